using System.Text.RegularExpressions;
using Core;
using Core.Language;
using Core.Views;
using Tests.Kit;
using Tests.Leaks;

namespace Tests.Tongues;

/// <summary>Everything that the product answers and tells, in a language whose phrases stand in brackets: what stands outside nobody has said.</summary>
public sealed partial class SaidTests
{
    // A button that tells more about a command is called as it is typed.
    private static readonly HashSet<string> Commands = [.. AllVerbs.List.Select(verb => verb.Name.Split(' ')[0])];

    // Each language is offered in itself.
    private static readonly HashSet<string> Names = [.. Languages.Spoken.Select(Languages.OwnNameOf)];

    [Fact]
    public async Task No_sentence_is_said_past_the_language()
    {
        SpokenLanguages.Tried = tag => tag is Pseudo.Tag ? Pseudo.Language : null;
        var views = await EveryAnswer.Drawn(language: Pseudo.Tag);
        var escaped =
            from each in views
            // Of whoever opens a desk nobody knows a language yet; and one asks for English.
            where each.View.Language is not "en"
                || !(each.Name.EndsWith("of Stranger", StringComparison.Ordinal) || each.Name.StartsWith("“language", StringComparison.Ordinal))
            from text in Texts(each.View)
            let left = Left(text)
            where Word().IsMatch(left) && !Commands.Contains(left.Trim()) && !Names.Contains(left.Trim())
            select $"{each.Name}: “{left.Trim()}” in “{text}”";
        var all = escaped.Distinct().ToList();
        Assert.True(all.Count == 0, string.Join('\n', all.Take(60)));
        Counts.Print("said past the language", $"{views.Count} views in a language of brackets, {all.Count} words outside");
    }

    [Theory]
    [InlineData("⟦R-7 is filed⟧ · zqoabcd", false)]
    [InlineData("⟦Due⟧ tomorrow", true)]
    [InlineData("⟦a ⟦b⟧ c⟧: `timer start`, R-7, 17:00, acme, Europe/Tallinn", false)]
    public void What_stands_outside_is_found(string text, bool found) => Assert.Equal(found, Word().IsMatch(Left(text)));

    internal static IEnumerable<string> Texts(View view) =>
    [
        view.Fallback,
        .. view.Parts.SelectMany(Texts),
        .. view.Form is { } form ? (string[])[form.Title, form.Submit] : [],
        .. view.Found?.SelectMany(found => Texts(found.Card).Append(found.Title).Append(found.Text)) ?? [],
    ];

    private static IEnumerable<string> Texts(Part part) => part switch
    {
        Title(var text) => [text],
        Core.Views.Line(var spans) => [string.Concat(spans.Select(Text))],
        Hint(var spans) => [string.Concat(spans.Select(Text))],
        Facts(var rows) => rows.SelectMany(row => new[] { row.Name, string.Concat(row.Value.Select(Text)) }),
        Ask ask => [ask.Label, ask.Hint ?? "", ask.Error ?? "", .. ask.Choices.Select(choice => choice.Label)],
        Buttons(var row) => row.Select(button => button.Label),
        _ => [],
    };

    private static string Text(Span span) => span switch
    {
        Plain(var text) => text,
        Strong(var text) => text,
        When(_, var otherwise) => otherwise,
        Link(var text, var url) => text == url ? "" : text,
        _ => "",
    };

    // Brackets of what was said, what is typed, and what people called their things.
    private static string Left(string text) => Theirs().Replace(Typed().Replace(Pseudo.WithoutMarked(text), ""), "");

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Typed();

    // Of their own words examples type `chase` and `at`.
    [GeneratedRegex(Aviary.Spelled + @"( Works| Desk| Ltd| at)?|\bchase\b|\bR-[0-9]+|\b(acme|bolt|cork|zinc)\b"
        + @"|https?://\S+|#\w+|\b(Europe|America)/\w+|\b(EUR|USD|UTC|qps)\b")]
    private static partial Regex Theirs();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();
}
