using System.Text.Json.Nodes;
using Tests.FakeSlack;
using Tests.FakeSlack.Sockets;
using Tests.Kit;

namespace Tests.Peers;

/// <summary>
/// Slack's own client holds a line to the Slack of our tests. What it understands there is what ours is tried with, so neither has been
/// written to fit the other.
/// </summary>
public sealed class SocketClientTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    [InlineData("too_many_websockets")]
    [InlineData("link_disabled")]
    public async Task Slacks_own_client_connects_to_the_fake_acknowledges_and_comes_back(string reason)
    {
        await using var client = NodeProgram.Start("socket-mode.js", "@slack/socket-mode");
        await using var slack = await SlackServer.Start(() => 1_795_000_000);
        var hub = slack.Sockets;
        await client.Ask(new JsonObject { ["do"] = "start", ["api"] = slack.ApiUrl.ToString(), ["token"] = SocketHub.AppToken });
        for (var greeted = 1; greeted <= 2; greeted++)
        {
            await slack.Until(() => hub.Greeted == greeted && hub.Lines.Count == 1 ? hub : null, $"hello {greeted}", Patience);
            var happened = new JsonObject { ["type"] = "event_callback", ["event"] = new JsonObject { ["type"] = "message" } };
            Assert.NotNull(await hub.Bring("events_api", happened, answers: false));
            var answer = await hub.Bring("slash_commands", new JsonObject { ["command"] = "/timer" }, answers: true);
            Assert.Equal($"heard {greeted * 3 - 1}", (string?)answer!["payload"]!["text"]);
            Assert.NotNull(await hub.Bring("interactive", new JsonObject { ["type"] = "block_actions" }, answers: false));
            if (greeted == 1) await hub.Lines[0].Disconnect(reason);
        }
        var seen = (await client.Ask(new JsonObject { ["do"] = "seen" })).AsArray().Select(each => $"{each!["type"]} {each["of"]}");
        string[] three = ["events_api event_callback", "slash_commands /timer", "interactive block_actions"];
        Assert.Equal([.. three, .. three], seen);
        Assert.Equal((6, 6), (hub.Sent, hub.Acknowledged));
        await client.Ask(new JsonObject { ["do"] = "stop" });
        await slack.Until(() => hub.Lines.Count == 0 ? hub : null, "an end", Patience);
        slack.AssertNothingUnexpected();
    }
}
