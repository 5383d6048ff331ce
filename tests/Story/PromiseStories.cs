using Tests.Kit;

namespace Tests.Story;

public sealed class PromisesOnSqlite() : PromiseStories(Office.OnSqlite);

public sealed class PromisesOnPostgres() : PromiseStories(Office.OnPostgres);

/// <summary>It is Wednesday 2 December, 16:00 in Tallinn, where Ada works from nine to five, and 9:00 in New York, where Acme is.</summary>
public abstract class PromiseStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task A_promise_is_made_shown_changed_by_a_form_and_undone()
    {
        await using var office = await Open();
        Assert.Contains("No time is promised for an answer.", (await office.Says("promise")).Text());
        var made = await office.Says("promise 24 working hours");
        Assert.Equal("From now on clients are promised an answer within 24 working hours.", made.Fallback);
        Assert.DoesNotContain("I read", made.Text());
        Assert.Contains("Clients are promised an answer within 24 working hours.", (await office.Says("promise")).Text());
        Assert.Contains("Response promise: an answer within 24 working hours, as to everybody", (await office.Says("client acme")).Text());

        var form = await office.Press(await office.Says("promise"), "Change");
        Assert.Equal("24 working hours", form.Asks().Single().Value);
        var wrong = await office.Submit(form, new Dictionary<string, string> { ["promise"] = "soon" });
        Assert.Contains("“soon”", wrong.Asks().Single().Error);
        await office.Submit(wrong, new Dictionary<string, string> { ["promise"] = "2 working days" });
        Assert.Contains("within 2 working days", (await office.Says("promise")).Text());
        await office.Says("undo");
        Assert.Contains("within 24 working hours", (await office.Says("promise")).Text());
        await office.Press(await office.Says("promise none"), "Undo");
        Assert.Contains("within 24 working hours", (await office.Says("promise")).Text());
    }

    [Theory]
    [InlineData("promise 4h", "I read “4h” as 4 working hours")]
    [InlineData("promise 90m", "I read “90m” as 1h 30m of working time")]
    [InlineData("promise 2 days", "I read “2 days” as 2 working days")]
    [InlineData("promise within one business day", "within 1 working day.")]
    [InlineData("promise 1 working hour", "within 1 working hour.")]
    public async Task Time_without_a_word_for_work_is_read_as_working_time_and_said_so(string said, string told)
    {
        await using var office = await Open();
        Assert.Contains(told, (await office.Says(said)).Text());
    }

    [Theory]
    [InlineData("promise soon")]
    [InlineData("promise 24")]
    [InlineData("promise 0 working hours")]
    [InlineData("promise 900 working hours")]
    [InlineData("promise 61 working days")]
    [InlineData("acme promise soon")]
    public async Task What_is_no_working_time_is_refused_with_what_to_say(string said)
    {
        await using var office = await Open();
        var refused = await office.Says(said);
        Assert.True(refused.Refused);
        Assert.Contains("promise 24 working hours", refused.Fallback);
        Assert.Contains("From now on", (await office.Press(refused, "24 working hours")).Fallback);
    }

    [Fact]
    public async Task A_client_is_promised_something_of_its_own_or_the_same_as_all()
    {
        await using var office = await Open();
        await office.Says("promise 24 working hours");
        Assert.Equal("From now on Acme & Sons is promised an answer within 4 working hours.", (await office.Says("acme promise 4 working hours")).Fallback);
        Assert.Contains("Acme & Sons is promised an answer within 4 working hours.", (await office.Says("promise")).Text());
        Assert.Contains("North Desk promises you an answer within 4 working hours.", (await office.Says("promise", "U-CLEO", "C-ACME")).Text());
        Assert.Contains("North Desk promises you an answer within 24 working hours.", (await office.Says("promise", "U-DAN")).Text());
        Assert.Contains("Response promise: an answer within 4 working hours", (await office.Says("client acme")).Text());

        Assert.Contains("is promised no time", (await office.Says("client acme promise none", "U2")).Fallback);
        Assert.Contains("within 24 working hours, as everybody is.", (await office.Says("promise acme as the desk")).Fallback);
        var form = await office.Says("client acme change");
        await office.Submit(form, new Dictionary<string, string> { ["promise"] = "2 days" });
        Assert.Contains("within 2 working days.", (await office.Says("promise acme")).Text());
        await office.Submit(await office.Says("client acme change"), new Dictionary<string, string> { ["promise"] = "" });
        Assert.Contains("as everybody is.", (await office.Says("promise acme")).Text());

        Assert.True((await office.Says("promise 2 working hours", "U2")).Refused);
        Assert.True((await office.Says("acme promise 2 working hours", "U3")).Refused);
        Assert.True((await office.Says("promise 2 working hours", "U-CLEO")).Refused);
        Assert.DoesNotContain("Acme", (await office.Says("promise", "U3")).Text());
    }

    [Fact]
    public async Task Whoever_asks_reads_when_they_are_answered_in_their_own_time_and_the_desk_in_both()
    {
        await using var office = await Open();
        await office.Says("promise 8 working hours");
        var filed = await office.Says("request Banner", "U-CLEO", "C-ACME");
        Assert.Contains("Answer by: Thu 3 Dec, 9:00", filed.Text());
        Assert.DoesNotContain("Expected done", filed.Text());
        Assert.Contains("Answer by: Thu 3 Dec, 9:00", (await office.Says("R-1", "U-CLEO", "C-ACME")).Text());
        Assert.Contains("Answer by: Thu 3 Dec, 16:00 (Tallinn time) · Thu 3 Dec, 9:00 (New York time)", (await office.Says("R-1")).Text());

        // What a member files herself waits for nobody's answer.
        Assert.DoesNotContain("Answer by", (await office.Says("request acme Footer")).Text());
        await office.Says("promise none");
        Assert.DoesNotContain("Answer by", (await office.Says("request Header", "U-CLEO", "C-ACME")).Text());
        Assert.Contains("Answer by", (await office.Says("R-1", "U-CLEO", "C-ACME")).Text());
    }

    [Fact]
    public async Task Once_there_is_an_estimate_it_is_said_when_the_work_is_done_and_never_how_long_it_takes()
    {
        await using var office = await Open();
        Assert.Contains("Expected done: Thu 3 Dec, 3:00", (await office.Says("request Banner est 2h", "U-CLEO", "C-ACME")).Text());
        await office.Says("request Header", "U-CLEO", "C-ACME");
        await office.Letters();
        Assert.DoesNotContain("Expected done", (await office.Says("R-2", "U-CLEO", "C-ACME")).Text());
        // The banner first, which takes two hours, one of them tomorrow.
        Assert.Contains("Expected done: Thu 3 Dec, 13:00 (Tallinn time) · Thu 3 Dec, 6:00 (New York time)", (await office.Says("R-2 est 3h")).Text());
        var card = Assert.Single(await office.Letters(), l => l.Again && l.To.Room is "C-ACME");
        Assert.Contains("Expected done: Thu 3 Dec, 6:00", card.Text);
        Assert.DoesNotContain("3h", card.Text);
        await office.Says("undo");
        Assert.DoesNotContain("Expected done", (await office.Says("R-2", "U-CLEO", "C-ACME")).Text());
    }

    [Fact]
    public async Task That_work_will_be_late_is_read_on_no_card_of_the_clients()
    {
        await using var office = await Open();
        await office.Says("request Banner due fri 5pm", "U-CLEO", "C-ACME");
        await office.Letters();
        Assert.Contains("Expected done", (await office.Says("R-1 est 60h")).Text());
        Assert.DoesNotContain(await office.Letters(), l => l.To.Room is "C-ACME" && l.Text.Contains("Expected done", StringComparison.Ordinal));
        Assert.Contains("Expected done", (await office.Says("R-1")).Text());
        Assert.DoesNotContain("Expected done", (await office.Says("R-1", "U-CLEO", "C-ACME")).Text());
        Assert.DoesNotContain("Expected done", (await office.Says("R-1 due wed", "U-CLEO", "C-ACME")).Text());
        await office.Says("R-1 est 2h");
        Assert.Contains("Expected done", (await office.Says("R-1", "U-CLEO", "C-ACME")).Text());
    }
}
