using System.Net;
using System.Net.Sockets;

namespace Tests.Trials;

/// <summary>Listens on this machine, by all its names, and counts who comes.</summary>
internal sealed class ArrivalSink : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
    private readonly byte[] _answer;
    private int _arrived;

    public ArrivalSink(string answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    {
        _answer = System.Text.Encoding.ASCII.GetBytes(answer);
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        _socket.Listen();
        _ = Accept();
    }

    public int Port => ((IPEndPoint)_socket.LocalEndPoint!).Port;

    public int Arrived => Volatile.Read(ref _arrived);

    public void Dispose() => _socket.Dispose();

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                using var one = await _socket.AcceptAsync();
                Interlocked.Increment(ref _arrived);
                await one.ReceiveAsync(new byte[4096]);
                await one.SendAsync(_answer);
            }
        }
        catch (Exception over) when (over is ObjectDisposedException or SocketException)
        {
            // Nobody listens any more.
            return;
        }
    }
}
