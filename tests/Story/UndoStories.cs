using System.Reflection;
using Core;
using Core.Agencies;
using Core.Speech;
using Core.Store;
using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class UndoOnSqlite() : UndoStories(Office.OnSqlite);

public sealed class UndoOnPostgres() : UndoStories(Office.OnPostgres);

public abstract class UndoStories(Func<Task<Office>> open) : Stories(open)
{
    [Theory]
    [InlineData("undo"), InlineData("oops"), InlineData("nvm")]
    public async Task A_start_that_stopped_another_comes_back_as_one(string said)
    {
        await using var office = await Open();
        await office.Says("timer start acme");
        office.Clock.Pass(Duration.FromMinutes(5));
        await office.Says("timer start bolt");
        office.Clock.Pass(Duration.FromMinutes(5));
        var undone = await office.Says(said);
        Assert.Equal("Undone: `timer start`. It is as it was before. The timer has been running for Acme & Sons since 16:00: 10m.", undone.Fallback);
        Assert.DoesNotContain(undone.AllButtons(), b => b.Say.StartsWith("undo", StringComparison.Ordinal));
        Assert.Contains("10m in all", (await office.Says("timesheet today")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_what_was_undone_and_to_which_request()
    {
        await using var office = await Open();
        await office.Says("request acme Fix the banner");
        await office.Says("R-1 take");
        Assert.StartsWith("Undone: `R-1 take`.", (await office.Says("undo")).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undone_twice_is_undone_once()
    {
        await using var office = await Open();
        var started = await office.Says("timer start acme");
        await office.Press(started, "Undo");
        var again = await office.Press(started, "Undo");
        Assert.Equal(("That has been undone already. Nothing was changed.", false), (again.Fallback, again.Refused));
        Assert.Equal("That has been undone already. Nothing was changed.", (await office.Says("undo")).Fallback);
        Assert.Equal("No timer is running.", (await office.Says("timer")).Fallback);
    }

    [Fact]
    public async Task Ten_minutes_are_enough_and_eleven_are_not()
    {
        await using var office = await Open();
        var started = await office.Says("timer start acme");
        office.Clock.Pass(Duration.FromMinutes(11));
        Assert.StartsWith("That can no longer be undone", (await office.Press(started, "Undo")).Fallback, StringComparison.Ordinal);
        Assert.StartsWith("There is nothing of yours to undo", (await office.Says("undo")).Fallback, StringComparison.Ordinal);
        await office.Says("timer switch bolt");
        office.Clock.Pass(Duration.FromMinutes(10));
        Assert.StartsWith("Undone", (await office.Says("undo")).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_undoes_what_somebody_else_did()
    {
        await using var office = await Open();
        var started = await office.Says("timer start acme");
        Assert.StartsWith("There is nothing of yours", (await office.Press(started, "Undo", "U2")).Fallback, StringComparison.Ordinal);
        Assert.StartsWith("There is nothing of yours", (await office.Says("undo no-such-turn")).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_since_is_not_undone()
    {
        await using var office = await Open();
        var started = await office.Says("timer start acme");
        office.Clock.Pass(Duration.FromMinutes(2));
        await office.Says("timer stop");
        office.Clock.Pass(Duration.FromMinutes(2));
        var no = await office.Press(started, "Undo");
        Assert.True(no.Refused);
        Assert.StartsWith("That cannot be undone: you have changed it since (Wed 2 Dec, 16:02).", no.Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_minute_that_is_anothers_by_now_is_not_given_back()
    {
        await using var office = await Open();
        await office.Says("timer start acme");
        office.Clock.Pass(Duration.FromMinutes(5));
        var stopped = await office.Says("timer stop");
        await office.Says("timer start bolt");
        Assert.True((await office.Press(stopped, "Undo")).Refused);
        Assert.StartsWith("The timer has been running for Bolt", (await office.Says("timer")).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_change_is_named()
    {
        await using var office = await Open();
        var mine = await office.Says("client acme zone Europe/Berlin");
        office.Clock.Pass(Duration.FromMinutes(1));
        await office.Says("client acme zone Europe/Paris", "U2");
        var no = await office.Says("undo");
        Assert.True(no.Refused, mine.Text());
        Assert.Contains("Ben has changed it since (Wed 2 Dec, 16:01)", no.Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_speaks_for_the_first_time_stays_known_when_what_they_said_is_undone()
    {
        await using var office = await Open();
        await office.Db.InTransaction(async session =>
        {
            await session.For(office.Agency).LearnAccount(new Account(
                Platform.Slack, "T1", "U-NEW", PersonId: null, AccountKind.Guest, "Nia", "en", "Europe/Berlin", "T1", Dm: null, AskedAt: null));
            return 0;
        }, TestContext.Current.CancellationToken);
        await office.Says("request Fix the banner", "U-NEW", "C-ACME");
        Assert.StartsWith("Undone", (await office.Says("undo", "U-NEW", "C-ACME")).Fallback, StringComparison.Ordinal);
        Assert.StartsWith("That has been undone already", (await office.Says("undo", "U-NEW", "C-ACME")).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_table_that_is_journalled_can_be_undone()
    {
        var journalled = typeof(Tables).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => typeof(Table).IsAssignableFrom(field.FieldType))
            .Select(field => ((Table)field.GetValue(null)!).Name);
        Assert.Equal(journalled.Order(), Tables.All.Select(table => table.Name).Order());
    }
}
