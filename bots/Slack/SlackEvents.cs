using System.Text.Json;
using Core.Speech;

namespace Bots.Slack;

/// <summary>What happened in Slack, as far as it is the bot's business. Pure.</summary>
internal static class SlackEvents
{
    /// <param name="mac">The request's own, for an event without an id.</param>
    public static Gesture Read(JsonElement body, string mac) => body.Text("type") switch
    {
        "url_verification" when body.At("challenge").ValueKind is JsonValueKind.String =>
            new Gesture.Challenge(body.Text("challenge")),
        "url_verification" or "" => new Gesture.Malformed(),
        "app_rate_limited" => new Gesture.Alarm("app_rate_limited"),
        "event_callback" when body.At("event").ValueKind is not JsonValueKind.Object => new Gesture.Malformed(),
        "event_callback" => Happened(body, body.At("event"), mac),
        _ => new Gesture.Nothing(),
    };

    private static Gesture Happened(JsonElement body, JsonElement happened, string mac) => happened.Text("type") switch
    {
        "message" or "app_mention" => Written(body, happened, mac),
        "member_joined_channel" => Joined(body, happened, mac),
        "app_uninstalled" or "tokens_revoked" => new Gesture.Alarm(happened.Text("type")),
        "" => new Gesture.Malformed(),
        _ => new Gesture.Nothing(),
    };

    private static Gesture Written(JsonElement body, JsonElement message, string mac)
    {
        var (user, bot, room, ts) = (message.Text("user"), Bot(body), message.Text("channel"), message.Text("ts"));
        // Edits, deletions, joins, other bots, and our own posts coming back.
        if (message.Text("subtype") is not ("" or "file_share" or "thread_broadcast")) return new Gesture.Nothing();
        if (message.Text("bot_id") is not "" || message.IsTrue("hidden")) return new Gesture.Nothing();
        if (user is "" or "USLACKBOT" || user == bot) return new Gesture.Nothing();

        var text = message.Text("text");
        var direct = SlackSpeech.IsDirect(room, message.Text("channel_type"));
        // A mention is told twice, once as a message and once as a mention: it is one post, and means the same from either.
        var asked = direct || message.Text("type") is "app_mention" || SlackText.Mentions(text, bot);
        var links = Links(message);
        var thread = message.Text("thread_ts") is { Length: > 0 } parent ? parent : null;
        return SlackSpeech.Whole(new Gesture.Event(new Utterance(
            Platform.Slack,
            new Place(Workspace(body), room, direct, thread),
            new Speaker(Team(body, message), user),
            asked ? Sentence(text, bot, links) : SlackText.Decode(text),
            ts is "" ? Delivery(body, mac) : $"{room}/{ts}")
        {
            Manner = asked ? Manner.Asked : Manner.Overheard,
            AnswerByLetter = true,
            Fields = links,
        }));
    }

    private static Gesture Joined(JsonElement body, JsonElement joined, string mac)
    {
        if (joined.Text("user") != Bot(body)) return new Gesture.Nothing();
        var room = joined.Text("channel");
        var place = new Place(Workspace(body), room, Direct: false);
        return SlackSpeech.Whole(new Gesture.Event(new Utterance(
            Platform.Slack, place, SlackSpeech.Slack, $"joined {room}", Delivery(body, mac))
        {
            Manner = Manner.Learned,
        }));
    }

    // Nothing but a mention asks what one could say.
    private static string Sentence(string text, string bot, Dictionary<string, string> links)
    {
        var said = SlackText.Decode(SlackText.WithoutMention(text, bot));
        return said is "" && links.Count == 0 ? SlackSpeech.Help : said;
    }

    private static Dictionary<string, string> Links(JsonElement message)
    {
        var links = string.Join(' ', message.At("files").Items
            .Select(file => file.Text("permalink") is { Length: > 0 } link ? link : file.Text("url_private"))
            .Where(link => link.StartsWith("https://", StringComparison.Ordinal)));
        return links is "" ? [] : new() { ["link"] = links };
    }

    private static string Workspace(JsonElement body)
    {
        var installed = body.At("authorizations").First;
        return installed.IsTrue("is_enterprise_install") ? installed.Text("enterprise_id")
            : installed.Text("team_id") is { Length: > 0 } team ? team
            : body.Text("team_id");
    }

    private static string Bot(JsonElement body) => body.At("authorizations").First.Text("user_id");

    // The author's own: in a shared channel that is another one than the installation's.
    private static string Team(JsonElement body, JsonElement message)
    {
        var profile = message.At("user_profile");
        string[] told = [message.Text("user_team"), message.Text("source_team"), profile.Text("team"), message.Text("team")];
        return Array.Find(told, team => team is not "") ?? Workspace(body);
    }

    private static string Delivery(JsonElement body, string mac) => SlackSpeech.Delivery(body.Text("event_id"), mac);
}
