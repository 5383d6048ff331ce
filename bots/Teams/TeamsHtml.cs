using System.Net;
using System.Text;

namespace Bots.Teams;

/// <summary>The words of a message that Teams gives as HTML. One pass from front to back, whatever stands there; nothing of it is run or fetched.</summary>
internal static class TeamsHtml
{
    private const int LongestTag = 4096;

    private static readonly string[] Lines = ["p", "div", "li", "tr", "ul", "ol", "table", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6"];

    public static string Text(string html)
    {
        var text = new StringBuilder();
        string? link = null;
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            if (open < 0 || html.IndexOf('>', open) < 0) open = html.Length;
            text.Append(WebUtility.HtmlDecode(html[at..open]));
            if (open == html.Length) break;
            if (Tag.At(html, open) is not { } tag)
            {
                text.Append('<');
                at = open + 1;
                continue;
            }
            at = tag is { Name: "script" or "style", Closes: false } ? EndOf(html, tag) : tag.End;
            if (tag.Name is "a") link = Link(text, tag, link);
            else text.Append(Instead(tag));
        }
        return TeamsText.Clean(string.Join('\n', Spaced(text.ToString())));
    }

    // What the browser would run, or read as its own.
    private static int EndOf(string html, Tag tag) =>
        html.IndexOf($"</{tag.Name}", tag.End, StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? end : html.Length;

    private static string Instead(Tag tag) => tag switch
    {
        { Name: "br" or "hr" } => "\n",
        { Name: "li", Closes: false } => "- ",
        { Name: "at", Closes: false } => "@",
        { Name: "td" or "th", Closes: true } => " ",
        { Name: "img" or "emoji", Closes: false } => tag.Value("alt"),
        { Closes: true } when Lines.Contains(tag.Name) => "\n",
        _ => "",
    };

    /// <summary>Where a link leads stands behind its words, unless they say it.</summary>
    private static string? Link(StringBuilder text, Tag tag, string? open)
    {
        if (!tag.Closes) return tag.Value("href") is var url && url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? url : null;
        var before = open is null ? 0 : Math.Max(0, text.Length - open.Length);
        if (open is not null && text.ToString(before, text.Length - before) != open) text.Append($" ({open})");
        return null;
    }

    // Of several empty lines one stays.
    private static IEnumerable<string> Spaced(string text)
    {
        var empty = 0;
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            empty = line is "" ? empty + 1 : 0;
            if (empty < 2) yield return line;
        }
    }

    /// <param name="Inside">From its name to its end.</param>
    /// <param name="End">The first place behind it.</param>
    private sealed record Tag(string Name, bool Closes, string Inside, int End)
    {
        /// <returns>Null where it is a sign and no tag.</returns>
        public static Tag? At(string html, int open)
        {
            if (string.CompareOrdinal(html, open, "<!--", 0, 4) == 0)
                return new Tag("", false, "", html.IndexOf("-->", open + 4, StringComparison.Ordinal) is >= 0 and var over ? over + 3 : html.Length);
            var closes = open + 1 < html.Length && html[open + 1] is '/';
            var name = open + (closes ? 2 : 1);
            if (name >= html.Length || !(char.IsAsciiLetter(html[name]) || html[name] is '!' or '?')) return null;
            char? quote = null;
            for (var at = name; at < html.Length && at < open + LongestTag; at++)
            {
                if (quote is null && html[at] is '>') return new Tag(Named(html, name), closes, html[name..at], at + 1);
                if (html[at] is '"' or '\'') quote = quote is null ? html[at] : quote == html[at] ? null : quote;
            }
            return null;
        }

        public string Value(string attribute)
        {
            var at = Inside.IndexOf($" {attribute}=", StringComparison.OrdinalIgnoreCase) + attribute.Length + 2;
            if (at < attribute.Length + 2 || at >= Inside.Length || Inside[at] is not ('"' or '\'')) return "";
            return Inside.IndexOf(Inside[at], at + 1) is > 0 and var end ? WebUtility.HtmlDecode(Inside[(at + 1)..end]) : "";
        }

        private static string Named(string html, int from)
        {
            var end = from;
            while (end < html.Length && char.IsAsciiLetterOrDigit(html[end])) end++;
            return html[from..end].ToLowerInvariant();
        }
    }
}
