using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Tests.FakeSlack.Methods;

/// <summary><c>conversations.history</c> and <c>conversations.replies</c>, with as much as a bot needs to find its own messages.</summary>
internal sealed class HistoryMethods(World world)
{
    private const int Most = 999, Usual = 100;
    private const string Next = "next_ts:";

    public JsonObject History(JsonObject args)
    {
        var channel = Inside(args);
        return Answer(args, world.Messages.Where(each => each.Channel == channel.Id && (each.ThreadTs is null || each.ThreadTs == each.Ts)).Reverse());
    }

    public JsonObject Replies(JsonObject args)
    {
        var (channel, ts) = (Inside(args), args.Text("ts"));
        if (ts is null || world.Message(channel.Id, ts) is null) throw new SlackError("thread_not_found");
        return Answer(args, world.Messages.Where(each => each.Channel == channel.Id && (each.Ts == ts || each.ThreadTs == ts)));
    }

    private SlackChannel Inside(JsonObject args)
    {
        var channel = world.Channel(args.Text("channel")) ?? throw new SlackError("channel_not_found");
        return channel.Members.Contains(SlackIds.BotUser) ? channel : throw new SlackError("not_in_channel");
    }

    private static JsonObject Answer(JsonObject args, IEnumerable<Message> messages)
    {
        var limit = args.Number("limit") ?? Usual;
        if (limit is < 1 or > Most) throw SlackError.Fault("invalid_limit");
        var oldest = Seconds(args.Text("oldest") ?? "0");
        var latest = args.Text("latest") is { } last ? Seconds(last) : decimal.MaxValue;
        var from = args.Text("cursor") is { Length: > 0 } cursor ? Begins(cursor) : null;
        // Without it neither end is of what is asked for.
        var ends = args.Flag("inclusive");
        var found = messages.Where(each => each is { OnlyFor: null, Deleted: false } && Between(Seconds(each.Ts), oldest, latest, ends))
            .SkipWhile(each => from is not null && each.Ts != from).ToList();
        if (from is not null && found.Count == 0) throw new SlackError("invalid_cursor");
        var answer = new JsonObject
        {
            ["ok"] = true,
            ["messages"] = new JsonArray([.. found.Take(limit).Select(each => Shown(each, args.Flag("include_all_metadata")))]),
            ["has_more"] = found.Count > limit,
        };
        if (found.Count > limit) answer["response_metadata"] = new JsonObject { ["next_cursor"] = Cursor(found[limit].Ts) };
        return answer;
    }

    // Slack's cursors name the message with which the next page begins.
    private static string Cursor(string ts) => Convert.ToBase64String(Encoding.ASCII.GetBytes(Next + ts));

    private static string Begins(string cursor)
    {
        var bytes = new byte[cursor.Length];
        return Convert.TryFromBase64String(cursor, bytes, out var length) && Encoding.ASCII.GetString(bytes, 0, length) is var text
            && text.StartsWith(Next, StringComparison.Ordinal)
                ? text[Next.Length..]
                : throw new SlackError("invalid_cursor");
    }

    private static JsonObject Shown(Message message, bool whole)
    {
        var node = ChatMethods.Shown(message);
        if (!whole) node.Remove("metadata");
        return node;
    }

    private static bool Between(decimal ts, decimal oldest, decimal latest, bool ends) =>
        ends ? ts >= oldest && ts <= latest : ts > oldest && ts < latest;

    private static decimal Seconds(string ts) =>
        decimal.TryParse(ts, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            ? seconds
            : throw SlackError.Fault("invalid_ts", ts);
}
