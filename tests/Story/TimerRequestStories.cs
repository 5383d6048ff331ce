using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class TimerRequestOnSqlite() : TimerRequestStories(Office.OnSqlite);

public sealed class TimerRequestOnPostgres() : TimerRequestStories(Office.OnPostgres);

public abstract class TimerRequestStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task Starting_the_timer_on_what_was_taken_begins_the_work_and_comes_back_as_one()
    {
        await using var office = await Filed();
        await office.Says("R-1 take");
        office.Clock.Pass(Duration.FromMinutes(1));
        var started = await office.Says("timer start R-1 drafting");
        Assert.Equal("The timer is running for R-1 for Acme & Sons, since 16:01.", started.Fallback);
        Assert.Contains("in progress", (await office.Says("R-1")).Text(), StringComparison.Ordinal);
        Assert.StartsWith("Undone", (await office.Press(started, "Undo")).Fallback, StringComparison.Ordinal);
        Assert.Contains("accepted", (await office.Says("R-1")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_timer_on_what_nobody_has_taken_leaves_it_as_it_is()
    {
        await using var office = await Filed();
        await office.Says("timer start R-1");
        Assert.Contains("new", (await office.Says("R-1")).Text(), StringComparison.Ordinal);
        office.Clock.Pass(Duration.FromMinutes(90));
        Assert.Contains("R-1 Fix the banner: 1h 30m", (await office.Says("timesheet today")).Text(), StringComparison.Ordinal);
        await office.Says("timesheet today csv");
        var file = Assert.Single(await office.Letters(), letter => letter.View.File is not null).View.File!;
        Assert.Contains("2026-12-02,Acme & Sons,R-1,,Ada,16:00,,1.50,Europe/Tallinn", file.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_subcontractor_times_what_is_assigned_and_cannot_tell_the_rest_from_nothing()
    {
        await using var office = await Filed();
        await office.Says("request bolt Paint the door");
        await office.Says("R-1 assign @Sue");
        Assert.Equal("The timer is running for R-1 for Acme & Sons, since 19:30.", (await office.Says("timer start R-1", "U3")).Fallback);
        var hidden = await office.Says("timer start R-2", "U3");
        var missing = await office.Says("timer start R-7", "U3");
        Assert.Equal(missing.Fallback.Replace("R-7", "R-2", StringComparison.Ordinal), hidden.Fallback);
    }

    [Theory]
    [InlineData("timer strat acme the footer")]
    [InlineData("timer\tstrat acme the footer")]
    [InlineData("timer\tacme the footer")]
    public async Task A_slip_of_the_finger_is_asked_about(string said)
    {
        await using var office = await Filed();
        var slip = await office.Says(said);
        var started = await office.Says(slip.AllButtons().First().Say);
        Assert.Equal("The timer is running for Acme & Sons, since 16:00.", started.Fallback);
        Assert.Contains("the footer", started.Text(), StringComparison.Ordinal);
    }

    private async Task<Office> Filed()
    {
        var office = await Open();
        await office.Says("request Fix the banner", "U-CLEO", "C-ACME");
        return office;
    }
}
