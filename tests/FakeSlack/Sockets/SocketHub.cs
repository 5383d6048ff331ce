using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Tests.FakeSlack.Sockets;

/// <summary>
/// Slack's side of Socket Mode: gives out addresses, says hello, spreads envelopes over the connections, and counts what was
/// acknowledged. An envelope that nobody acknowledged within three seconds, or whose connection ended, is an event's to be sent again.
/// </summary>
public sealed class SocketHub
{
    /// <summary>What <c>Slack:AppToken</c> must be.</summary>
    public const string AppToken = "xapp-1-A0DESK-fake-app-token";

    /// <summary>Of one app, at the same time.</summary>
    public const int Most = 10;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly Lock gate = new();
    private readonly HashSet<string> tickets = [];
    private readonly List<SocketLine> lines = [];
    private readonly Action changed;
    private readonly Action<string> fault;
    private long? alone;
    private int turn;

    internal SocketHub(Action changed, Action<string> fault) => (this.changed, this.fault) = (changed, fault);

    /// <summary>Where sockets are opened; a test may put a wire of its own in between.</summary>
    public Uri Address { get; set; } = new("ws://127.0.0.1/");

    /// <summary>Connections that have been told hello, ever.</summary>
    public int Greeted { get; private set; }

    public int Sent { get; private set; }

    public int Acknowledged { get; private set; }

    /// <summary>How long nobody was connected, after the first was.</summary>
    public TimeSpan Gap { get; private set; }

    /// <summary>Those that are open and have been told hello, oldest first.</summary>
    public IReadOnlyList<SocketLine> Lines
    {
        get { lock (gate) return [.. lines]; }
    }

    /// <summary>Brings an envelope as Slack does, again and again until it is acknowledged.</summary>
    /// <param name="type"><c>events_api</c>, <c>slash_commands</c> or <c>interactive</c>.</param>
    /// <param name="answers">Its acknowledgement may carry an answer.</param>
    /// <returns>The acknowledgement; null when none of the attempts got one in time.</returns>
    public async Task<JsonObject?> Bring(string type, JsonObject payload, bool answers)
    {
        var attempts = type is "events_api" ? 4 : 1;
        for (var attempt = 0; attempt < attempts; attempt++)
        {
            if (Next() is not { } line) return null;
            var envelope = new JsonObject
            {
                ["payload"] = payload.DeepClone(),
                ["envelope_id"] = Guid.NewGuid().ToString(),
                ["type"] = type,
                ["accepts_response_payload"] = answers,
            };
            if (type is "events_api") (envelope["retry_attempt"], envelope["retry_reason"]) = (attempt, attempt == 0 ? "" : "timeout");
            Count(() => Sent++);
            if (await line.Ask(envelope, Patience) is not { } acknowledgement) continue;
            Count(() => Acknowledged++);
            // An empty one comes with every acknowledgement of Slack's own client.
            if (!answers && acknowledgement["payload"] is not (null or JsonObject { Count: 0 }))
                fault("an acknowledgement carries a payload that was not asked for");
            return acknowledgement;
        }
        return null;
    }

    internal JsonObject ConnectionsOpen()
    {
        var ticket = Guid.NewGuid().ToString();
        lock (gate) tickets.Add(ticket);
        return new JsonObject { ["ok"] = true, ["url"] = $"{new Uri(Address, "link/")}?ticket={ticket}&app_id={SlackIds.App}" };
    }

    internal async Task Serve(HttpContext http)
    {
        bool known, crowded;
        lock (gate) (known, crowded) = (tickets.Remove(http.Request.Query["ticket"].ToString()), lines.Count >= Most);
        if (!known || !http.WebSockets.IsWebSocketRequest)
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        await using var line = new SocketLine(await http.WebSockets.AcceptWebSocketAsync(), http.Abort, fault);
        if (crowded) await line.Disconnect("too_many_websockets");
        else await Greet(line);
        await line.Read();
        Leave(line);
    }

    private async Task Greet(SocketLine line)
    {
        int count;
        lock (gate)
        {
            lines.Add(line);
            count = lines.Count;
            Greeted++;
            if (alone is { } since) Gap += Stopwatch.GetElapsedTime(since);
            alone = null;
        }
        await line.Say(new JsonObject
        {
            ["type"] = "hello",
            ["num_connections"] = count,
            ["debug_info"] = new JsonObject { ["host"] = "applink-1", ["build_number"] = 1, ["approximate_connection_time"] = 18060 },
            ["connection_info"] = new JsonObject { ["app_id"] = SlackIds.App },
        });
        changed();
    }

    private void Leave(SocketLine line)
    {
        lock (gate)
        {
            if (lines.Remove(line) && lines.Count == 0) alone = Stopwatch.GetTimestamp();
        }
        changed();
    }

    private SocketLine? Next()
    {
        lock (gate)
        {
            var open = lines.FindAll(each => !each.Leaving);
            if (open.Count == 0) open = lines;
            return open.Count == 0 ? null : open[turn++ % open.Count];
        }
    }

    private void Count(Action count)
    {
        lock (gate) count();
    }
}
