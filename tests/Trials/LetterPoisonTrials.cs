using Bots.Host;
using Core.Store;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Tests.FakeSlack;
using Tests.Kit;
using Tests.Story;

namespace Tests.Trials;

[Collection(nameof(Alone))]
public sealed class LetterPoisonOnSqlite() : LetterPoisonTrials(Database.Sqlite);

[Collection(nameof(Alone))]
public sealed class LetterPoisonOnPostgres() : LetterPoisonTrials(Database.Postgres);

/// <summary>A letter that Slack will never take, or never yet: it ends, in words to the owner, and the others arrive in order.</summary>
public abstract class LetterPoisonTrials(Database database)
{
    private const int People = 6, Each = 5, Poison = 8;

    /// <summary>Behind it in the same direct conversation are two.</summary>
    private static readonly long[] ItsPerson = [6, 7, 9, 10];

    private static readonly Duration Step = Duration.FromSeconds(15);

    [Fact]
    public async Task What_is_refused_for_good_is_tried_once()
    {
        await using var stage = await LetterStage.Open(database, new StoppedClock(Office.Start), People, Each);
        await using var relay = await LetterRelay.To(stage.Slack, stage.Clock);
        relay.Refuses = call => call.Reminds == Poison ? (200, """{"ok":false,"error":"invalid_blocks"}""") : null;
        var poisoned = await Send(stage, relay, Duration.FromHours(1));
        Assert.Single(poisoned);
        var end = (await stage.Reminders()).Single(e => e.Number == Poison);
        Assert.Equal(("never", "invalid_blocks", 1), (end.Outcome, end.Why, end.Takes));
        await AssertOthersInOrder(stage, relay, Told(stage, "invalid_blocks"));
        Counts.Print($"letters-poison-{database}", $"{poisoned.Count} try of 1 letter refused for good, {(People * Each) - 1} others in order");
    }

    [Theory]
    [InlineData(500)]
    [InlineData(429)]
    public async Task What_is_always_put_off_ends_within_ten_tries_and_half_an_hour(int status)
    {
        await using var stage = await LetterStage.Open(database, new StoppedClock(Office.Start), People, Each);
        await using var relay = await LetterRelay.To(stage.Slack, stage.Clock);
        relay.Refuses = call => call.Reminds == Poison ? (status, """{"ok":false}""") : null;
        var poisoned = await Send(stage, relay, Duration.FromHours(1));
        var took = poisoned[^1].At - poisoned[0].At;
        Counts.Print(
            $"letters-put-off-{status}-{database}",
            $"{poisoned.Count} tries of 1 letter in {took.TotalMinutes:0.0} min, {(People * Each) - 1} others in order");
        Assert.InRange(poisoned.Count, 3, 10);
        Assert.InRange(took, Duration.Zero, Duration.FromMinutes(30));
        Assert.Equal(("never", Outbox.TriedLong), (await stage.Reminders()).Where(e => e.Number == Poison).Select(e => (e.Outcome, e.Why)).Single());
        await AssertOthersInOrder(stage, relay, Told(stage, "tried for half an hour"));
    }

    /// <returns>Each time that the host tried the poisoned one.</returns>
    private static async Task<IReadOnlyList<Relayed>> Send(LetterStage stage, LetterRelay relay, Duration howLong)
    {
        var (clock, log) = ((StoppedClock)stage.Clock, new CapturedLog());
        await using var app = await stage.HostHere(relay, log);
        var postman = app.Services.GetRequiredService<Postman>();
        await postman.Idle(default);
        // Whoever is not behind it does not wait for it, unless Slack asks for a pause: that is meant for the whole workspace.
        if (!relay.Calls.Any(call => relay.Refuses(call) is (429, _)))
            Assert.Equal((People * Each) - Each, relay.Reminders.Count(r => r.Reminds != Poison && !ItsPerson.Contains(r.Reminds!.Value)));
        for (var passed = Duration.Zero; passed < howLong; passed += Step)
        {
            clock.Pass(Step);
            await postman.Idle(default);
        }
        await app.StopAsync();
        Assert.DoesNotContain(log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.Equal(0, await stage.Left());
        return [.. relay.Reminders.Where(r => r.Reminds == Poison)];
    }

    private static async Task AssertOthersInOrder(LetterStage stage, LetterRelay relay, string told)
    {
        Assert.Contains("Lee 1", told, StringComparison.Ordinal);
        var ends = await stage.Reminders();
        Assert.All(ends.Where(e => e.Number != Poison), e => Assert.Equal("sent", e.Outcome));
        foreach (var person in ends.Where(e => e.Number != Poison).GroupBy(e => e.Reader))
        {
            var numbers = person.Select(e => e.Number).ToList();
            Assert.Equal(numbers, relay.Reminders.Select(r => r.Reminds!.Value).Where(numbers.Contains));
        }
        stage.Slack.AssertNothingUnexpected();
    }

    private static string Told(LetterStage stage, string why) =>
        Assert.Single(stage.Slack.Posts(stage.Slack.Direct("U1")), m => m.Text.Contains(why, StringComparison.Ordinal)).Text;
}
