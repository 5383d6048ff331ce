using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Core.Views;

namespace Bots.Teams;

/// <summary>What people typed, out of what Teams made of it on the way. Pure.</summary>
internal static partial class TeamsText
{
    /// <summary>Without the mention of the bot, which only says that it is spoken to. Others are named: <c>@Ben Berg</c>.</summary>
    /// <param name="bots">The bot's own ids.</param>
    public static string Sentence(JsonElement activity, IReadOnlyCollection<string> bots)
    {
        var text = activity.Word("text");
        foreach (var mention in Mentions(activity))
        {
            var (mark, who) = (mention.Word("text"), mention.At("mentioned"));
            if (mark is not "") text = text.Replace(mark, bots.Contains(who.Word("id")) ? " " : $"@{who.Word("name")}", StringComparison.Ordinal);
        }
        if (activity.Word("textFormat") is "xml") text = WebUtility.HtmlDecode(Tag().Replace(Break().Replace(text, "\n"), ""));
        var typed = Clean(text.Replace("&nbsp;", " ", StringComparison.Ordinal));
        // Out of habit: here a command needs no slash.
        return typed is ['/', var first, ..] && char.IsAsciiLetter(first) ? typed[1..] : typed;
    }

    public static IEnumerable<JsonElement> Mentions(JsonElement activity) => activity.At("entities").Items.Where(e => e.Word("type") is "mention");

    /// <summary>Without what no database keeps, and with one kind of space and of line.</summary>
    public static string Clean(string text) => text
        .Replace("\0", "", StringComparison.Ordinal)
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Replace('\u00a0', ' ')
        .Trim();

    /// <summary>As it stands where nothing is set in type: in a notification, beside a card.</summary>
    public static string Unmarked(string said) => string.Concat(new Line(said).Spans.Select(span => span switch
    {
        Code(var text) => text,
        Plain(var text) => text,
        _ => "",
    }));

    [GeneratedRegex("<br ?/?>|</p>|</div>", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex("<[^<>]+>")]
    private static partial Regex Tag();
}
