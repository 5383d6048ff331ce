using System.Globalization;
using System.Text;

namespace Core.Language;

/// <summary>In which digits a person reads numbers. It is theirs to choose, whatever their language.</summary>
internal enum DigitShape { Latin, Arabic, Devanagari }

/// <summary>Digits of any script are understood everywhere; what people wrote is kept as they wrote it.</summary>
internal static class Digits
{
    private const char ArabicPoint = '\u066B', ArabicThousands = '\u066C';

    /// <summary>A sentence as numbers are read from it: ٣, ३, ۳ and ３ are 3, and the point between Arabic digits is a point.</summary>
    public static string Read(string said)
    {
        if (Ascii.IsValid(said)) return said;
        var read = new StringBuilder(said.Length);
        foreach (var letter in said)
        {
            if (letter is ArabicThousands) continue;
            read.Append(letter is ArabicPoint ? '.' : char.IsDigit(letter) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)) : letter);
        }
        return read.ToString();
    }

    /// <summary>One word that is an id, a number or an amount, as it was typed or pasted: neither its script nor its marks matter.</summary>
    public static string Typed(string word) => Read(Bidi.Strip(word));

    /// <summary>A number that was written in Latin digits, for the eyes of its reader: never what is typed or pressed, nor in a file.</summary>
    public static string Show(string number, DigitShape shape) => shape is DigitShape.Latin
        ? number
        : string.Concat(number.Select(letter => char.IsAsciiDigit(letter) ? (char)(Zero(shape) + (letter - '0')) : letter));

    private static char Zero(DigitShape shape) => shape is DigitShape.Arabic ? '\u0660' : '\u0966';
}
