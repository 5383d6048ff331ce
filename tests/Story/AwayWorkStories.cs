using Core.Views;
using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class AwayWorkOnSqlite() : AwayWorkStories(Office.OnSqlite);

public sealed class AwayWorkOnPostgres() : AwayWorkStories(Office.OnPostgres);

/// <summary>
/// It is Wednesday 2 December, 16:00 in Tallinn. Ada has a banner for Bolt and a shop for Acme, both due on Friday, and a sign that is due
/// next Wednesday; then she goes until Monday.
/// </summary>
public abstract class AwayWorkStories(Func<Task<Office>> open) : Stories(open)
{
    private async Task<(Office Office, View Gone)> Away(string said = "away until mon")
    {
        var office = await Open();
        await office.Says("request Banner due fri 12:00", "U-DAN", "C-BOLT");
        await office.Says("request Shop due fri 15:00", "U-CLEO", "C-ACME");
        await office.Says("request Sign due 9 dec", "U-DAN", "C-BOLT");
        foreach (var number in (int[])[1, 2, 3]) await office.Says($"R-{number} take");
        await office.Letters();
        var gone = await office.Says(said);
        return (office, gone);
    }

    private static async Task<IReadOnlyList<Carried>> News(Office office, Func<Carried, bool> which) =>
        [.. (await office.Letters()).Where(l => !l.Again && which(l))];

    [Fact]
    public async Task What_falls_into_it_is_asked_about_each_and_nothing_moves_by_itself()
    {
        var (office, gone) = await Away();
        await using var _ = office;
        Assert.Contains(
            """
            These 2 are due, or have to be begun, while you are away. What shall become of each?
            R-1 Banner · accepted · Fri 4 Dec, 13:00 · Bolt
            [Move] [Delegate] [Leave]
            R-2 Shop · accepted · Fri 4 Dec, 22:00 · Acme & Sons
            [Move] [Delegate] [Leave]
            [Hand all 2 to Ben] [Hand all 2 to Sue]
            [I am back] [Change] [Undo]
            """,
            gone.Text(), StringComparison.Ordinal);
        var left = await office.Press(gone, "Leave");
        Assert.Equal("R-1 stays due Fri 4 Dec, 13:00.", left.Fallback);
        // She has just read of it: nothing raises it again.
        Assert.Empty(await News(office, l => l.To.User is "U1"));
        Assert.Contains("Fri 4 Dec, 13:00", (await office.Says("R-1")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_have_to_be_begun_while_she_is_away_falls_into_it_too()
    {
        await using var office = await Open();
        await office.Says("request Banner due mon 10:00", "U-DAN", "C-BOLT");
        await office.Says("request Sign due mon 16:00", "U-DAN", "C-BOLT");
        await office.Says("R-1 take");
        await office.Says("R-2 take");
        await office.Says("R-1 est 3h");
        var gone = await office.Says("away thu-fri");
        Assert.Contains("R-1 Banner", gone.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("R-2 Sign", gone.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_client_is_asked_in_their_time_and_with_their_yes_it_moves_and_she_hears_of_it()
    {
        var (office, gone) = await Away();
        await using var _ = office;
        var form = await office.Press(gone, "Move");
        Assert.StartsWith("2026-12-07", form.Asks().Single(a => a.Name == "due").Value, StringComparison.Ordinal);
        await office.Submit(form, new Dictionary<string, string> { ["due"] = "2026-12-08 14:00", ["text"] = "Okapi" });
        Assert.Contains("Asked the client for: Tue 8 Dec, 14:00", (await office.Says("R-1")).Text(), StringComparison.Ordinal);
        var asked = Assert.Single(await News(office, l => l.To.Room is "C-BOLT" && l.Text.Contains("R-1", StringComparison.Ordinal)));
        Assert.Contains("May R-1 be due Tue 8 Dec, 13:00 instead?\n[Yes] [Another date] [No] [Answer] [More]", asked.Text, StringComparison.Ordinal);
        var card = await office.Says("R-1", "U-DAN", "C-BOLT");
        Assert.Contains("May R-1 be due Tue 8 Dec, 13:00 instead?\n[Yes] [Another date] [No]", card.Text(), StringComparison.Ordinal);
        Assert.Contains("Fri 4 Dec, 12:00", card.Text(), StringComparison.Ordinal);

        // Nobody of another client answers it, and nobody of the house in their stead.
        Assert.True((await office.Says("R-1 agree", "U-CLEO", "C-ACME")).Refused);
        Assert.True((await office.Says("R-1 agree", "U2")).Refused);
        Assert.Contains("Fri 4 Dec, 12:00", (await office.Says("R-1", "U-DAN", "C-BOLT")).Text(), StringComparison.Ordinal);

        // Long enough that she is not waiting for it any more.
        office.Clock.Pass(Duration.FromMinutes(20));
        await office.Press(asked.View, "Yes", "U-DAN", "C-BOLT");
        Assert.Contains("Due: Tue 8 Dec, 13:00", (await office.Says("R-1", "U-DAN", "C-BOLT")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("May R-1", (await office.Says("R-1", "U-DAN", "C-BOLT")).Text(), StringComparison.Ordinal);
        // She is away: who can decide meanwhile hears of it at once, and she when she is back.
        var ben = Assert.Single(await News(office, l => l.To.User is "U2"));
        Assert.StartsWith("Dan says yes: R-1 is due Tue 8 Dec, 13:00 now.", ben.View.Fallback, StringComparison.Ordinal);
        office.Clock.To("2026-12-07T09:00", "Europe/Tallinn");
        const string Yes = "Dan says yes: R-1 is due Tue 8 Dec, 14:00 now.";
        Assert.Contains(await News(office, l => l.To.User is "U1"), l => l.Text.Contains(Yes, StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_a_no_it_stays_and_she_reads_what_else_can_be_done()
    {
        var (office, gone) = await Away("away fri");
        await using var _ = office;
        await office.Submit(await office.Press(gone, "Move"), new Dictionary<string, string> { ["due"] = "2026-12-08 14:00" });
        var asked = Assert.Single(await News(office, l => l.To.Room is "C-BOLT" && l.Text.Contains("May R-1", StringComparison.Ordinal)));
        var no = await office.Press(asked.View, "No", "U-DAN", "C-BOLT");
        Assert.Equal("R-1 stays due Fri 4 Dec, 12:00.", no.Fallback);
        var told = Assert.Single(await News(office, l => l.To.User is "U1"));
        Assert.StartsWith("Dan says no to Tue 8 Dec, 14:00: R-1 is due as it was.", told.View.Fallback, StringComparison.Ordinal);
        Assert.Contains("[Move] [Reduce] [Delegate] [Tell the client]", told.Text, StringComparison.Ordinal);
        // Pressed late, the other answer changes nothing.
        var late = await office.Press(asked.View, "Yes", "U-DAN", "C-BOLT");
        Assert.StartsWith("Nothing is asked about R-1 any more.", late.Fallback, StringComparison.Ordinal);
        Assert.Contains("Fri 4 Dec, 12:00", (await office.Says("R-1", "U-DAN", "C-BOLT")).Text(), StringComparison.Ordinal);
        // Thought better of: she hears that it is open again.
        await office.Press(no, "Undo", "U-DAN", "C-BOLT");
        Assert.Contains("May R-1", (await office.Says("R-1", "U-DAN", "C-BOLT")).Text(), StringComparison.Ordinal);
        Assert.Single(await News(office, l => l.To.User is "U1"));
    }

    [Fact]
    public async Task An_answer_is_to_the_date_that_was_read_and_another_date_ends_the_question()
    {
        var (office, gone) = await Away("away fri");
        await using var _ = office;
        await office.Submit(await office.Press(gone, "Move"), new Dictionary<string, string> { ["due"] = "2026-12-08 14:00" });
        var first = Assert.Single(await News(office, l => l.To.Room is "C-BOLT" && l.Text.Contains("May R-1", StringComparison.Ordinal)));
        await office.Submit(await office.Says("R-1 tell"), new Dictionary<string, string> { ["due"] = "2026-12-10 14:00" });
        await office.Press(first.View, "Yes", "U-DAN", "C-BOLT");
        Assert.Contains("Fri 4 Dec, 12:00", (await office.Says("R-1", "U-DAN", "C-BOLT")).Text(), StringComparison.Ordinal);
        await office.Letters();
        var form = await office.Press(first.View, "Another date", "U-DAN", "C-BOLT");
        await office.Submit(form, new Dictionary<string, string> { ["due"] = "mon 12:00" }, "U-DAN", "C-BOLT");
        Assert.Contains("Mon 7 Dec, 13:00", (await office.Says("R-1")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Asked the client", (await office.Says("R-1")).Text(), StringComparison.Ordinal);
        Assert.Single(await News(office, l => l.To.User is "U1" && l.Text.Contains("R-1", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Where_nobody_of_the_clients_can_be_asked_she_is()
    {
        await using var office = await Open();
        await office.Says("client add Cork zone Berlin");
        await office.Says("request cork Okapi due fri 12:00");
        await office.Says("R-1 take");
        var gone = await office.Says("away until mon");
        var asked = await office.Submit(await office.Press(gone, "Move"), new Dictionary<string, string> { ["due"] = "2026-12-08 14:00" });
        Assert.StartsWith("Nobody of Cork reads what I write", asked.Fallback, StringComparison.Ordinal);
        Assert.Contains("Fri 4 Dec, 12:00", (await office.Says("R-1")).Text(), StringComparison.Ordinal);
        await office.Press(asked, "Move it there");
        Assert.Contains("Due: Tue 8 Dec, 14:00", (await office.Says("R-1")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_of_it_is_handed_over_with_one_press_and_comes_back_with_one_undo()
    {
        var (office, gone) = await Away();
        await using var _ = office;
        var handed = await office.Press(gone, "Hand all 2 to Ben");
        Assert.Equal("Ben has R-1 and R-2 now.", handed.Fallback);
        Assert.Contains("With: Ben", (await office.Says("R-1")).Text(), StringComparison.Ordinal);
        Assert.Contains("With: Ada", (await office.Says("R-3")).Text(), StringComparison.Ordinal);
        Assert.True((await office.Press(gone, "Hand all 2 to Sue")).Refused);
        Assert.Contains(await News(office, l => l.To.User is "U2"), l => l.Text.Contains("While Ada is away you have R-1 and R-2.", StringComparison.Ordinal));
        await office.Press(handed, "Undo");
        Assert.Contains("With: Ada", (await office.Says("R-1")).Text(), StringComparison.Ordinal);
        Assert.Contains("With: Ada", (await office.Says("R-2")).Text(), StringComparison.Ordinal);
        Assert.Contains(await News(office, l => l.To.User is "U2"), l => l.Text.Contains("Ada has R-1 and R-2 again.", StringComparison.Ordinal));
        Assert.DoesNotContain("Ben has", (await office.Says("back")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_again_she_is_asked_for_what_is_not_done_and_takes_it_back_at_once()
    {
        var (office, gone) = await Away();
        await using var _ = office;
        await office.Press(gone, "Hand all 2 to Ben");
        await office.Says("R-2 done", "U2");
        await office.Letters();
        office.Clock.To("2026-12-07T09:00", "Europe/Tallinn");
        var welcome = Assert.Single(await News(office, l => l.To.User is "U1" && l.View.Fallback.StartsWith("Welcome back", StringComparison.Ordinal)));
        Assert.Contains("Ben has R-1 of yours.\n[Take all back] [Leave them there]", welcome.Text, StringComparison.Ordinal);
        var took = await office.Press(welcome.View, "Take all back");
        Assert.Equal("You have R-1 again.", took.Fallback);
        Assert.Contains("With: Ada", (await office.Says("R-1")).Text(), StringComparison.Ordinal);
        Assert.Contains("With: Ben", (await office.Says("R-2")).Text(), StringComparison.Ordinal);
        Assert.True((await office.Press(welcome.View, "Take all back")).Refused);
        await office.Press(took, "Undo");
        Assert.Contains("With: Ben", (await office.Says("R-1")).Text(), StringComparison.Ordinal);
        var left = await office.Press(welcome.View, "Leave them there");
        Assert.Equal("R-1: left where they are.", left.Fallback);
        Assert.True((await office.Says("back take")).Refused);
    }

    [Fact]
    public async Task A_subcontractor_gets_what_is_handed_and_sees_nothing_else()
    {
        var (office, gone) = await Away();
        await using var _ = office;
        await office.Press(gone, "Hand all 2 to Sue");
        var list = (await office.Says("request list", "U3")).Text();
        Assert.Contains("R-1 Banner", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Sign", list, StringComparison.Ordinal);
        await office.Letters();
        office.Clock.Pass(Duration.FromHours(16));
        await office.Letters();
        await office.Says("back");
        await office.Says("back take");
        Assert.DoesNotContain("R-1", (await office.Says("request list", "U3")).Text(), StringComparison.Ordinal);
        Assert.True((await office.Says("R-1", "U3")).Refused);
    }

    [Theory]
    [InlineData("away hand U2", "You are not away, nor will be.")]
    [InlineData("back take", "Nobody has anything of yours that is not done.")]
    [InlineData("back leave", "Nobody has anything of yours that is not done.")]
    public async Task What_cannot_be_done_is_said(string said, string why)
    {
        await using var office = await Open();
        await office.Says("request Banner", "U-DAN", "C-BOLT");
        var no = await office.Says(said);
        Assert.True(no.Refused);
        Assert.Equal(why, no.Fallback);
        Assert.NotEmpty(no.AllButtons());
    }

    [Fact]
    public async Task Whoever_is_no_colleague_gets_nothing()
    {
        var (office, gone) = await Away();
        await using var _ = office;
        Assert.StartsWith("I do not know a colleague called", (await office.Says("away hand Okapi")).Fallback, StringComparison.Ordinal);
        Assert.StartsWith("I do not know a colleague called", (await office.Says("away hand me")).Fallback, StringComparison.Ordinal);
        var asked = await office.Says("away hand");
        Assert.Equal(["Hand all 2 to Ben", "Hand all 2 to Sue"], asked.AllButtons().Select(b => b.Label));
        await office.Says("away until mon", "U2");
        Assert.Contains("Ben is away too", (await office.Press(asked, "Hand all 2 to Ben")).Text(), StringComparison.Ordinal);
        Assert.NotNull(gone);
    }
}
