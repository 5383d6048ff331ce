using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Bots.Slack;
using Bots.Slack.SocketMode;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.FakeSlack.Sockets;
using Tests.Kit;
using Tests.Story;

namespace Tests.Doors;

/// <summary>Connections that end in every way there is; what is told over them is told once.</summary>
public sealed class SocketTests
{
    private static readonly string[] Odd =
    [
        "", "no json", "[]", "{}", "null", """{"type":"hello"}""", """{"type":"news","envelope_id":""}""", new('x', 5_000_000),
    ];

    [Theory]
    [InlineData(2)]
    [InlineData(1, "--Slack:Connections=1")]
    public async Task Two_connections_are_held_unless_the_settings_say_another_number(int count, params string[] settings)
    {
        await using var scene = await Scene.On(Database.SqliteOverSockets, settings);
        await Held(scene.Slack, count);
        Assert.Equal(count, scene.Slack.Sockets.Greeted);
    }

    [Fact]
    public async Task An_event_whose_connection_was_torn_is_brought_again_and_done_once()
    {
        await using var scene = await Open();
        var hub = scene.Slack.Sockets;
        for (var round = 0; round < 5; round++)
        {
            await Held(scene.Slack, 2);
            var said = Enumerable.Range(0, 8).Select(i => scene.Ada.Says($"request acme tear {round}-{i}")).ToList();
            hub.Lines[0].Drop();
            Assert.All(await Task.WhenAll(said), answer => Assert.True(answer.Ok));
        }
        await scene.Idle();
        Assert.Contains("R-41 is filed", (await Files(scene, "one more")).Body, StringComparison.Ordinal);
        Counts.Print("socket-tears", $"5 connections torn, {hub.Sent} envelopes sent, {hub.Acknowledged} acknowledged, 40 events done once");
    }

    [Theory]
    [InlineData("too_many_websockets", 60)]
    [InlineData("link_disabled", 300)]
    [InlineData("a reason of tomorrow", 0)]
    public async Task After_each_reason_to_end_it_comes_back_in_its_own_time(string reason, int seconds)
    {
        var time = new HurriedTime();
        await using var scene = await Scene.On(Database.Sqlite);
        using var sockets = Sockets(scene, time);
        await sockets.StartAsync(TestContext.Current.CancellationToken);
        await Held(scene.Slack, 1);
        await scene.Slack.Sockets.Lines[0].Disconnect(reason);
        await scene.Slack.Until(() => scene.Slack.Sockets.Greeted == 2 ? scene : null, "a second hello");
        Assert.Contains(time.Waits, wait => wait >= TimeSpan.FromSeconds(seconds) && wait <= TimeSpan.FromSeconds(seconds + 2));
        Assert.Equal(reason is "link_disabled", scene.Log.Lines.Any(line => line.Contains("switched off", StringComparison.Ordinal)));
        await sockets.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Where_Slack_gives_no_address_it_asks_again_more_and_more_slowly_and_never_before_it_may()
    {
        var time = new HurriedTime();
        await using var scene = await Scene.On(Database.Sqlite);
        scene.Slack.Next("apps.connections.open", new Trouble.Broken(), times: 4);
        scene.Slack.Next("apps.connections.open", new Trouble.TooMany(77));
        using var sockets = Sockets(scene, time);
        await sockets.StartAsync(TestContext.Current.CancellationToken);
        await Held(scene.Slack, 1);
        Assert.Equal(6, scene.Slack.Calls("apps.connections.open").Count);
        Assert.Contains(time.Waits, wait => wait >= TimeSpan.FromSeconds(8) && wait <= TimeSpan.FromSeconds(17));
        Assert.Contains(time.Waits, wait => wait >= TimeSpan.FromSeconds(77));
        await sockets.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Odd_messages_are_survived_and_those_in_pieces_are_put_together()
    {
        await using var scene = await Open();
        foreach (var line in scene.Slack.Sockets.Lines)
        {
            foreach (var odd in Odd) await line.Say(odd);
            await line.Say("\u0001\u0002", type: WebSocketMessageType.Binary);
            await line.Say(new JsonObject { ["type"] = "news", ["text"] = new string('a', 1_000_000) }.ToJsonString(), frames: 40);
            var tomorrow = new JsonObject { ["type"] = "tomorrow", ["envelope_id"] = "E1", ["payload"] = new JsonObject() };
            Assert.NotNull(await line.Ask(tomorrow, TimeSpan.FromSeconds(3)));
            var broken = new JsonObject { ["type"] = "events_api", ["envelope_id"] = "E2", ["payload"] = "none" };
            Assert.NotNull(await line.Ask(broken, TimeSpan.FromSeconds(3)));
        }
        Assert.True((await Files(scene, "the roof")).Ok);
        Assert.Equal(2, scene.Slack.Sockets.Greeted);
    }

    [Fact]
    public async Task A_host_that_stops_ends_what_it_has_begun_and_says_goodbye()
    {
        var scene = await Open();
        var said = Enumerable.Range(0, 20).Select(i => Files(scene, $"last {i}")).ToList();
        await scene.Slack.Until(() => scene.Slack.Sockets.Sent >= 10 ? scene : null, "ten envelopes");
        await scene.Services.GetRequiredService<IEnumerable<Microsoft.Extensions.Hosting.IHostedService>>().OfType<SlackSockets>().Single()
            .StopAsync(TestContext.Current.CancellationToken);
        await Task.WhenAll(said);
        Assert.Empty(scene.Slack.Sockets.Lines);
        await scene.DisposeAsync();
    }

    private static async Task<Scene> Open()
    {
        var scene = await Scene.On(Database.SqliteOverSockets);
        (await scene.Writes(scene.Ada, $"setup {scene.Code} North Desk")).Reads("North Desk");
        await scene.Says(scene.Ada, "/client add Acme zone America/New_York");
        await Held(scene.Slack, 2);
        return scene;
    }

    private static Task<SlackAnswer> Files(Scene scene, string what) =>
        scene.Client.Send(scene.Ada.SlashRequest($"/request acme {what}", Scene.Acme));

    internal static Task Held(SlackServer slack, int count) =>
        slack.Until(() => slack.Sockets.Lines.Count == count ? slack : null, $"{count} connections", TimeSpan.FromSeconds(20));

    internal static SlackSockets Sockets(Scene scene, TimeProvider time) => new(
        scene.Services.GetRequiredService<SlackApi>(), scene.Services.GetRequiredService<SlackHttp>(),
        scene.Services.GetRequiredService<SlackSettings>() with { AppToken = SocketHub.AppToken, Connections = 1 },
        scene.Services.GetRequiredService<SlackGestures>(), time, scene.Services.GetRequiredService<ILogger<SlackSockets>>());
}
