using System.Text.Json;
using System.Text.RegularExpressions;
using Core.Speech;
using Microsoft.Extensions.Primitives;

namespace Bots.Slack;

/// <summary>A payload of Slack's as a sentence that somebody said somewhere. Pure.</summary>
internal static partial class SlackSpeech
{
    internal const string Help = "help";
    private const string AnySentence = "va";

    /// <summary>Who tells what the bot learns here.</summary>
    internal static readonly Speaker Slack = new("", "slack");

    /// <param name="prefix">What our commands begin with here, before their own names.</param>
    /// <param name="mac">The request's own, for a payload without an id.</param>
    public static Gesture Slash(IReadOnlyDictionary<string, StringValues> form, string prefix, string mac)
    {
        if (form.Text("ssl_check") is "1") return new Gesture.Nothing();
        var workspace = form.Text("is_enterprise_install") is "true" ? form.Text("enterprise_id") : form.Text("team_id");
        var (room, trigger) = (form.Text("channel_id"), form.Text("trigger_id"));
        if (form.Text("command") is not ['/', .. { Length: > 0 } command]) return new Gesture.Malformed();

        var place = new Place(workspace, room, IsDirect(room, form.Text("channel_name")));
        var who = new Speaker(form.Text("team_id") is { Length: > 0 } team ? team : workspace, form.Text("user_id"));
        var say = Sentence(command, form.Text("text"), prefix);
        return Whole(new Gesture.Slash(new Utterance(Platform.Slack, place, who, say, Delivery(trigger, mac)), trigger));
    }

    /// <summary>A press, a sent form, or the shortcut of a message.</summary>
    public static Gesture Interaction(JsonElement payload, string mac) => payload.Text("type") switch
    {
        "block_actions" => Press(payload, mac),
        "view_submission" => Submit(payload, mac),
        "message_action" => SlackPointing.Shortcut(payload, mac),
        "block_suggestion" => new Gesture.Suggestion(),
        "" => new Gesture.Malformed(),
        _ => new Gesture.Nothing(),
    };

    /// <summary>A gesture whose ids could not be Slack's is malformed.</summary>
    internal static Gesture Whole(Gesture.Spoken gesture) => gesture.Said is { Place: var place, Speaker: var who } said
        && Id().IsMatch(place.Workspace)
        && (Id().IsMatch(place.Room) || (place.Room is ""
            && (said.Manner is Manner.Learned || gesture is Gesture.Submit or Gesture.PressInModal or Gesture.PressInHome)))
        && (said.Manner is Manner.Learned || IsSomebody(who))
        && (place.Thread is null || Moment().IsMatch(place.Thread))
            ? gesture
            : new Gesture.Malformed();

    internal static bool IsMoment(string ts) => Moment().IsMatch(ts);

    internal static bool IsSomebody(Speaker who) => Id().IsMatch(who.Team) && Id().IsMatch(who.User);

    internal static bool IsId(string text) => Id().IsMatch(text);

    internal static bool IsDirect(string room, string nameOrType) =>
        nameOrType is "directmessage" or "im" || room is ['D', ..];

    private static Gesture Press(JsonElement payload, string mac)
    {
        var action = payload.At("actions").First;
        if (action.ValueKind is not JsonValueKind.Object) return new Gesture.Malformed();
        var say = SlackText.Clean(action.Text("value"));
        if (say is "") return new Gesture.Nothing();

        var (view, container, trigger) = (payload.At("view"), payload.At("container"), payload.Text("trigger_id"));
        if (view.ValueKind is JsonValueKind.Object)
        {
            var from = Origin.Read(view.Text("private_metadata"))
                ?? new Origin(say, "", Direct: true, Thread: null, Card: false);
            var said = Said(payload, from, say, view.At("state"), Delivery(trigger, mac));
            if (view.Text("type") is "home") return Whole(new Gesture.PressInHome(said, trigger));
            return Whole(new Gesture.PressInModal(said, view.Text("id"), view.Text("hash"), from));
        }

        var room = container.Text("channel_id") is { Length: > 0 } channel ? channel : payload.At("channel").Text("id");
        var thread = container.Text("thread_ts") is { Length: > 0 } ts ? ts : null;
        var place = new Place(Workspace(payload), room, IsDirect(room, payload.At("channel").Text("name")), thread);
        var pressed = new Utterance(Platform.Slack, place, Speaker(payload), say, Delivery(trigger, mac))
        {
            Fields = StateFields.Read(payload.At("state")),
        };
        return Whole(new Gesture.Press(pressed, trigger, payload.Text("response_url"), Posted: !container.IsTrue("is_ephemeral")));
    }

    private static Gesture Submit(JsonElement payload, string mac)
    {
        var view = payload.At("view");
        if (Origin.Read(view.Text("private_metadata")) is not { } from) return new Gesture.Malformed();
        var blocks =
            from block in view.At("blocks").Items
            where block.Text("type") is "input" && block.Text("block_id") is not ""
            select block.Text("block_id");
        // Not by the view's id and hash: corrected after an error, the same view is sent again with both as they were.
        var said = Said(payload, from, from.Say, view.At("state"), Delivery(payload.Text("trigger_id"), mac));
        return Whole(new Gesture.Submit(said, [.. blocks], from));
    }

    private static Utterance Said(JsonElement payload, Origin from, string say, JsonElement state, string delivery) =>
        new(Platform.Slack, new Place(Workspace(payload), from.Room, from.Direct, from.Thread), Speaker(payload), say, delivery)
        {
            Fields = StateFields.Read(state),
        };

    // For a modal the payload's team is the person's own.
    internal static string Workspace(JsonElement payload) =>
        payload.IsTrue("is_enterprise_install") && payload.At("enterprise").Text("id") is { Length: > 0 } enterprise
            ? enterprise
        : payload.At("view").Text("app_installed_team_id") is { Length: > 0 } installed ? installed
        : payload.At("team").Text("id");

    internal static Speaker Speaker(JsonElement payload)
    {
        var user = payload.At("user");
        return new Speaker(user.Text("team_id") is { Length: > 0 } own ? own : payload.At("team").Text("id"), user.Text("id"));
    }

    private static string Sentence(string command, string text, string prefix)
    {
        var word = command.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? command[prefix.Length..] : command;
        var rest = SlackText.Decode(text);
        return word is AnySentence ? (rest is "" ? Help : rest) : SlackText.Clean($"{word} {rest}");
    }

    /// <summary>What has no number of its own is known again by half its signature: with that nothing can be proved.</summary>
    internal static string Delivery(string id, string mac) => id is { Length: > 0 and <= 255 } ? id : $"mac:{mac[(mac.Length / 2)..]}";

    [GeneratedRegex("^[A-Za-z0-9_-]{1,64}$")]
    private static partial Regex Id();

    [GeneratedRegex(@"^[0-9]{1,20}(\.[0-9]{1,20})?$")]
    private static partial Regex Moment();
}
