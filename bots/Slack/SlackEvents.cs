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
        "app_rate_limited" => LeftOut(body, mac),
        "event_callback" when body.At("event").ValueKind is not JsonValueKind.Object => new Gesture.Malformed(),
        "event_callback" => Happened(body, body.At("event"), mac),
        _ => new Gesture.Nothing(),
    };

    private static Gesture Happened(JsonElement body, JsonElement happened, string mac) => happened.Text("type") switch
    {
        "message" => Message(body, happened, mac),
        "app_mention" => Written(body, happened, happened, mac),
        "reaction_added" => SlackPointing.Reaction(happened, Workspace(body), Bot(body), Speaker(body, happened), Delivery(body, mac)),
        "link_shared" => SlackPointing.Links(happened, Workspace(body), Bot(body), Speaker(body, happened), Delivery(body, mac)),
        "app_home_opened" => Opened(body, happened, mac),
        "app_uninstalled" => Removed(body, happened, mac),
        // Those of people are none of ours.
        "tokens_revoked" when happened.At("tokens").At("bot").Items.Any() => Removed(body, happened, mac),
        "team_access_revoked" => new Gesture.Alarm(happened.Text("type")),
        "" => new Gesture.Malformed(),
        _ => SlackNews.Read(happened, Workspace(body), Bot(body), Delivery(body, mac), body.IsTrue("is_ext_shared_channel")),
    };

    private static Gesture Message(JsonElement body, JsonElement told, string mac) => told.Text("subtype") switch
    {
        "" or "file_share" or "thread_broadcast" => Written(body, told, told, mac),
        // Also told when Slack adds the picture of a link, or a reply is counted: only its author's own changes are one.
        "message_changed" when told.At("message").Text("subtype") is "tombstone" => Deleted(body, told, mac),
        "message_changed" when told.At("message").At("edited").Text("ts") is { Length: > 0 } edited =>
            Written(body, told, told.At("message"), mac, new PostSaid("") { Edited = edited }),
        "message_deleted" => Deleted(body, told, mac),
        // Joins, topics, other bots.
        _ => new Gesture.Nothing(),
    };

    private static Gesture Deleted(JsonElement body, JsonElement told, string mac)
    {
        var moment = told.Text("event_ts") is { Length: > 0 } ts ? ts : told.Text("ts");
        return Written(body, told, told.At("previous_message"), mac, new PostSaid("") { Gone = moment });
    }

    /// <param name="told">What Slack tells: the message itself, or what became of it.</param>
    /// <param name="later">What became of it; null for the message as it was written.</param>
    private static Gesture Written(JsonElement body, JsonElement told, JsonElement message, string mac, PostSaid? later = null)
    {
        var (user, bot, room, ts) = (message.Text("user"), Bot(body), told.Text("channel"), message.Text("ts"));
        // Other bots, and our own posts coming back.
        if (message.Text("bot_id") is not "" || (later is null && message.IsTrue("hidden"))) return new Gesture.Nothing();
        if (user is "" or "USLACKBOT" || user == bot) return new Gesture.Nothing();
        if (later is not null && (!SlackSpeech.IsMoment(ts) || !SlackSpeech.IsMoment(later.Edited ?? later.Gone!))) return new Gesture.Malformed();

        var text = message.Text("text");
        var direct = SlackSpeech.IsDirect(room, told.Text("channel_type"));
        // A mention is told twice, once as a message and once as a mention: it is one post, and means the same from either.
        var asked = direct || told.Text("type") is "app_mention" || SlackText.Mentions(text, bot);
        var links = Links(message);
        var thread = message.Text("thread_ts") is { Length: > 0 } parent ? parent : null;
        return SlackSpeech.Whole(new Gesture.Event(new Utterance(
            Platform.Slack,
            new Place(Workspace(body), room, direct, thread),
            new Speaker(Team(body, message), user),
            asked ? Sentence(text, bot, links) : SlackText.Decode(text),
            ts is "" ? Delivery(body, mac) : $"{room}/{ts}{Fate(later)}")
        {
            Manner = asked ? Manner.Asked : Manner.Overheard,
            AnswerByLetter = true,
            Fields = links,
            Post = SlackSpeech.IsMoment(ts) ? (later ?? new PostSaid("")) with { Message = ts } : null,
            Shared = body.IsTrue("is_ext_shared_channel") && !direct,
            Called = Called(message.At("user_profile")),
            // One press on Send has come as two messages: whoever wrote it has sent it once.
            Twin = later is null && message.Text("client_msg_id") is { Length: > 0 and <= 200 } sent ? $"sent/{sent}" : null,
        }));
    }

    private static string Fate(PostSaid? later) => later switch
    {
        null => "",
        { Gone: not null } => "/gone",
        { Edited: var edited } => $"/{edited}",
    };

    // It has no event inside, and no id; told each minute, and again when nobody answers.
    private static Gesture LeftOut(JsonElement body, string mac)
    {
        var (team, minute) = (body.Text("team_id"), body.Text("minute_rate_limited"));
        return SlackSpeech.Whole(new Gesture.Event(new Utterance(
            Platform.Slack, new Place(team, "", Direct: false), SlackSpeech.Slack, $"left-out {minute}",
            minute is "" ? SlackSpeech.Delivery("", mac) : $"left-out/{minute}")
        {
            Manner = Manner.Learned,
        }));
    }

    // It says nothing in words: the page is drawn, whoever looks at it. The tab of messages is told of too.
    private static Gesture Opened(JsonElement body, JsonElement opened, string mac)
    {
        if (opened.Text("tab") is not ("home" or "")) return new Gesture.Nothing();
        var place = new Place(Workspace(body), opened.Text("channel"), Direct: true);
        return SlackSpeech.Whole(new Gesture.Event(new Utterance(
            Platform.Slack, place, new Speaker(Team(body, opened), opened.Text("user")), "home opened", Delivery(body, mac))
        {
            AnswerByLetter = true,
            Fields = new Dictionary<string, string> { ["page"] = opened.At("view").Text("type") is "" ? "blank" : "drawn" },
        }));
    }

    private static Gesture Removed(JsonElement body, JsonElement happened, string mac)
    {
        var place = new Place(Workspace(body), "", Direct: false);
        if (!SlackSpeech.IsId(place.Workspace)) return new Gesture.Malformed();
        var when = body.At("event_time") is { ValueKind: JsonValueKind.Number } told && told.TryGetInt64(out var seconds) ? seconds : 0;
        return new Gesture.Event(new Utterance(Platform.Slack, place, SlackSpeech.Slack, $"removed {when}", Delivery(body, mac))
        {
            Manner = Manner.Learned,
        })
        { Removal = happened.Text("type") };
    }

    // Nothing but a mention asks what one could say.
    private static string Sentence(string text, string bot, Dictionary<string, string> links)
    {
        var said = SlackText.Decode(SlackText.WithoutMention(text, bot));
        return said is "" && links.Count == 0 ? SlackSpeech.Help : said;
    }

    private static Dictionary<string, string> Links(JsonElement message)
    {
        var links = SlackPost.Files(message);
        return links is "" ? [] : new() { ["link"] = links };
    }

    private static Speaker Speaker(JsonElement body, JsonElement happened) => new(Team(body, happened), happened.Text("user"));

    // Slack sends it with what people from elsewhere write, for of some of them it tells nothing when it is asked.
    private static string? Called(JsonElement profile)
    {
        string[] told = [profile.Text("real_name"), profile.Text("display_name"), profile.Text("name")];
        return Array.Find(told, name => name is not "") is { } name ? SlackText.Clean(name) : null;
    }

    private static string Workspace(JsonElement body)
    {
        var installed = body.At("authorizations").First;
        // Once the app is removed there is none.
        if (installed.ValueKind is not JsonValueKind.Object) installed = body;
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
