using System.Text;

namespace Core.Language;

/// <summary>
/// Keeps what is set into a sentence from pulling the words around it to the wrong side: each insertion stands in an isolate of
/// Unicode's, whose direction is that of its own first letter. For people's eyes only: nothing that is typed, pressed or filed has marks.
/// </summary>
internal static class Bidi
{
    public const char FirstStrong = '\u2068', End = '\u2069';

    public static Direction Of(string language) => language is "ar" or "he" ? Direction.RightToLeft : Direction.LeftToRight;

    /// <summary>An id, a time, an amount, a name, an address, inside a sentence of a language.</summary>
    /// <returns>Balanced whatever was in it; as it was where nothing in it could turn round.</returns>
    public static string Isolate(string inserted, Direction around)
    {
        if (inserted.Length == 0 || !CanTurn(inserted, around)) return inserted;
        return string.Join('\n', inserted.Split('\n').Select(line => line.Length == 0 ? line : $"{FirstStrong}{Balanced(line)}{End}"));
    }

    /// <summary>What people paste back to us, without the marks that we, or a keyboard, put in.</summary>
    public static string Strip(string said) => said.Any(IsMark) ? string.Concat(said.Where(letter => !IsMark(letter))) : said;

    /// <summary>Directions that neither show nor mean anything: marks, embeddings, overrides and isolates, with their ends.</summary>
    public static bool IsMark(char letter) =>
        letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // Digits and their signs stand still only among letters that run their way.
    private static bool CanTurn(string inserted, Direction around) => around is Direction.RightToLeft
        ? inserted.Any(letter => !IsRightToLeft(letter) && !char.IsWhiteSpace(letter))
        : inserted.Any(letter => IsRightToLeft(letter) || IsMark(letter));

    // An end without its beginning would end ours, and a beginning without its end would swallow the sentence.
    private static string Balanced(string line)
    {
        var (balanced, open) = (new StringBuilder(line.Length), 0);
        foreach (var letter in line)
        {
            if (letter is >= '\u2066' and <= '\u2068') open++;
            if (letter is End && --open < 0) open = 0;
            else balanced.Append(letter);
        }
        return balanced.Append(End, open).ToString();
    }

    // Hebrew, Arabic and the scripts written as they are, with their forms for presentation.
    private static bool IsRightToLeft(char letter) =>
        letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF') && !char.IsDigit(letter);
}
