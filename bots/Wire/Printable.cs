using System.Globalization;
using System.Text;

namespace Bots.Wire;

/// <summary>Words from outside as they may stand in a line of the log: they cannot end it, colour it, or turn it round.</summary>
internal static class Printable
{
    private const int Longest = 300;

    public static string Of(string text)
    {
        var printed = new StringBuilder();
        foreach (var each in text.AsSpan(0, Math.Min(text.Length, Longest)))
        {
            if (Shows(each)) printed.Append(each);
            else printed.Append(CultureInfo.InvariantCulture, $"\\u{(int)each:x4}");
        }
        return printed.ToString();
    }

    // Unicode counts what turns the reading direction among the formats.
    private static bool Shows(char each) => char.GetUnicodeCategory(each) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);
}
