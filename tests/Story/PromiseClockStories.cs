using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class PromiseClocksOnSqlite() : PromiseClockStories(Office.OnSqlite);

public sealed class PromiseClocksOnPostgres() : PromiseClockStories(Office.OnPostgres);

/// <summary>
/// Eight working hours are promised on Wednesday 2 December, 16:00 in Tallinn, where Ada works from nine to five: half is gone on Thursday
/// at 12:00, nine tenths at 15:12, all of it at 16:00.
/// </summary>
public abstract class PromiseClockStories(Func<Task<Office>> open) : Stories(open)
{
    private const string Half = "R-1 still needs your answer, and half of the time promised to Acme & Sons is gone: Banner";
    private const string NineTenths = "R-1 needs your answer soon, nine tenths of the time promised to Acme & Sons are gone: Banner";
    private const string Over = "R-1 was not answered in the time promised to Acme & Sons: Banner";
    private const string HowTo = "An answer is what the client hears: a message in the thread of its card in their room, a delivery, a no. "
        + "A question lets the clock stand until they have answered.";

    [Fact]
    public async Task Whoever_is_to_answer_is_warned_at_half_at_nine_tenths_and_at_the_breach_each_once()
    {
        await using var office = await Asked();
        Assert.Empty(await At(office, "2026-12-03T11:59"));
        Assert.Equal([Half], await At(office, "2026-12-03T12:00"));
        Assert.Empty(await At(office, "2026-12-03T15:11"));
        Assert.Equal([NineTenths], await At(office, "2026-12-03T15:12"));
        Assert.Equal([Over], await At(office, "2026-12-03T16:00"));
        Assert.Empty(await At(office, "2026-12-04T12:00"));
        Assert.Contains("December 2026\nAcme & Sons: 0 kept, 1 broken", (await office.Says("promise")).Text());
        Assert.Contains("Thu 3 Dec, 16:00 (Tallinn time) · Thu 3 Dec, 9:00 (New York time) · overdue", (await office.Says("R-1")).Text());
        Assert.DoesNotContain("overdue", (await office.Says("R-1", "U-CLEO", "C-ACME")).Text());
        await office.Says("R-1 deliver https://example.com/banner");
        Assert.Contains("Acme & Sons: 0 kept, 1 broken", (await office.Says("promise")).Text());
    }

    [Fact]
    public async Task A_warning_says_how_much_working_time_is_left_and_what_can_be_done()
    {
        await using var office = await Asked();
        office.Clock.To("2026-12-03T12:00", "Europe/Tallinn");
        var warning = Assert.Single(await office.Letters(), l => l.View.Fallback == Half);
        Assert.Equal("U1", warning.To.User);
        Assert.Equal(
            $"""
            {Half}
            Answer by: Thu 3 Dec, 16:00 (Tallinn time) · Thu 3 Dec, 9:00 (New York time)
            Working time left: 4h
            {HowTo}
            [Take] [Ask] [Decline] [Change] [More]
            [Snooze 1h] [Morning of Acme & Sons] [My next morning] [Until they answer]
            """,
            warning.Text);
    }

    [Theory]
    [InlineData("R-1 deliver https://example.com/banner")]
    [InlineData("R-1 decline not ours")]
    [InlineData("R-1 done")]
    [InlineData("R-1 cancel")]
    public async Task An_answer_that_the_client_hears_keeps_the_promise_and_ends_the_warnings(string said)
    {
        await using var office = await Asked();
        await office.Says(said);
        Assert.Empty(await At(office, "2026-12-04T12:00"));
        Assert.Contains("Acme & Sons: 1 kept", (await office.Says("promise")).Text());
        Assert.Contains("December 2026: 1 kept", (await office.Says("promise", "U-CLEO", "C-ACME")).Text());
        Assert.Contains("December 2026: 1 kept", (await office.Says("client acme")).Text());
        Assert.DoesNotContain("kept", (await office.Says("promise", "U-DAN", "C-BOLT")).Text());
    }

    [Fact]
    public async Task Taking_it_and_a_note_of_the_house_are_no_answers_but_a_note_in_the_clients_room_is()
    {
        await using var office = await Asked();
        await office.Says("R-1 take");
        await office.Says("R-1 note ask Ben about the logo");
        await office.Says("R-1 start");
        await office.Says("R-1 review");
        Assert.Contains("Acme & Sons: 0 kept, 1 still running", (await office.Says("promise")).Text());
        await office.Says("R-1 note you have it on Friday", at: "C-ACME");
        await office.Says("undo", at: "C-ACME");
        Assert.Contains("Acme & Sons: 0 kept, 1 still running", (await office.Says("promise")).Text());
        Assert.Equal([Half], await At(office, "2026-12-03T12:00"));
    }

    [Fact]
    public async Task While_the_client_is_asked_the_clock_stands_over_the_weekend_and_goes_on_with_what_was_left()
    {
        await using var office = await Asked();
        office.Clock.To("2026-12-03T14:00", "Europe/Tallinn");
        await office.Letters();
        await office.Says("R-1 ask which logo");
        Assert.Contains("Answer by: waits for the client; then 2h of working time are left", (await office.Says("R-1")).Text());
        Assert.DoesNotContain("Answer by", (await office.Says("R-1", "U-CLEO", "C-ACME")).Text());
        Assert.Empty(await At(office, "2026-12-05T12:00"));
        await office.Says("R-1 answer the green one", "U-CLEO", "C-ACME");
        Assert.Contains("Answer by: Mon 7 Dec, 4:00", (await office.Says("R-1", "U-CLEO", "C-ACME")).Text());
        Assert.Equal([NineTenths], await At(office, "2026-12-07T10:12"));
        await office.Says("R-1 ask and where");
        office.Clock.To("2026-12-08T09:00", "Europe/Tallinn");
        await office.Says("R-1 answer at the top", "U-CLEO", "C-ACME");
        Assert.Equal([Over], await At(office, "2026-12-08T09:48"));
    }

    [Fact]
    public async Task A_question_taken_back_lets_the_clock_run_as_if_it_had_not_been_asked()
    {
        await using var office = await Asked();
        office.Clock.Pass(Duration.FromMinutes(20));
        var asked = await office.Says("R-1 ask which logo");
        office.Clock.Pass(Duration.FromMinutes(5));
        await office.Press(asked, "Undo");
        Assert.Contains("Thu 3 Dec, 16:00 (Tallinn time)", (await office.Says("R-1")).Text());
        Assert.Equal([Half], await At(office, "2026-12-03T12:00"));
    }

    [Fact]
    public async Task What_the_client_takes_back_is_neither_kept_nor_broken()
    {
        await using var office = await Asked();
        await office.Says("R-1 cancel", "U-CLEO", "C-ACME");
        Assert.Empty(await At(office, "2026-12-03T12:00"));
        Assert.DoesNotContain("December", (await office.Says("promise acme")).Text());
        await office.Says("R-1 reopen", "U-CLEO", "C-ACME");
        Assert.Contains("Answer by: Fri 4 Dec, 12:00", (await office.Says("R-1")).Text());
    }

    [Fact]
    public async Task A_request_undone_was_promised_nothing()
    {
        await using var office = await Asked();
        await office.Says("undo", "U-CLEO", "C-ACME");
        Assert.Empty(await At(office, "2026-12-03T12:00"));
        Assert.DoesNotContain("running", (await office.Says("promise")).Text());
    }

    [Theory]
    [InlineData("day off tomorrow", "Fri 4 Dec, 16:00")]
    [InlineData("hours mon-fri 9-13", "Fri 4 Dec, 13:00")]
    [InlineData("hours mon-fri 9-13 14-18", "Thu 3 Dec, 16:00")]
    public async Task Days_off_and_other_hours_move_the_moment_and_the_clients_card(string said, string moment)
    {
        await using var office = await Asked();
        await office.Says(said);
        Assert.Contains($"Answer by: {moment} (Tallinn time)", (await office.Says("R-1")).Text());
    }

    [Fact]
    public async Task A_day_off_moves_the_moment_on_the_clients_card_and_in_the_warnings_and_back()
    {
        await using var office = await Asked();
        await office.Letters();
        var off = await office.Says("day off tomorrow");
        Assert.Contains("Answer by: Fri 4 Dec, 9:00", Assert.Single(await office.Letters(), l => l.Again && l.To.Room is "C-ACME").Text);
        Assert.Empty(await At(office, "2026-12-02T16:05"));
        await office.Press(off, "Undo");
        Assert.Equal([Half], await At(office, "2026-12-03T12:00"));
    }

    [Fact]
    public async Task A_holiday_does_not_break_a_promise()
    {
        await using var office = await Open();
        await office.Says("holidays Estonia");
        await office.Says("promise 8 working hours");
        office.Clock.To("2026-12-23T16:00", "Europe/Tallinn");
        await office.Says("request Banner", "U-CLEO", "C-ACME");
        Assert.Contains("Answer by: Mon 28 Dec, 16:00 (Tallinn time)", (await office.Says("R-1")).Text());
        Assert.Empty(await At(office, "2026-12-27T23:00"));
        Assert.Equal([Half], await At(office, "2026-12-28T12:00"));
    }

    [Fact]
    public async Task Handed_over_it_runs_on_in_the_hours_of_whoever_has_it_now_and_she_is_warned()
    {
        await using var office = await Asked();
        await office.Says("hours mon-fri 8-12", "U2");
        office.Clock.To("2026-12-03T11:00", "Europe/Tallinn");
        await office.Says("R-1 assign @U2");
        // Of the eight hours three are gone. Ben has five: two today in Berlin, until noon, and three tomorrow.
        Assert.Contains("Answer by: Fri 4 Dec, 11:00 (Berlin time)", (await office.Says("R-1", "U2")).Text());
        office.Clock.To("2026-12-03T12:00", "Europe/Tallinn");
        var half = Assert.Single(await office.Letters(), l => l.View.Fallback == Half);
        Assert.Equal("U2", half.To.User);
    }

    [Fact]
    public async Task Late_it_says_so_and_what_the_next_one_says_better_is_not_said()
    {
        await using var office = await Asked();
        office.Clock.To("2026-12-03T12:30", "Europe/Tallinn");
        var late = Assert.Single(await office.Letters(), l => l.View.Fallback == Half);
        Assert.Contains("This should have reached you Thu 3 Dec, 12:00.", late.Text);
        Assert.Equal([Over], await At(office, "2026-12-03T16:30"));
    }

    [Fact]
    public async Task Who_was_told_a_time_keeps_it_when_something_else_is_promised()
    {
        await using var office = await Asked();
        await office.Says("promise 2 working hours");
        Assert.Contains("Answer by: Thu 3 Dec, 16:00", (await office.Says("R-1")).Text());
        Assert.Contains("Answer by: Thu 3 Dec, 3:00", (await office.Says("request Footer", "U-CLEO", "C-ACME")).Text());
    }

    [Fact]
    public async Task Each_month_is_counted_by_the_clients_clock_and_for_each_client()
    {
        await using var office = await Open();
        await office.Says("promise 8 working hours");
        // New Year in Tallinn and in Berlin, and the old one in New York.
        office.Clock.To("2027-01-01T00:30", "Europe/Berlin");
        await office.Says("request Banner", "U-CLEO", "C-ACME");
        await office.Says("request Shop", "U-DAN", "C-BOLT");
        await office.Says("R-2 decline not now");
        Assert.Contains("January 2027\nBolt: 1 kept\nDecember 2026\nAcme & Sons: 0 kept, 1 still running", (await office.Says("promise")).Text());
        Assert.Contains("December 2026: 0 kept, 1 still running", (await office.Says("promise", "U-CLEO", "C-ACME")).Text());
        Assert.DoesNotContain("January", (await office.Says("promise", "U-CLEO", "C-ACME")).Text());
    }

    [Fact]
    public async Task Whoever_works_at_night_is_warned_at_night()
    {
        await using var office = await Open();
        await office.Says("hours mon-fri 22-6");
        await office.Says("promise 4 working hours");
        await office.Says("request Banner", "U-CLEO", "C-ACME");
        Assert.Equal([Half], await At(office, "2026-12-03T00:00"));
        Assert.Equal([Over], await At(office, "2026-12-03T02:00"));
    }

    private async Task<Office> Asked()
    {
        var office = await Open();
        await office.Says("promise 8 working hours");
        await office.Says("request Banner", "U-CLEO", "C-ACME");
        return office;
    }

    /// <summary>What warns of promises at that time of Tallinn.</summary>
    private static async Task<IEnumerable<string>> At(Office office, string local)
    {
        office.Clock.To(local, "Europe/Tallinn");
        return (await office.Letters()).Where(l => !l.Again && l.View.Fallback.Contains("promised to", StringComparison.Ordinal)).Select(l => l.View.Fallback);
    }
}
