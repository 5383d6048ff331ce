using Core.Views;
using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class RemindersOnSqlite() : ReminderStories(Office.OnSqlite);

public sealed class RemindersOnPostgres() : ReminderStories(Office.OnPostgres);

/// <summary>It is Wednesday 2 December, 16:00 in Tallinn, where Ada is, and 9:00 in New York, where Acme is.</summary>
public abstract class ReminderStories(Func<Task<Office>> open) : Stories(open)
{
    [Theory]
    [InlineData("remind me to send the books last fri of month", "Fri 25 Dec, 9:00")]
    [InlineData("remind me to send the books last fri of the month at 15:00", "Fri 25 Dec, 15:00")]
    [InlineData("remind me to send the books 1st tue of month 10:00", "Tue 5 Jan 2027, 10:00")]
    [InlineData("remind me last workday of month to send the books", "Thu 31 Dec, 9:00")]
    public async Task A_day_of_the_month_without_every_is_the_next_one_and_once(string said, string moment)
    {
        await using var office = await Open();
        var kept = await office.Says(said);
        Assert.Equal("I will remind you: send the books", kept.Fallback);
        Assert.Contains($"When: {moment}", kept.Text());
        Assert.DoesNotContain("every", (await office.Says("remind list")).Text());
    }

    [Theory]
    [InlineData("remind me to call Cleo tomorrow 9am")]
    [InlineData("remind me tomorrow 9am to call Cleo")]
    [InlineData("remind me call Cleo tomorrow at 9:00")]
    [InlineData("remind to call Cleo tomorrow")]
    [InlineData("remind me \"call Cleo\" tomorrow 9:00")]
    [InlineData("remind me about call Cleo in 17 hours")]
    public async Task Whoever_asks_is_reminded_once_whichever_way_they_say_it(string said)
    {
        await using var office = await Open();
        var kept = await office.Says(said);
        Assert.Equal("I will remind you: call Cleo", kept.Fallback);
        Assert.Contains("When: Thu 3 Dec, 9:00", kept.Text());
        Assert.Equal(["Change", "Cancel it", "Undo", "Reminders"], kept.AllButtons().Select(b => b.Label));
        Assert.Empty(await office.Until(12, 3, 6, 59));
        Assert.Equal(["U1: You wanted to be reminded: call Cleo"], await office.Until(12, 3, 7));
        Assert.Empty(await office.Until(12, 6, 7));
    }

    [Fact]
    public async Task A_day_alone_is_the_morning_and_that_is_said()
    {
        await using var office = await Open();
        Assert.Contains("No time of day was said, so it comes when work begins.", (await office.Says("remind me to pay rent fri")).Text());
        Assert.Contains("When: Fri 4 Dec, 9:00", (await office.Says("remind list")).Text().Replace("pay rent · ", "When: ", StringComparison.Ordinal));
        Assert.DoesNotContain("work begins", (await office.Says("remind me to pay rent fri 10:00")).Text());
        Assert.Contains("When: Fri 4 Dec, 17:00", (await office.Says("remind me to pay rent eow")).Text());
    }

    [Fact]
    public async Task What_may_be_two_times_is_asked_and_one_button_answers()
    {
        await using var office = await Open();
        var asked = await office.Says("remind me to call Cleo at 5");
        Assert.True(asked.Pending);
        Assert.Equal(["Wed 2 Dec, 17:00", "Thu 3 Dec, 5:00"], asked.AllButtons().Select(b => b.Label));
        Assert.Contains("When: Wed 2 Dec, 17:00", (await office.Press(asked, "Wed 2 Dec, 17:00")).Text());

        var week = await office.Says("remind me to call Cleo next fri");
        Assert.Equal(["Fri 4 Dec, 9:00", "Fri 11 Dec, 9:00"], week.AllButtons().Select(b => b.Label));
        Assert.Contains("When: Fri 11 Dec, 9:00", (await office.Press(week, "Fri 11 Dec, 9:00")).Text());

        var past = await office.Says("remind me to call Cleo today at 9:00");
        Assert.Equal("That time has passed. When did you mean?", past.Fallback);
        Assert.Contains("When: Thu 3 Dec, 9:00", (await office.Press(past, "Thu 3 Dec, 9:00")).Text());

        var rule = await office.Says("remind me to call Cleo every mon at 8");
        Assert.Equal(["every Mon at 8:00", "every Mon at 20:00"], rule.AllButtons().Select(b => b.Label));
        Assert.Contains("Next: Mon 7 Dec, 20:00 · Mon 14 Dec, 20:00 · Mon 21 Dec, 20:00", (await office.Press(rule, "every Mon at 20:00")).Text());
    }

    [Fact]
    public async Task Without_a_time_the_form_asks_and_a_time_that_is_none_is_said_at_its_field()
    {
        await using var office = await Open();
        var form = await office.Says("remind me to call Cleo");
        Assert.Equal("call Cleo", form.Asks().Single(a => a.Name == "what").Value);
        var wrong = await office.Submit(form, new Dictionary<string, string> { ["when"] = "soonish" });
        Assert.Contains("I do not know when “soonish” is.", wrong.Text());
        Assert.Equal("call Cleo", wrong.Asks().Single(a => a.Name == "what").Value);
        Assert.Contains("When: Fri 4 Dec, 9:00", (await office.Submit(wrong, new Dictionary<string, string> { ["when"] = "fri 9:00" })).Text());
        var bare = await office.Says("remind");
        var sent = await office.Submit(bare, new Dictionary<string, string> { ["who"] = "bolt", ["what"] = "send the logo", ["when"] = "fri 9:00" });
        Assert.Equal("I will remind Bolt: send the logo", sent.Fallback);
        // Without a subject nobody can be asked which five it is; what was typed stays.
        Assert.Equal("at 5", (await office.Says("remind me at 5")).Asks().Single(a => a.Name == "when").Value);
    }

    [Fact]
    public async Task A_rule_comes_on_each_of_its_dates_once_and_leaves_days_off_out()
    {
        await using var office = await Open();
        await office.Says("day off 4 dec");
        var kept = await office.Says("remind me \"stand-up notes\" every weekday at 9:30");
        Assert.Contains("Next: Thu 3 Dec, 9:30 · Mon 7 Dec, 9:30 · Tue 8 Dec, 9:30", kept.Text());
        Assert.Equal(
            Enumerable.Repeat("U1: You wanted to be reminded: stand-up notes", 3), await office.Until(12, 8, 20));
        await office.Says("day off 9 dec");
        Assert.Single(await office.Until(12, 10, 20));
        await office.Press(kept, "Stop it");
        Assert.Empty(await office.Until(12, 14, 20));
    }

    [Fact]
    public async Task What_is_done_cancelled_moved_or_undone_is_not_said_as_it_was()
    {
        await using var office = await Open();
        var first = await office.Says("remind me to call Cleo fri 9:00");
        await office.Press(first, "Cancel it");
        Assert.Equal("That reminder was cancelled.", (await office.Press(first, "Cancel it")).Fallback);
        var second = await office.Says("remind me to call Dan fri 9:00");
        await office.Press(second, "Undo");
        var third = await office.Says("remind me to call Ben fri 9:00");
        await office.Submit(await office.Press(third, "Change"), new Dictionary<string, string> { ["when"] = "fri 10:00", ["what"] = "call Bea" });
        var fourth = await office.Says("remind me to call Sue fri 9:00");
        var done = await office.Says(first.Button("Change").Say.Replace("change", "done", StringComparison.Ordinal));
        Assert.True(done.Refused);
        await office.Says(fourth.Button("Change").Say.Replace("change", "done", StringComparison.Ordinal));
        Assert.Equal(["U1: You wanted to be reminded: call Bea"], await office.Until(12, 7, 10));
    }

    [Fact]
    public async Task A_colleague_reads_who_asked_by_day_and_whoever_asked_hears_that_it_was_done()
    {
        await using var office = await Open();
        var kept = await office.Says("remind @U2 about the invoice in 9 hours");
        Assert.Equal("I will remind Ben: the invoice", kept.Fallback);
        Assert.Contains("When: Thu 3 Dec, 1:00 (Tallinn time) · Thu 3 Dec, 0:00 (Berlin time)", kept.Text());
        Assert.Empty(await office.Until(12, 3, 5));
        office.Clock.Now = Instant.FromUtc(2026, 12, 3, 8, 0);
        var told = Assert.Single(await office.Reminded());
        Assert.Equal("A reminder from Ada: the invoice", told.View.Fallback);
        Assert.Contains("This should have reached you Thu 3 Dec, 0:00.", told.Text);
        await office.Press(told.View, "Done", "U2");
        Assert.Contains((await office.Letters()), c => c.To.User == "U1" && c.View.Fallback == "Ben says that it is done: the invoice");
    }

    [Fact]
    public async Task A_client_reads_it_in_its_room_by_its_own_clock_and_says_that_it_is_done()
    {
        await using var office = await Open();
        var kept = await office.Says("remind acme to send the logo fri 9:00");
        Assert.Contains("When: Fri 4 Dec, 16:00 (Tallinn time) · Fri 4 Dec, 9:00 (New York time)", kept.Text());
        Assert.Empty(await office.Until(12, 4, 13, 59));
        office.Clock.Now = Instant.FromUtc(2026, 12, 4, 14, 0);
        var told = Assert.Single(await office.Reminded());
        Assert.Equal(("C-ACME", "A reminder from Ada: send the logo\n[Done]"), (told.To.Room, told.Text));
        Assert.True((await office.Press(told.View, "Done", "U-DAN", "C-BOLT")).Refused);
        Assert.Equal("Done: send the logo", (await office.Press(told.View, "Done", "U-CLEO", "C-ACME")).Fallback);
        Assert.Contains(await office.Letters(), c => c.To.User == "U1" && c.View.Fallback == "Cleo says that it is done: send the logo");
    }

    [Fact]
    public async Task A_name_that_may_be_whom_or_what_is_asked()
    {
        await using var office = await Open();
        var asked = await office.Says("remind bolt invoice fri");
        Assert.Equal(["Bolt", "Me"], asked.AllButtons().Select(b => b.Label));
        Assert.Equal("I will remind you: bolt invoice", (await office.Press(asked, "Me")).Fallback);
        Assert.Equal("I will remind Bolt: invoice", (await office.Press(await office.Says("remind bolt invoice mon"), "Bolt")).Fallback);
        Assert.Equal("I will remind you: a colleague's birthday", (await office.Says("remind a colleague's birthday fri")).Fallback);
        Assert.True((await office.Says("remind @nobody to dance fri")).Refused);
    }

    [Fact]
    public async Task A_subcontractor_reminds_herself_and_no_client()
    {
        await using var office = await Open();
        await office.Says("request acme Banner");
        await office.Says("R-1 assign @U3");
        Assert.Equal("I will remind you: acme to send the logo", (await office.Says("remind acme to send the logo fri 9:00", "U3")).Fallback);
        Assert.True((await office.Says("remind @U-CLEO to send the logo fri 9:00", "U3")).Refused);
        Assert.True((await office.Says("remind me to dance fri 9:00", "U-CLEO", "C-ACME")).Refused);
    }

    [Fact]
    public async Task A_request_is_named_with_its_button_and_what_is_over_reminds_nobody()
    {
        await using var office = await Open();
        await office.Says("request acme Banner");
        await office.Says("request acme Footer");
        Assert.Equal("I will remind you: R-1 · Banner", (await office.Says("remind R-1 fri")).Fallback);
        await office.Says("remind me to chase R-2 fri 9:00");
        await office.Says("R-1 done");
        Assert.Empty(await office.Until(12, 4, 6, 59));
        office.Clock.Now = Instant.FromUtc(2026, 12, 4, 7, 0);
        var told = Assert.Single(await office.Reminded());
        Assert.StartsWith("You wanted to be reminded: chase R-2\nR-2 · Footer\n[Done] [R-2] [Snooze]", told.Text);
        Assert.True((await office.Says("remind R-99 fri")).Refused);
        Assert.True((await office.Says("remind @U3 about R-2 fri")).Refused);
        Assert.True((await office.Says("remind bolt about R-2 fri")).Refused);
    }

    [Fact]
    public async Task After_a_week_without_the_host_one_morning_is_told_and_says_that_it_is_late()
    {
        await using var office = await Open();
        await office.Says("remind me \"stand-up notes\" every day at 9:00");
        await office.Letters();
        office.Clock.Now = Instant.FromUtc(2026, 12, 10, 9, 0);
        var told = Assert.Single(await office.Reminded());
        Assert.Contains("This should have reached you Thu 10 Dec, 9:00.", told.Text);
    }

    [Fact]
    public async Task The_list_shows_what_is_to_come_for_whom_and_what_can_be_done_with_it()
    {
        await using var office = await Open();
        Assert.Equal("There is nothing to remind you of.", (await office.Says("remind list")).Fallback);
        await office.Says("remind me to pay rent every 1st workday 9:00");
        await office.Says("remind me to call Cleo fri 9:00");
        await office.Says("remind acme to send the logo fri 9:00");
        Assert.Equal(
            """
            Reminders
            call Cleo · Fri 4 Dec, 9:00
            [Done] [Snooze] [Change] [Cancel it]
            send the logo · Fri 4 Dec, 16:00 (Tallinn time) · Fri 4 Dec, 9:00 (New York time) · for Acme & Sons
            [Change] [Cancel it]
            pay rent · Fri 1 Jan 2027, 9:00 · every month on the 1st workday at 9:00
            [Done] [Snooze] [Change] [Stop it]
            """,
            (await office.Says("remind list")).Text());
        Assert.Equal("There is nothing to remind you of.", (await office.Says("remind list", "U2")).Fallback);
    }

    [Fact]
    public async Task By_a_rule_a_clients_clock_is_meant_whatever_the_clocks_do()
    {
        await using var office = await Open();
        office.Clock.Now = Instant.FromUtc(2027, 3, 10, 14, 0);
        await office.Says("remind acme to send numbers every fri at 9:00");
        // New York's clocks go forward on the 14th, Tallinn's on the 28th.
        var told = await office.Until(3, 19, 13, 0, 2027);
        Assert.Equal(["C-ACME: A reminder from Ada: send numbers", "C-ACME: A reminder from Ada: send numbers"], told);
    }
}
