using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Tests.FakeSlack;

/// <summary>Something in a message that does more than be read.</summary>
/// <param name="Kind"><c>everybody</c>, <c>user</c>, <c>group</c>, <c>channel</c> or <c>link</c>.</param>
/// <param name="What">Whom it calls, or where it leads.</param>
/// <param name="Shown">What is read in its place.</param>
public sealed record Mark(string Kind, string What, string Shown);

/// <summary>What Slack makes of a call's texts: whom it would call, and what could be followed.</summary>
public static partial class Marks
{
    // Whatever else stands in a call is data to Slack, not text.
    private static readonly HashSet<string> Mrkdwn = ["text", "initial_comment", "title", "filename", "markdown_text"];

    /// <param name="call">A message, a view, or a file's end: as it was sent.</param>
    public static IReadOnlyList<Mark> In(JsonNode? call)
    {
        var found = new List<Mark>();
        if (call is not JsonObject args) return found;
        var named = args.Flag("link_names") || args.Text("parse") == "full";
        foreach (var (name, value) in args)
        {
            if (value is JsonValue && args.Text(name) is { } text && Mrkdwn.Contains(name)) Read(text, named, found);
            else Look(value, named, found);
        }
        return found;
    }

    private static void Look(JsonNode? node, bool named, List<Mark> found)
    {
        foreach (var each in node is JsonArray items ? items : []) Look(each, named, found);
        if (node is not JsonObject it) return;
        switch (it.Text("type"))
        {
            case "mrkdwn" or "markdown":
                Read(it.Text("text") ?? "", named, found);
                return;
            case "broadcast":
                found.Add(new Mark("everybody", it.Text("range") ?? "", ""));
                return;
            case "user":
                found.Add(new Mark("user", it.Text("user_id") ?? "", ""));
                return;
            case "usergroup":
                found.Add(new Mark("group", it.Text("usergroup_id") ?? "", ""));
                return;
            case "channel":
                found.Add(new Mark("channel", it.Text("channel_id") ?? "", ""));
                return;
            case "link":
                found.Add(new Mark("link", it.Text("url") ?? "", it.Text("text") ?? it.Text("url") ?? ""));
                return;
            default:
                // A button that leads somewhere.
                if (it.Text("url") is { } url) found.Add(new Mark("link", url, it["text"].Text("text") ?? ""));
                foreach (var (_, value) in it) Look(value, named, found);
                return;
        }
    }

    private static void Read(string text, bool named, List<Mark> found)
    {
        foreach (Match mark in Marked().Matches(text))
        {
            var (what, shown) = mark.Groups["in"].Value.Split('|', 2) is [var first, var label] ? (first, label) : (mark.Groups["in"].Value, "");
            found.Add(what switch
            {
                ['@', .. var user] => new Mark("user", user, shown),
                ['#', .. var channel] => new Mark("channel", channel, shown),
                _ when what.StartsWith("!subteam^", StringComparison.Ordinal) => new Mark("group", what["!subteam^".Length..], shown),
                _ when what.StartsWith("!date^", StringComparison.Ordinal) => new Mark("date", what, shown),
                ['!', .. var range] => new Mark("everybody", range, shown),
                _ => new Mark("link", what, shown),
            });
        }
        if (!named) return;
        foreach (Match mark in Named().Matches(text)) found.Add(new Mark("everybody", mark.Value, ""));
    }

    [GeneratedRegex("<(?<in>[^<>]+)>", RegexOptions.ExplicitCapture)]
    private static partial Regex Marked();

    [GeneratedRegex(@"(?<!\w)[@#][\w.-]+")]
    private static partial Regex Named();
}
