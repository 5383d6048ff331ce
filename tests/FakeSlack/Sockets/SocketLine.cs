using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Tests.FakeSlack.Sockets;

/// <summary>One connection of the bot's, as Slack has it.</summary>
public sealed class SocketLine : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonObject?>> asked = [];
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly WebSocket socket;
    private readonly Action abort;
    private readonly Action<string> fault;

    internal SocketLine(WebSocket socket, Action abort, Action<string> fault) => (this.socket, this.abort, this.fault) = (socket, abort, fault);

    /// <summary>It has been told to go; new envelopes take another way.</summary>
    public bool Leaving { get; private set; }

    /// <summary><c>warning</c>, <c>refresh_requested</c>, <c>too_many_websockets</c> or <c>link_disabled</c>. The last two close it.</summary>
    public async Task Disconnect(string reason)
    {
        Leaving = true;
        await Say(new JsonObject { ["type"] = "disconnect", ["reason"] = reason, ["debug_info"] = new JsonObject { ["host"] = "applink-1" } });
        if (reason is not ("warning" or "refresh_requested")) await Close();
    }

    public Task Close() => socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);

    /// <summary>Gone without a word.</summary>
    public void Drop() => abort();

    /// <summary>Any text, in so many frames.</summary>
    public async Task Say(string text, int frames = 1, WebSocketMessageType type = WebSocketMessageType.Text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        await sending.WaitAsync();
        try
        {
            var each = Math.Max(1, (bytes.Length + frames - 1) / frames);
            for (var from = 0; from < bytes.Length || from == 0; from += each)
            {
                var part = bytes.AsMemory(from, Math.Min(each, bytes.Length - from));
                await socket.SendAsync(part, type, endOfMessage: from + each >= bytes.Length, default);
            }
        }
        finally
        {
            sending.Release();
        }
    }

    public ValueTask DisposeAsync()
    {
        foreach (var waiting in asked.Values) waiting.TrySetResult(null);
        socket.Dispose();
        return ValueTask.CompletedTask;
    }

    internal Task Say(JsonObject json) => Say(json.ToJsonString());

    /// <returns>Null when the connection ended first, or nothing came in time.</returns>
    internal async Task<JsonObject?> Ask(JsonObject envelope, TimeSpan patience)
    {
        var answer = asked[(string)envelope["envelope_id"]!] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            await Say(envelope);
            return await answer.Task.WaitAsync(patience);
        }
        catch (Exception gone) when (gone is TimeoutException or WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            return null;
        }
    }

    internal async Task Read()
    {
        var (message, buffer) = (new MemoryStream(), new byte[16 * 1024]);
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer.AsMemory(), default);
                if (part.MessageType is WebSocketMessageType.Close) break;
                message.Write(buffer, 0, part.Count);
                if (!part.EndOfMessage) continue;
                Hear(Encoding.UTF8.GetString(message.GetBuffer(), 0, (int)message.Length));
                message.SetLength(0);
            }
            if (socket.State is WebSocketState.CloseReceived) await Close();
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException)
        {
            Leaving = true;
        }
        foreach (var waiting in asked.Values) waiting.TrySetResult(null);
    }

    private void Hear(string text)
    {
        if (JsonReading.Parsed(text) is not JsonObject json || json.Text("envelope_id") is not { } id) fault($"a message without an envelope's id: {text}");
        else if (!asked.TryGetValue(id, out var waiting)) fault("an acknowledgement for an envelope of another connection");
        else if (!waiting.TrySetResult(json)) fault("an envelope was acknowledged twice");
    }
}
