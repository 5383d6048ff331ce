using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class LooseWordsOnSqlite() : LooseWordsStories(Office.OnSqlite);

public sealed class LooseWordsOnPostgres() : LooseWordsStories(Office.OnPostgres);

/// <summary>What people type who have read no manual: stops and new lines, words in another order, the command's name twice.</summary>
public abstract class LooseWordsStories(Func<Task<Office>> open) : Stories(open)
{
    [Theory]
    [InlineData("timer stop."), InlineData("Timer stop!"), InlineData("timer  stop …"), InlineData("timer\nstop")]
    public async Task A_stop_or_a_new_line_changes_no_verb(string said)
    {
        await using var office = await Open();
        await office.Says("timer start acme!");
        office.Clock.Pass(Duration.FromMinutes(5));
        Assert.Equal("Stopped: Acme & Sons, 5m (16:00–16:05).", (await office.Says(said)).Fallback);
        Assert.Contains("Undone", (await office.Says("undo!")).Fallback, StringComparison.Ordinal);
        Assert.StartsWith("Hello Ada!", (await office.Says("Hello!")).Fallback, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u00A0"), InlineData("\u202F"), InlineData("\u2009"), InlineData("\u3000")]
    public async Task A_space_of_any_kind_parts_words_and_what_is_kept_is_as_it_was_typed(string space)
    {
        await using var office = await Open();
        Assert.StartsWith("The timer is running", (await office.Says($"timer{space}start{space}acme")).Fallback, StringComparison.Ordinal);
        var filed = await office.Says($"request{space}acme: pay 100{space}€ due{space}tomorrow");
        Assert.Contains($"R-1 · pay 100{space}€", filed.Text(), StringComparison.Ordinal);
        Assert.Contains("Thu 3 Dec", filed.Text(), StringComparison.Ordinal);
        Assert.False((await office.Says($"R-1{space}due{space}fri{space}5pm")).Refused);
    }

    [Fact]
    public async Task A_request_is_found_behind_the_name_of_its_command()
    {
        await using var office = await Open();
        await office.Says("request fix the banner", "U-CLEO", "C-ACME");
        Assert.Contains("fix the banner", (await office.Says("request R-1", "U-CLEO", "C-ACME")).Text(), StringComparison.Ordinal);
        Assert.StartsWith("R-1 is yours", (await office.Says("request r-1 take")).Fallback, StringComparison.Ordinal);
        Assert.Equal("There is no R-999 here.", (await office.Says("request R-999")).Fallback);
        var again = await office.Says("request R-1 once more, in blue", "U-CLEO", "C-ACME");
        Assert.Contains("R-2 is filed", again.Fallback, StringComparison.Ordinal);
        Assert.Contains("R-1 once more, in blue", again.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("request acme: fix it"), InlineData("request Acme & Sons: fix it"), InlineData("request acme, fix  it"), InlineData("request acme\nfix it")]
    public async Task A_stop_behind_a_clients_name_is_not_what_is_to_be_done(string said)
    {
        await using var office = await Open();
        var filed = (await office.Says(said)).Text();
        Assert.Contains("R-1 · fix it", filed, StringComparison.Ordinal);
        Assert.Contains("Acme & Sons", filed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_apostrophe_may_be_left_out_of_a_name()
    {
        await using var office = await Open();
        await office.Says("client add \"O'Brien & Daughters\"");
        foreach (var name in (string[])["obrien", "O’Brien", "o'brien", "OBRIEN"])
        {
            Assert.Contains("O'Brien & Daughters", (await office.Says($"timer start {name}")).Text(), StringComparison.Ordinal);
            await office.Says("timer cancel");
        }
    }

    [Theory]
    [InlineData("timer log acme 1h30 call"), InlineData("timer log 1h30 acme call"), InlineData("timer log acme call 14:30-16:00")]
    [InlineData("timer log 14:30-16:00 acme call")]
    public async Task Time_is_logged_in_whatever_order_it_is_said(string said)
    {
        await using var office = await Open();
        var logged = await office.Says(said);
        Assert.Equal("Logged: Acme & Sons, 1h 30m (14:30–16:00).", logged.Fallback);
        Assert.Contains("call", logged.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("timer log 25h acme"), InlineData("timer log 0m acme"), InlineData("timer log 90 acme")]
    public async Task A_length_that_cannot_be_is_asked_for_and_not_the_client(string said)
    {
        await using var office = await Open();
        Assert.StartsWith("Please say how long it was", (await office.Says(said)).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_alone_stands_at_its_field_of_the_form()
    {
        await using var office = await Open();
        var form = await office.Says("request due friday !urgent #web", "U-CLEO", "C-ACME");
        Assert.Equal<string?>([null, "2026-12-04", "urgent"], ((string[])["what", "due", "urgency"]).Select(n => form.Asks().Single(a => a.Name == n).Value));
        var filed = await office.Submit(form, new Dictionary<string, string> { ["what"] = "the banner" }, "U-CLEO", "C-ACME");
        Assert.Contains("#web", filed.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_that_came_too_late_is_never_answered_by_nothing()
    {
        await using var office = await Open();
        await office.Says("request fix the banner", "U-CLEO", "C-ACME");
        await office.Says("R-1 deliver https://example.com/a");
        await office.Says("R-1 est 3h");
        var late = await office.Says("R-1 approve @2", "U-CLEO", "C-ACME");
        Assert.Equal(("This has changed since you got that button. Here is how it stands now.", true), (late.Fallback, late.Unmoved));
        var now = await office.Press(late, "Approve", "U-CLEO", "C-ACME");
        Assert.Contains("approved", now.Fallback, StringComparison.Ordinal);
        Assert.True((await office.Says("R-1", "U-CLEO", "C-ACME")).Unmoved);
    }

    [Fact]
    public async Task Nothing_due_today_is_not_nothing_due()
    {
        await using var office = await Open();
        await office.Says("request acme fix it by 31 dec");
        Assert.Equal("Nothing is due today.", (await office.Says("deadlines today")).Fallback);
        var week = await office.Says("deadlines week");
        Assert.Equal("Nothing is due until the end of Sunday.", week.Fallback);
        Assert.Contains("R-1", (await office.Press(week, "Deadlines")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_timesheet_is_a_file_wherever_the_word_stands()
    {
        await using var office = await Open();
        await office.Says("timer log 1h acme");
        Assert.Contains("The file follows", (await office.Says("timesheet week csv acme")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asks_for_the_standup_at_night_gets_it_at_night()
    {
        await using var office = await Open();
        await office.BusyWednesday();
        office.ThursdayAt("03:00");
        Assert.Contains("on its way", (await office.Says("standup now")).Fallback, StringComparison.Ordinal);
        Assert.Contains(await office.Letters(), letter => letter.View.Fallback.Contains("Standup for", StringComparison.Ordinal));
    }
}
