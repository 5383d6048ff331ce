namespace Bots.Slack;

/// <summary>The one client for all that goes to Slack. It follows nobody elsewhere, keeps no cookies, and logs nothing.</summary>
internal sealed class SlackHttp : IDisposable
{
    private const long LongestAnswer = 4 * 1024 * 1024;

    public HttpClient Client { get; } = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = LongestAnswer,
    };

    public void Dispose() => Client.Dispose();
}
