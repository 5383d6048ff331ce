using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

namespace Bots.Slack.SocketMode;

/// <summary>
/// One connection to Slack, from its opening to its end. What comes in is handled beside each other; each is acknowledged once,
/// when it has been done.
/// </summary>
internal sealed partial class Connection(SlackSettings settings, SlackGestures gestures, ILogger log) : IAsyncDisposable
{
    /// <summary>Bytes. Slack sends far less; what is longer is passed over.</summary>
    private const int Longest = 4 * 1024 * 1024;

    private static readonly TimeSpan ForHello = TimeSpan.FromSeconds(10), ForTheLast = TimeSpan.FromSeconds(5);

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly TaskCompletionSource _hello = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> _ending = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Work _work = new();
    private Task _reading = Task.CompletedTask;

    /// <summary>Completes with Slack's reason when it wants the connection replaced, or with <see cref="Broken"/> when it is gone.</summary>
    public Task<string> Ending => _ending.Task;

    /// <summary>Completes when nothing more comes in.</summary>
    public Task Read => _reading;

    public const string Broken = "broken";

    /// <summary>Returns when Slack has said hello.</summary>
    /// <exception cref="WebSocketException">It could not be opened.</exception>
    /// <exception cref="OperationCanceledException">There was no hello in ten seconds.</exception>
    public async Task Open(Uri url, HttpMessageInvoker through, CancellationToken stop)
    {
        // A peer that is gone without a word is found out within some 12 seconds.
        _socket.Options.KeepAliveInterval = TimeSpan.FromSeconds(5);
        _socket.Options.KeepAliveTimeout = TimeSpan.FromSeconds(5);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        enough.CancelAfter(ForHello);
        await _socket.ConnectAsync(url, through, enough.Token);
        _reading = ReadAll();
        await Task.WhenAny(_hello.Task, _reading).WaitAsync(enough.Token);
        if (!_hello.Task.IsCompleted) throw new WebSocketException("It was closed before its hello.");
    }

    /// <summary>Ends what has begun, tells Slack, and closes.</summary>
    public async ValueTask DisposeAsync()
    {
        using var enough = new CancellationTokenSource(ForTheLast);
        try
        {
            await _work.Done.WaitAsync(enough.Token);
            if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, enough.Token);
            await _reading.WaitAsync(enough.Token);
        }
        catch (Exception why) when (why is OperationCanceledException or WebSocketException)
        {
            LogCutOff(why);
        }
        _socket.Dispose();
        await _reading;
        _sending.Dispose();
    }

    private async Task ReadAll()
    {
        var message = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                if (part.MessageType is WebSocketMessageType.Close) break;
                if (message.Length <= Longest) message.Write(buffer, 0, part.Count);
                if (!part.EndOfMessage) continue;
                if (message.Length <= Longest && part.MessageType is WebSocketMessageType.Text)
                    Take(Frame.Read(message.GetBuffer().AsSpan(0, (int)message.Length), settings.CommandPrefix));
                else LogUnread(message.Length);
                message.SetLength(0);
            }
        }
        catch (Exception gone) when (gone is not OutOfMemoryException)
        {
            LogGone(gone);
        }
        _ending.TrySetResult(Broken);
    }

    private void Take(Frame frame)
    {
        switch (frame)
        {
            case Frame.Hello:
                _hello.TrySetResult();
                return;
            case Frame.Goodbye(var reason):
                _ending.TrySetResult(reason);
                return;
            case Frame.Envelope envelope:
                _work.Begin(() => Handle(envelope));
                return;
            default:
                LogUnknown();
                return;
        }
    }

    private async Task Handle(Frame.Envelope envelope)
    {
        var told = await gestures.Take(envelope.Gesture);
        // Without an acknowledgement Slack brings it again, on another connection if need be.
        if (told.Status >= 500) return;
        var acknowledgement = new JsonObject { ["envelope_id"] = envelope.Id };
        if (envelope.TakesAnswer && told.Body is { } body) acknowledgement["payload"] = body;
        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(
                WireJson.Bytes(acknowledgement).AsMemory(), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        catch (Exception gone) when (gone is not OutOfMemoryException)
        {
            LogUnacknowledged(gone, envelope.Id);
        }
        finally
        {
            _sending.Release();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A connection to Slack is gone")]
    private partial void LogGone(Exception why);

    [LoggerMessage(Level = LogLevel.Information, Message = "A connection to Slack was cut off at its end")]
    private partial void LogCutOff(Exception why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack sent a message of {Length} bytes that is none we can read")]
    private partial void LogUnread(long length);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack sent a message that we do not know")]
    private partial void LogUnknown();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Envelope {Id} was done but could not be acknowledged; Slack brings it again")]
    private partial void LogUnacknowledged(Exception gone, string id);
}
