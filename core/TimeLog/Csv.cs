using System.Globalization;

namespace Core.TimeLog;

/// <summary>
/// Rows as RFC 4180 writes them, harmless in a spreadsheet: text that would begin a formula gets an apostrophe, in ASCII and in the
/// full-width forms that some programs read alike; numbers stay numbers. The file begins with a byte order mark, for without one Excel
/// takes UTF-8 for the machine's own code page.
/// </summary>
internal static class Csv
{
    private const string Mark = "\uFEFF";
    private const string BeginsFormula = "=+-@\t\r＝＋－＠";

    public static string File(IEnumerable<IEnumerable<string>> rows) =>
        Mark + string.Concat(rows.Select(row => string.Join(',', row) + "\r\n"));

    /// <summary>What a person wrote.</summary>
    public static string Text(string text)
    {
        if (IsFormula(text)) return Quoted("'" + text);
        return text.AsSpan().ContainsAny("\",\r\n;") || text != text.Trim() ? Quoted(text) : text;
    }

    public static string Number(decimal number) => number.ToString("0.00##", CultureInfo.InvariantCulture);

    // Some programs pass over spaces and line ends in front.
    private static bool IsFormula(string text) =>
        (text.Length > 0 && BeginsFormula.Contains(text[0], StringComparison.Ordinal))
        || (text.TrimStart() is [var first, ..] && BeginsFormula.Contains(first, StringComparison.Ordinal));

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
