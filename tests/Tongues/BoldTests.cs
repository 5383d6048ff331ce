using Core.Views;
using Tests.Leaks;

namespace Tests.Tongues;

/// <summary>Bold words and titles are drawn as they are: a command among them would show its backticks.</summary>
public sealed class BoldTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("tr")]
    [InlineData("et")]
    [InlineData("ar")]
    [InlineData("he")]
    [InlineData("mr")]
    public async Task No_command_stands_in_bold_words_or_a_title(string language)
    {
        var views = await EveryAnswer.Drawn(language: language);
        var wrong =
            from each in views
            from text in each.View.Parts.SelectMany(Bold)
            where text.Contains('`', StringComparison.Ordinal)
            select $"{each.Name}: {text}";
        Assert.Equal([], wrong.Distinct());
        Assert.True(views.Count > 100, $"only {views.Count} views");
    }

    private static IEnumerable<string> Bold(Part part) => part switch
    {
        Title(var text) => [text],
        Core.Views.Line(var spans) => spans.OfType<Strong>().Select(strong => strong.Text),
        Hint(var spans) => spans.OfType<Strong>().Select(strong => strong.Text),
        Facts(var rows) => rows.SelectMany(row => row.Value.OfType<Strong>()).Select(strong => strong.Text),
        _ => [],
    };
}
