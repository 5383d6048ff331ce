using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class DeadlinesOnSqlite() : DeadlineStories(Office.OnSqlite);

public sealed class DeadlinesOnPostgres() : DeadlineStories(Office.OnPostgres);

/// <summary>It is Wednesday 2 December, 16:00 in Tallinn, where Ada is, and 9:00 in New York, where Acme is.</summary>
public abstract class DeadlineStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task Everything_due_is_listed_soonest_first_and_a_client_sees_only_their_own()
    {
        await using var office = await Open();
        await office.Says("request Later due 20 dec", "U-CLEO", "C-ACME");
        await office.Says("request Banner by friday 5pm", "U-CLEO", "C-ACME");
        await office.Says("request Shop due today 6pm", "U-DAN", "C-BOLT");
        await office.Says("request Whenever", "U-DAN", "C-BOLT");
        await office.Says("request Call due today 3:30pm", "U-DAN", "C-BOLT");
        office.Clock.Pass(Duration.FromHours(1));

        Assert.Equal(
            """
            Deadlines
            Overdue
            R-5 Call · new · Wed 2 Dec, 16:30 · overdue · Bolt
            Today
            R-3 Shop · new · Wed 2 Dec, 19:00 · Bolt
            This week
            R-2 Banner · new · Sat 5 Dec, 0:00 · Acme & Sons
            Later
            R-1 Later · new · Mon 21 Dec, 0:00 · Acme & Sons
            [R-5] [R-3] [R-2] [R-1]
            """,
            (await office.Says("deadlines")).Text());
        Assert.DoesNotContain("R-2", (await office.Says("deadlines today")).Text());
        Assert.DoesNotContain("R-1", (await office.Says("deadlines week")).Text());
        Assert.DoesNotContain("R-3", (await office.Says("deadlines acme")).Text());

        var cleos = (await office.Says("deadlines", "U-CLEO", "C-ACME")).Text();
        Assert.Contains("R-2 Banner · received · Fri 4 Dec, 17:00", cleos);
        Assert.DoesNotContain("Bolt", cleos);
        Assert.DoesNotContain("Shop", cleos);
    }

    [Fact]
    public async Task Reminders_come_a_day_before_two_hours_before_and_when_it_is_due_each_once()
    {
        await using var office = await Taken("due fri 15:00", "U-DAN", "C-BOLT");
        Assert.Equal(["R-1 is due tomorrow, 16:00: Banner"], await RemindedAt(office, 2026, 12, 3, 14));
        Assert.Equal(["R-1 is due today, 16:00: Banner"], await RemindedAt(office, 2026, 12, 4, 12));
        Assert.Equal(["R-1 was due Fri 4 Dec, 16:00 and is still open: Banner"], await RemindedAt(office, 2026, 12, 4, 14));
        Assert.Empty(await RemindedAt(office, 2026, 12, 6, 14));
    }

    [Fact]
    public async Task What_is_done_or_moved_reminds_nobody_of_what_was()
    {
        await using var office = await Taken("due fri 15:00", "U-DAN", "C-BOLT");
        await office.Says("R-1 due mon 15:00", "U-DAN", "C-BOLT");
        Assert.Empty(await RemindedAt(office, 2026, 12, 4, 14));
        Assert.Equal(["R-1 is due tomorrow, 16:00: Banner"], await RemindedAt(office, 2026, 12, 6, 14));
        await office.Says("R-1 done");
        Assert.Empty(await RemindedAt(office, 2026, 12, 7, 14));
    }

    [Fact]
    public async Task Moved_to_monday_and_back_to_friday_it_reminds_of_friday()
    {
        await using var office = await Taken("due fri 15:00", "U-DAN", "C-BOLT");
        await office.Says("R-1 due mon 15:00", "U-DAN", "C-BOLT");
        await office.Says("R-1 due fri 15:00", "U-DAN", "C-BOLT");
        Assert.Equal(["R-1 is due tomorrow, 16:00: Banner"], await RemindedAt(office, 2026, 12, 3, 14));
        // Moved and moved back once more, it does not remind of the same twice.
        await office.Says("R-1 due mon 15:00", "U-DAN", "C-BOLT");
        await office.Says("R-1 due fri 15:00", "U-DAN", "C-BOLT");
        Assert.Empty(await RemindedAt(office, 2026, 12, 3, 15));
        Assert.Equal(["R-1 is due today, 16:00: Banner"], await RemindedAt(office, 2026, 12, 4, 12));
    }

    [Fact]
    public async Task Whoever_does_it_is_reminded_and_nobody_else()
    {
        await using var office = await Taken("due fri 15:00", "U-DAN", "C-BOLT");
        await office.Says("R-1 assign @U2");
        await office.Letters();
        office.Clock.Now = Instant.FromUtc(2026, 12, 3, 14, 0);
        var sent = await office.Letters();
        Assert.Equal("U2", Assert.Single(sent, s => s.View.Fallback.Contains("is due", StringComparison.Ordinal)).To.User);
    }

    [Fact]
    public async Task A_reminder_of_the_night_waits_for_the_morning_and_says_so_but_an_urgent_one_does_not()
    {
        await using var office = await Taken("due fri 20:00", "U-CLEO", "C-ACME");
        await using var urgent = await Taken("due fri 20:00 !urgent", "U-CLEO", "C-ACME");
        // Friday 3:00 in Tallinn.
        Assert.Empty(await RemindedAt(office, 2026, 12, 4, 1));
        Assert.Equal(["R-1 is due tomorrow, 3:00: Banner"], await RemindedAt(urgent, 2026, 12, 4, 1));
        office.Clock.Now = Instant.FromUtc(2026, 12, 4, 5, 0);
        var late = Assert.Single(await office.Letters(), l => l.View.Fallback.Contains("is due", StringComparison.Ordinal));
        Assert.Contains("This should have reached you Fri 4 Dec, 3:00.", late.Text);
    }

    [Fact]
    public async Task A_client_who_moves_to_another_zone_or_works_longer_keeps_the_moment_and_the_day()
    {
        await using var office = await Open();
        await office.Says("request Moment by friday 5pm", "U-CLEO", "C-ACME");
        await office.Says("request Day by friday", "U-CLEO", "C-ACME");
        await office.Says("client acme-sons hours mon-fri 9-18");
        Assert.Contains("Fri 4 Dec, by 18:00", (await office.Says("R-2", "U-CLEO", "C-ACME")).Text());
        await office.Says("client acme-sons zone Europe/Berlin");
        Assert.Contains("Due: Sat 5 Dec, 0:00 (Tallinn time) · Fri 4 Dec, 23:00 (Berlin time)", (await office.Says("R-1")).Text());
        Assert.Contains("Due: Fri 4 Dec, 19:00 (Tallinn time) · Fri 4 Dec, by 18:00 (Berlin time)", (await office.Says("R-2")).Text());
    }

    private async Task<Office> Taken(string due, string by, string at)
    {
        var office = await Open();
        await office.Says($"request Banner {due}", by, at);
        await office.Says("R-1 take");
        await office.Letters();
        return office;
    }

    private static async Task<IEnumerable<string>> RemindedAt(Office office, int year, int month, int day, int hour)
    {
        office.Clock.Now = Instant.FromUtc(year, month, day, hour, 0);
        return (await office.Letters()).Where(l => !l.Again && l.View.Fallback.Contains(" due", StringComparison.Ordinal)).Select(l => l.View.Fallback);
    }
}
