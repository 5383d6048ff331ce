using System.Net;
using System.Net.Sockets;

namespace Bots.Wire;

/// <summary>
/// The one way from a door to its platform. It follows nobody elsewhere, keeps no cookies, logs nothing, and reaches nothing that is on a
/// private network: only this machine, where the settings name it as the platform's.
/// </summary>
internal class OutsideHttp : IDisposable
{
    private const long LongestAnswer = 1024 * 1024;

    private readonly SocketsHttpHandler _handler;

    /// <param name="loopback">True where the settings name this machine.</param>
    protected OutsideHttp(bool loopback)
    {
        _handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            // Kilobytes.
            MaxResponseHeadersLength = 32,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectCallback = (context, stop) => Connect(context, loopback, stop),
        };
        Client = new HttpClient(_handler, disposeHandler: false)
        {
            Timeout = TimeSpan.FromSeconds(10),
            MaxResponseContentBufferSize = LongestAnswer,
        };
        Sockets = new HttpMessageInvoker(_handler, disposeHandler: false);
    }

    public HttpClient Client { get; }

    /// <summary>The same way, for what begins as HTTP and goes on as a socket.</summary>
    public HttpMessageInvoker Sockets { get; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;
        Client.Dispose();
        Sockets.Dispose();
        _handler.Dispose();
    }

    // Looked at when the connection is made, not before: a name may be told another address by then.
    private static async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, bool loopback, CancellationToken stop)
    {
        var (host, asked) = (context.DnsEndPoint, context.InitialRequestMessage.RequestUri?.IdnHost.Trim('[', ']'));
        var addresses = await Dns.GetHostAddressesAsync(host.Host, stop);
        // A proxy is of the operator's own choosing, wherever it stands.
        if (host.Host.Trim('[', ']').Equals(asked, StringComparison.OrdinalIgnoreCase))
            addresses = [.. addresses.Where(address => PublicAddress.Is(address) || (loopback && IPAddress.IsLoopback(address)))];
        if (addresses.Length == 0) throw new HttpRequestException("It is on a private network, or nowhere.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, host.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
