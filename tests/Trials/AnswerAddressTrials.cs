using System.Text.Json.Nodes;
using Bots.Slack;
using Bots.Slack.SocketMode;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Tests.Doors;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>Where answers go: no more often than Slack allows, and nowhere that somebody else has thought out.</summary>
public sealed class AnswerAddressTrials
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_address_is_used_five_times_and_not_after_half_an_hour()
    {
        await using var office = await SlackOffice.Open();
        var time = new SteppedTime();
        var urls = Urls(office, time);
        var (used, late) = (office.Slack.ResponseUrls.ForCommand(SlackOffice.Room, "U1"), office.Slack.ResponseUrls.ForCommand(SlackOffice.Room, "U1"));
        var took = 0;
        for (var i = 0; i < 9; i++) took += await urls.Answer(used, Message(), Stop) ? 1 : 0;
        Assert.True(await urls.Answer(late, Message(), Stop));
        time.Pass(TimeSpan.FromMinutes(31));
        office.Clock.Pass(Duration.FromMinutes(31));
        Assert.False(await urls.Answer(late, Message(), Stop));
        Assert.False(await urls.Answer(used, Message(), Stop));
        var calls = office.Slack.Calls("response_url").Count;
        Assert.Equal((5, 6), (took, calls));
        Counts.Print("response-url", $"1 address tried 10 times, {took} calls; 1 address 31 minutes later, 0 calls; the rest went another way");
    }

    [Fact]
    public async Task Many_addresses_are_counted_in_little_memory()
    {
        var (time, count) = (new SteppedTime(), new UseCount(new SteppedTime()));
        Assert.Equal(TimeSpan.Zero, time.Now);
        for (var i = 0; i < 50_000; i++) Assert.True(count.Take($"https://hooks.slack.com/actions/{i}"));
        for (var i = 0; i < 4; i++) Assert.True(count.Take("https://hooks.slack.com/actions/49999"));
        Assert.False(count.Take("https://hooks.slack.com/actions/49999"));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task Nothing_arrives_where_a_payload_would_like_it_to()
    {
        using var sink = new ArrivalSink();
        var settings = new SlackSettings("secret", "xoxb-x", new Uri("https://slack.com/api/"), ["hooks.slack.com", "localhost"], "");
        using var http = new SlackHttp(settings);
        var urls = new ResponseUrls(http, settings, new UseCount(TimeProvider.System), HostLog.For<ResponseUrls>());
        // Neither an answer nor an upload takes a token, so there is nothing to look one up in.
        var tokens = new SlackTokens(settings, null!, null!, null!, NodaTime.SystemClock.Instance, HostLog.For<SlackTokens>());
        var api = new SlackApi(http, settings, tokens, new Pacer(TimeProvider.System), HostLog.For<SlackApi>());
        var tricks = AddressTricks.To(sink.Port).ToList();
        var took = 0;
        foreach (var url in tricks)
        {
            using var soon = CancellationTokenSource.CreateLinkedTokenSource(Stop);
            soon.CancelAfter(TimeSpan.FromSeconds(2));
            took += await urls.Answer(url, Message(), soon.Token) ? 1 : 0;
            took += await Try(() => api.Upload(url, [1, 2, 3], soon.Token)) is SlackReply.Ok ? 1 : 0;
            if (SlackAddresses.IsSafeSocket(url.Replace("http", "ws", StringComparison.Ordinal), out var socket))
            {
                await using var connection = new Connection(settings, null!, HostLog.For<Connection>());
                await Assert.ThrowsAnyAsync<Exception>(() => connection.Open(socket, http.Sockets, soon.Token));
            }
        }
        Counts.Print("url-tricks", $"{tricks.Count} tricks as response_url, upload_url and socket: {sink.Arrived} arrivals");
        Assert.True(tricks.Count >= 30);
        Assert.Equal((0, 0), (took, sink.Arrived));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        using var sink = new ArrivalSink();
        using var redirector = new ArrivalSink(
            $"HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:{sink.Port}/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        var settings = new SlackSettings("secret", "xoxb-x", new Uri("http://127.0.0.1:1/api/"), ["127.0.0.1"], "");
        using var http = new SlackHttp(settings);
        var urls = new ResponseUrls(http, settings, new UseCount(TimeProvider.System), HostLog.For<ResponseUrls>());
        Assert.False(await urls.Answer($"http://127.0.0.1:{redirector.Port}/x", Message(), Stop));
        Assert.Equal((1, 0), (redirector.Arrived, sink.Arrived));
    }

    private static ResponseUrls Urls(SlackOffice office, TimeProvider time) => new(
        office.Services.GetRequiredService<SlackHttp>(), office.Services.GetRequiredService<SlackSettings>(), new UseCount(time), HostLog.For<ResponseUrls>());

    private static async Task<SlackReply?> Try(Func<Task<SlackReply>> call)
    {
        try
        {
            return await call();
        }
        catch (OperationCanceledException when_) when (!Stop.IsCancellationRequested)
        {
            return new SlackReply.Unknown(when_.GetType().Name);
        }
    }

    private static JsonObject Message() => new() { ["text"] = "hello", ["response_type"] = "ephemeral" };
}
