using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bots.Slack;

/// <summary>Somebody's message as Slack gives it whole: what it says, whose it is, and where it can be read. Pure.</summary>
internal static partial class SlackPost
{
    /// <param name="room">Where it stands.</param>
    /// <param name="domain">Of the workspace; empty where the message brings its own link.</param>
    /// <param name="workspace">Whose its author is when it does not say so.</param>
    public static IReadOnlyDictionary<string, string> Fields(JsonElement message, string room, string domain, string workspace)
    {
        var user = message.Text("bot_id") is "" ? message.Text("user") : "";
        var (ts, parent) = (message.Text("ts"), message.Text("thread_ts"));
        var thread = parent == ts ? "" : parent;
        string[] teams = [message.Text("user_team"), message.Text("source_team"), message.Text("team"), workspace];
        return new Dictionary<string, string>
        {
            ["text"] = Says(message),
            ["link"] = message.Text("permalink") is { Length: > 0 } given ? Web(given) : Permalink(domain, room, ts, thread),
            ["files"] = Files(message),
            ["thread"] = thread,
            ["team"] = user is "" ? "" : Array.Find(teams, team => team is not "")!,
            ["author"] = user is "USLACKBOT" ? "" : user,
        };
    }

    /// <summary>The files' links, separated by spaces.</summary>
    public static string Files(JsonElement message) => string.Join(' ', message.At("files").Items
        .Select(file => Web(file.Text("permalink") is { Length: > 0 } link ? link : file.Text("url_private")))
        .Where(link => link is not ""));

    // As chat.getPermalink tells it, without asking: a form has to be open three seconds after the click.
    private static string Permalink(string domain, string room, string ts, string thread) =>
        !Domain().IsMatch(domain) || ts is "" ? ""
        : $"https://{domain}.slack.com/archives/{room}/p{ts.Replace(".", "", StringComparison.Ordinal)}"
            + (thread is "" ? "" : $"?thread_ts={thread}&cid={room}");

    // What apps write is often in blocks and attachments alone.
    private static string Says(JsonElement message)
    {
        if (SlackText.Decode(message.Text("text")) is { Length: > 0 } text) return text;
        var blocks = message.At("blocks").Items.SelectMany(Texts);
        var attached = message.At("attachments").Items.SelectMany(each =>
            new[] { each.Text("pretext"), each.Text("title"), each.Text("text") is { Length: > 0 } said ? said : each.Text("fallback") });
        return string.Join('\n', blocks.Concat(attached).Select(SlackText.Decode).Where(line => line is not ""));
    }

    private static IEnumerable<string> Texts(JsonElement block) =>
        block.Text("type") is "rich_text" ? [string.Concat(Leaves(block))]
        : block.At("text").Text("text") is { Length: > 0 } text ? [text]
        : block.At("fields").Items.Select(field => field.Text("text"));

    private static IEnumerable<string> Leaves(JsonElement node) =>
        node.At("elements").Items.SelectMany(each => each.Text("type") switch
        {
            "text" => [each.Text("text")],
            "link" => [each.Text("url")],
            "user" => [$"<@{each.Text("user_id")}>"],
            _ => Leaves(each).Append(each.Text("type").StartsWith("rich_text_", StringComparison.Ordinal) ? "\n" : ""),
        });

    private static string Web(string link) => link.StartsWith("https://", StringComparison.Ordinal) && !link.Any(char.IsWhiteSpace) ? link : "";

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,62}$")]
    private static partial Regex Domain();
}
