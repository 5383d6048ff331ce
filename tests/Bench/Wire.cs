using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace Tests.Bench;

/// <summary>What came back.</summary>
internal enum Reply
{
    Accepted,

    /// <summary>Honestly turned away: too much was waiting.</summary>
    Refused,

    Failed,
}

/// <summary>One connection that is kept, and one delivery on it at a time.</summary>
internal sealed class Wire : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _answer = new byte[32 * 1024];

    /// <exception cref="SocketException">Nobody listens there.</exception>
    public static async Task<Wire> Open(int port) => await Try(port) ?? throw new SocketException((int)SocketError.ConnectionRefused);

    /// <returns>Null while nobody listens there.</returns>
    public static async Task<Wire?> Try(int port)
    {
        var wire = new Wire();
        try
        {
            await wire._socket.ConnectAsync(IPAddress.Loopback, port);
            return wire;
        }
        catch (SocketException why) when (why.SocketErrorCode is SocketError.ConnectionRefused)
        {
            wire.Dispose();
            return null;
        }
    }

    public async ValueTask<Reply> Send(byte[] delivery)
    {
        await _socket.SendAsync(delivery, SocketFlags.None);
        for (var length = 0; ;)
        {
            var read = await _socket.ReceiveAsync(_answer.AsMemory(length), SocketFlags.None);
            if (read == 0) return Reply.Failed;
            length += read;
            if (Whole(_answer.AsSpan(0, length)) is { } reply) return reply;
        }
    }

    public void Dispose() => _socket.Dispose();

    /// <returns>Null while more is to come.</returns>
    private static Reply? Whole(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0) return null;
        var head = answer[..end];
        var at = head.IndexOf("Content-Length: "u8);
        var length = 0;
        if (at >= 0 && !Utf8Parser.TryParse(head[(at + 16)..], out length, out _)) return Reply.Failed;
        if (answer.Length < end + 4 + length) return null;
        if (head.StartsWith("HTTP/1.1 503"u8)) return Reply.Refused;
        if (!head.StartsWith("HTTP/1.1 200"u8)) return Reply.Failed;
        // As Phrases.Busy says it; nothing else that these deliveries are answered with does.
        return answer[(end + 4)..].IndexOf("so I did nothing"u8) >= 0 ? Reply.Refused : Reply.Accepted;
    }
}
