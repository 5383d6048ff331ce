using System.Text.Json.Nodes;
using Tests.FakeSlack.Rules;

namespace Tests.FakeSlack.Methods;

/// <summary><c>reactions.get</c> and <c>chat.unfurl</c>: what an app may do about other people's messages.</summary>
internal sealed class PostMethods(World world)
{
    private const int MostUnfurls = 5;

    /// <summary>Knows replies as well as messages, and tells where they can be read.</summary>
    public JsonObject Reactions(JsonObject args)
    {
        if (args.Text("timestamp") is not { } ts || args.Text("channel") is not { } id) throw SlackError.Fault("no_item_specified");
        var channel = world.Channel(id) ?? throw new SlackError("channel_not_found");
        if (!channel.Members.Contains(SlackIds.BotUser)) throw new SlackError("message_not_found");
        if (world.Message(channel.Id, ts) is not { Deleted: false, OnlyFor: null } message) throw new SlackError("message_not_found");
        var shown = ChatMethods.Shown(message);
        shown["permalink"] = Permalink(message);
        shown["reactions"] = new JsonArray([.. message.Put.GroupBy(each => each.Emoji).Select(each => new JsonObject
        {
            ["name"] = each.Key, ["count"] = each.Count(), ["users"] = new JsonArray([.. each.Select(by => JsonValue.Create(by.User))]),
        })]);
        return new JsonObject { ["ok"] = true, ["type"] = "message", ["channel"] = channel.Id, ["message"] = shown };
    }

    /// <summary>Once more for the same message and link changes what stands there.</summary>
    public JsonObject Unfurl(JsonObject args)
    {
        if (args.Text("ts") is not { } ts) throw SlackError.Fault("missing_ts");
        if (args["unfurls"] is not JsonObject { Count: > 0 and <= MostUnfurls } unfurls) throw SlackError.Fault("missing_unfurls");
        var channel = world.Channel(args.Text("channel")) ?? throw new SlackError("cannot_find_channel");
        if (world.Message(channel.Id, ts) is not { Deleted: false, IsBots: false } message) throw new SlackError("cannot_find_message");
        foreach (var (url, picture) in unfurls)
        {
            if (!message.RawText.Contains($"<{url}>", StringComparison.Ordinal)) throw new SlackError("cannot_unfurl_message");
            if (!Manifest.UnfurlDomains.Contains(new Uri(url).Host)) throw new SlackError("cannot_unfurl_url");
            var wrong = ViewRules.Message(new JsonObject { ["blocks"] = picture!["blocks"]?.DeepClone() }, world);
            if (wrong.Count > 0) throw SlackError.Fault("cannot_parse_attachment", wrong);
            message.Unfurls[url] = world.Stamped(picture["blocks"]);
        }
        return new JsonObject { ["ok"] = true };
    }

    internal static string Permalink(Message message)
    {
        var link = $"https://{SlackIds.TeamDomain}.slack.com/archives/{message.Channel}/p{message.Ts.Replace(".", "", StringComparison.Ordinal)}";
        return message.ThreadTs is { } thread && thread != message.Ts ? $"{link}?thread_ts={thread}&cid={message.Channel}" : link;
    }
}
