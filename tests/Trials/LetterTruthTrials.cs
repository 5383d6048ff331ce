using System.Collections.Concurrent;
using Core;
using Core.Speech;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Tests.Kit;
using Tests.Story;

namespace Tests.Trials;

[Collection(nameof(Alone))]
public sealed class LetterTruthOnSqlite() : LetterTruthTrials(Database.Sqlite);

[Collection(nameof(Alone))]
public sealed class LetterTruthOnPostgres() : LetterTruthTrials(Database.Postgres);

/// <summary>People finish, cancel, move and reword requests while the reminders of them are being sent.</summary>
public abstract class LetterTruthTrials(Database database)
{
    private const int People = 15, Each = 12, Seed = 20261203;

    /// <summary>So long a reminder may overtake a change.</summary>
    private static readonly Duration Grace = Duration.FromSeconds(1);

    private static readonly string[] Changes = ["", "done", "cancel", "due in 5 days", "change"];

    private sealed record Change(string What, Instant At);

    [Fact]
    public async Task Nobody_is_reminded_of_what_is_over_and_nothing_breaks()
    {
        var clock = SystemClock.Instance;
        await using var stage = await LetterStage.Open(database, clock, People, Each);
        await using var relay = await LetterRelay.To(stage.Slack, clock);
        // So the last of each person waits for some seconds, and its request is changed meanwhile.
        relay.Holds = call => call.Reminds is null ? Task.CompletedTask : LetterStage.Wait(TimeSpan.FromMilliseconds(250));
        var (log, changes) = (new CapturedLog(), new ConcurrentDictionary<long, Change>());
        await using (var app = await stage.HostHere(relay, log))
        {
            var desk = app.Services.GetRequiredService<Desk>();
            await LetterStage.Until(() => Task.FromResult(relay.Reminders.Any()), "the first reminder is on its way");
            var random = new Random(Seed);
            foreach (var number in Enumerable.Range(1, People * Each).Select(n => (long)n).ToArray().OrderBy(_ => random.Next()))
            {
                if (Changes[number % Changes.Length] is not { Length: > 0 } what) continue;
                var said = Said(number, what);
                var answer = await desk.Hear(said, TestContext.Current.CancellationToken);
                Assert.False(answer!.Refused, answer.Fallback);
                changes[number] = new Change(what, clock.GetCurrentInstant());
            }
            await LetterStage.Until(async () => await stage.Left() == 0, "all letters are closed");
            await app.StopAsync(TestContext.Current.CancellationToken);
        }

        var ends = await stage.Reminders();
        var late = relay.Reminders.Where(r => changes.TryGetValue(r.Reminds!.Value, out var change) && r.At > change.At + Grace).ToList();
        var untrue = late.Count(r => changes[r.Reminds!.Value].What is not "change");
        var stale = late.Count(r => changes[r.Reminds!.Value].What is "change" && !r.Body.Contains("Reworded", StringComparison.Ordinal));
        var wrong = log.Lines.Count(line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal));
        Counts.Print(
            $"letters-truth-{database}",
            $"{changes.Count} of {People * Each} requests changed while their reminders were sent, {relay.Reminders.Count()} reminders sent, "
                + $"{ends.Count(e => e.Outcome is "untrue")} not sent because they were untrue, {untrue} of what was over, {stale} in old words, "
                + $"{wrong} errors; seed {Seed}");
        Assert.Equal(0, wrong);
        Assert.Equal(0, untrue);
        Assert.Equal(0, stale);
        Assert.InRange(ends.Count(e => e.Outcome is "untrue"), 10, ends.Count);
        // What was moved has reminders that are due tomorrow.
        var untouched = Enumerable.Range(1, People * Each).Select(n => (long)n).Except(changes.Keys).ToList();
        Assert.Equal(untouched, relay.Reminders.Select(r => r.Reminds!.Value).Where(untouched.Contains).Order());
        stage.Slack.AssertNothingUnexpected();
    }

    private static Utterance Said(long number, string what) => new(
        Platform.Slack, new Place("T1", "D-U1", Direct: true), new Speaker("T1", "U1"), $"R-{number} {what}", $"truth-{number}")
    {
        Fields = what is "change" ? new Dictionary<string, string> { ["what"] = $"Reworded {number}" } : new Dictionary<string, string>(),
    };
}
