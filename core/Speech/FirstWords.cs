using Core.Language;

namespace Core.Speech;

/// <param name="Typed">As our own cards write it, isolated, or with the digits of another keyboard: without marks, digits Latin.</param>
/// <param name="Plain">As beginnings are looked up, by <see cref="Letters.Plain"/>.</param>
/// <param name="End">Where it ends in the sentence.</param>
internal readonly record struct FirstWord(string Typed, string Plain, int End);

/// <summary>The words with which a sentence begins.</summary>
internal static class FirstWords
{
    // `undo!` and `timer stop.`
    private static readonly char[] Stops = ['.', '!', '?', ',', ';', ':', '…', '؟', '،', '؛', '।'];

    /// <returns>No more of them than are wanted; what ends the sentence is without its stop.</returns>
    public static IReadOnlyList<FirstWord> Of(string text, int most)
    {
        var words = new List<FirstWord>(most);
        for (var at = 0; words.Count < most; at = words[^1].End)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (at == text.Length) break;
            var end = Words.EndOfFirst(text, at);
            var typed = Digits.Typed(end < 0 ? text[at..].TrimEnd(Stops) : text[at..end]);
            words.Add(new FirstWord(typed, Letters.Plain(typed), end < 0 ? text.Length : end));
        }
        return words;
    }
}
