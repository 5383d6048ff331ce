using Tests.Kit;

namespace Tests.Story;

public sealed class StandupLateOnSqlite() : StandupLateStories(Office.OnSqlite);

public sealed class StandupLateOnPostgres() : StandupLateStories(Office.OnPostgres);

/// <summary>Drafts that nobody posts, that come late, or whose day is over.</summary>
public abstract class StandupLateStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task A_draft_that_is_not_posted_is_not_sent_by_itself_and_noon_says_so_once()
    {
        await using var office = await Open();
        await office.Drafted();
        office.ThursdayAt("11:59");
        Assert.Empty(await office.Letters());
        office.ThursdayAt("12:00");
        var nudge = Assert.Single(await office.Letters());
        Assert.Equal("U1", nudge.To.User);
        Assert.Equal("Your standup for Thu 3 Dec is still a draft; 2 clients would hear something.", nudge.View.Fallback);
        office.ThursdayAt("20:00");
        Assert.Empty(await office.Letters());
    }

    [Theory]
    [InlineData("Post")]
    [InlineData("Skip")]
    public async Task Noon_says_nothing_of_what_was_posted_or_skipped(string button)
    {
        await using var office = await Open();
        await office.Press((await office.Drafted()).View, button);
        await office.Letters();
        office.ThursdayAt("10:00");
        await office.Letters();
        office.ThursdayAt("12:00");
        Assert.Empty(await office.Letters());
    }

    [Fact]
    public async Task Weekends_have_no_draft_and_monday_tells_of_friday_and_since()
    {
        await using var office = await Open();
        office.Clock.To("2026-12-04T15:00", "Europe/Tallinn");
        await office.Logged("bolt", "Tapir on Friday");
        await office.Letters();
        office.Clock.To("2026-12-05T15:00", "Europe/Tallinn");
        await office.Letters();
        await office.Logged("bolt", "Tapir on Saturday");
        office.Clock.To("2026-12-06T15:00", "Europe/Tallinn");
        Assert.Empty(await office.Letters());
        office.Clock.To("2026-12-07T09:00", "Europe/Tallinn");
        var draft = Assert.Single(await office.Letters());
        Assert.Contains("Since Fri 4 Dec: Tapir on Friday; Tapir on Saturday", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_late_by_minutes_comes_and_one_late_by_hours_only_says_that_it_was_left_out()
    {
        await using var office = await Open();
        await office.BusyWednesday();
        office.ThursdayAt("13:30");
        var late = Assert.Single(await office.Letters());
        Assert.Equal(
            "Your standup draft for Thu 3 Dec should have come Thu 3 Dec, 9:00. It is 4h 30m late, so I skipped it. Nothing was sent to your clients.",
            late.View.Fallback);
        await office.Press(late.View, "Make it now");
        Assert.NotNull(Assert.Single(await office.Letters()).View.Card);
        office.Clock.To("2026-12-04T09:40", "Europe/Tallinn");
        Assert.Contains("Standup for Fri 4 Dec", Assert.Single(await office.Letters()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_of_yesterday_is_not_posted_today()
    {
        await using var office = await Open();
        var draft = await office.Drafted();
        office.Clock.To("2026-12-04T09:30", "Europe/Tallinn");
        var no = await office.Press(draft.View, "Post");
        Assert.Equal("That draft is from Thu 3 Dec, and its day is over. Here is today’s:", no.Fallback);
        Assert.Equal("standup", no.Button("Today’s draft").Say);
        Assert.Empty(StandupScene.Rooms(await office.Letters()));
    }
}
