using System.Text;

namespace Core.Language;

/// <summary>
/// A word as it is compared with those that we know, however it was typed: without dots, tails, vowels, hamzas, stretches and joiners, in
/// lower case. Our own tables, for without ICU <c>string.Normalize</c> does nothing.
/// </summary>
internal static class Letters
{
    // The letters of Devanagari that have a dot within them are written by their numbers: editors write them in two.
    private static readonly (string From, string To)[] Alike =
    [
        ("ıİçÇğĞşŞöÖüÜâÂîÎûÛ", "iiccggssoouuaaiiuu"),
        ("äÄõÕšŠžŽ", "aaoosszz"),
        ("’‘׳", "'''"),
        ("״”“־", "\"\"\"-"),
        ("أإآٱىئؤةیک", "ااااييوهيك"),
        ("\u0958\u0959\u095A\u095B\u095C\u095D\u095E\u095F", "\u0915\u0916\u0917\u091C\u0921\u0922\u092B\u092F"),
        ("\u0929\u0931\u0934\u0901", "\u0928\u0930\u0933\u0902"),
    ];

    private static readonly Dictionary<char, char> Same =
        Alike.SelectMany(row => row.From.Zip(row.To)).ToDictionary(pair => pair.First, pair => pair.Second);

    public static string Plain(string word)
    {
        if (word.All(letter => char.IsAscii(letter) && !char.IsAsciiLetterUpper(letter))) return word;
        var plain = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            if (IsDropped(letter)) continue;
            var single = letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - 0xFEE0) : letter;
            plain.Append(Same.TryGetValue(single, out var other) ? other : char.ToLowerInvariant(single));
        }
        return plain.ToString();
    }

    // Marks of Latin letters that are written apart, points of Hebrew, vowels and stretches of Arabic, the dot and the joiners of Devanagari.
    private static bool IsDropped(char letter) => letter
        is (>= '\u0300' and <= '\u036F') or (>= '\u0591' and <= '\u05BD') or '\u05BF' or '\u05C1' or '\u05C2' or '\u05C4' or '\u05C5' or '\u05C7'
        or '\u0640' or (>= '\u064B' and <= '\u0655') or '\u0670' or '\u093C' or '\u200C' or '\u200D' or '\u00AD';
}
