using Core.Views;
using Tests.Kit;

namespace Tests.Story;

public sealed class StandupAutoOnSqlite() : StandupAutoStories(Office.OnSqlite);

public sealed class StandupAutoOnPostgres() : StandupAutoStories(Office.OnPostgres);

/// <summary>Drafts that nobody posts post themselves, where she has said so.</summary>
public abstract class StandupAutoStories(Func<Task<Office>> open) : Stories(open)
{
    private async Task<Office> Auto()
    {
        var office = await Open();
        await office.Says("standup auto on");
        return office;
    }

    [Fact]
    public async Task It_says_when_it_will_be_and_is_posted_then_to_each_client_in_its_morning_and_says_so_afterwards()
    {
        await using var office = await Auto();
        var draft = await office.Drafted();
        Assert.Contains("Posts itself Thu 3 Dec, 9:30 unless you skip it.", draft.Text, StringComparison.Ordinal);
        office.ThursdayAt("09:29");
        Assert.Empty(await office.Letters());
        office.ThursdayAt("09:30");
        var card = Assert.Single(await office.Letters());
        Assert.Equal(
            "Standup for Thu 3 Dec\nPosted by itself Thu 3 Dec, 9:30: you had neither posted nor skipped it.\n[Edit] [Take it back]", card.Text);
        Assert.Equal(draft.Message, card.Message);
        Assert.Equal(["C-BOLT", "C-ACME"], StandupScene.Rooms(await office.Mornings()));
        office.ThursdayAt("20:00");
        Assert.Empty(await office.Letters());
    }

    [Theory]
    [InlineData("standup skip", 0)]
    [InlineData("standup post", 2)]
    [InlineData("standup auto off", 0)]
    public async Task What_she_did_about_it_herself_holds(string said, int parts)
    {
        await using var office = await Auto();
        await office.Drafted();
        office.ThursdayAt("09:10");
        await office.Says(said);
        office.ThursdayAt("09:30");
        await office.Letters();
        Assert.Equal(parts, StandupScene.Rooms(await office.Mornings()).Count());
    }

    [Fact]
    public async Task A_part_that_she_emptied_stays_unsent()
    {
        await using var office = await Auto();
        var draft = await office.Drafted();
        await office.Submit(await office.Press(draft.View, "Edit"), new Dictionary<string, string> { ["client-bolt"] = "" });
        office.ThursdayAt("09:30");
        await office.Letters();
        Assert.Equal(["C-ACME"], StandupScene.Rooms(await office.Mornings()));
    }

    [Fact]
    public async Task Taken_back_it_leaves_nobody_with_it()
    {
        await using var office = await Auto();
        await office.Drafted();
        office.ThursdayAt("09:30");
        var card = Assert.Single(await office.Letters());
        office.ThursdayAt("10:00");
        var part = Assert.Single(await office.Letters());
        await office.Press(card.View, "Take it back");
        var told = await office.Letters();
        Assert.Contains("taken the last update back", Assert.Single(told, s => s.Message == part.Message).Text, StringComparison.Ordinal);
        office.ThursdayAt("16:00");
        Assert.Empty(StandupScene.Rooms(await office.Letters()));
    }

    // She had no half hour to skip it before that: it waits for it.
    [Fact]
    public async Task A_draft_that_came_late_posts_itself_half_an_hour_after_it_came()
    {
        await using var office = await Auto();
        await office.BusyWednesday();
        office.ThursdayAt("09:50");
        Assert.Contains("Posts itself Thu 3 Dec, 10:20", Assert.Single(await office.Letters()).Text, StringComparison.Ordinal);
        office.ThursdayAt("10:19");
        Assert.Empty(await office.Letters());
        office.ThursdayAt("10:20");
        Assert.Equal(["C-BOLT"], StandupScene.Rooms(await office.Letters()));
    }

    [Fact]
    public async Task Nothing_is_posted_hours_too_late_and_she_is_told()
    {
        await using var office = await Auto();
        await office.Drafted();
        office.ThursdayAt("13:00");
        var told = await office.Letters();
        Assert.Contains(told, s => s.View.Fallback.StartsWith("Your standup for Thu 3 Dec was to post itself", StringComparison.Ordinal));
        Assert.Empty(StandupScene.Rooms(told));
        office.ThursdayAt("20:00");
        Assert.Empty(await office.Letters());
    }

    [Fact]
    public async Task It_is_off_until_she_says_so_and_is_played_back_with_undo()
    {
        await using var office = await Open();
        Assert.Equal("Drafts wait until you post them.", (await office.Says("standup auto")).Fallback);
        var on = await office.Says("standup auto on");
        Assert.Equal(["Wait for me", "Undo"], on.AllButtons().Select(b => b.Label));
        await office.Press(on, "Undo");
        Assert.Equal("Drafts wait until you post them.", (await office.Says("standup auto")).Fallback);
        Assert.Equal(["standup auto on", "standup auto off"], (await office.Says("standup auto perhaps")).AllButtons().Select(b => b.Say));
    }
}
