using System.Net;
using Bots.Host;
using Core;
using Core.Speech;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Tests.Kit;

namespace Tests.Host;

/// <summary>As a calendar asks for it.</summary>
public sealed class FeedTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("va-desk-feed-").FullName;

    [Fact]
    public async Task A_calendar_asks_again_and_again_and_the_address_is_said_to_nobody()
    {
        var stop = TestContext.Current.CancellationToken;
        var log = new CapturedLog();
        await using var app = App.Build(
            ["--Urls=http://127.0.0.1:0", $"--ConnectionStrings:Sqlite=Data Source={Path.Combine(_folder, "desk.db")}"],
            services => services.AddSingleton<ILoggerProvider>(log));
        await app.Open();
        await app.StartAsync(stop);
        await app.Services.GetServices<IHostedService>().OfType<BackgroundService>().Single(s => s.GetType().Name == "PlaygroundScene").ExecuteTask!;
        var vera = Bots.Web.Cast.Assistant.User;
        var view = await app.Services.GetRequiredService<Desk>().Hear(
            new Utterance(
                Platform.Web, new Place(Bots.Web.Cast.Workspace, Bots.Web.Cast.Direct(vera), Direct: true),
                new Speaker(Bots.Web.Cast.Workspace, vera), "deadlines feed", "d1"),
            stop);
        var url = view!.Text().Split('\n').First(line => line.StartsWith("http://127.0.0.1", StringComparison.Ordinal));
        using var http = new HttpClient();

        using var first = await http.GetAsync(url, stop);
        Assert.Equal("text/calendar; charset=utf-8", first.Content.Headers.ContentType!.ToString());
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", await first.Content.ReadAsStringAsync(stop), StringComparison.Ordinal);
        Assert.Equal("no-cache, private", first.Headers.CacheControl!.ToString());
        using var again = new HttpRequestMessage(HttpMethod.Get, url);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var unchanged = await http.SendAsync(again, stop);
        Assert.Equal((HttpStatusCode.NotModified, ""), (unchanged.StatusCode, await unchanged.Content.ReadAsStringAsync(stop)));
        using var head = await http.SendAsync(new HttpRequestMessage(HttpMethod.Head, url), stop);
        Assert.Equal((HttpStatusCode.OK, first.Headers.ETag), (head.StatusCode, head.Headers.ETag));

        var secret = url.Split("/feed/")[1].Split('.')[0];
        foreach (var other in (string[])[new string('0', 64), secret.ToUpperInvariant(), "x"])
        {
            using var unknown = await http.GetAsync(url.Replace(secret, other, StringComparison.Ordinal), stop);
            Assert.Equal((HttpStatusCode.NotFound, ""), (unknown.StatusCode, await unknown.Content.ReadAsStringAsync(stop)));
        }
        Assert.DoesNotContain(log.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
        await app.StopAsync(stop);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
