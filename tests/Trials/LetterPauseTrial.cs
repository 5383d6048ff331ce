using NodaTime;
using Tests.Kit;
using Tests.Story;

namespace Tests.Trials;

/// <summary>A host that stands still for longer than its lease, with letters on their way and more in hand, and then goes on.</summary>
[Collection(nameof(Alone))]
public sealed class LetterPauseTrial
{
    // Not more than a host has in hand for one workspace.
    private const int People = 8, Each = 4;

    [Fact]
    public async Task A_host_that_wakes_after_its_lease_sends_nothing_that_it_lost()
    {
        var clock = SystemClock.Instance;
        await using var stage = await LetterStage.Open(Database.Postgres, clock, People, Each);
        var (answersOne, answersTwo) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var toOne = await LetterRelay.To(stage.Slack, clock);
        await using var toTwo = await LetterRelay.To(stage.Slack, clock);
        toOne.Holds = call => call.Reminds is null ? Task.CompletedTask : answersOne.Task;
        toTwo.Holds = call => call.Reminds is null ? Task.CompletedTask : answersTwo.Task;

        using var one = await stage.Host(toOne);
        await LetterStage.Until(() => Task.FromResult(toOne.Reminders.Count() == People), "one letter for each person is on its way");
        one.Signal("STOP");
        // What Slack answers lies in wait for it.
        answersOne.SetResult();
        var paused = clock.GetCurrentInstant();
        using var two = await stage.Host(toTwo);
        await LetterStage.Until(() => Task.FromResult(toTwo.Reminders.Count() >= People), "the other has taken over, and sends");
        var takeover = clock.GetCurrentInstant() - paused;
        var before = toOne.Reminders.Count();
        one.Signal("CONT");
        // Each person's next letter waits behind the one that was on its way: it goes out, is left to the other, or fails in between.
        await LetterStage.Until(() => Task.FromResult(Left(one) + toOne.Reminders.Count() - before >= People), "it has gone on with its hand");
        answersTwo.SetResult();
        await LetterStage.Until(async () => await stage.Left() == 0, "all letters are closed");
        // A message, and not a question: a host that is awake may ask Slack what it likes.
        var zombies = toOne.Reminders.Count() - before;

        var sent = toOne.Reminders.Concat(toTwo.Reminders).Select(r => r.Reminds!.Value).ToList();
        Counts.Print(
            "letters-paused",
            $"1 host paused for {takeover.TotalSeconds:0} s with {People * Each} letters in hand, {zombies} sent by it afterwards, "
                + $"{sent.Count - sent.Distinct().Count()} doubled, {(People * Each) - sent.Distinct().Count()} lost");
        Assert.Equal(0, zombies);
        Assert.Equal(Enumerable.Range(1, People * Each).Select(n => (long)n), sent.Order());
        Assert.All(await stage.Reminders(), e => Assert.Equal("sent", e.Outcome));
        stage.Slack.AssertNothingUnexpected();
    }

    private static int Left(ChildHost host) => host.Said.Count(line =>
        line.Contains("is left to whoever has it now", StringComparison.Ordinal) || line.Contains("failed on its way", StringComparison.Ordinal));
}
