using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Core.Store;
using NodaTime;

namespace Bots.Slack;

/// <summary>
/// Slack offers no key against posting twice, but it keeps with a message what only apps see. So whoever does not know whether a message
/// has arrived looks for its mark where it would be.
/// </summary>
internal sealed class SlackTraces(SlackApi api)
{
    private const string Kind = "va_desk_letter", Field = "letter";

    private const int Pages = 10, Kept = 500;

    /// <summary>How far back was looked for a mark, as Slack's cursors tell it.</summary>
    private readonly ConcurrentDictionary<string, string> _reached = [];

    /// <summary>Our clock and Slack's may differ by so much. The mark tells messages apart, not the time.</summary>
    private static readonly Duration Doubt = Duration.FromMinutes(2);

    /// <summary>The message's <c>metadata</c>.</summary>
    public static JsonObject Of(string mark) =>
        new() { ["event_type"] = Kind, ["event_payload"] = new JsonObject { [Field] = mark } };

    /// <param name="workspace">The installation that posted it.</param>
    /// <returns>Null when it is not there, or when the bot may not look.</returns>
    public async Task<Delivery?> Find(string workspace, string room, string? thread, string mark, Instant since, CancellationToken stop)
    {
        var args = new Dictionary<string, string>
        {
            ["channel"] = room,
            ["oldest"] = (since - Doubt).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            ["include_all_metadata"] = "true",
            // Apps that are sold outside Slack's marketplace get fifteen at a time, and one look a minute.
            ["limit"] = "50",
        };
        if (thread is not null) args["ts"] = thread;
        // Where an earlier look had to stop, this one goes on.
        if (_reached.TryRemove(mark, out var cursor)) args["cursor"] = cursor;
        for (var pages = 0; pages < Pages; pages++)
        {
            switch (await api.CallWithForm(workspace, thread is null ? "conversations.history" : "conversations.replies", args, stop))
            {
                case SlackReply.Ok(var answer):
                    var found = answer.At("messages").Items.FirstOrDefault(m => m.At("metadata").At("event_payload").Text(Field) == mark);
                    if (found.Text("ts") is { Length: > 0 } message) return new Delivery.Done(room, message);
                    if (answer.At("response_metadata").Text("next_cursor") is not { Length: > 0 } next) return null;
                    args["cursor"] = next;
                    break;
                case SlackReply.No("invalid_cursor"):
                    args.Remove("cursor");
                    break;
                case SlackReply.No:
                    return null;
                case var later:
                    Remember(mark, args.GetValueOrDefault("cursor"));
                    return later.ToDelivery();
            }
        }
        Remember(mark, args.GetValueOrDefault("cursor"));
        return new Delivery.NotYet(Duration.FromSeconds(1));
    }

    private void Remember(string mark, string? cursor)
    {
        if (_reached.Count >= Kept) _reached.Clear();
        if (cursor is not null) _reached[mark] = cursor;
    }
}
