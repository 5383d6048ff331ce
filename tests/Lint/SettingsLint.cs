using System.Text.Json;
using System.Text.RegularExpressions;
using Tests.Kit;

namespace Tests.Lint;

/// <summary>Every setting that the host reads is told of in <c>appsettings.json</c> and in the README, and no other.</summary>
public sealed partial class SettingsLint
{
    private static readonly string File = System.IO.File.ReadAllText(Repository.PathOf("bots/Host/appsettings.json"));

    [Fact]
    public void The_readme_tells_of_each_setting_in_its_table() => Assert.Equal(Read(), Row().Matches(Readme()).Select(m => m.Groups[1].Value).Order());

    [Fact]
    public void The_file_beside_the_program_has_each_as_an_example_with_a_remark_above()
    {
        var examples = File.Replace("\n  // \"", "\n  \"", StringComparison.Ordinal).Replace("\n  //   ", "\n    ", StringComparison.Ordinal)
            .Replace("\n  // }", "\n  }", StringComparison.Ordinal);
        var options = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        var told = Names(JsonDocument.Parse(examples, options).RootElement, "").Where(n => !n.StartsWith("Logging:", StringComparison.Ordinal));
        Assert.Equal(Read(), told.Order());
        Assert.All(Read(), name => Assert.Matches($@"//[^""\n]*\n(\s*//[^\n]*\n)*[^\n]*""{name.Split(':')[^1]}""", File));
    }

    [Fact]
    public void What_has_a_default_shows_it_in_both()
    {
        foreach (var value in (string[])[
            "http://127.0.0.1:5080", "Data Source=va-desk.db", "https://slack.com/api/", "https://slack.com/oauth/v2/authorize", "hooks.slack.com",
            "https://login.botframework.com/v1/.well-known/openidconfiguration", "https://api.botframework.com",
            "smba.trafficmanager.net,smba.infra.gcc.teams.microsoft.com,*.botframework.com", "*.sharepoint.com,*.sharepoint.us"])
        {
            Assert.Contains($"\"{value}\"", File, StringComparison.Ordinal);
            Assert.Contains($"| `{value}` |", Readme(), StringComparison.Ordinal);
            Assert.Contains($"\"{value}\"", Source(), StringComparison.Ordinal);
        }
    }

    private static string Readme() => System.IO.File.ReadAllText(Repository.PathOf("README.md"));

    private static string Source() => string.Concat(
        Repository.Files("bots/Host", "Settings*.cs").Select(f => f.Text));

    private static IEnumerable<string> Read() => Asked().Matches(Source()).Select(m => m.Groups[1].Value).Distinct().Order();

    private static IEnumerable<string> Names(JsonElement of, string path) =>
        of.ValueKind is JsonValueKind.Object ? of.EnumerateObject().SelectMany(p => Names(p.Value, $"{path}{p.Name}:")) : [path.TrimEnd(':')];

    [GeneratedRegex(@"Text\(from, ""([A-Za-z:]+)""\)")]
    private static partial Regex Asked();

    [GeneratedRegex(@"^\| `([A-Za-z]+(?::[A-Za-z]+)?)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
