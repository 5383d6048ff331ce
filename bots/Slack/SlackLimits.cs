using System.Globalization;
using System.Text.Json.Nodes;

namespace Bots.Slack;

/// <summary>How long Slack lets things be, in UTF-16 units, and how what is longer is cut.</summary>
internal static class SlackLimits
{
    public const int Header = 150, Text = 3000, ModalTitle = 24, Hint = 2000, Button = 75, ButtonValue = 2000, Url = 3000;
    public const int Options = 100, OptionText = 75, OptionValue = 150, Id = 255, ButtonsInRow = 5;

    /// <summary>Above a modal that has no title of its own.</summary>
    public const string Product = "VA Desk";

    public static JsonObject PlainText(string text, int limit) =>
        new() { ["type"] = "plain_text", ["text"] = text is "" ? "…" : Clamp(text, limit), ["emoji"] = false };

    /// <summary>Never in the middle of what a person sees as one character.</summary>
    public static string Clamp(string text, int limit)
    {
        if (text.Length <= limit) return text;
        var end = 0;
        while (end + StringInfo.GetNextTextElementLength(text, end) is var next && next < limit) end = next;
        return text[..end] + "…";
    }

    /// <summary>As a file may be called anywhere: nothing in it is a path, a mark of Slack's, or turns the reading direction.</summary>
    public static string FileName(string name) => Clamp(string.Concat(name.Select(each => IsPlain(each) ? each : '-')), Id);

    private static bool IsPlain(char each) => each is not ('<' or '>' or '&' or '/' or '\\' or ':' or '"' or '|' or '?' or '*')
        && char.GetUnicodeCategory(each) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);

    /// <summary>The whole answer as one text, in which Slack reads <c>&amp; &lt; &gt;</c> as its own.</summary>
    public static string Fallback(string text) => text is "" ? "…" : Clamp(text, Text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
