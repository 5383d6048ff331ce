using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class TimerOnSqlite() : TimerStories(Office.OnSqlite);

public sealed class TimerOnPostgres() : TimerStories(Office.OnPostgres);

public abstract class TimerStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task Starting_another_stops_the_first_at_the_same_instant()
    {
        await using var office = await Open();
        var started = await office.Says("timer start acme fix the header #design");
        Assert.Equal("The timer is running for Acme & Sons, since 16:00.", started.Fallback);
        Assert.Contains("fix the header", started.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("#design", started.Text(), StringComparison.Ordinal);
        office.Clock.Pass(Duration.FromMinutes(35));
        Assert.Contains("Acme & Sons stopped, after 35m.", (await office.Says("timer in bolt")).Text(), StringComparison.Ordinal);
        office.Clock.Pass(Duration.FromMinutes(10));
        Assert.StartsWith("The timer has been running for Bolt since 16:35: 10m.", (await office.Says("timer")).Fallback, StringComparison.Ordinal);
        var stopped = await office.Says("timer out sent it");
        Assert.Equal("Stopped: Bolt, 10m (16:35–16:45).", stopped.Fallback);
        Assert.Contains("Today for Bolt: 10m.", stopped.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopping_when_nothing_runs_is_no_error()
    {
        await using var office = await Open();
        var never = await office.Says("timer stop");
        Assert.Equal(("No timer is running.", false), (never.Fallback, never.Refused));
        await office.Says("timer start acme");
        office.Clock.Pass(Duration.FromMinutes(100));
        await office.Says("timer stop");
        office.Clock.Pass(Duration.FromMinutes(20));
        var nothing = await office.Says("timer stop");
        Assert.Equal(("No timer is running: nothing since 17:40.", false), (nothing.Fallback, nothing.Refused));
    }

    [Fact]
    public async Task Starting_what_runs_already_keeps_it_and_says_since_when()
    {
        await using var office = await Open();
        await office.Says("timer start acme");
        office.Clock.Pass(Duration.FromMinutes(5));
        var again = await office.Says("timer start acme");
        Assert.True(again.Refused);
        Assert.Equal("That timer is already running, since 16:00. I left it as it is.", again.Fallback);
        Assert.Equal("The timer is running for Acme & Sons, since 16:05.", (await office.Says("timer switch acme the footer")).Fallback);
    }

    [Fact]
    public async Task A_pause_is_gone_on_from_and_a_switch_goes_back()
    {
        await using var office = await Open();
        await office.Says("timer start acme fix the header");
        office.Clock.Pass(Duration.FromMinutes(10));
        var paused = await office.Says("timer pause");
        Assert.StartsWith("Paused: Acme & Sons, after 10m.", paused.Fallback, StringComparison.Ordinal);
        office.Clock.Pass(Duration.FromMinutes(10));
        await office.Says("timer start bolt");
        office.Clock.Pass(Duration.FromMinutes(10));
        var resumed = await office.Press(paused, "Resume");
        Assert.Contains("fix the header", resumed.Text(), StringComparison.Ordinal);
        Assert.Contains("Bolt stopped, after 10m.", resumed.Text(), StringComparison.Ordinal);
        office.Clock.Pass(Duration.FromMinutes(10));
        Assert.StartsWith("The timer is running for Bolt,", (await office.Says("timer switch")).Fallback, StringComparison.Ordinal);
        Assert.StartsWith("The timer is running for Acme & Sons,", (await office.Says("timer resume acme")).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_start_a_while_ago_stops_the_other_then()
    {
        await using var office = await Open();
        await office.Says("timer start acme");
        office.Clock.Pass(Duration.FromMinutes(60));
        Assert.Contains("Acme & Sons stopped, after 45m.", (await office.Says("timer start bolt call 15m ago")).Text(), StringComparison.Ordinal);
        office.Clock.Pass(Duration.FromMinutes(5));
        Assert.Equal("Stopped: Bolt, 15m (16:45–17:00).", (await office.Says("timer stop at 17:00")).Fallback);
    }

    [Fact]
    public async Task A_start_before_the_running_one_asks_whose_the_time_is()
    {
        await using var office = await Open();
        await office.Says("timer start acme");
        office.Clock.Pass(Duration.FromMinutes(30));
        var asked = await office.Says("timer start bolt call at 15:30");
        Assert.Equal(["Cut the other", "Keep mine shorter", "Cancel"], asked.AllButtons().Select(b => b.Label));
        office.Clock.Pass(Duration.FromMinutes(3));
        Assert.Equal("I left it as it was. Nothing was changed.", (await office.Press(asked, "Cancel")).Fallback);

        asked = await office.Says("timer start bolt call at 15:30");
        var shorter = await office.Press(asked, "Keep mine shorter");
        Assert.Equal("Logged: Bolt, 30m (15:30–16:00).", shorter.Fallback);
        Assert.StartsWith("The timer has been running for Acme & Sons", (await office.Says("timer")).Fallback, StringComparison.Ordinal);
        await office.Press(shorter, "Undo");

        asked = await office.Says("timer start bolt call at 15:30");
        var cut = await office.Press(asked, "Cut the other");
        Assert.Equal("The timer is running for Bolt, since 15:30.", cut.Fallback);
        Assert.Contains("Acme & Sons, since 16:00, is no longer in the log.", cut.Text(), StringComparison.Ordinal);
        Assert.StartsWith("The timer has been running for Bolt since 15:30", (await office.Press(asked, "Cut the other")).Fallback, StringComparison.Ordinal);
        Assert.Contains("The timer has been running for Acme & Sons since 16:00", (await office.Press(cut, "Undo")).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("timer stop at 16:40", "16:40 is still to come. Only what has been can be in the log.")]
    [InlineData("timer stop at 15:00", "That is before it began, at 16:00.")]
    [InlineData("timer stop tomorrow at 9:00", "Thu 3 Dec, 9:00 is still to come. Only what has been can be in the log.")]
    [InlineData("timer split 17:00", "17:00 is still to come. Only what has been can be in the log.")]
    [InlineData("timer split 15:00", "It can only be cut inside itself, after 16:00 and before its end.")]
    [InlineData("timer split", "Please say at what time, like `10:30` or `15m ago`.")]
    [InlineData("timer start R-9", "There is no R-9")]
    [InlineData("timer log acme", "Please say how long it was, like `1h30`, or from when to when, like `9-11am`.")]
    public async Task What_cannot_be_is_refused_with_what_can(string said, string why)
    {
        await using var office = await Open();
        await office.Says("timer start acme");
        office.Clock.Pass(Duration.FromMinutes(30));
        var no = await office.Says(said);
        Assert.True(no.Refused, no.Text());
        Assert.StartsWith(why, no.Fallback, StringComparison.Ordinal);
        Assert.NotEmpty(no.AllButtons());
        Assert.StartsWith("The timer has been running for Acme & Sons since 16:00: 30m.", (await office.Says("timer")).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_is_cancelled_split_and_corrected()
    {
        await using var office = await Open();
        await office.Says("timer start acme");
        office.Clock.Pass(Duration.FromMinutes(60));
        var split = await office.Says("timer split at 16:20");
        Assert.Equal("Acme & Sons is two entries now, cut at 16:20.", split.Fallback);
        var form = await office.Press(split, "Change");
        var edited = await office.Submit(form, new Dictionary<string, string> { ["client"] = "bolt", ["note"] = "call", ["start"] = "16:30" });
        Assert.Equal("Corrected: Bolt, 30m (since 16:30).", edited.Fallback);
        var again = await office.Submit(form, new Dictionary<string, string>());
        Assert.StartsWith("The timer has been running for Bolt since 16:30", again.Fallback, StringComparison.Ordinal);
        Assert.StartsWith("Discarded: 30m for Bolt", (await office.Says("timer cancel")).Fallback, StringComparison.Ordinal);
        Assert.Equal("No timer is running: nothing since 16:20.", (await office.Says("timer")).Fallback);
    }

    [Fact]
    public async Task Bad_input_in_the_form_shows_its_error_at_its_field_and_loses_nothing()
    {
        await using var office = await Open();
        await office.Says("timer start acme");
        office.Clock.Pass(Duration.FromMinutes(60));
        await office.Says("timer stop");
        var form = await office.Says("timer edit");
        var again = await office.Submit(form, new Dictionary<string, string> { ["note"] = "the footer", ["end"] = "15:00" });
        Assert.Equal("That is before it began, at 16:00.", again.Asks().Single(a => a.Name == "end").Error);
        Assert.Equal("the footer", again.Asks().Single(a => a.Name == "note").Value);
        var edited = await office.Submit(again, new Dictionary<string, string> { ["end"] = "16:30" });
        Assert.Equal("Corrected: Acme & Sons, 30m (16:00–16:30).", edited.Fallback);
    }

    [Theory]
    [InlineData("timer log 1h30 acme call with the printer", "Logged: Acme & Sons, 1h 30m (14:30–16:00).")]
    [InlineData("timer log 1h30 acme call yesterday", "Logged: Acme & Sons, 1h 30m (Tue 1 Dec, 9:00–10:30).")]
    [InlineData("timer log 90m acme on mon", "Logged: Acme & Sons, 1h 30m (Mon 30 Nov, 9:00–10:30).")]
    [InlineData("timer log 2h bolt 9-11am", "Logged: Bolt, 2h (9:00–11:00).")]
    [InlineData("timer log bolt yesterday 9-11am", "Logged: Bolt, 2h (Tue 1 Dec, 9:00–11:00).")]
    [InlineData("timer log 45m bolt at 9:00", "Logged: Bolt, 45m (9:00–9:45).")]
    [InlineData("timer log 45m bolt call 1h ago", "Logged: Bolt, 45m (14:15–15:00).")]
    [InlineData("timer log bolt 22:00-23:30 yesterday", "Logged: Bolt, 1h 30m (Tue 1 Dec, 22:00–23:30).")]
    public async Task Time_is_logged_by_hand(string said, string answer)
    {
        await using var office = await Open();
        var logged = await office.Says(said);
        Assert.Equal(answer, logged.Fallback);
        Assert.Contains("Undone", (await office.Press(logged, "Undo")).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Logging_over_what_is_there_asks_and_two_lengths_ask_too()
    {
        await using var office = await Open();
        await office.Says("timer log acme 9-11am");
        var asked = await office.Says("timer log bolt 10:00-12:00");
        Assert.Contains("Acme & Sons: 9:00–11:00", asked.Text(), StringComparison.Ordinal);
        var cut = await office.Press(asked, "Cut the other");
        Assert.Contains("Acme & Sons is now 9:00–10:00.", cut.Text(), StringComparison.Ordinal);
        var lengths = await office.Says("timer log 1h30 bolt 12-2pm");
        Assert.Equal("Logged: Bolt, 1h 30m (12:00–13:30).", (await office.Press(lengths, "12:00–13:30")).Fallback);
    }

    [Fact]
    public async Task The_form_logs_what_is_filled_in()
    {
        await using var office = await Open();
        var form = await office.Says("timer log");
        var missing = await office.Submit(form, new Dictionary<string, string> { ["client"] = "bolt", ["length"] = "soon" });
        Assert.NotNull(missing.Asks().Single(a => a.Name == "length").Error);
        var logged = await office.Submit(missing, new Dictionary<string, string> { ["length"] = "1h30", ["day"] = "2026-12-01", ["start"] = "14:00" });
        Assert.Equal("Logged: Bolt, 1h 30m (Tue 1 Dec, 14:00–15:30).", logged.Fallback);
    }

    [Fact]
    public async Task A_name_that_two_clients_begin_with_and_an_hour_that_may_be_two_are_asked()
    {
        await using var office = await Open();
        await office.Says("client add \"Acme Two\" zone Europe/Berlin");
        var which = await office.Says("timer start acm the footer at 4");
        Assert.Equal(["Acme & Sons", "Acme Two"], which.AllButtons().Select(b => b.Label).Order());
        office.Clock.Pass(Duration.FromMinutes(30));
        var when = await office.Press(which, "Acme Two");
        Assert.Contains("16:00", when.AllButtons().Select(b => b.Label));
        var started = await office.Press(when, "16:00");
        Assert.Equal("The timer is running for Acme Two, since 16:00.", started.Fallback);
        Assert.Contains("the footer", started.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_clients_room_the_timer_is_for_that_client()
    {
        await using var office = await Open();
        Assert.Equal("The timer is running for Bolt, since 16:00.", (await office.Says("timer start a new banner", at: "C-BOLT")).Fallback);
        Assert.Equal("The timer is running for Acme & Sons, since 16:00.", (await office.Says("timer start acme-sons", at: "C-BOLT")).Fallback);
    }

    [Theory]
    [InlineData("U-CLEO", "C-ACME")]
    [InlineData("UX", null)]
    public async Task Who_is_no_member_has_no_timer(string by, string? at)
    {
        await using var office = await Open();
        Assert.True((await office.Says("timer start acme", by, at)).Refused);
        Assert.True((await office.Says("timesheet week", by, at)).Refused);
    }

    [Fact]
    public async Task A_subcontractor_times_only_what_is_theirs()
    {
        await using var office = await Open();
        var no = await office.Says("timer start acme", "U3");
        Assert.DoesNotContain("Acme & Sons", no.Text(), StringComparison.Ordinal);
        Assert.Equal("No timer is running.", (await office.Says("timer", "U3")).Fallback);
    }
}
