using Core.Views;
using Tests.Kit;

namespace Tests.Story;

public sealed class StandupWeeklyOnSqlite() : StandupWeeklyStories(Office.OnSqlite);

public sealed class StandupWeeklyOnPostgres() : StandupWeeklyStories(Office.OnPostgres);

/// <summary>The week's summary: drafted on Friday afternoon, one part for each client.</summary>
public abstract class StandupWeeklyStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task On_the_last_working_day_the_draft_comes_with_a_part_for_each_client()
    {
        await using var office = await Open();
        Assert.Equal(
            """
            Summary of the week from Mon 30 Nov
            2 clients have something to hear. Each gets only its own part, when you post it.
            Acme & Sons
            This week: Okapi call
            Still open: R-1 Wombat page
            Due next week: R-2 Wombat menu, due Wed 9 Dec
            1h logged (not shown to the client)
            Bolt
            This week: Tapir layout
            Waiting: R-3 Narwhal logo: waits for an answer from Bolt
            1h logged (not shown to the client)
            [Post] [Edit] [Preview] [Skip]
            """,
            (await office.DraftedWeek()).Text);
    }

    [Fact]
    public async Task Posted_each_room_reads_only_its_own_in_its_own_time()
    {
        await using var office = await Open();
        var draft = await office.DraftedWeek();
        await office.Press(draft.View, "Post");
        var now = Assert.Single(await office.Letters(), s => !s.Again);
        Assert.Equal(
            "Ada’s summary of the week from Mon 30 Nov\nThis week\n• Tapir layout\nWaiting\n• R-3 Narwhal logo: waits for an answer from Bolt", now.Text);
        office.FridayAt("17:00");
        var later = Assert.Single(await office.Letters());
        Assert.Equal("C-ACME", later.To.Room);
        Assert.Equal(
            """
            Ada’s summary of the week from Mon 30 Nov
            This week
            • Okapi call
            Still open
            • R-1 Wombat page
            Due next week
            • R-2 Wombat menu, due Wed 9 Dec
            """,
            later.Text);
        Assert.DoesNotContain("1h", now.Text + later.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hours_are_read_by_the_client_that_is_to_read_them_alone()
    {
        await using var office = await Open();
        Assert.StartsWith("Bolt reads no hours", (await office.Says("standup bolt hours")).Fallback, StringComparison.Ordinal);
        var shown = await office.Says("standup bolt hours on");
        Assert.Equal(["Show no hours", "Undo"], shown.AllButtons().Select(b => b.Label));
        var draft = await office.DraftedWeek();
        await office.Press(draft.View, "Post");
        Assert.EndsWith("Time this week: 1h", Assert.Single(await office.Letters(), s => !s.Again).Text, StringComparison.Ordinal);
        office.FridayAt("17:00");
        Assert.DoesNotContain("Time this week", Assert.Single(await office.Letters()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Said_as_sentences_it_is_shown_edited_posted_and_edited_again()
    {
        await using var office = await Open();
        await office.DraftedWeek();
        Assert.Contains("Summary of the week", (await office.Says("standup weekly")).Text(), StringComparison.Ordinal);
        Assert.Contains("— Bolt —", (await office.Says("standup weekly preview")).Text(), StringComparison.Ordinal);
        await office.Submit(await office.Says("standup weekly edit"), new Dictionary<string, string> { ["client-bolt"] = "A good week for tapirs" });
        await office.Says("standup weekly post");
        var part = Assert.Single(await office.Letters(), s => s.To.Room is "C-BOLT");
        Assert.EndsWith("A good week for tapirs", part.Text, StringComparison.Ordinal);
        await office.Submit(await office.Says("standup weekly edit"), new Dictionary<string, string> { ["client-bolt"] = "A better week for tapirs" });
        Assert.Contains("better", Assert.Single(await office.Letters(), s => s.Message == part.Message).Text, StringComparison.Ordinal);
        Assert.False((await office.Says("standup weekly post")).Refused);
        office.FridayAt("17:00");
        Assert.Equal(["C-ACME"], StandupScene.Rooms(await office.Letters()));
    }

    [Fact]
    public async Task The_next_one_tells_what_was_done_since_and_nothing_twice()
    {
        await using var office = await Open();
        await office.Press((await office.DraftedWeek()).View, "Post");
        office.FridayAt("17:00");
        await office.Logged("bolt", "Tapir at the last moment");
        office.Clock.To("2026-12-11T15:00", "Europe/Tallinn");
        await office.Letters();
        var next = (await office.Says("standup weekly")).Text();
        Assert.Contains("Tapir at the last moment", next, StringComparison.Ordinal);
        Assert.DoesNotContain("Tapir layout", next, StringComparison.Ordinal);
        Assert.DoesNotContain("Okapi", next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Skipped_or_off_nothing_comes_and_a_week_is_summed_up_on_the_last_day_of_it_that_is_worked()
    {
        await using var office = await Open();
        var at = await office.Says("standup weekly at fri 14:00");
        Assert.StartsWith("The draft of your weekly summary comes at 14:00, Fri", at.Fallback, StringComparison.Ordinal);
        Assert.Equal("There is no weekly summary.", (await office.Says("standup weekly off")).Fallback);
        await office.Press(await office.Says("standup weekly at"), "A weekly summary");
        await office.Says("day off 4 dec");
        await office.Logged("bolt", "Tapir layout");
        office.ThursdayAt("15:00");
        var draft = Assert.Single(await office.Letters(), s => s.Text.StartsWith("Summary", StringComparison.Ordinal));
        await office.Press(draft.View, "Skip");
        await office.Letters();
        office.FridayAt("15:00");
        Assert.Empty(await office.Letters());
    }

    [Theory]
    [InlineData("2026-12-04T15:20", "Late: this was meant for Fri 4 Dec, 15:00.")]
    [InlineData("2026-12-07T09:20", "It is 66h 20m late, so I skipped it.")]
    public async Task Missed_it_comes_late_or_is_left_out_and_says_so_once(string back, string says)
    {
        await using var office = await Open();
        await office.BusyWeek();
        office.Clock.To(back, "Europe/Tallinn");
        var told = (await office.Letters()).Where(s => s.Text.Contains("week", StringComparison.Ordinal)).ToList();
        Assert.Contains(says, Assert.Single(told).Text, StringComparison.Ordinal);
        office.Clock.Pass(NodaTime.Duration.FromHours(2));
        Assert.DoesNotContain(await office.Letters(), s => s.Text.Contains("week", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_posts_itself_where_she_has_said_so()
    {
        await using var office = await Open();
        await office.Says("standup weekly auto on");
        Assert.Contains("Posts itself Fri 4 Dec, 15:30", (await office.DraftedWeek()).Text, StringComparison.Ordinal);
        office.FridayAt("15:30");
        Assert.Equal(["C-BOLT"], StandupScene.Rooms(await office.Letters()));
        office.FridayAt("17:00");
        Assert.Equal(["C-ACME"], StandupScene.Rooms(await office.Letters()));
    }
}
