using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Tests.FakeSlack;
using Tests.Kit;

namespace Tests.Trials;

public sealed class CrashStopOnSqlite() : CrashStopTrials(CrashPlace.OnSqlite);

public sealed class CrashStopOnPostgres() : CrashStopTrials(CrashPlace.OnPostgres);

/// <summary>The host, asked to end while sixteen clients speak to it, as whoever puts a newer one in its place does.</summary>
[Collection(nameof(Alone))]
public abstract class CrashStopTrials(Func<Task<CrashPlace>> open)
{
    private static readonly int Rounds = Environment.GetEnvironmentVariable("LONG") == "1" ? 50 : 10;

    [Fact]
    public async Task A_host_that_is_asked_to_end_answers_what_it_has_begun_and_leaves_nothing_half_done()
    {
        var seed = Random.Shared.Next(1_000_000);
        var random = new Random(seed);
        await using var place = await open();
        await using var slack = await SlackServer.Start(() => SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds());
        var talk = new CrashTalk(slack, seed);
        talk.Populate();
        List<string> cutOff = [];
        var slowest = TimeSpan.Zero;
        for (var round = 0; round < Rounds; round++)
        {
            using var host = await CrashTrials.Start(place, slack, dies: null, tells: true);
            var ended = host.Ended(TestContext.Current.CancellationToken);
            var load = talk.Load(host.Url, round, ended);
            await talk.FirstAnswer;
            await CrashTrials.Ends(ended, TimeSpan.FromMilliseconds(random.Next(100, 1500)));
            var asked = Stopwatch.GetTimestamp();
            host.Signal("TERM");
            Assert.Equal(0, await ended.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
            await load;
            if (talk.LastAnswer > asked && Stopwatch.GetElapsedTime(asked, talk.LastAnswer) is var took && took > slowest) slowest = took;
            cutOff.AddRange(host.Said.Where(line => line.StartsWith("began ", StringComparison.Ordinal)).Select(line => line["began ".Length..])
                .Intersect(talk.Unheard));
            Assert.Equal("ok", await place.Integrity());
            Assert.DoesNotContain((await place.Left(CrashRows.All)).Letters, l => l is { DoneAt: null, LeasedUntil: not null });
        }

        using var last = await CrashTrials.Start(place, slack, dies: null);
        await talk.RedeliverAll(last.Url, CrashTrials.Patience);
        await CrashTrials.AllLettersAreOut(place);
        last.Signal("TERM");
        Assert.Equal(0, await last.Ended(TestContext.Current.CancellationToken));
        var checks = new CrashChecks(talk, await place.Left(CrashRows.All), slack);
        Counts.Print($"crash-stop-{place.Name}", string.Create(
            CultureInfo.InvariantCulture,
            $"seed {seed}, {Rounds} times asked to end, {cutOff.Count} begun and cut off, {talk.Unheard.Count} came too late, " +
            $"the last answer {slowest.TotalMilliseconds:F0} ms after, {checks.Said}"));
        Assert.Empty(cutOff);
        checks.Hold(kills: 0);
        slack.AssertNothingUnexpected();
    }
}
