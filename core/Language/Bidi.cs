using System.Text;

namespace Core.Language;

/// <summary>
/// Keeps what is set into a sentence from pulling the words around it to the wrong side: each insertion stands in an isolate of
/// Unicode's, whose direction is that of its own first letter. For people's eyes only: nothing that is typed, pressed or filed has marks.
/// </summary>
internal static class Bidi
{
    public const char FirstStrong = '\u2068', End = '\u2069';

    /// <summary>Begins a line at the right where nothing tells its direction but its first letter.</summary>
    public const char FromTheRight = '\u200F';

    // What stands between pieces belongs to neither.
    private static readonly char[] Between = [' ', '\n', '·', '•', '—', ',', '،', ';', '؛', ':'];

    /// <param name="language">A tag, with its region or its digits where it has them.</param>
    public static Direction Of(string language) => language.Split('-')[0] is "ar" or "he" ? Direction.RightToLeft : Direction.LeftToRight;

    /// <summary>An id, a time, an amount, a name, an address, inside a sentence of a language.</summary>
    /// <returns>Balanced whatever was in it; as it was where nothing in it could turn round, or each piece of it is isolated already.</returns>
    public static string Isolate(string inserted, Direction around)
    {
        if (inserted.Length == 0 || !CanTurn(inserted, around) || IsApart(inserted)) return inserted;
        return string.Join('\n', inserted.Split('\n').Select(line => line.Length == 0 ? line : $"{FirstStrong}{Balanced(line)}{End}"));
    }

    /// <summary>
    /// One of several pieces of a line: a sentence of the line's own stands in it as it is, with what it has isolated already; all else that
    /// has letters or digits is isolated. What parts it from the next piece stays outside.
    /// </summary>
    public static string Piece(string text, Direction around) =>
        Alone(text, around) is var (before, alone, after) ? before + Isolate(alone, around) + after : text;

    /// <returns>What stands by itself, and what parts it from its neighbours; null for a sentence of this direction.</returns>
    public static (string Before, string Alone, string After)? Alone(string text, Direction around)
    {
        var bare = text.Trim(Between);
        if (bare is "" || !StandsAlone(bare, around)) return null;
        var at = text.IndexOf(bare, StringComparison.Ordinal);
        return (text[..at], bare, text[(at + bare.Length)..]);
    }

    // No sentence of this direction: an id, a time, a name, or what somebody wrote in other letters; or marks that would not end.
    private static bool StandsAlone(string text, Direction around)
    {
        var (outside, depth) = (new StringBuilder(text.Length), 0);
        foreach (var letter in text)
        {
            if (letter is >= '\u2066' and <= '\u2068') depth++;
            else if (letter is End) depth--;
            else if (depth == 0) outside.Append(letter);
            if (depth < 0) return true;
        }
        var own = outside.ToString();
        if (depth > 0) return true;
        return around is Direction.LeftToRight ? own.Any(IsRightToLeft) : own.Any(char.IsLetterOrDigit) && !own.Any(IsRightToLeft);
    }

    /// <summary>A line whose first letter, isolates left out, would begin it at the left although its reader's lines begin at the right.</summary>
    public static string Begun(string line)
    {
        var depth = 0;
        foreach (var letter in line)
        {
            if (letter is >= '\u2066' and <= '\u2068') depth++;
            else if (letter is End) depth--;
            else if (depth <= 0 && letter is FromTheRight or '\u061C') return line;
            else if (depth <= 0 && char.IsLetter(letter)) return IsRightToLeft(letter) ? line : FromTheRight + line;
        }
        return line is "" ? line : FromTheRight + line;
    }

    /// <summary>Each <c>`command`</c> of a sentence stands by itself, and what is copied out of it has no marks.</summary>
    public static string IsolateTyped(string sentence)
    {
        var parts = sentence.Split('`');
        if (parts.Length % 2 == 0) return sentence;
        return string.Concat(parts.Select((part, i) => i % 2 == 0 ? part : $"{FirstStrong}`{Strip(part)}`{End}"));
    }

    /// <summary>What people paste back to us, without the marks that we, or a keyboard, put in.</summary>
    public static string Strip(string said) => !Ascii.IsValid(said) && said.Any(IsMark) ? string.Concat(said.Where(letter => !IsMark(letter))) : said;

    /// <summary>Directions that neither show nor mean anything: marks, embeddings, overrides and isolates, with their ends.</summary>
    public static bool IsMark(char letter) =>
        letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // Digits and their signs stand still only among letters that run their way.
    private static bool CanTurn(string inserted, Direction around)
    {
        foreach (var letter in inserted)
        {
            if (around is Direction.RightToLeft ? !IsRightToLeft(letter) && !char.IsWhiteSpace(letter) : IsRightToLeft(letter) || IsMark(letter))
                return true;
        }
        return false;
    }

    // `R-7 Fix the banner`, each in its isolate: one more around both would turn them to where its first letter, of which it sees none, does not say.
    private static bool IsApart(string inserted)
    {
        var depth = 0;
        foreach (var letter in inserted)
        {
            if (letter is FirstStrong) depth++;
            else if (letter is End) depth--;
            else if (letter is '\n' || IsMark(letter) || (depth == 0 && letter is not ' ')) return false;
            if (depth < 0) return false;
        }
        return depth == 0;
    }

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
