using Core.Views;
using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class SnoozesOnSqlite() : SnoozeStories(Office.OnSqlite);

public sealed class SnoozesOnPostgres() : SnoozeStories(Office.OnPostgres);

/// <summary>Ada was reminded of R-1, Acme's banner, on Wednesday 2 December at 17:00 of Tallinn, 10:00 of New York.</summary>
public abstract class SnoozeStories(Func<Task<Office>> open) : Stories(open)
{
    [Theory]
    [InlineData("snooze 20m", "Wed 2 Dec, 17:20")]
    [InlineData("snooze for 2h", "Wed 2 Dec, 19:00")]
    [InlineData("snooze tomorrow 9:30", "Thu 3 Dec, 9:30")]
    [InlineData("snooze until fri", "Fri 4 Dec, 9:00")]
    [InlineData("snooze client's morning", "Thu 3 Dec, 16:00")]
    [InlineData("snooze until bolt's morning", "Thu 3 Dec, 10:00")]
    public async Task It_comes_again_when_it_was_said_to(string said, string moment)
    {
        var (office, _) = await Reminded();
        await using var desk = office;
        Assert.Equal($"You will hear of it {moment}: R-1 · Banner", (await office.Says(said)).Fallback);
        Assert.Contains($"R-1 · Banner · {moment}", (await office.Says("remind list")).Text());
        Assert.Single(await office.Until(12, 5, 10));
    }

    [Fact]
    public async Task The_buttons_name_which_and_offer_what_fits()
    {
        var (office, told) = await Reminded();
        await using var desk = office;
        var asked = await office.Press(told, "Snooze");
        Assert.Equal(["20m", "2h", "My next morning", "Morning of Acme & Sons", "Until they answer"], asked.AllButtons().Select(b => b.Label));
        var put = await office.Press(asked, "My next morning");
        Assert.Equal("You will hear of it Thu 3 Dec, 9:00: R-1 · Banner", put.Fallback);
        await office.Press(put, "Undo");
        Assert.Empty(await office.Until(12, 5, 10));
    }

    [Fact]
    public async Task Until_they_answer_it_sleeps_and_their_note_wakes_it()
    {
        var (office, _) = await Reminded();
        await using var desk = office;
        Assert.Equal(
            "You will hear of it when Acme & Sons answers, and Mon 7 Dec, 9:00 at the latest: R-1 · Banner",
            (await office.Says("snooze until they answer")).Fallback);
        await office.Says("R-1 note I am on it");
        await office.Says("request Another", "U-DAN", "C-BOLT");
        Assert.Empty(await office.Until(12, 3, 13));
        await office.Says("R-1 note the green one", "U-CLEO", "C-ACME");
        Assert.Equal(["U1: You wanted to be reminded: R-1 · Banner"], await office.Until(12, 3, 15));
        Assert.Empty(await office.Until(12, 8, 10));
    }

    [Theory]
    [InlineData("R-2 note it is the green one", null)]
    [InlineData("R-2 cancel", null)]
    [InlineData("request A third", "no")]
    public async Task Until_they_answer_is_until_any_answer_of_theirs_and_a_new_wish_is_none(string said, string? sleeps)
    {
        var (office, _) = await Reminded();
        await using var desk = office;
        await office.Says("request Another", "U-CLEO", "C-ACME");
        await office.Says("snooze R-1 until they answer");
        office.Clock.Now += Duration.FromMinutes(5);
        await office.Says(said, "U-CLEO", "C-ACME");
        Assert.Equal(sleeps is null ? 1 : 0, (await office.Reminded()).Count);
    }

    [Fact]
    public async Task Where_no_request_is_named_their_next_word_wakes_it_whatever_it_is_about()
    {
        await using var office = await Open();
        await office.Says("remind me about the contract in 1h");
        office.Clock.Now += Duration.FromHours(1);
        await office.Reminded();
        await office.Says("snooze until acme answers");
        await office.Says("request Else", "U-DAN", "C-BOLT");
        Assert.Empty(await office.Reminded());
        await office.Says("request Another", "U-CLEO", "C-ACME");
        // It was told in this very minute: once more in the next.
        office.Clock.Pass(Duration.FromMinutes(1));
        Assert.Equal("You wanted to be reminded: the contract", Assert.Single(await office.Reminded()).View.Fallback);
    }

    [Fact]
    public async Task A_warning_has_its_buttons_and_each_says_what_it_took()
    {
        await using var office = await Open();
        await office.Says("request acme Shop due today 16:30");
        await office.Says("R-1 take");
        office.Clock.Now = Instant.FromUtc(2026, 12, 2, 14, 31);
        var warning = Assert.Single(await office.Letters(), l => !l.Again && l.View.AllButtons().Any(b => b.Label is "Snooze 1h")).View;
        foreach (var (label, until) in ((string, string)[])
            [
                ("Snooze 1h", "Wed 2 Dec, 17:31"), ("Morning of Acme & Sons", "Thu 3 Dec, 16:00"), ("My next morning", "Thu 3 Dec, 9:00"),
            ])
        {
            var put = await office.Press(warning, label);
            Assert.Equal($"You will hear of it {until}: R-1 · Shop", put.Fallback);
            await office.Press(put, "Undo");
        }
        Assert.StartsWith("You will hear of it when Acme & Sons answers", (await office.Press(warning, "Until they answer")).Fallback);
    }

    [Fact]
    public async Task Silent_for_three_working_days_it_is_asked_again()
    {
        var (office, _) = await Reminded();
        await using var desk = office;
        await office.Says("snooze until they answer");
        Assert.Empty(await office.Until(12, 7, 6));
        office.Clock.Now = Instant.FromUtc(2026, 12, 7, 7, 0);
        Assert.Contains("You wanted to hear of it once Acme & Sons answers. They have not.", Assert.Single(await office.Reminded()).Text);
    }

    [Fact]
    public async Task A_rule_goes_on_and_what_is_put_off_is_this_once()
    {
        await using var office = await Open();
        await office.Says("remind me \"stand-up notes\" every weekday at 16:30");
        office.Clock.Now += Duration.FromMinutes(30);
        var told = Assert.Single(await office.Reminded());
        await office.Press(await office.Press(told.View, "Snooze"), "2h");
        Assert.Equal(Enumerable.Repeat("U1: You wanted to be reminded: stand-up notes", 2), await office.Until(12, 3, 15));
    }

    [Fact]
    public async Task A_warning_of_a_request_is_put_off_as_well()
    {
        await using var office = await Open();
        await office.Says("request bolt Shop due today 16:30");
        await office.Says("R-1 take");
        office.Clock.Now = Instant.FromUtc(2026, 12, 2, 14, 31);
        await office.Letters();
        Assert.Equal("You will hear of it Wed 2 Dec, 16:51: R-1 · Shop", (await office.Says("snooze 20m")).Fallback);
        await office.Says("R-1 done");
        Assert.Empty(await office.Until(12, 3, 10));
    }

    [Fact]
    public async Task What_cannot_be_put_off_says_what_to_do()
    {
        await using var office = await Open();
        Assert.Equal("I have reminded you of nothing lately that could be put off.", (await office.Says("snooze 20m")).Fallback);
        var (other, _) = await Reminded();
        await using var desk = other;
        Assert.StartsWith("I do not know when “a while” is.", (await other.Says("snooze a while")).Fallback);
        Assert.True((await other.Says("snooze R-1 20m", "U3")).Refused);
        var asked = await other.Says("snooze until next fri");
        Assert.Equal(["Fri 4 Dec, 9:00", "Fri 11 Dec, 9:00"], asked.AllButtons().Select(b => b.Label));
        Assert.Equal("You will hear of it Fri 11 Dec, 9:00: R-1 · Banner", (await other.Press(asked, "Fri 11 Dec, 9:00")).Fallback);
    }

    [Fact]
    public async Task A_colleagues_reminder_is_put_off_by_whoever_got_it()
    {
        await using var office = await Open();
        await office.Says("remind @U2 about the invoice in 20m");
        office.Clock.Now += Duration.FromMinutes(20);
        await office.Reminded();
        Assert.Equal("You will hear of it Wed 2 Dec, 17:20: the invoice", (await office.Says("snooze 2h", "U2")).Fallback);
        Assert.Equal("There is nothing to remind you of.", (await office.Says("remind list")).Fallback);
        Assert.Equal(["U2: You wanted to be reminded: the invoice"], await office.Until(12, 3, 10));
    }

    private async Task<(Office, View)> Reminded()
    {
        var office = await Open();
        await office.Says("request acme Banner");
        await office.Says("R-1 take");
        await office.Letters();
        await office.Says("remind R-1 in 1h");
        office.Clock.Now += Duration.FromHours(1);
        return (office, Assert.Single(await office.Reminded()).View);
    }
}
