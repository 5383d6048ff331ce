using System.Text.Json;
using System.Text.RegularExpressions;
using Core.Speech;

namespace Bots.Slack;

/// <summary>Gestures that point at somebody's message: the shortcut in its menu, a reaction, a link in it. Pure.</summary>
internal static partial class SlackPointing
{
    private const string MakeRequest = "make_request", Ticket = "ticket", Posted = "conversations_history";

    /// <summary>The callback ids of the manifest.</summary>
    public static IReadOnlyList<string> Shortcuts { get; } = [MakeRequest];

    public static Gesture Shortcut(JsonElement payload, string mac)
    {
        if (payload.Text("callback_id") is not MakeRequest) return new Gesture.Nothing();
        var (message, channel) = (payload.At("message"), payload.At("channel"));
        var (room, trigger) = (channel.Text("id"), payload.Text("trigger_id"));
        var ts = payload.Text("message_ts") is { Length: > 0 } told ? told : message.Text("ts");
        if (!SlackSpeech.IsMoment(ts)) return new Gesture.Malformed();
        var workspace = SlackSpeech.Workspace(payload);
        var place = new Place(workspace, room, SlackSpeech.IsDirect(room, channel.Text("name")));
        var said = new Utterance(Platform.Slack, place, SlackSpeech.Speaker(payload), "post-form", SlackSpeech.Delivery(trigger, mac))
        {
            Fields = SlackPost.Fields(message, room, payload.At("team").Text("domain"), workspace),
            Post = new PostSaid(ts),
        };
        return SlackSpeech.Whole(new Gesture.Shortcut(said, trigger, payload.Text("response_url")));
    }

    /// <param name="bot">The bot's own user id.</param>
    /// <param name="who">Whoever reacted.</param>
    public static Gesture Reaction(JsonElement reacted, string workspace, string bot, Speaker who, string delivery)
    {
        var (item, user) = (reacted.At("item"), reacted.Text("user"));
        if (reacted.Text("reaction") is not Ticket || item.Text("type") is not "message") return new Gesture.Nothing();
        if (user == bot || user is "USLACKBOT") return new Gesture.Nothing();
        var (room, ts) = (item.Text("channel"), item.Text("ts"));
        if (!SlackSpeech.IsMoment(ts)) return new Gesture.Malformed();
        var own = reacted.Text("item_user") == bot;
        var place = new Place(workspace, room, SlackSpeech.IsDirect(room, ""));
        return SlackSpeech.Whole(new Gesture.Event(new Utterance(Platform.Slack, place, who, "post-ticket", delivery)
        {
            Manner = Manner.Pointed,
            AnswerByLetter = true,
            Fields = own ? new Dictionary<string, string> { ["own"] = "yes" } : new(),
            Post = new PostSaid(ts),
        }));
    }

    /// <summary>What is still being written is nobody's to see yet; a direct conversation of others is none of ours.</summary>
    public static Gesture Links(JsonElement shared, string workspace, string bot, Speaker who, string delivery)
    {
        var (room, ts, user) = (shared.Text("channel"), shared.Text("message_ts"), shared.Text("user"));
        if (shared.Text("source") is not (Posted or "") || user == bot || user is "USLACKBOT") return new Gesture.Nothing();
        var direct = SlackSpeech.IsDirect(room, "");
        if (!SlackSpeech.IsMoment(ts) || (direct && !shared.IsTrue("is_bot_user_member"))) return new Gesture.Nothing();
        var links = new Dictionary<string, string>();
        foreach (var url in shared.At("links").Items.Select(link => link.Text("url")))
            if (Address().Match(url) is { Success: true } match) links.TryAdd(match.Groups[1].Value.ToUpperInvariant(), url);
        if (links.Count == 0) return new Gesture.Nothing();
        // It is told by Slack and said by nobody, but whoever wrote it may be the only one who reads it.
        return SlackSpeech.Whole(new Gesture.Event(new Utterance(Platform.Slack, new Place(workspace, room, direct), who, "linked", delivery)
        {
            Manner = Manner.Learned,
            Fields = links,
            Post = new PostSaid(ts),
        })) is Gesture.Event linked && SlackSpeech.IsSomebody(who) ? linked : new Gesture.Malformed();
    }

    [GeneratedRegex(@"^https://[^/\s|<>]+/(?:[^\s?#|<>]*/)?r/(R-[1-9][0-9]{0,8})/?(?:[?#][^\s|<>]*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
