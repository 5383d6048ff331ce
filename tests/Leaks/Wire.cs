using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Tests.FakeSlack;
using Tests.FakeSlack.People;

namespace Tests.Leaks;

/// <summary>
/// Slack's payloads, from any team: the fake's own people belong to one workspace and press only what they see, and here everybody presses
/// everything.
/// </summary>
internal sealed class Wire(SlackServer slack, SlackClient client)
{
    private readonly ConcurrentDictionary<string, Said> _said = new();
    private int _messages;

    /// <summary>What a trigger, or the path of a <c>response_url</c>, was given for.</summary>
    public Said? For(string triggerOrPath) => _said.GetValueOrDefault(triggerOrPath);

    /// <summary>Also the delivery's id.</summary>
    public string Trigger(Said said)
    {
        string trigger;
        lock (slack.World.Gate) trigger = slack.Triggers.Give(said.By.User);
        _said[trigger] = said;
        return trigger;
    }

    public SignedRequest Command(Said said, string trigger)
    {
        var (by, at) = (said.By, said.At);
        string url, room, text;
        lock (slack.World.Gate)
        {
            room = Room(by, at);
            url = slack.ResponseUrls.ForCommand(room, by.User);
            text = Escapes.InCommand(said.Typed, slack.World);
        }
        _said[new Uri(url).AbsolutePath] = said;
        return client.Sign("/slack/commands", SlackClient.Form, Forms.Encode(
        [
            ("team_id", at.Workspace), ("channel_id", room), ("channel_name", at.Direct ? "directmessage" : room.ToLowerInvariant()),
            ("user_id", by.User), ("command", "/va"), ("text", text), ("response_url", url),
            ("trigger_id", trigger), ("is_enterprise_install", "false"),
        ]));
    }

    /// <param name="posted">On a message that everybody in the room sees.</param>
    public SignedRequest Press(Said said, bool posted, string trigger)
    {
        var (by, at, say) = (said.By, said.At, said.Typed);
        var room = Room(by, at);
        var message = new Message(room, $"{Interlocked.Increment(ref _messages)}.000100", SlackIds.BotUser)
        {
            OnlyFor = posted ? null : by.User,
        };
        string url;
        lock (slack.World.Gate) url = slack.ResponseUrls.ForPress(message, by.User);
        _said[new Uri(url).AbsolutePath] = said;
        var payload = Payload("block_actions", by, at, trigger);
        payload["container"] = new JsonObject
        {
            ["type"] = "message", ["message_ts"] = message.Ts, ["channel_id"] = room, ["is_ephemeral"] = !posted,
        };
        payload["channel"] = new JsonObject { ["id"] = room, ["name"] = at.Direct ? "directmessage" : room.ToLowerInvariant() };
        payload["response_url"] = url;
        payload["actions"] = new JsonArray(new JsonObject { ["type"] = "button", ["action_id"] = "press", ["value"] = say });
        return client.Interaction(payload);
    }

    /// <param name="view">As the bot opened it, with its metadata.</param>
    public SignedRequest Submit(Said said, JsonObject view, IReadOnlyDictionary<(string, string), string?> typed, string trigger)
    {
        var (by, at) = (said.By, said.At);
        var payload = Payload("view_submission", by, at, trigger);
        payload["team"]!["id"] = by.Team;
        var shown = view.Copy();
        (shown["id"], shown["hash"], shown["app_installed_team_id"], shown["team_id"]) = ("V1", "1.V1", at.Workspace, by.Team);
        shown["state"] = new JsonObject { ["values"] = StateValues.Of(view, typed) };
        payload["view"] = shown;
        return client.Interaction(payload);
    }

    private string Room(Voice by, Spot at) => at.Direct ? slack.Direct(by.User) : at.Room;

    private static JsonObject Payload(string type, Voice by, Spot at, string trigger) => new()
    {
        ["type"] = type,
        ["user"] = new JsonObject { ["id"] = by.User, ["team_id"] = by.Team },
        ["team"] = new JsonObject { ["id"] = at.Workspace },
        ["trigger_id"] = trigger,
        ["is_enterprise_install"] = false,
    };
}
