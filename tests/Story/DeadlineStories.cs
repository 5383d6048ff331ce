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
            Today, Wed 2 Dec
            R-3 Shop · new · Wed 2 Dec, 19:00 · Bolt · does not fit any more
            Fri 4 Dec
            R-2 Banner · new · Sat 5 Dec, 0:00 · Acme & Sons · begin by Fri 4 Dec, 15:00
            Sun 20 Dec
            R-1 Later · new · Mon 21 Dec, 0:00 · Acme & Sons · begin by Fri 18 Dec, 15:00
            [R-5] [R-3] [R-2] [R-1]
            [In your calendar]
            """,
            (await office.Says("deadlines")).Text());
        Assert.DoesNotContain("R-2", (await office.Says("deadlines today")).Text());
        Assert.DoesNotContain("R-1", (await office.Says("deadlines week")).Text());
        Assert.DoesNotContain("R-3", (await office.Says("deadlines acme")).Text());

        var cleos = (await office.Says("deadlines", "U-CLEO", "C-ACME")).Text();
        Assert.Contains("R-2 Banner · received · Fri 4 Dec, 17:00", cleos);
        Assert.DoesNotContain("Bolt", cleos);
        Assert.DoesNotContain("Shop", cleos);
        Assert.DoesNotContain("begin by", cleos);
        Assert.DoesNotContain("fit", cleos);
    }

    [Fact]
    public async Task The_warning_comes_at_the_latest_start_and_once_more_when_it_is_due()
    {
        await using var office = await Taken("due fri 15:00", "U-DAN", "C-BOLT");
        await office.Says("R-1 est 3h");
        Assert.Empty(await RemindedAt(office, 2026, 12, 4, 9));
        // Three hours of work, an hour to spare, and due at 16:00 in Tallinn.
        office.Clock.Now = Instant.FromUtc(2026, 12, 4, 10, 0);
        Assert.Equal(
            """
            R-1 has to be begun now to be done by Fri 4 Dec, 16:00: Banner
            Due: Fri 4 Dec, 16:00 (Tallinn time) · Fri 4 Dec, 15:00 (Berlin time)
            Left to do: 3h
            Latest start: Fri 4 Dec, 12:00
            Counted back from the due date in your working hours: 3h of work, and 1h to spare. deadlines buffer 50% keeps more to spare.
            [Start] [Timer] [Move] [Reduce] [More]
            [Snooze 1h] [Morning of Bolt] [My next morning] [Until they answer]
            """,
            Assert.Single(await office.Letters(), l => l.View.Fallback.StartsWith("R-1", StringComparison.Ordinal)).Text);
        await office.Says("R-1 start");
        Assert.Equal(["R-1 was due Fri 4 Dec, 16:00 and is still open: Banner"], await RemindedAt(office, 2026, 12, 4, 14));
        Assert.Empty(await RemindedAt(office, 2026, 12, 6, 14));
    }

    [Fact]
    public async Task What_is_begun_done_or_moved_reminds_nobody_of_what_was()
    {
        await using var office = await Taken("due fri 15:00", "U-DAN", "C-BOLT");
        await office.Says("R-1 due mon 15:00", "U-DAN", "C-BOLT");
        Assert.Empty(await RemindedAt(office, 2026, 12, 4, 14));
        await office.Says("timer start R-1");
        Assert.Empty(await RemindedAt(office, 2026, 12, 7, 12));
        await office.Says("R-1 done");
        Assert.Empty(await RemindedAt(office, 2026, 12, 7, 14));
    }

    [Fact]
    public async Task Moved_to_monday_and_back_to_friday_it_reminds_of_friday()
    {
        await using var office = await Taken("due fri 15:00", "U-DAN", "C-BOLT");
        await office.Says("R-1 due mon 15:00", "U-DAN", "C-BOLT");
        await office.Says("R-1 due fri 15:00", "U-DAN", "C-BOLT");
        Assert.Equal([BeginNow], await RemindedAt(office, 2026, 12, 4, 12));
        // Moved and moved back once more, it does not remind of the same twice.
        await office.Says("R-1 due mon 15:00", "U-DAN", "C-BOLT");
        await office.Says("R-1 due fri 15:00", "U-DAN", "C-BOLT");
        office.Clock.Now += Duration.FromMinutes(10);
        Assert.Empty(Reminders(await office.Letters()));
    }

    [Fact]
    public async Task Whoever_does_it_is_reminded_and_nobody_else()
    {
        await using var office = await Taken("due fri 15:00", "U-DAN", "C-BOLT");
        await office.Says("R-1 assign @U2");
        await office.Letters();
        office.Clock.Now = Instant.FromUtc(2026, 12, 4, 12, 0);
        var sent = await office.Letters();
        Assert.Equal("U2", Assert.Single(sent, s => s.View.Fallback.Contains("begun now", StringComparison.Ordinal)).To.User);
    }

    [Fact]
    public async Task A_reminder_of_the_night_waits_for_the_morning_but_an_urgent_one_does_not_by_leave()
    {
        await using var office = await Taken("due thu 20:00", "U-CLEO", "C-ACME");
        await using var urgent = await Taken("due thu 20:00 !urgent", "U-CLEO", "C-ACME");
        await office.Says("R-1 start");
        await urgent.Says("R-1 start");
        await urgent.Says("hours urgent any time");
        // Friday 3:00 in Tallinn.
        Assert.Empty(await RemindedAt(office, 2026, 12, 4, 1));
        Assert.Equal(["R-1 was due Fri 4 Dec, 3:00 and is still open: Banner"], await RemindedAt(urgent, 2026, 12, 4, 1));
        office.Clock.Now = Instant.FromUtc(2026, 12, 4, 7, 0);
        Assert.Single(await office.Letters(), l => l.Text.Contains("• R-1 was due Fri 4 Dec, 3:00 and is still open: Banner", StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_or_less_room_can_be_kept_and_the_warnings_move_with_it()
    {
        await using var office = await Taken("due fri 15:00", "U-DAN", "C-BOLT");
        await office.Says("R-1 est 4h");
        Assert.StartsWith("Before each deadline I keep 25 % of what is left to do", (await office.Says("deadlines buffer")).Fallback, StringComparison.Ordinal);
        Assert.Contains("0 to 200", (await office.Says("deadlines buffer lots")).Fallback);
        Assert.True((await office.Says("deadlines buffer 50%", "U-DAN", "C-BOLT")).Refused);
        Assert.True((await office.Says("deadlines buffer 50%", "U3")).Refused);
        await office.Says("deadlines buffer 100%");
        Assert.Contains("begin by Thu 3 Dec, 16:00", (await office.Says("deadlines")).Text());
        Assert.Single(await RemindedAt(office, 2026, 12, 3, 14));
        Assert.False((await office.Says("deadlines buffer 50%")).Refused);
        Assert.Contains("begin by Fri 4 Dec, 10:00", (await office.Says("deadlines")).Text());
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

    private const string BeginNow = "R-1 has to be begun now to be done by Fri 4 Dec, 16:00: Banner";

    private static async Task<IEnumerable<string>> RemindedAt(Office office, int year, int month, int day, int hour)
    {
        office.Clock.Now = Instant.FromUtc(year, month, day, hour, 0);
        return Reminders(await office.Letters());
    }

    private static IEnumerable<string> Reminders(IEnumerable<Carried> letters) => letters.Select(l => l.View.Fallback)
        .Where(said => said.Contains("begun now", StringComparison.Ordinal) || said.Contains("was due", StringComparison.Ordinal));
}
