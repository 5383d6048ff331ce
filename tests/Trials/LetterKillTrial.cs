using NodaTime;
using Tests.Kit;
using Tests.Story;

namespace Tests.Trials;

/// <summary>Three hosts on one database, and one of them is killed every two seconds while they send.</summary>
[Collection(nameof(Alone))]
public sealed class LetterKillTrial
{
    private const int People = 500, Each = 10, Hosts = 3, MostKills = 40, Seed = 20261202;

    [Fact]
    public async Task Each_letter_arrives_and_no_kill_doubles_more_than_one()
    {
        var random = new Random(Seed);
        var clock = SystemClock.Instance;
        await using var stage = await LetterStage.Open(Database.Postgres, clock, People, Each);
        await using var relay = await LetterRelay.To(stage.Slack, clock);
        // So that a kill hits letters that have arrived and of which the host does not know it yet.
        relay.Holds = _ => LetterStage.Wait(TimeSpan.FromMilliseconds(Random.Shared.Next(5, 21)));
        var hosts = new List<ChildHost>();
        var (kills, lastKill) = (0, clock.GetCurrentInstant());
        try
        {
            for (var i = 0; i < Hosts; i++) hosts.Add(await stage.Host(relay));
            using var everyTwoSeconds = new PeriodicTimer(TimeSpan.FromSeconds(2));
            while (await everyTwoSeconds.WaitForNextTickAsync(TestContext.Current.CancellationToken) && await stage.Left() > 0 && kills < MostKills)
            {
                var victim = random.Next(Hosts);
                hosts[victim].Kill();
                (kills, lastKill) = (kills + 1, clock.GetCurrentInstant());
                hosts[victim] = await stage.Host(relay);
            }
            await LetterStage.Until(async () => await stage.Left() == 0, "all letters are closed");
        }
        finally
        {
            hosts.ForEach(host => host.Dispose());
        }

        var (ends, sent) = (await stage.Reminders(), relay.Reminders.Select(r => r.Reminds!.Value).ToList());
        var (lost, doubled) = (ends.Count - sent.Distinct().Count(), sent.Count - sent.Distinct().Count());
        var (overtaken, looked) = (ends.Count(e => e.Takes > 1), relay.Calls.Count(c => c.Method is "conversations.history"));
        Counts.Print(
            "letters-killed",
            $"{kills} kills of {Hosts} hosts, {ends.Count} letters, {overtaken} taken over, {looked} looked for, {lost} lost, {doubled} doubled; "
                + $"all closed {(clock.GetCurrentInstant() - lastKill).TotalSeconds:0} s after the last kill; seed {Seed}");
        Assert.Equal(People * Each, ends.Count);
        Assert.All(ends, e => Assert.Equal("sent", e.Outcome));
        Assert.Equal(0, lost);
        Assert.InRange(kills, 3, MostKills);
        Assert.InRange(overtaken, 1, ends.Count);
        Assert.InRange(doubled, 0, kills);
        stage.Slack.AssertNothingUnexpected();
    }
}
