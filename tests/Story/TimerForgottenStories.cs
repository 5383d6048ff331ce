using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class TimerForgottenOnSqlite() : TimerForgottenStories(Office.OnSqlite);

public sealed class TimerForgottenOnPostgres() : TimerForgottenStories(Office.OnPostgres);

public abstract class TimerForgottenStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task A_forgotten_timer_is_asked_about_next_morning_once()
    {
        await using var office = await Open();
        await office.Says("timer start acme");
        office.Clock.To("2026-12-03T08:59", "Europe/Tallinn");
        Assert.Empty(await Asked(office));
        office.Clock.To("2026-12-03T09:00", "Europe/Tallinn");
        var asked = Assert.Single(await Asked(office));
        Assert.Contains("Your timer for Acme & Sons has been running since Wed 2 Dec, 16:00, for 17h.", asked.Text, StringComparison.Ordinal);
        Assert.Empty(await Asked(office));
        Assert.Equal(
            "Stopped: Acme & Sons, 1h (Wed 2 Dec, 16:00–17:00).", (await office.Press(asked.View, "Stopped Wed 2 Dec, 17:00")).Fallback);
        Assert.Equal("No timer is running: nothing since Wed 2 Dec, 17:00.", (await office.Press(asked.View, "Stop now")).Fallback);
    }

    [Theory]
    [InlineData("timer stop")]
    [InlineData("timer pause")]
    [InlineData("timer cancel")]
    [InlineData("timer start bolt")]
    [InlineData("undo")]
    public async Task What_is_over_is_not_asked_about(string said)
    {
        await using var office = await Open();
        await office.Says("timer start acme");
        office.Clock.Pass(Duration.FromMinutes(5));
        await office.Says(said);
        office.Clock.To("2026-12-03T09:00", "Europe/Tallinn");
        Assert.DoesNotContain(await Asked(office), letter => letter.Text.Contains("Acme", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_start_that_was_moved_is_asked_about_by_its_new_time()
    {
        await using var office = await Open();
        await office.Says("timer start acme");
        office.Clock.To("2026-12-03T00:30", "Europe/Tallinn");
        var form = await office.Says("timer edit");
        await office.Submit(form, new Dictionary<string, string> { ["day"] = "2026-12-03", ["start"] = "00:10" });
        office.Clock.To("2026-12-03T09:00", "Europe/Tallinn");
        Assert.Empty(await Asked(office));
        office.Clock.To("2026-12-04T09:00", "Europe/Tallinn");
        Assert.Single(await Asked(office));
    }

    [Fact]
    public async Task Archiving_a_client_stops_its_timers_at_that_instant_and_comes_back_whole()
    {
        await using var office = await Open();
        await office.Says("timer start acme");
        await office.Says("timer start acme", "U2");
        office.Clock.Pass(Duration.FromMinutes(20));
        var archived = await office.Says("client archive acme");
        if (archived.AllButtons().FirstOrDefault(b => b.Style is Core.Views.ButtonStyle.Danger) is { } sure) archived = await office.Says(sure.Say);
        Assert.StartsWith("No timer is running: nothing since 16:20", (await office.Says("timer")).Fallback, StringComparison.Ordinal);
        Assert.StartsWith("No timer is running: nothing since 15:20", (await office.Says("timer", "U2")).Fallback, StringComparison.Ordinal);
        office.Clock.Pass(Duration.FromMinutes(2));
        await office.Says("undo");
        Assert.StartsWith("The timer has been running for Acme & Sons since 16:00: 22m.", (await office.Says("timer")).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leaves_leaves_no_timer_running()
    {
        await using var office = await Open();
        await office.Says("timer start acme", "U2");
        office.Clock.Pass(Duration.FromMinutes(20));
        var removed = await office.Says("team remove @Ben");
        if (removed.AllButtons().FirstOrDefault(b => b.Style is Core.Views.ButtonStyle.Danger) is { } sure) removed = await office.Says(sure.Say);
        office.Clock.Pass(Duration.FromMinutes(20));
        Assert.Contains("20m", (await office.Says("timesheet today")).Text(), StringComparison.Ordinal);
        Assert.Contains("Ben", removed.Text(), StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<Carried>> Asked(Office office) =>
        (await office.Letters()).Where(letter => letter.Text.Contains("Your timer for", StringComparison.Ordinal));
}
