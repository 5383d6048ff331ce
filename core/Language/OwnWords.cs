using Core.Language.Arabic;
using Core.Language.Estonian;
using Core.Language.Hebrew;
using Core.Language.Marathi;
using Core.Language.Turkish;

namespace Core.Language;

/// <summary>The fixed words that stand behind a verb (<c>week</c>, <c>off</c>, <c>language</c>), in English and in each language.</summary>
internal static class OwnWords
{
    private const int Longest = 4;

    /// <summary>Every fixed word that is read: each language says it in its own way, or a test knows why not.</summary>
    public static IReadOnlyList<string> Fixed { get; } =
    [
        "zone", "language", "rate", "currency", "hours", "urgent", "holidays", "promise", "day off", "name", "handle", "change", "cancel",
        "any time", "in hours", "as agency", "on", "off", "new", "buffer", "today", "week", "all", "open", "waiting", "done", "list", "me", "to",
        "here", "subcontractor", "csv", "weekly", "they answer", "my morning", "client's morning",
    ];

    /// <summary>By tag: from a fixed word to what is said for it.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string[]>> All { get; } = new Dictionary<string, IReadOnlyDictionary<string, string[]>>
    {
        ["tr"] = TurkishWords.Fixed, ["et"] = EstonianWords.Fixed, ["ar"] = ArabicWords.Fixed, ["he"] = HebrewWords.Fixed, ["mr"] = MarathiWords.Fixed,
    };

    private static readonly ILookup<string, string> Meanings = All.Values
        .SelectMany(words => words.SelectMany(word => word.Value.Select(own => (Said: Plain(own), word.Key))))
        .Concat(Fixed.Select(word => (Said: word, Key: word)))
        .ToLookup(pair => pair.Said, pair => pair.Key);

    private static readonly ILookup<string, string> Beginnings =
        Meanings.SelectMany(same => same.Select(word => (First: same.Key.Split(' ')[0], word))).ToLookup(pair => pair.First, pair => pair.word);

    /// <summary>As it is shown; null where the language has none of its own.</summary>
    public static string? First(string word, string language) =>
        All.GetValueOrDefault(Languages.Plain(language))?.GetValueOrDefault(word)?.FirstOrDefault();

    /// <returns>The one of these that is said, and nothing beside it; null when it is another.</returns>
    public static string? Meant(string said, params IReadOnlyCollection<string> these) =>
        Head(said.Trim().TrimEnd('.', '!', '?', ','), these) is (var word, "") ? word : null;

    /// <returns>The one of these that begins the sentence, the longest that does, and what stands after it.</returns>
    public static (string Word, string After)? Head(string said, params IReadOnlyCollection<string> these)
    {
        foreach (var end in Ends(said).Reverse())
        {
            if (Meanings[Plain(said[..end])].FirstOrDefault(these.Contains) is { } word) return (word, said[end..].Trim());
        }
        return null;
    }

    /// <summary>Whether what is said for this fixed word may begin with this word of a sentence.</summary>
    public static bool Begins(string said, string word) => Beginnings[Plain(said)].Contains(word);

    // Where the first word ends, then the first two, and so on.
    private static IEnumerable<int> Ends(string said)
    {
        var words = 0;
        for (var at = 1; at <= said.Length && words < Longest; at++)
        {
            if (char.IsWhiteSpace(said[at - 1]) || (at < said.Length && !char.IsWhiteSpace(said[at]))) continue;
            words++;
            yield return at;
        }
    }

    private static string Plain(string said) => string.Join(' ', Bidi.Strip(said).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(Letters.Plain));
}
