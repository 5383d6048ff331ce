using System.Text.Json.Nodes;
using Tests.FakeSlack.Methods;

namespace Tests.FakeSlack.People;

/// <summary>The inner events.</summary>
internal static class Events
{
    public static JsonObject Message(Message message, World world)
    {
        var channel = world.Channel(message.Channel)!;
        var inner = Core("message", message, world);
        inner["channel_type"] = channel.TypeInEvents;
        if (message.Files.Count > 0)
        {
            inner["subtype"] = "file_share";
            inner["files"] = new JsonArray([.. message.Files.Select(file => file.Json())]);
            inner["upload"] = false;
        }

        return inner;
    }

    public static JsonObject Mention(Message message, World world) => Core("app_mention", message, world);

    public static JsonObject Joined(string user, SlackChannel channel, string? inviter, World world)
    {
        var inner = new JsonObject
        {
            ["type"] = "member_joined_channel",
            ["user"] = user,
            ["channel"] = channel.Id,
            ["channel_type"] = channel.Kind is ChannelKind.Private ? "G" : "C",
            ["team"] = world.Team.Id,
            ["event_ts"] = world.NextTs(),
        };
        if (inviter is not null) inner["inviter"] = inviter;
        return inner;
    }

    /// <summary>The whole person as they are now, whatever of it has changed.</summary>
    public static JsonObject Changed(SlackUser user, World world) => new()
    {
        ["type"] = "user_change",
        ["user"] = user.Json(locale: true, world.Knows(user)),
        ["cache_ts"] = world.Now,
        ["event_ts"] = world.NextTs(),
    };

    /// <param name="tab"><c>home</c> or <c>messages</c>.</param>
    public static JsonObject HomeOpened(SlackUser user, string tab, World world)
    {
        var inner = new JsonObject
        {
            ["type"] = "app_home_opened",
            ["user"] = user.Id,
            ["channel"] = world.Direct(user.Id).Id,
            ["tab"] = tab,
            ["event_ts"] = world.NextTs(),
        };
        // Told only once there is one.
        if (tab is "home" && world.Home(user.Id) is { Hash: not "" } home) inner["view"] = ViewMethods.Shown(home);
        return inner;
    }

    private static JsonObject Core(string type, Message message, World world)
    {
        var inner = new JsonObject
        {
            ["type"] = type,
            ["user"] = message.User,
            ["ts"] = message.Ts,
            ["text"] = message.RawText,
            ["team"] = world.User(message.User)?.TeamId ?? world.Team.Id,
            ["blocks"] = message.Blocks.DeepClone(),
            ["channel"] = message.Channel,
            ["event_ts"] = message.Ts,
        };
        if (message.IsBots) (inner["bot_id"], inner["app_id"]) = (SlackIds.Bot, SlackIds.App);
        else inner["client_msg_id"] = message.ClientId;
        if (world.User(message.User) is { IsForeign: true } foreign)
        {
            (inner["user_team"], inner["source_team"]) = (foreign.TeamId, foreign.TeamId);
            inner["user_profile"] = new JsonObject
            {
                ["real_name"] = foreign.RealName, ["display_name"] = foreign.Name, ["name"] = foreign.Name, ["team"] = foreign.TeamId,
                ["is_restricted"] = foreign.IsRestricted, ["is_ultra_restricted"] = foreign.IsUltraRestricted,
            };
        }
        if (message.ThreadTs is not { } thread) return inner;
        inner["thread_ts"] = thread;
        inner["parent_user_id"] = world.Message(message.Channel, thread)?.User;
        return inner;
    }
}
