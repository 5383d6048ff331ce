using System.Globalization;
using Bots.Host;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>
/// The host on a disk that loses its power, and with it what no sync has followed, in part and in any order. The load goes on
/// over many cuts: what a disk would hold at any moment is worked out from what was done to it.
/// </summary>
[Collection(nameof(Alone))]
public sealed class PowerTrials
{
    private static readonly bool Long = Environment.GetEnvironmentVariable("LONG") is "1";

    private static readonly int Seed =
        int.TryParse(Environment.GetEnvironmentVariable("SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : Random.Shared.Next();

    [Fact]
    public async Task What_was_answered_outlives_the_power_and_what_is_brought_again_is_done_once()
    {
        using var round = await PowerRounds.Begin(typeof(App).Assembly.Location, new Random(Seed));
        var cuts = Long ? 200 : 50;
        while (round.Cuts < cuts) await round.Go(cuts: 10);
        Counts.Print("power", $"seed {Seed}, {round}");
        Assert.Equal((0, 0, 0), (round.Lost, round.Doubled, round.Corrupt));
        Assert.InRange(round.Acknowledged, cuts * 10, int.MaxValue);
        Assert.InRange(round.InCheckpoint, 1, cuts);
    }

    [Fact]
    public async Task With_commits_that_wait_for_no_sync_the_same_loses_so_it_would_be_seen()
    {
        using var round = await PowerRounds.Begin(Path.Combine(AppContext.BaseDirectory, "TrialHost.dll"), new Random(Seed));
        while (round.Lost == 0 && round.Cuts < 20)
            await round.Go(cuts: 5, new Dictionary<string, string> { ["TRIAL_SYNCHRONOUS"] = "normal" });
        Counts.Print("power-normal", $"seed {Seed}, {round}");
        Assert.InRange(round.Lost, 1, int.MaxValue);
        Assert.Equal(0, round.Corrupt);
    }
}
