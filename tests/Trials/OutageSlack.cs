using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Tests.FakeSlack;

namespace Tests.Trials;

/// <param name="At">On the trial's clock, which stands while a call is under way.</param>
/// <param name="Letter">Its number; null for what is no letter.</param>
/// <param name="Status">What was answered; 0 when the line was cut.</param>
internal sealed record Posted(string Method, string Channel, Instant At, int? Letter, int Status);

/// <summary>As much of Slack's Web API as letters need, and what is wrong with it.</summary>
internal sealed class OutageSlack : IAsyncDisposable
{
    private readonly List<Posted> _calls = [];
    private readonly WebApplication _app;
    private readonly IClock _clock;

    private OutageSlack(WebApplication app, IClock clock) => (_app, _clock) = (app, clock);

    public Uri ApiUrl { get; private set; } = new("http://127.0.0.1/");

    /// <summary>By when what is answered: 429 (with 30 seconds to wait), 500, or 0 for a line that is cut.</summary>
    public Func<Instant, int> Status { get; set; } = _ => 200;

    public IReadOnlyList<Posted> Calls
    {
        get
        {
            lock (_calls) return [.. _calls];
        }
    }

    public IReadOnlyList<Posted> Posts => [.. Calls.Where(c => c.Method is "chat.postMessage")];

    public IReadOnlyList<Posted> Arrived => [.. Posts.Where(c => c.Status == 200)];

    public static async Task<OutageSlack> Start(IClock clock)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var slack = new OutageSlack(builder.Build(), clock);
        slack._app.Run(slack.Answer);
        await slack._app.StartAsync();
        slack.ApiUrl = new Uri(slack._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/api/");
        return slack;
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private async Task Answer(HttpContext http)
    {
        using var body = new StreamReader(http.Request.Body);
        var (method, text, now) = (http.Request.Path.Value!["/api/".Length..], await body.ReadToEndAsync(), _clock.GetCurrentInstant());
        var args = text.StartsWith('{') ? (JsonObject)JsonNode.Parse(text)! : [];
        var status = method is "auth.test" ? 200 : Status(now);
        int? letter = args.Text("text") is ['n', .. var digits] && int.TryParse(digits, out var number) ? number : null;
        lock (_calls) _calls.Add(new Posted(method, args.Text("channel") ?? "", now, letter, status));
        if (status == 0)
        {
            http.Abort();
            return;
        }
        http.Response.StatusCode = status;
        if (status == 429) http.Response.Headers.RetryAfter = "30";
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.WriteAsync(
            status != 200 ? """{"ok":false,"error":"no"}"""
            : method is "auth.test" ? $$"""{"ok":true,"team_id":"T1","team":"North","user_id":"{{SlackIds.BotUser}}"}"""
            : method is "chat.postMessage" ? $$"""{"ok":true,"channel":"{{args.Text("channel")}}","ts":"{{now.ToUnixTimeSeconds()}}.{{letter:000000}}"}"""
            : """{"ok":true,"messages":[]}""",
            CancellationToken.None);
    }
}
