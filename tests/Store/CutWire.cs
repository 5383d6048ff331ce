using System.Net;
using System.Net.Sockets;

namespace Tests.Store;

/// <summary>A line to a server that passes on what is said, and can be cut before the answer comes back.</summary>
internal sealed class CutWire : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly int _server;
    private volatile bool _cut;

    /// <param name="server">A port of this machine.</param>
    public CutWire(int server)
    {
        _server = server;
        _listener.Start();
        _ = Task.Run(Listen);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What is said next still gets there; nothing comes back any more.</summary>
    public void AfterTheNext() => _cut = true;

    public void Dispose() => _listener.Dispose();

    private async Task Listen()
    {
        try
        {
            while (true) _ = Serve(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException)
        {
            _cut = true;
        }
    }

    private async Task Serve(TcpClient client)
    {
        using var server = new TcpClient();
        using (client)
        {
            await server.ConnectAsync(IPAddress.Loopback, _server);
            await Task.WhenAny(Pass(client, server, cuts: true), Pass(server, client, cuts: false));
        }
    }

    private async Task Pass(TcpClient from, TcpClient to, bool cuts)
    {
        var some = new byte[8192];
        while (await from.GetStream().ReadAsync(some) is > 0 and var count)
        {
            if (_cut && !cuts) return;
            await to.GetStream().WriteAsync(some.AsMemory(0, count));
            if (_cut && cuts) return;
        }
    }
}
