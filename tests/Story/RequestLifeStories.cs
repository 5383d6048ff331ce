using Core.Views;
using Tests.Kit;

namespace Tests.Story;

public sealed class RequestLifeOnSqlite() : RequestLifeStories(Office.OnSqlite);

public sealed class RequestLifeOnPostgres() : RequestLifeStories(Office.OnPostgres);

public abstract class RequestLifeStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task From_new_to_done_by_way_of_a_question_and_of_changes()
    {
        await using var office = await Filed();
        Assert.Contains("R-1 is yours: Banner", (await office.Says("R-1 take")).Text());
        Assert.Contains("R-1 is in progress", (await office.Says("R-1 start")).Text());
        Assert.Contains("It waits for the answer", (await office.Says("R-1 ask Which logo?")).Text());
        Assert.Contains("waiting for your answer", (await office.Says("R-1", "U-CLEO", "C-ACME")).Text());
        Assert.Contains("Thank you", (await office.Says("R-1 answer The green one", "U-CLEO", "C-ACME")).Text());
        Assert.Contains("State: in progress", (await office.Says("R-1")).Text());
        Assert.Contains("in review", (await office.Says("R-1 review")).Text());
        Assert.Contains("It waits for the client’s approval", (await office.Says("R-1 deliver https://example.org/b.png as agreed")).Text());
        Assert.Contains("https://example.org/b.png", (await office.Says("R-1", "U-CLEO", "C-ACME")).Text());
        Assert.Contains("are on their way", (await office.Says("R-1 changes Make it bigger", "U-CLEO", "C-ACME")).Text());
        Assert.Contains("Make it bigger", (await office.Says("R-1")).Text());
        await office.Says("R-1 deliver");
        Assert.Contains("R-1 is approved and done", (await office.Says("R-1 approve", "U-CLEO", "C-ACME")).Text());
        Assert.Contains("Reopen", (await office.Says("R-1 start")).Text());
        Assert.Contains("State: accepted", (await office.Press(await office.Says("R-1 reopen"), "More")).Text() + (await office.Says("R-1")).Text());
    }

    [Fact]
    public async Task What_is_not_possible_says_how_it_stands_since_when_and_what_is()
    {
        await using var office = await Filed();
        await office.Says("R-1 done");
        var no = await office.Says("R-1 take");
        Assert.True(no.Refused);
        Assert.Equal("R-1: done since Wed 2 Dec, 16:00. “Take” is not possible for you now, but this is:\n[Reopen] [New request] [More]", no.Text());
    }

    [Fact]
    public async Task Whoever_takes_it_second_reads_who_was_first_and_the_client_does_not()
    {
        await using var office = await Filed();
        await office.Says("R-1 take", "U2");
        Assert.StartsWith("R-1: accepted since Wed 2 Dec, 16:00, with Ben. “Take”", (await office.Says("R-1 take")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Ben", (await office.Says("R-1 take", "U-CLEO", "C-ACME")).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_who_says_what_is_the_assistants_to_say_reads_what_is_theirs()
    {
        await using var office = await Filed();
        var no = await office.Says("R-1 take", "U-CLEO", "C-ACME");
        Assert.Equal(["Change", "Cancel", "More"], no.AllButtons().Select(b => b.Label));
        Assert.Equal(["Take", "Ask", "Decline", "Change", "More"], (await office.Says("R-1 approve")).AllButtons().Select(b => b.Label));
    }

    [Fact]
    public async Task A_button_of_an_older_card_does_nothing_and_shows_how_it_stands_now()
    {
        await using var office = await Filed();
        var old = await office.Says("R-1");
        await office.Says("R-1 take", "U2");
        var fresh = await office.Press(old, "Take");
        Assert.StartsWith("This has changed since you got that button. Here is how it stands now.", fresh.Text(), StringComparison.Ordinal);
        Assert.Contains("With: Ben", fresh.Text());
        Assert.Contains("With: Ben", (await office.Says("R-1")).Text());
    }

    [Fact]
    public async Task The_playback_is_confirmed_even_when_the_work_has_begun_but_not_when_it_says_something_else()
    {
        await using var office = await Open();
        var played = await office.Says("request Banner by friday", "U-CLEO", "C-ACME");
        await office.Says("R-1 take");
        Assert.Contains("understood correctly", (await office.Press(played, "Confirm", "U-CLEO", "C-ACME")).Text());
        Assert.Contains("understood correctly", (await office.Press(played, "Confirm", "U-CLEO", "C-ACME")).Text());
        await office.Says("R-1 due mon");
        Assert.Contains("This has changed", (await office.Press(played, "Confirm", "U-CLEO", "C-ACME")).Text());
    }

    [Fact]
    public async Task The_form_of_a_change_is_filled_and_only_what_was_changed_changes()
    {
        await using var office = await Open();
        var played = await office.Says("request Banner by friday 5pm !urgent est 2h #design", "U-CLEO", "C-ACME");
        var form = await office.Press(played, "Change", "U-CLEO", "C-ACME");
        Assert.Equal(["Banner", "", "2026-12-04 17:00", "urgent", "", ""], form.Asks().Select(a => a.Value ?? ""));
        var changed = await office.Submit(form, new Dictionary<string, string> { ["what"] = "Big banner" }, "U-CLEO", "C-ACME");
        Assert.StartsWith(
            "R-1 is changed.\nR-1 · Big banner\nState: received\nDue: Fri 4 Dec, 17:00\nExpected done: Thu 3 Dec, 3:00\nUrgency: urgent\nTags: #design",
            changed.Text(), StringComparison.Ordinal);
        Assert.Contains("Undo", changed.Text());
    }

    [Fact]
    public async Task What_lies_in_the_past_by_now_may_stay_as_it_is_when_something_else_is_changed()
    {
        await using var office = await Open();
        await office.Says("request Banner by friday 5pm", "U-CLEO", "C-ACME");
        office.Clock.Pass(NodaTime.Duration.FromDays(9));
        var form = await office.Says("R-1 change", "U-CLEO", "C-ACME");
        var changed = await office.Submit(form, new Dictionary<string, string> { ["details"] = "On top" }, "U-CLEO", "C-ACME");
        Assert.Contains("Due: Fri 4 Dec, 17:00", changed.Text());
        Assert.Contains("On top", changed.Text());
    }

    [Fact]
    public async Task A_form_that_somebody_overtook_saves_nothing_unseen_and_keeps_what_was_written()
    {
        await using var office = await Filed();
        var form = await office.Says("R-1 change", "U-CLEO", "C-ACME");
        await office.Says("R-1 due 18 dec");
        var again = await office.Submit(form, new Dictionary<string, string> { ["what"] = "Big banner", ["due"] = "" }, "U-CLEO", "C-ACME");
        Assert.Contains("Nothing is saved yet", again.Text());
        Assert.Contains("Due: Fri 18 Dec, by 17:00", again.Text());
        Assert.Equal("Big banner", again.Asks().Single(a => a.Name == "what").Value);
        Assert.Contains("R-1 is changed", (await office.Submit(again, new Dictionary<string, string>(), "U-CLEO", "C-ACME")).Text());
        Assert.Contains("Big banner", (await office.Says("R-1")).Text());
    }

    [Theory]
    [InlineData("R-1 ask", "U1", null, "had a question")]
    [InlineData("R-1 decline", "U1", null, "said why it was declined")]
    [InlineData("R-1 note", "U1", null, "wrote a note (not for the client)")]
    public async Task A_move_that_needs_words_asks_for_them(string say, string by, string? at, string label)
    {
        await using var office = await Filed();
        var form = await office.Says(say, by, at);
        Assert.NotNull(form.Form);
        await office.Submit(form, new Dictionary<string, string> { ["text"] = "Wombats" }, by, at);
        var all = (await office.Says("R-1 more")).Text();
        Assert.Contains(label, all);
        Assert.Contains("Wombats", all);
    }

    [Fact]
    public async Task A_colleague_is_given_a_request_by_mention_by_name_or_by_button()
    {
        await using var office = await Filed();
        Assert.Contains("R-1 is with Sue now", (await office.Says("R-1 assign @U3")).Text());
        Assert.Contains("R-1 is with Ben now", (await office.Says("R-1 assign @ben")).Text());
        var who = await office.Says("R-1 assign");
        Assert.Equal(["Ada", "Ben", "Sue"], who.AllButtons().Select(b => b.Label));
        Assert.Contains("R-1 is with Ada now", (await office.Press(who, "Ada")).Text());
        Assert.Contains("I do not know a colleague", (await office.Says("R-1 assign @UX")).Text());
    }

    [Fact]
    public async Task Estimates_and_dates_are_read_or_refused_with_an_example()
    {
        await using var office = await Filed();
        Assert.Contains("Only your own people see that", (await office.Says("R-1 est 1h30")).Text());
        Assert.Contains("I cannot read", (await office.Says("R-1 est soon")).Text());
        Assert.Contains("I cannot read", (await office.Says("R-1 due whenever")).Text());
        Assert.Contains("Fri 11 Dec", (await office.Press(await office.Says("deadline R-1 next fri"), "Fri 11 Dec")).Text());
        Assert.Contains("no due date", (await office.Says("R-1 due none")).Text());
        Assert.Contains("This is possible", (await office.Says("R-1 frobnicate")).Text());
    }

    private async Task<Office> Filed()
    {
        var office = await Open();
        await office.Says("request Banner", "U-CLEO", "C-ACME");
        return office;
    }
}
