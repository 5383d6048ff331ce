using System.Globalization;
using System.Net.WebSockets;
using Bots.Slack.SocketMode;
using Tests.FakeSlack;
using Tests.FakeSlack.Sockets;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>Row B10: whatever Slack does to the connections, what it brings is done once, and it is not stormed.</summary>
public sealed class SocketTrials
{
    private const int Rounds = 60;

    private static readonly bool Long = Environment.GetEnvironmentVariable("LONG") is "1";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Of the wall for LONG=1; else a hundred times faster.</summary>
    private static TimeProvider Time => Long ? TimeProvider.System : new QuickTime(100);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Renewed_every_ten_seconds_for_ten_minutes_nothing_is_lost_or_done_twice_and_somebody_is_always_connected(int connections)
    {
        var time = Time;
        await using var place = await SocketPlace.Open(time, connections);
        var hub = place.Hub;
        await place.Until(() => hub.Lines.Count == connections, "all connections", Patience);
        using var tick = new PeriodicTimer(TimeSpan.FromSeconds(10), time);
        for (var round = 0; round < Rounds; round++)
        {
            var (old, greeted, typed, written) = (hub.Lines.First(line => !line.Leaving), hub.Greeted, place.Types(4), place.Writes(4));
            await old.Disconnect(round % 6 == 5 ? "warning" : "refresh_requested");
            await place.Until(() => hub.Greeted > greeted, "another hello", Patience);
            Assert.All(await typed, answer => Assert.True(answer.InTime && answer.Ok));
            Assert.All(await written, answer => Assert.True(answer.InTime && answer.Ok));
            // Slack closes what it has replaced; by now the other side may have.
            if (hub.Lines.Contains(old)) await old.Close();
            await tick.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }
        await place.NothingDoubledOrLost();
        Assert.Equal(TimeSpan.Zero, hub.Gap);
        Assert.Equal(hub.Sent, hub.Acknowledged);
        Assert.Equal(connections + Rounds, place.Slack.Calls("apps.connections.open").Count);
        Counts.Print(string.Create(CultureInfo.InvariantCulture, $"socket-renewal-{connections}"),
            $"{Rounds} renewals of {connections}, {hub.Sent} envelopes, {hub.Sent - hub.Acknowledged} lost, 0 doubled, "
                + $"gap {hub.Gap.TotalMilliseconds:0} ms, p99 of an acknowledgement {place.Slowest:0} ms");
    }

    [Theory]
    [InlineData("too_many_websockets", 60)]
    [InlineData("link_disabled", 300)]
    public async Task While_one_of_two_is_sent_away_the_other_takes_everything_and_the_first_stays_away_as_long_as_it_should(string reason, int seconds)
    {
        // A second of the wall.
        var time = new QuickTime(seconds);
        await using var place = await SocketPlace.Open(time, connections: 2);
        var hub = place.Hub;
        await place.Until(() => hub.Lines.Count == 2, "both connections", Patience);
        var began = time.GetTimestamp();
        await hub.Lines[0].Disconnect(reason);
        while (hub.Greeted == 2)
        {
            Assert.All(await place.Writes(4), answer => Assert.True(answer.Ok));
            Assert.All(await place.Types(4), answer => Assert.True(answer.InTime && answer.Ok));
        }
        Assert.True(time.GetElapsedTime(began) >= TimeSpan.FromSeconds(seconds));
        await place.NothingDoubledOrLost();
        Assert.Equal(TimeSpan.Zero, hub.Gap);
        Assert.Equal(3, place.Slack.Calls("apps.connections.open").Count);
        Counts.Print($"socket-{reason}", $"{place.Said} asked for while it was away, 0 lost, 0 doubled, gap 0 ms");
    }

    [Fact]
    public async Task Where_others_hold_all_that_Slack_allows_the_last_waits_its_turn_and_gets_in_when_one_leaves()
    {
        var foreign = new List<ClientWebSocket>();
        await using var place = await SocketPlace.Open(new QuickTime(100), SocketHub.Most, hub => Hold(hub, foreign));
        var hub = place.Hub;
        await place.Until(() => hub.Lines.Count == SocketHub.Most, "ten connections", Patience);
        foreign.ForEach(each => each.Dispose());
        await place.Until(() => hub.Greeted == SocketHub.Most + 1 && hub.Lines.Count == SocketHub.Most, "the last one", Patience);
        await place.NothingDoubledOrLost();
    }

    [Fact]
    public async Task While_Slack_gives_no_address_for_two_minutes_it_is_asked_ever_more_slowly_and_what_comes_then_is_done()
    {
        var time = new HurriedTime();
        await using var place = await SocketPlace.Open(time, connections: 1);
        var (slack, hub) = (place.Slack, place.Hub);
        await place.Until(() => hub.Lines.Count == 1, "the connection", Patience);
        Assert.All(await place.Types(4), answer => Assert.True(answer.Ok));
        var opens = slack.Calls("apps.connections.open").Count;
        slack.Next("apps.connections.open", new Trouble.Broken(), times: 4);
        slack.Next("apps.connections.open", new Trouble.TooMany(30), times: 3);
        slack.Next("apps.connections.open", new Trouble.Broken(), times: 2);
        hub.Lines[0].Drop();
        await place.Until(() => hub.Greeted == 2, "a second hello", Patience);
        await place.NothingDoubledOrLost();

        // Each wait before an attempt: doubled after each that failed, up to half a minute, the last half of it drawn; what Slack asks for, at least.
        double[] least = [1, 2, 4, 8, 30, 30, 30, 15, 15], most = [2, 4, 8, 16, 30, 30, 30, 30, 30];
        var waits = time.Waits.Skip(time.Waits.Count - least.Length).Select(wait => wait.TotalSeconds).ToList();
        Assert.Equal(least.Length + 1, slack.Calls("apps.connections.open").Count - opens);
        Assert.All(waits.Index(), wait => Assert.InRange(wait.Item, least[wait.Index], most[wait.Index]));
        Assert.True(waits.Sum() >= 120, $"{waits.Sum()} s");
        Counts.Print("socket-outage", $"{least.Length} openings in {waits.Sum():0} s of 429 and 500, then all that came was done once");
    }

    /// <summary>Ten keepers whose every attempt fails, in a time that goes from one attempt to the next.</summary>
    [Fact]
    public void Ten_who_fail_together_open_no_more_than_one_a_second_between_them_and_do_not_come_back_together()
    {
        var time = new PlannedTime();
        var pace = new Pace(time);
        var queue = new PriorityQueue<int, TimeSpan>();
        var failed = new int[10];
        void Again(int keeper, int failures) => queue.Enqueue(keeper, time.Now + time.Planned(() => pace.Turn(failures, TimeSpan.Zero, default)));
        for (var keeper = 0; keeper < failed.Length; keeper++) Again(keeper, 0);
        var opened = new List<TimeSpan>();
        while (queue.TryDequeue(out var keeper, out var at) && at < TimeSpan.FromMinutes(2))
        {
            opened.Add(time.Now = at);
            Again(keeper, ++failed[keeper]);
        }
        var apart = opened.Zip(opened.Skip(1), (a, b) => b - a).ToList();
        Assert.All(apart, gap => Assert.True(gap >= TimeSpan.FromSeconds(1) - TimeSpan.FromMilliseconds(1), $"{gap}"));
        // Hosts that have lost Slack at the same moment.
        var hosts = Enumerable.Range(0, 50).Select(_ => time.Planned(() => new Pace(time).Turn(4, TimeSpan.Zero, default)).TotalSeconds).ToList();
        Assert.All(hosts, wait => Assert.InRange(wait, 8, 16));
        Assert.True(hosts.Max() - hosts.Min() > 4, "They come back together.");
        Counts.Print("socket-pace", $"10 keepers, 2 minutes, {opened.Count} openings, the nearest {apart.Min().TotalSeconds:0.00} s apart");
    }

    private static void Hold(SocketHub hub, List<ClientWebSocket> foreign)
    {
        var socket = new ClientWebSocket();
        foreign.Add(socket);
        socket.ConnectAsync(new Uri((string)hub.ConnectionsOpen()["url"]!), TestContext.Current.CancellationToken).GetAwaiter().GetResult();
    }
}
