using System.Text;
using System.Text.RegularExpressions;

namespace Bots.Slack;

/// <summary>What people typed, out of what Slack made of it on the way.</summary>
internal static partial class SlackText
{
    /// <summary>Undoes Slack's marks and entities, once: <c>&lt;@U1|ann&gt;</c> is <c>@U1</c>.</summary>
    public static string Decode(string text)
    {
        var decoded = new StringBuilder(text.Length);
        var at = 0;
        foreach (Match mark in Mark().Matches(text))
        {
            decoded.Append(Entities(text[at..mark.Index])).Append(Entities(Typed(mark.Groups[1].Value)));
            at = mark.Index + mark.Length;
        }
        return Clean(decoded.Append(Entities(text[at..])).ToString());
    }

    /// <summary>Without what no database keeps, and with one kind of space and of line.</summary>
    public static string Clean(string text) => text
        .Replace("\0", "", StringComparison.Ordinal)
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Replace('\u00a0', ' ')
        .Trim();

    /// <param name="bot">The bot's own user id.</param>
    public static bool Mentions(string text, string bot) =>
        Mention().Matches(text).Any(found => found.Groups["who"].Value == bot);

    /// <summary>Without the mentions of the bot, which only say that it is spoken to.</summary>
    public static string WithoutMention(string text, string bot) => Mention().Replace(
        text, found => found.Groups["who"].Value == bot || (bot is "" && found.Index == 0) ? " " : found.Value).Trim();

    private static string Typed(string mark)
    {
        var (what, label) = mark.Split('|', 2) is [var first, var second] ? (first, second) : (mark, "");
        return what switch
        {
            ['@', ..] => what,
            ['#', ..] => label is "" ? what : "#" + label,
            ['!', ..] => label is not "" ? label : "@" + what[1..],
            _ when what.StartsWith("mailto:", StringComparison.Ordinal) => what["mailto:".Length..],
            // Typed without its beginning, which Slack has added.
            _ when what == "http://" + label => label,
            _ => what,
        };
    }

    private static string Entities(string text) => text
        .Replace("&lt;", "<", StringComparison.Ordinal)
        .Replace("&gt;", ">", StringComparison.Ordinal)
        .Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex("<([@#!][^<>]+|[a-z][a-z0-9+.-]*:[^<>]+)>", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\s*<@(?<who>[A-Za-z0-9]+)(\|[^<>]*)?>\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex Mention();
}
