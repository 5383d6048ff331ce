using System.Net.WebSockets;
using Microsoft.Extensions.Logging;

namespace Bots.Slack.SocketMode;

/// <summary>Keeps one connection open for ever: the next one has said hello before the one before is let go.</summary>
internal sealed partial class Keeper(
    SlackApi api, SlackHttp http, SlackSettings settings, SlackGestures gestures, Pace pace, TimeProvider time, ILogger log)
{
    /// <summary>What Slack still has for a connection that was replaced, it sends within this time.</summary>
    private static readonly TimeSpan Leave = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Crowded = TimeSpan.FromMinutes(1), Disabled = TimeSpan.FromMinutes(5);

    private readonly Work _leaving = new();

    public async Task Run(CancellationToken stop)
    {
        Connection? held = null;
        try
        {
            var wait = TimeSpan.Zero;
            while (true)
            {
                var next = await Connect(wait, stop);
                if (held is { } before) _leaving.Begin(() => LetGo(before));
                held = next;
                var reason = await next.Ending.WaitAsync(stop);
                LogEnding(reason);
                wait = Wait(reason);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            if (held is not null) await held.DisposeAsync();
            await _leaving.Done;
        }
    }

    // Ended by Slack for a reason that a new connection would meet as well: then it is not opened at once.
    private TimeSpan Wait(string reason)
    {
        if (reason is "link_disabled") LogDisabled();
        return reason switch
        {
            "link_disabled" => Disabled,
            "too_many_websockets" => Crowded,
            _ => TimeSpan.Zero,
        };
    }

    private async Task<Connection> Connect(TimeSpan wait, CancellationToken stop)
    {
        for (var failed = 0; ; failed++)
        {
            await pace.Turn(failed, wait, stop);
            wait = TimeSpan.Zero;
            var reply = await api.CallAs(settings.AppToken!, "apps.connections.open", [], stop);
            if (reply is SlackReply.TooMany(var told)) wait = told.ToTimeSpan();
            if (reply is not SlackReply.Ok(var answer)) continue;
            if (await Open(answer.Text("url"), stop) is { } connection) return connection;
        }
    }

    private async Task<Connection?> Open(string url, CancellationToken stop)
    {
        if (!SlackAddresses.IsSafeSocket(url, out var address)) return null;
        var connection = new Connection(settings, gestures, log);
        try
        {
            await connection.Open(address, http.Sockets, stop);
            LogOpen();
            return connection;
        }
        catch (Exception why) when (why is WebSocketException or HttpRequestException or OperationCanceledException)
        {
            LogNotOpened(why);
            await connection.DisposeAsync();
            stop.ThrowIfCancellationRequested();
            return null;
        }
    }

    private async Task LetGo(Connection before)
    {
        try
        {
            await before.Read.WaitAsync(Leave, time);
        }
        catch (TimeoutException)
        {
            LogKept();
        }
        await before.DisposeAsync();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A connection to Slack is open (Socket Mode)")]
    private partial void LogOpen();

    [LoggerMessage(Level = LogLevel.Information, Message = "A connection to Slack ends: {Reason}")]
    private partial void LogEnding(string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Slack leaves a connection open that was replaced; it is closed")]
    private partial void LogKept();

    [LoggerMessage(Level = LogLevel.Error, Message = "Socket Mode is switched off in the app's settings in Slack; switch it on, or use HTTP")]
    private partial void LogDisabled();

    [LoggerMessage(Level = LogLevel.Warning, Message = "A connection to Slack was not opened")]
    private partial void LogNotOpened(Exception why);
}
