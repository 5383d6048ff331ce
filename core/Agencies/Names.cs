using System.Globalization;
using System.Text;

namespace Core.Agencies;

/// <summary>Names that people choose, as they are kept.</summary>
internal static class Names
{
    /// <summary>
    /// One line, trimmed, single spaces; without control characters, halves of characters, and the marks that turn the direction of what
    /// follows or show nothing at all. Joiners stay: scripts and emoji need them.
    /// </summary>
    public static string Clean(string name)
    {
        var clean = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || Invisible(rune.Value)) continue;
            var space = Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            if (!space) clean.Append(rune);
            else if (clean.Length > 0 && clean[^1] is not ' ') clean.Append(' ');
        }
        return clean.ToString().TrimEnd();
    }

    private static bool Invisible(int rune) => rune is 0x200B or 0x2060 or 0xFEFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
