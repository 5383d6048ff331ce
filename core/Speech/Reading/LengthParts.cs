using System.Globalization;

namespace Core.Speech.Reading;

/// <summary>`1h30m` cut into `1`, `h`, `30`, `m`: a number and a word may be written as one.</summary>
internal static class LengthParts
{
    public static IReadOnlyList<string> Cut(string said)
    {
        var parts = new List<string>();
        var words = said.ToLower(CultureInfo.InvariantCulture);
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var start = 0;
            for (var at = 1; at < word.Length; at++)
            {
                if (IsOfWord(word[at]) == IsOfWord(word[at - 1])) continue;
                parts.Add(word[start..at]);
                start = at;
            }

            parts.Add(word[start..]);
        }

        return parts;
    }

    // Devanagari writes most vowels as marks on their letters.
    private static bool IsOfWord(char letter) => char.IsLetter(letter)
        || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
