using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Tests.Trials;

/// <summary>One kept connection to the host; opened anew when the host has closed it.</summary>
internal sealed class FuzzCaller(Uri host) : IDisposable
{
    private readonly byte[] _buffer = new byte[256 * 1024];
    private TcpClient? _tcp;

    /// <returns>The answer's status, and its body's first bytes; 0 when there was none.</returns>
    public async Task<(int Status, string Body)> Post(SignatureWire wire, CancellationToken stop)
    {
        if (_tcp is null)
        {
            _tcp = new TcpClient { NoDelay = true };
            await _tcp.ConnectAsync(host.Host, host.Port, stop);
        }
        var stream = _tcp.GetStream();
        try
        {
            var head = wire.Head(close: false);
            if (wire.Body.Length < 64 * 1024)
            {
                await stream.WriteAsync((byte[])[.. head, .. wire.Body], stop);
            }
            else
            {
                await stream.WriteAsync(head, stop);
                await stream.WriteAsync(wire.Body, stop);
            }
        }
        catch (IOException)
        {
            // It was answered before it was read to its end.
            Assert.True(wire.Body.Length > 64 * 1024);
        }
        var (status, body, kept) = await Read(stream, stop);
        if (!kept) Drop();
        return (status, body);
    }

    public void Dispose() => Drop();

    private void Drop()
    {
        _tcp?.Dispose();
        _tcp = null;
    }

    private async Task<(int Status, string Body, bool Kept)> Read(NetworkStream stream, CancellationToken stop)
    {
        var (filled, end) = (0, -1);
        try
        {
            while (end < 0)
            {
                var read = await stream.ReadAsync(_buffer.AsMemory(filled), stop);
                if (read == 0) return (0, "", false);
                filled += read;
                end = _buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8);
            }
            var head = Encoding.ASCII.GetString(_buffer, 0, end + 2);
            var total = end + 4 + Length(head);
            while (filled < total)
            {
                var read = await stream.ReadAsync(_buffer.AsMemory(filled), stop);
                if (read == 0) return (0, "", false);
                filled += read;
            }
            var status = int.Parse(head.AsSpan(9, 3), CultureInfo.InvariantCulture);
            var kept = status is not 413 && !head.Contains("Connection: close", StringComparison.OrdinalIgnoreCase);
            return (status, Encoding.UTF8.GetString(_buffer, end + 4, Math.Min(200, total - end - 4)), kept);
        }
        catch (IOException)
        {
            return (0, "", false);
        }
    }

    private static int Length(string head)
    {
        const string name = "Content-Length: ";
        var at = head.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? 0 : int.Parse(head.AsSpan(at + name.Length, head.IndexOf('\r', at) - at - name.Length), CultureInfo.InvariantCulture);
    }
}
