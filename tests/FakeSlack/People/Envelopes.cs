using System.Globalization;
using System.Text.Json.Nodes;
using Tests.FakeSlack.Methods;

namespace Tests.FakeSlack.People;

/// <summary>What every event, press and submit carries around its own matter.</summary>
internal static class Envelopes
{
    public static JsonObject Event(JsonObject inner, string eventId, World world) => new()
    {
        ["token"] = SlackIds.VerificationToken,
        ["team_id"] = world.Team.Id,
        ["context_team_id"] = world.Team.Id,
        ["context_enterprise_id"] = world.Team.Enterprise,
        ["api_app_id"] = SlackIds.App,
        ["event"] = inner.DeepClone(),
        ["type"] = "event_callback",
        ["event_id"] = eventId,
        ["event_time"] = world.Now,
        // Once the app is removed, nobody is authorized any more.
        ["authorizations"] = inner.Text("type") is "app_uninstalled" ? [] : new JsonArray(new JsonObject
        {
            ["enterprise_id"] = world.Team.Enterprise,
            ["team_id"] = world.Team.OrgWide ? null : world.Team.Id,
            ["user_id"] = SlackIds.BotUser,
            ["is_bot"] = true,
            ["is_enterprise_install"] = world.Team.OrgWide,
        }),
        ["enterprise_id"] = world.Team.Enterprise,
        ["is_enterprise_install"] = world.Team.OrgWide,
        ["is_ext_shared_channel"] = world.Channel(inner.Text("channel"))?.ExtShared ?? false,
        ["event_context"] = $"4-{eventId}",
    };

    public static JsonObject Interaction(string type, SlackUser user, string triggerId) => new()
    {
        ["type"] = type,
        ["user"] = new JsonObject
        {
            ["id"] = user.Id, ["username"] = user.Name, ["name"] = user.Name, ["team_id"] = user.TeamId,
        },
        ["api_app_id"] = SlackIds.App,
        ["token"] = SlackIds.VerificationToken,
        ["trigger_id"] = triggerId,
        ["team"] = new JsonObject { ["id"] = user.In.Id, ["domain"] = user.In.Domain },
        ["enterprise"] = user.In.Enterprise is { } grid ? new JsonObject { ["id"] = grid, ["name"] = grid } : null,
        ["is_enterprise_install"] = user.In.OrgWide,
    };

    /// <summary>A press on a message. Of an ephemeral one the payload does not tell the content.</summary>
    public static void OnMessage(JsonObject payload, Message message, SlackChannel channel, string responseUrl)
    {
        payload["container"] = new JsonObject
        {
            ["type"] = "message",
            ["message_ts"] = message.Ts,
            ["channel_id"] = message.Channel,
            ["is_ephemeral"] = message.OnlyFor is not null,
        };
        if (message.ThreadTs is { } thread) payload["container"]!["thread_ts"] = thread;
        payload["channel"] = new JsonObject { ["id"] = channel.Id, ["name"] = channel.NameInPayloads };
        if (message.OnlyFor is null) payload["message"] = ChatMethods.Shown(message);
        payload["state"] = new JsonObject { ["values"] = StateValues.Of(message.Node, message.Typed) };
        payload["response_url"] = responseUrl;
    }

    /// <summary>The view's team is the person's own; the installation is in <c>app_installed_team_id</c>.</summary>
    public static void OnView(JsonObject payload, OpenView view, SlackUser user)
    {
        payload["team"]!["id"] = user.TeamId;
        payload["view"] = ViewMethods.Shown(view);
        payload["view"]!["team_id"] = user.TeamId;
        payload["view"]!["app_installed_team_id"] = user.In.Installation;
    }

    public static JsonObject Action(JsonObject block, JsonObject element, string? choice, World world)
    {
        var type = element.Text("type")!;
        var (blockId, actionId) = (block.Text("block_id")!, element.Text("action_id")!);
        var action = new JsonObject { ["type"] = type, ["action_id"] = actionId, ["block_id"] = blockId };
        if (type == "button")
        {
            action["text"] = element["text"]?.DeepClone();
            if (element.Text("value") is { } value) action["value"] = value;
            if (element.Text("style") is { } style) action["style"] = style;
        }
        else if (type == "overflow")
        {
            action["selected_option"] = StateValues.Option(element, choice ?? "").DeepClone();
        }
        else
        {
            var typed = new Dictionary<(string, string), string?> { [(blockId, actionId)] = choice };
            var state = StateValues.Of(new JsonObject { ["blocks"] = new JsonArray(block.DeepClone()) }, typed);
            foreach (var (name, value) in (JsonObject)state[blockId]![actionId]!) action[name] = value?.DeepClone();
        }

        action["action_ts"] = world.NextTs().ToString(CultureInfo.InvariantCulture);
        return action;
    }
}
