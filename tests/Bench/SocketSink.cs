using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Tests.Bench;

/// <summary>The least of a Slack that is called: it says yes, gives out addresses, and brings envelopes by turns.</summary>
internal sealed class SocketSink : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<bool>> _asked = [];
    private readonly List<Line> _lines = [];
    private readonly WebApplication _app;
    private int _turn;
    private long _alone;

    private SocketSink(WebApplication app) => _app = app;

    public int Port => new Uri(_app.Urls.Single()).Port;

    /// <summary>Milliseconds in which nobody was connected, after somebody was.</summary>
    public double Alone { get; private set; }

    public static async Task<SocketSink> Start()
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var sink = new SocketSink(builder.Build());
        sink._app.UseWebSockets();
        sink._app.Map("/link", async (HttpContext http) => await sink.Serve(await http.WebSockets.AcceptWebSocketAsync(), http.RequestAborted));
        sink._app.MapPost("/{**rest}", () => Results.Text(
            $$"""
            {"ok":true,"team_id":"{{Seed.Team(0)}}","team":"Bench","user_id":"UBOT","channel":{"id":"D0SINK"},"ts":"1.000001",
            "url":"ws://127.0.0.1:{{sink.Port}}/link"}
            """, "application/json"));
        await sink._app.StartAsync();
        return sink;
    }

    /// <summary>Until so many connections are open.</summary>
    public async Task Greeted(int count)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (await tick.WaitForNextTickAsync())
        {
            lock (_lines)
                if (_lines.Count >= count) return;
        }
    }

    /// <returns>Whether it was acknowledged in three seconds.</returns>
    public async Task<bool> Bring(int number, byte[] envelope)
    {
        var answer = _asked[$"{number}"] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        if (Next() is not { } line) return false;
        await line.Say(envelope);
        try
        {
            return await answer.Task.WaitAsync(TimeSpan.FromSeconds(3));
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>Asks for the oldest connection to be replaced.</summary>
    public Task Renew()
    {
        Line oldest;
        lock (_lines) oldest = _lines.First(line => !line.Leaving);
        oldest.Leaving = true;
        return oldest.Say("""{"type":"disconnect","reason":"refresh_requested"}"""u8.ToArray());
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private Line? Next()
    {
        lock (_lines)
        {
            var open = _lines.FindAll(line => !line.Leaving);
            if (open.Count == 0) open = _lines;
            return open.Count == 0 ? null : open[_turn++ % open.Count];
        }
    }

    private async Task Serve(WebSocket socket, CancellationToken end)
    {
        var (line, buffer) = (new Line(socket), new byte[64 * 1024]);
        await line.Say("""{"type":"hello","num_connections":1}"""u8.ToArray());
        lock (_lines)
        {
            if (_lines.Count == 0 && _alone > 0) Alone += Stopwatch.GetElapsedTime(_alone).TotalMilliseconds;
            _lines.Add(line);
        }
        try
        {
            for (var length = 0; await socket.ReceiveAsync(buffer.AsMemory(length), end) is { MessageType: WebSocketMessageType.Text } part;)
            {
                length += part.Count;
                if (!part.EndOfMessage) continue;
                using var told = JsonDocument.Parse(buffer.AsMemory(0, length));
                if (_asked.TryRemove(told.RootElement.GetProperty("envelope_id").GetString()!, out var asked)) asked.TrySetResult(true);
                length = 0;
            }
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, end);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            line.Leaving = true;
        }
        lock (_lines)
        {
            _lines.Remove(line);
            if (_lines.Count == 0) _alone = Stopwatch.GetTimestamp();
        }
    }

    private sealed class Line(WebSocket socket)
    {
        private readonly SemaphoreSlim _sending = new(1, 1);

        public bool Leaving { get; set; }

        public async Task Say(byte[] text)
        {
            await _sending.WaitAsync();
            try
            {
                await socket.SendAsync(text, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
            }
            finally
            {
                _sending.Release();
            }
        }
    }
}
