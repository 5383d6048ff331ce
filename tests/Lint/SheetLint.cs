using System.Text.RegularExpressions;
using Tests.Kit;

namespace Tests.Lint;

/// <summary>A page that reads from the right is the same page: no sheet says left or right, only where a line begins and ends.</summary>
public sealed partial class SheetLint
{
    [Fact]
    public void No_sheet_names_a_side_of_the_screen() => Findings.None(
        from sheet in Repository.Files("bots", "*.css")
        from line in sheet.Lines.Index()
        from Match wrong in Side().Matches(line.Item)
        select $"{sheet.Name}:{line.Index + 1}: {wrong.Value.Trim()}: say start and end");

    [Fact]
    public void No_page_is_drawn_in_one_direction_whoever_reads_it() => Findings.None(
        from file in Repository.Files("bots")
        from line in file.Lines.Index()
        where OneDirection().IsMatch(line.Item)
        select $"{file.Name}:{line.Index + 1}: {line.Item.Trim()}");

    [Theory]
    [InlineData("p { margin-left: 1rem; }")]
    [InlineData("p { float: right; }")]
    [InlineData("p { text-align:left }")]
    [InlineData("p { inset: 0 auto auto 0; }")]
    [InlineData("p { border-radius: 4px 12px 12px 12px; }")]
    [InlineData("p { left: 0; }")]
    public void A_side_is_found(string css) => Assert.Matches(Side(), css);

    [Theory]
    [InlineData("p { margin-inline-start: 1rem; padding: 1rem 2rem; }")]
    [InlineData("p { margin: 0 0 1rem; text-align: start; }")]
    [InlineData("p { padding: 1.5rem 1.25rem 2.5rem; }")]
    public void What_has_no_side_is_none(string css) => Assert.DoesNotMatch(Side(), css);

    [GeneratedRegex(@"(?<![\w-])(left|right)\s*:|(margin|padding|border|inset|scroll-margin)-(left|right|top|bottom)\b"
        + @"|(text-align|float|clear|caption-side)\s*:\s*(left|right)\b|border-(top|bottom)-(left|right)-radius"
        + @"|border-radius\s*:\s*[^\s;}]+\s+[^\s;}]"
        + @"|(?<![\w-])(margin|padding|inset|border-width)\s*:\s*[^\s;}]+\s+(?<r>[^\s;}]+)\s+[^\s;}]+\s+(?!\k<r>[\s;}])[^\s;}]+")]
    private static partial Regex Side();

    [GeneratedRegex("<html[^>]*dir=\"(ltr|rtl)\"")]
    private static partial Regex OneDirection();
}
