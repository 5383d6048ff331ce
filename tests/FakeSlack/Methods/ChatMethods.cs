using System.Text.Json;
using System.Text.Json.Nodes;
using Tests.FakeSlack.Rules;

namespace Tests.FakeSlack.Methods;

/// <summary><c>chat.postMessage</c>, <c>chat.update</c>, <c>chat.postEphemeral</c>.</summary>
internal sealed class ChatMethods(World world)
{
    private const int TextLimit = 40_000;

    public JsonObject Post(JsonObject args)
    {
        var channel = world.Writable(args.Text("channel"));
        var (text, blocks) = Content(args);
        var thread = Thread(channel, args.Text("thread_ts"));
        var message = new Message(channel.Id, world.NextTs(), SlackIds.BotUser)
        {
            ThreadTs = thread,
            Metadata = Metadata(args),
        };
        message.Write(text, blocks);
        world.Messages.Add(message);
        return new JsonObject
        {
            ["ok"] = true, ["channel"] = channel.Id, ["ts"] = message.Ts, ["message"] = Shown(message),
        };
    }

    public JsonObject Update(JsonObject args)
    {
        // Slack wants the id of the direct message here, not the person's, as chat.postMessage allows.
        var channel = world.Channel(args.Text("channel")) ?? throw new SlackError("channel_not_found");
        if (channel.Archived) throw new SlackError("is_archived");
        var message = world.Message(channel.Id, args.Text("ts"));
        if (message is null || message.Deleted || message.OnlyFor is not null)
            throw new SlackError("message_not_found");
        if (!message.IsBots) throw new SlackError("cant_update_message");
        // A text without blocks removes the blocks; neither leaves them.
        var (text, blocks) = Content(args);
        message.Edit(text, blocks);
        message.Metadata = Metadata(args) ?? message.Metadata;
        return new JsonObject
        {
            ["ok"] = true, ["channel"] = channel.Id, ["ts"] = message.Ts, ["text"] = message.RawText,
            ["message"] = Shown(message),
        };
    }

    public JsonObject PostEphemeral(JsonObject args)
    {
        var channel = world.Channel(args.Text("channel")) ?? throw new SlackError("channel_not_found");
        world.Writable(channel.Id);
        var user = world.User(args.Text("user")) ?? throw new SlackError("user_not_found");
        if (!channel.Members.Contains(user.Id)) throw new SlackError("user_not_in_channel");
        var (text, blocks) = Content(args);
        var message = new Message(channel.Id, world.NextTs(), SlackIds.BotUser)
        {
            ThreadTs = Thread(channel, args.Text("thread_ts")),
            OnlyFor = user.Id,
        };
        message.Write(text, blocks);
        world.Messages.Add(message);
        return new JsonObject { ["ok"] = true, ["message_ts"] = message.Ts };
    }

    /// <exception cref="SlackError">No text and no blocks, or blocks against the rules.</exception>
    internal (string Text, JsonArray Blocks) Content(JsonObject args)
    {
        if (args.ContainsKey("attachments"))
            throw SlackError.Fault("invalid_attachments", "the fake does not know attachments");
        var wrong = ViewRules.Message(args, world);
        if (wrong.Count > 0) throw SlackError.Fault("invalid_blocks", wrong);
        var text = args.Text("text") ?? "";
        if (text.Length == 0 && args["blocks"] is not JsonArray { Count: > 0 }) throw SlackError.Fault("no_text");
        return (text.Length > TextLimit ? text[..TextLimit] : text, world.Stamped(args["blocks"]));
    }

    internal static JsonObject Shown(Message message)
    {
        var node = new JsonObject
        {
            ["type"] = "message",
            ["user"] = message.User,
            ["ts"] = message.Ts,
            ["text"] = message.RawText,
            ["team"] = SlackIds.Team,
            ["blocks"] = message.Blocks.DeepClone(),
        };
        if (message.IsBots) (node["bot_id"], node["app_id"]) = (SlackIds.Bot, SlackIds.App);
        if (message.ThreadTs is { } thread) node["thread_ts"] = thread;
        if (message.Files.Count > 0) node["files"] = new JsonArray([.. message.Files.Select(file => file.Json())]);
        if (message.Metadata is { } metadata) node["metadata"] = metadata.DeepClone();
        return node;
    }

    private string? Thread(SlackChannel channel, string? ts)
    {
        if (ts is null) return null;
        var parent = world.Message(channel.Id, ts);
        if (parent is null || parent.OnlyFor is not null)
            throw SlackError.Fault("cannot_reply_to_message", $"thread_ts {ts} is no message of {channel.Id}");
        if (parent.Deleted && !world.Messages.Any(each => each.Channel == channel.Id && each.ThreadTs == ts)) throw new SlackError("cannot_reply_to_message");
        return parent.ThreadTs is null || parent.ThreadTs == ts
            ? ts
            : throw SlackError.Fault("cannot_reply_to_message", "thread_ts is a reply's ts; use its parent's");
    }

    private static JsonObject? Metadata(JsonObject args)
    {
        if (!args.ContainsKey("metadata")) return null;
        if (args["metadata"] is not JsonObject given) throw SlackError.Fault("invalid_metadata_format");
        var right = given["event_type"]?.GetValueKind() == JsonValueKind.String && given["event_payload"] is JsonObject;
        return right ? given.Copy() : throw SlackError.Fault("invalid_metadata_format");
    }
}
