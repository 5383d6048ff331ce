using Core.Views;
using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class MisfitsOnSqlite() : MisfitStories(Office.OnSqlite);

public sealed class MisfitsOnPostgres() : MisfitStories(Office.OnPostgres);

/// <summary>It is Wednesday 2 December, 16:00 in Tallinn, where Ada works until 17:00; Dan of Bolt is in Berlin, an hour behind.</summary>
public abstract class MisfitStories(Func<Task<Office>> open) : Stories(open)
{
    private const string Raised = "does not fit any more";

    /// <summary>Ada has a banner of two hours, due on Thursday at 12:00 of hers.</summary>
    private async Task<Office> Fitting()
    {
        var office = await Open();
        await office.Says("request Banner due thu 11:00", "U-DAN", "C-BOLT");
        await office.Says("R-1 take");
        await office.Says("R-1 est 2h");
        Assert.Empty(await Raisings(office));
        return office;
    }

    [Fact]
    public async Task New_work_in_front_of_it_is_raised_once_with_what_can_be_done()
    {
        await using var office = await Fitting();
        await office.Says("request Shop due thu 9:00", "U-DAN", "C-BOLT");
        await office.Says("R-2 take");
        await office.Says("R-2 est 3h");
        var raised = await Raisings(office);
        Assert.Equal(
            """
            R-1 does not fit any more: it is due Thu 3 Dec, 12:00. Banner
            Due: Thu 3 Dec, 12:00 (Tallinn time) · Thu 3 Dec, 11:00 (Berlin time)
            Left to do: 2h
            You would be done: Thu 3 Dec, 13:00
            Before it: 3h of work: R-2
            The client hears nothing of this until you say so.
            [Move] [Reduce] [Delegate] [Tell the client] [More]
            [Snooze 1h] [Morning of Bolt] [My next morning] [Until they answer]
            """,
            Assert.Single(raised, r => r.View.Fallback.StartsWith("R-1", StringComparison.Ordinal)).Text);
        Assert.All(raised, r => Assert.Equal("U1", r.To.User));
        // The same once more is no news; that it fits again and then does not again is.
        await office.Says("R-2 est 4h");
        Assert.DoesNotContain(await Raisings(office), r => r.View.Fallback.StartsWith("R-1", StringComparison.Ordinal));
        await office.Says("R-2 est 30m");
        Assert.Empty(await Raisings(office));
        office.Clock.Pass(Duration.FromMinutes(5));
        await office.Says("R-2 est 3h");
        Assert.Single(await Raisings(office), r => r.View.Fallback.StartsWith("R-1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_fits_again_before_anybody_read_it_is_not_raised()
    {
        await using var office = await Fitting();
        await office.Says("R-1 est 6h");
        await office.Says("R-1 est 2h");
        Assert.Empty(await Raisings(office));
        await office.Says("day off tomorrow");
        await office.Says("undo");
        Assert.Empty(await Raisings(office));
        await office.Says("day off tomorrow");
        Assert.Single(await Raisings(office));
    }

    [Fact]
    public async Task Time_alone_makes_it_so_and_who_works_on_it_hears_nothing()
    {
        await using var office = await Fitting();
        await using var working = await Fitting();
        await working.Says("timer start R-1");
        // An hour is left on Wednesday and three are on Thursday: from 10:00 of Thursday two are not.
        foreach (var (each, told) in new[] { (office, 1), (working, 0) })
        {
            each.Clock.Now = Instant.FromUtc(2026, 12, 3, 8, 0);
            Assert.Empty(await Raisings(each));
            each.Clock.Now = Instant.FromUtc(2026, 12, 3, 8, 1);
            Assert.Equal(told, (await Raisings(each)).Count);
        }
    }

    [Fact]
    public async Task Move_proposes_the_first_date_that_fits_and_moves_only_when_pressed()
    {
        await using var office = await Fitting();
        await office.Says("R-1 est 6h");
        var asked = await office.Press(Assert.Single(await Raisings(office)).View, "Move");
        // An hour today and five tomorrow, and an hour and a half to spare.
        Assert.Contains("R-1 fits from Thu 3 Dec, 15:30 on. Move it there?", asked.Text());
        Assert.Contains("Thu 3 Dec, 12:00", (await office.Says("R-1")).Text());
        await office.Press(asked, "Move it there");
        Assert.Contains("Due: Thu 3 Dec, 15:30 (Tallinn time) · Thu 3 Dec, 14:30 (Berlin time)", (await office.Says("R-1")).Text());
        Assert.DoesNotContain("fit", (await office.Says("deadlines")).Text());
    }

    [Fact]
    public async Task Reduce_asks_what_is_left_out_and_the_client_does_not_read_it()
    {
        await using var office = await Fitting();
        await office.Says("R-1 est 6h");
        var form = await office.Press(Assert.Single(await Raisings(office)).View, "Reduce");
        var wrong = await office.Submit(form, new Dictionary<string, string> { ["text"] = "no footer, kumquat", ["est"] = "soon" });
        Assert.Contains("no footer, kumquat", wrong.Asks().Single(a => a.Name == "text").Value);
        var done = await office.Submit(wrong, new Dictionary<string, string> { ["est"] = "90m" });
        Assert.Contains("1h 30m", done.Fallback);
        Assert.Contains("kumquat", (await office.Says("R-1 more")).Text());
        Assert.DoesNotContain("kumquat", (await office.Says("R-1 more", "U-DAN", "C-BOLT")).Text());
        await office.Press(done, "Undo");
        Assert.DoesNotContain("kumquat", (await office.Says("R-1 more")).Text());
        Assert.Contains("Estimate: 6h", (await office.Says("R-1")).Text());
    }

    [Fact]
    public async Task Delegate_shows_for_whom_it_fits_and_when_they_would_be_done()
    {
        await using var office = await Fitting();
        await office.Says("R-1 est 3h");
        await office.Says("request Shop due thu 9:00", "U-DAN", "C-BOLT");
        await office.Says("R-2 take");
        await office.Says("R-2 est 3h");
        await office.Says("request Sign due thu 9:00", "U-DAN", "C-BOLT");
        await office.Says("R-3 assign @U3");
        await office.Says("R-3 est 12h", "U3");
        var raised = (await Raisings(office)).First(r => r.View.Fallback.StartsWith("R-1", StringComparison.Ordinal));
        var asked = await office.Press(raised.View, "Delegate");
        Assert.Contains("Ben: done by Thu 3 Dec, 11:00", asked.Text());
        Assert.DoesNotContain("Sue", asked.Text());
        Assert.DoesNotContain("Ada", asked.Text());
        await office.Press(asked, "Give to Ben");
        Assert.DoesNotContain("R-1 Banner · accepted · Thu 3 Dec, 12:00 · Bolt · does not fit", (await office.Says("deadlines")).Text());
    }

    [Fact]
    public async Task The_client_hears_of_it_only_when_a_member_says_so_and_agrees_with_one_press()
    {
        await using var office = await Fitting();
        await office.Says("R-1 est 6h");
        var raised = Assert.Single(await Raisings(office));
        Assert.DoesNotContain(office.Courier.Carried, c => c.To.Room is "C-BOLT" && Told(c).Contains("fit", StringComparison.Ordinal));
        var form = await office.Press(raised.View, "Tell the client");
        Assert.Equal("2026-12-03 15:30", form.Asks().Single(a => a.Name == "due").Value);
        Assert.Empty(Rooms(await office.Letters()));

        var told = await office.Submit(form, new Dictionary<string, string> { ["text"] = "The photos came late." });
        Assert.Contains("Bolt is told that R-1 will be later.", told.Fallback);
        var letter = Assert.Single(Rooms(await office.Letters()));
        Assert.Contains("will need longer for R-1: Banner", Told(letter));
        Assert.Contains("Proposed: Thu 3 Dec, 14:30", letter.Text);
        Assert.Contains("The photos came late.", letter.Text);
        Assert.DoesNotContain("6h", letter.Text);
        Assert.Contains("Thu 3 Dec, 12:00", (await office.Says("R-1")).Text());

        await office.Press(letter.View, "Yes", "U-DAN", "C-BOLT");
        Assert.Contains("Due: Thu 3 Dec, 15:30 (Tallinn time)", (await office.Says("R-1")).Text());
        Assert.Contains(await office.Letters(), l => l.To.User is "U1" && Told(l).Contains("R-1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_told_and_taken_back_is_taken_back_in_words_or_not_sent_at_all()
    {
        await using var office = await Fitting();
        var told = await office.Says("R-1 tell", fields: new Dictionary<string, string> { ["due"] = "2026-12-04 12:00" });
        await office.Press(told, "Undo");
        Assert.Empty(Rooms(await office.Letters()));
        told = await office.Says("R-1 tell", fields: new Dictionary<string, string> { ["due"] = "2026-12-04 12:00" });
        Assert.Single(Rooms(await office.Letters()));
        await office.Press(told, "Undo");
        Assert.Contains("R-1", Told(Assert.Single(Rooms(await office.Letters()))));
    }

    [Fact]
    public async Task Whoever_may_not_gets_no_button_for_it_and_is_told_no()
    {
        await using var office = await Fitting();
        await office.Says("hours mon-fri 9-22", "U3");
        await office.Says("R-1 assign @U3");
        await office.Says("R-1 est 30h", "U3");
        var raised = Assert.Single(await Raisings(office));
        Assert.Equal("U3", raised.To.User);
        Assert.DoesNotContain("[Move]", raised.Text);
        Assert.DoesNotContain("[Tell the client]", raised.Text);
        Assert.Contains("[Reduce]", raised.Text);
        foreach (var way in (string[])["move", "delegate", "tell"]) Assert.True((await office.Says($"R-1 {way}", "U3")).Refused);
        foreach (var way in (string[])["move", "delegate", "tell", "reduce"]) Assert.True((await office.Says($"R-1 {way}", "U-DAN", "C-BOLT")).Refused);
    }

    private static async Task<IReadOnlyList<Carried>> Raisings(Office office) =>
        [.. (await office.Letters()).Where(l => !l.Again && Told(l).Contains(Raised, StringComparison.Ordinal))];

    private static IReadOnlyList<Carried> Rooms(IEnumerable<Carried> letters) =>
        [.. letters.Where(l => !l.Again && l.To.Room is "C-BOLT")];

    private static string Told(Carried letter) => letter.View.Fallback;
}
