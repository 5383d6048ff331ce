using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Tests.FakeSlack;

namespace Tests.Trials;

/// <param name="At">When it came from the host.</param>
internal sealed record Relayed(string Method, string Body, Instant At)
{
    /// <summary>Of which request it reminds somebody; null for anything else.</summary>
    public long? Reminds { get; } =
        Method is "chat.postMessage" && Regex.Match(Body, @"R-(\d+) was due") is { Success: true } match
            ? long.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)
            : null;
}

/// <summary>Stands between one host and the fake Slack: it notes what that host sends, and may answer in Slack's place, or later.</summary>
internal sealed class LetterRelay : IAsyncDisposable
{
    private readonly List<Relayed> _calls = [];
    private readonly HttpClient _slack = new(new SocketsHttpHandler { MaxConnectionsPerServer = 64 });
    private readonly WebApplication _app;

    private LetterRelay(WebApplication app) => _app = app;

    public Uri ApiUrl { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Everything so far, in the order in which it came.</summary>
    public IReadOnlyList<Relayed> Calls
    {
        get
        {
            lock (_calls) return [.. _calls];
        }
    }

    public IEnumerable<Relayed> Reminders => Calls.Where(call => call.Reminds is not null);

    /// <summary>A status and a body in Slack's place, where Slack is not even asked.</summary>
    public Func<Relayed, (int Status, string Body)?> Refuses { get; set; } = _ => null;

    /// <summary>Waits, when Slack has answered, before the host hears of it.</summary>
    public Func<Relayed, Task> Holds { get; set; } = _ => Task.CompletedTask;

    public static async Task<LetterRelay> To(SlackServer slack, IClock clock)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var relay = new LetterRelay(builder.Build());
        relay._app.Run(http => relay.Pass(http, slack.ApiUrl, clock));
        await relay._app.StartAsync();
        var addresses = relay._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        relay.ApiUrl = new Uri(addresses.Single() + "/");
        return relay;
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
        _slack.Dispose();
    }

    // What has come is passed on, whether whoever sent it still lives or not.
    private async Task Pass(HttpContext http, Uri slack, IClock clock)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, CancellationToken.None);
        var call = new Relayed(http.Request.Path.Value!.TrimStart('/'), Encoding.UTF8.GetString(body.ToArray()), clock.GetCurrentInstant());
        lock (_calls) _calls.Add(call);
        var (status, answer) = Refuses(call) ?? await Ask(http.Request, slack, call, body.ToArray());
        await Holds(call);
        http.Response.StatusCode = status;
        if (status == StatusCodes.Status429TooManyRequests) http.Response.Headers.RetryAfter = "7";
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.WriteAsync(answer, CancellationToken.None);
    }

    private async Task<(int Status, string Body)> Ask(HttpRequest from, Uri slack, Relayed call, byte[] body)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, new Uri(slack, call.Method)) { Content = new ByteArrayContent(body) };
        message.Content.Headers.TryAddWithoutValidation("Content-Type", (string?)from.Headers.ContentType);
        message.Headers.TryAddWithoutValidation("Authorization", (string?)from.Headers.Authorization);
        using var answer = await _slack.SendAsync(message, CancellationToken.None);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(CancellationToken.None));
    }
}
