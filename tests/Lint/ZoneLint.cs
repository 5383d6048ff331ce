using System.Text.RegularExpressions;
using Tests.Kit;

namespace Tests.Lint;

/// <summary>The rules of time zones are taken up while the product runs, so nobody but Tz asks a database of them that stays as it is.</summary>
public sealed partial class ZoneLint
{
    [Fact]
    public void Only_one_file_asks_for_zones_by_name_elsewhere_than_there() => Findings.None(
        from file in Repository.Files("core").Concat(Repository.Files("bots"))
        where file.Name is not "core/Time/Tz.cs"
        let text = CSharpText.Of(file.Text)
        from Match use in Fixed().Matches(text.Code)
        select $"{file.Name}:{text.LineOf(use.Index)}: {use.Value}: ask Tz, which takes up new rules");

    [GeneratedRegex(@"DateTimeZoneProviders\b|TzdbDateTimeZoneSource\s*\.\s*Default\b")]
    private static partial Regex Fixed();
}
