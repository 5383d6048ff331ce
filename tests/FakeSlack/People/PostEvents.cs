using System.Text.Json.Nodes;
using Tests.FakeSlack.Methods;

namespace Tests.FakeSlack.People;

/// <summary>What is told about a message that stands already: it was edited, deleted, reacted to, or has a link.</summary>
internal static class PostEvents
{
    public static JsonObject Edited(Message message, JsonObject before, World world)
    {
        var after = Inner(message);
        after["edited"] = new JsonObject { ["user"] = message.User, ["ts"] = world.NextTs() };
        return Changed("message_changed", message, before, world, ("message", after));
    }

    /// <summary>One with replies leaves a tombstone where it stood, and what is told is a change.</summary>
    public static JsonObject Deleted(Message message, World world)
    {
        var before = Inner(message);
        var replies = world.Messages.Any(each => each.Channel == message.Channel && each.ThreadTs == message.Ts && each.Ts != message.Ts && !each.Deleted);
        if (!replies)
        {
            var deleted = Changed("message_deleted", message, before, world);
            deleted["deleted_ts"] = message.Ts;
            return deleted;
        }

        var tombstone = new JsonObject
        {
            ["type"] = "message", ["subtype"] = "tombstone", ["user"] = "USLACKBOT", ["hidden"] = true, ["ts"] = message.Ts, ["thread_ts"] = message.Ts,
            ["text"] = "This message was deleted.",
        };
        return Changed("message_changed", message, before, world, ("message", tombstone));
    }

    public static JsonObject Reaction(string type, string emoji, SlackUser user, Message message, World world) => new()
    {
        ["type"] = type,
        ["user"] = user.Id,
        ["reaction"] = emoji,
        ["item_user"] = message.User,
        ["item"] = new JsonObject { ["type"] = "message", ["channel"] = message.Channel, ["ts"] = message.Ts },
        ["event_ts"] = world.NextTs(),
    };

    /// <param name="source"><c>conversations_history</c>, or <c>composer</c> while it is still being written.</param>
    public static JsonObject Links(Message message, IEnumerable<string> urls, World world, string source = "conversations_history")
    {
        var composing = source == "composer";
        var shared = new JsonObject
        {
            ["type"] = "link_shared",
            ["channel"] = composing ? "COMPOSER" : message.Channel,
            ["is_bot_user_member"] = !composing && world.Channel(message.Channel)!.Members.Contains(SlackIds.BotUser),
            ["user"] = message.User,
            ["message_ts"] = composing ? $"{message.User}-909b5454-75f8-4ac4-b325-1b40e230bbd8" : message.Ts,
            ["unfurl_id"] = $"C1F.{message.Ts}",
            ["source"] = source,
            ["links"] = new JsonArray([.. urls.Select(url => new JsonObject { ["domain"] = new Uri(url).Host, ["url"] = url })]),
            ["event_ts"] = world.NextTs(),
        };
        if (message.ThreadTs is { } thread) shared["thread_ts"] = thread;
        return shared;
    }

    internal static JsonObject Inner(Message message)
    {
        var inner = ChatMethods.Shown(message);
        if (!message.IsBots) inner["client_msg_id"] = message.ClientId;
        return inner;
    }

    private static JsonObject Changed(string subtype, Message message, JsonObject before, World world, params (string Name, JsonNode Node)[] more)
    {
        var changed = new JsonObject
        {
            ["type"] = "message",
            ["subtype"] = subtype,
            ["channel"] = message.Channel,
            ["channel_type"] = world.Channel(message.Channel)!.TypeInEvents,
            ["hidden"] = true,
            ["ts"] = world.NextTs(),
            ["event_ts"] = world.NextTs(),
            ["previous_message"] = before,
        };
        foreach (var (name, node) in more) changed[name] = node;
        return changed;
    }
}
