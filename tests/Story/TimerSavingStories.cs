using Core;
using Core.Agencies;
using Core.Clients;
using Core.Store;
using Core.TimeLog;
using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class TimerSavingOnSqlite() : TimerSavingStories(Office.OnSqlite);

public sealed class TimerSavingOnPostgres() : TimerSavingStories(Office.OnPostgres);

/// <summary>What holds whatever is said, and whatever code says it.</summary>
public abstract class TimerSavingStories(Func<Task<Office>> open) : Stories(open)
{
    private static readonly string[] Sentences =
    [
        "timer start acme", "timer start bolt", "timer start acme at 15:50", "timer start bolt 20m ago", "timer switch", "timer switch acme again",
        "timer pause", "timer resume", "timer resume bolt", "timer stop", "timer stop 3m ago", "timer cancel", "timer split 4m ago",
        "timer log 10m acme", "timer log 25m bolt 5m ago", "timer log acme 15:45-16:10", "undo", "timer log 30m bolt yesterday", "timer edit",
    ];

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3)]
    public async Task Whatever_is_said_and_pressed_no_entry_overlaps_another(int seed)
    {
        await using var office = await Open();
        var random = new Random(seed);
        for (var step = 0; step < 60; step++)
        {
            var said = Sentences[random.Next(Sentences.Length)];
            var view = await office.Says(said);
            var where = $"seed {seed}, step {step}: {said}";
            var start = $"{random.Next(15, 17)}:{random.Next(10, 60)}";
            if (view.Form is not null) view = await office.Submit(view, new Dictionary<string, string> { ["start"] = start });
            var buttons = view.AllButtons().Where(b => b.Say.StartsWith("draft", StringComparison.Ordinal)).ToList();
            if (buttons.Count > 0) await office.Says(buttons[random.Next(buttons.Count)].Say);
            await Hold(office, where);
            office.Clock.Pass(Duration.FromSeconds(random.Next(300)));
        }
    }

    [Fact]
    public async Task An_overlap_cannot_be_saved_past_the_rules()
    {
        await using var office = await Open();
        await office.Says("timer log acme 9:00-11:00");
        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => office.Db.InTransaction(async session =>
        {
            var (db, ada, bolt) = await Ada(session, office);
            var job = new Job(bolt.Id, null, "", "");
            await db.Save(TimeLogStore.Entries, null, job.From(ada.Id, Office.Start - Duration.FromHours(6), Office.Start - Duration.FromHours(4)));
            await db.HoldEntriesApart();
            return 0;
        }, TestContext.Current.CancellationToken));
        Assert.Contains("overlap", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("2h in all", (await office.Says("timesheet today")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_that_run_the_schema_takes_one()
    {
        await using var office = await Open();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => office.Db.InTransaction(async session =>
        {
            var (db, ada, bolt) = await Ada(session, office);
            var job = new Job(bolt.Id, null, "", "");
            await db.Save(TimeLogStore.Entries, null, job.From(ada.Id, Office.Start));
            await db.Save(TimeLogStore.Entries, null, job.From(ada.Id, Office.Start));
            return 0;
        }, TestContext.Current.CancellationToken));
        Assert.Equal("No timer is running.", (await office.Says("timer")).Fallback);
    }

    private static async Task<(AgencySession Db, Person Ada, Client Bolt)> Ada(Session session, Office office)
    {
        var plain = session.For(office.Agency);
        var ada = (await plain.Owner())!;
        var db = session.For(office.Agency, new Act(Ids.New(), ada.Id, "test", office.Clock.Now));
        return (db, ada, (await db.AllClients()).Single(c => c.Handle == "bolt"));
    }

    private static async Task Hold(Office office, string where)
    {
        var log = await office.Db.Read(async session =>
        {
            var db = session.For(office.Agency);
            return await db.EntriesTouching((await db.Owner())!.Id, Instant.FromUtc(2026, 11, 1, 0, 0));
        });
        Assert.True(log.Count(e => e.Runs) <= 1, where);
        Assert.All(log, entry => Assert.True(entry.Length(office.Clock.Now) >= Duration.Zero, where));
        foreach (var (first, second) in log.SelectMany((a, at) => log.Skip(at + 1).Select(b => (a, b))))
            Assert.False(OverlapRules.Overlap(first.Span, second.Span), $"{where}: {first} and {second}");
    }
}
