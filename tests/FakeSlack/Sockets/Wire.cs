using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Tests.FakeSlack.Sockets;

/// <summary>A wire between the bot and Slack that can fall silent: nobody is told that nothing passes any more.</summary>
public sealed class Wire : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly Uri to;
    private readonly ConcurrentBag<Strand> strands = [];

    private Wire(Uri to) => this.to = to;

    public Uri Address => new($"ws://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");

    public static Wire To(Uri address)
    {
        var wire = new Wire(address);
        wire.listener.Start();
        _ = wire.Accept();
        return wire;
    }

    /// <summary>One of the connections stays so, and nothing passes there ever again. Who connects later gets through.</summary>
    public void OneFallsSilent() => strands.First().Silent = true;

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        end.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true) _ = Carry(await listener.AcceptTcpClientAsync(end.Token));
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            listener.Stop();
        }
    }

    private async Task Carry(TcpClient near)
    {
        using var far = new TcpClient();
        using (near)
        {
            await far.ConnectAsync(to.Host, to.Port, end.Token);
            var strand = new Strand();
            strands.Add(strand);
            await Task.WhenAny(Copy(near, far, strand), Copy(far, near, strand));
        }
    }

    private async Task Copy(TcpClient from, TcpClient into, Strand strand)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.GetStream().ReadAsync(buffer, end.Token) is > 0 and var length)
            {
                if (!strand.Silent) await into.GetStream().WriteAsync(buffer.AsMemory(0, length), end.Token);
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException or InvalidOperationException)
        {
            into.Close();
        }
    }

    private sealed class Strand
    {
        public volatile bool Silent;
    }
}
