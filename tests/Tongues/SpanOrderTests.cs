using System.Text.RegularExpressions;
using Core.Language;

namespace Tests.Tongues;

/// <summary>
/// A hole is isolated, and what holds nothing but isolates has no letter that says where it begins: set into a sentence it is drawn from the
/// left, and a week ends before it begins. So what stands between two holes of such a phrase is a word.
/// </summary>
public sealed partial class SpanOrderTests
{
    // They stand by themselves, in a line or a cell whose direction is known, or are understood in either order.
    private static readonly HashSet<string> Alone =
        [nameof(Phrases.TeamMember), nameof(Phrases.HolidayOn), nameof(Phrases.InZone), nameof(Phrases.CountOf)];

    [Theory]
    [InlineData("ar")]
    [InlineData("he")]
    public void Two_holes_have_a_word_of_the_language_beside_them(string language)
    {
        var wrong = EveryPhrase.Of(Phrases.In(language))
            .Where(phrase => !Alone.Contains(phrase.Name) && Isolated().Count(Innermost(phrase.Text)) > 1 && !Outside(phrase.Text).Any(IsFromTheRight))
            .ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static bool IsFromTheRight(char letter) => letter is >= '\u0590' and <= '\u06FF' && char.IsLetter(letter);

    // Isolates within isolates are one.
    private static string Innermost(string text)
    {
        while (Nested().Replace(text, "\u2068$1$2\u2069") is var flatter && flatter != text) text = flatter;
        return text;
    }

    private static string Outside(string text) => Isolated().Replace(Innermost(text), "");

    [GeneratedRegex("\u2068[^\u2068\u2069]*\u2069")]
    private static partial Regex Isolated();

    [GeneratedRegex("\u2068([^\u2068\u2069]*)\u2068([^\u2068\u2069]*)\u2069")]
    private static partial Regex Nested();
}
