using Bots.Teams;
using Tests.Kit;

namespace Tests.Teams;

/// <summary>
/// What Teams publishes that it takes of one bot in one conversation: 7 messages in a second, 8 in two, 60 in thirty, 1800 in an hour; and in
/// one tenant 30 calls a second.
/// </summary>
public sealed class TeamsPaceTests
{
    [Fact]
    public async Task No_window_of_a_conversation_ever_holds_more_than_Teams_takes()
    {
        var time = new WaitedTime();
        var (pace, sent) = (new TeamsPace(time), new List<TimeSpan>());
        while (sent.Count < 4000)
        {
            if (await pace.Turn("T", "room", TestContext.Current.CancellationToken) is { } wait) time.Pass(wait);
            else sent.Add(time.Now);
        }
        foreach (var (most, within) in ((int, double)[])[(7, 1), (8, 2), (60, 30), (1800, 3600)])
            Assert.True(Fullest(sent, TimeSpan.FromSeconds(within)) <= most, $"{Fullest(sent, TimeSpan.FromSeconds(within))} in {within} s");
        Counts.Print("teams pace", $"4000 messages to one conversation in {sent[^1].TotalHours:0.00} h, no window over its limit");
    }

    [Fact]
    public async Task All_conversations_of_a_tenant_together_get_thirty_a_second_and_another_tenant_its_own()
    {
        var time = new WaitedTime();
        var (pace, sent) = (new TeamsPace(time), new List<TimeSpan>());
        for (var each = 0; each < 600; each++)
        {
            Assert.Null(await pace.Turn("T", $"room {each}", TestContext.Current.CancellationToken));
            sent.Add(time.Now);
        }
        Assert.True(Fullest(sent, TimeSpan.FromSeconds(1)) <= 30);
        Assert.InRange(sent[^1].TotalSeconds, 19, 21);
        var before = time.Now;
        Assert.Null(await pace.Turn("U", "room", TestContext.Current.CancellationToken));
        Assert.Equal(before, time.Now);
    }

    // A hair less than the window: what lies a whole one apart is not in it together.
    private static int Fullest(List<TimeSpan> sent, TimeSpan within) =>
        sent.Select((from, index) => sent.Skip(index).TakeWhile(at => at - from < within - TimeSpan.FromTicks(10)).Count()).Max();

    /// <summary>Whoever waits has waited already, and it is that much later.</summary>
    private sealed class WaitedTime : TimeProvider
    {
        public TimeSpan Now { get; private set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Pass(TimeSpan wait) => Now += wait;

        public override long GetTimestamp() => Now.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime > TimeSpan.Zero) Pass(dueTime);
            return System.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
