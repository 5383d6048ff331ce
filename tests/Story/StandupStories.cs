using Core.Language;
using Tests.Kit;

namespace Tests.Story;

public sealed class StandupOnSqlite() : StandupStories(Office.OnSqlite);

public sealed class StandupOnPostgres() : StandupStories(Office.OnPostgres);

public abstract class StandupStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task Each_working_morning_the_draft_comes_with_a_part_for_each_client()
    {
        await using var office = await Open();
        await office.BusyWednesday();
        office.ThursdayAt("09:00");
        var draft = Assert.Single(await office.Letters());
        Assert.Equal("U1", draft.To.User);
        Assert.Equal(
            """
            Standup for Thu 3 Dec
            2 clients have something to hear. Each gets only its own part, when you post it.
            Acme & Sons
            Yesterday: Okapi call
            Today: R-1 Wombat page
            1h logged (not shown to the client)
            Bolt
            Yesterday: Tapir layout
            Waiting: R-2 Narwhal logo: waits for an answer from Bolt
            1h logged (not shown to the client)
            [Post] [Edit] [Preview] [Skip]
            """,
            draft.Text);
    }

    [Fact]
    public async Task Posting_sends_each_room_only_its_own_part()
    {
        await using var office = await Open();
        var draft = await Draft(office);
        var answer = await office.Press(draft.View, "Post");
        Assert.Equal("Posted to Acme & Sons and Bolt.", answer.Fallback);
        office.ThursdayAt("16:00");
        var sent = await office.Letters();
        Assert.Equal(
            """
            Ada’s update for Thu 3 Dec
            Yesterday
            • Okapi call
            Today
            • R-1 Wombat page
            """,
            sent.Single(s => s.To.Room == "C-ACME").Text);
        Assert.Equal(
            """
            Ada’s update for Thu 3 Dec
            Yesterday
            • Tapir layout
            Waiting
            • R-2 Narwhal logo: waits for an answer from Bolt
            """,
            sent.Single(s => s.To.Room == "C-BOLT").Text);
    }

    [Fact]
    public async Task No_client_reads_a_word_of_another_nor_what_stays_in_the_house()
    {
        await using var office = await Open();
        var draft = await Draft(office);
        await office.Press(draft.View, "Post");
        office.ThursdayAt("16:00");
        var sent = (await office.Letters()).Where(s => !s.Again).ToList();
        string[] acme = ["Acme", "Okapi", "Wombat"], bolt = ["Bolt", "Tapir", "Narwhal"], house = ["Pangolin", "123", "2h", "1h", "logged"];
        Assert.Equal(2, sent.Count);
        Assert.All(sent, s => Assert.All(
            [.. s.To.Room is "C-ACME" ? bolt : acme, .. house],
            word => Assert.DoesNotContain(word, s.View.Fallback + s.Text, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_client_whose_night_it_is_gets_its_part_in_its_morning_and_the_member_is_told()
    {
        await using var office = await Open();
        var draft = await Draft(office);
        var answer = await office.Press(draft.View, "Post");
        Assert.Contains("Acme & Sons gets it Thu 3 Dec, 14:00.", answer.Text(), StringComparison.Ordinal);
        Assert.Equal(["C-BOLT"], Rooms(await office.Letters()));
        office.ThursdayAt("13:59");
        Assert.Empty(Rooms(await office.Letters()));
        office.ThursdayAt("14:00");
        Assert.Equal(["C-ACME"], Rooms(await office.Letters()));
    }

    [Fact]
    public async Task A_client_with_nothing_to_say_gets_nothing()
    {
        await using var office = await Open();
        await office.Logged("bolt", "Tapir layout");
        office.ThursdayAt("09:00");
        var draft = Assert.Single(await office.Letters());
        Assert.DoesNotContain("Acme", draft.Text, StringComparison.Ordinal);
        await office.Press(draft.View, "Post");
        office.ThursdayAt("18:00");
        Assert.Equal(["C-BOLT"], Rooms(await office.Letters()));
    }

    [Fact]
    public async Task A_morning_with_nothing_to_tell_anybody_brings_no_draft()
    {
        await using var office = await Open();
        office.ThursdayAt("09:00");
        Assert.Empty(await office.Letters());
        Assert.Equal("There is nothing to tell any client for Thu 3 Dec.", (await office.Says("standup")).Fallback);
        Assert.True((await office.Says("standup post")).Refused);
    }

    [Fact]
    public async Task Posting_twice_is_posting_once()
    {
        await using var office = await Open();
        var draft = await Draft(office);
        office.ThursdayAt("15:00");
        await office.Press(draft.View, "Post");
        Assert.Equal(["C-ACME", "C-BOLT"], Rooms(await office.Letters()).Order());
        Assert.Equal("Posted Thu 3 Dec, 15:00.", (await office.Press(draft.View, "Post")).Fallback);
        Assert.Empty(await office.Letters());
    }

    [Fact]
    public async Task The_card_shows_that_it_was_posted_and_has_no_buttons_any_more()
    {
        await using var office = await Open();
        var draft = await Draft(office);
        await office.Press(draft.View, "Post");
        var again = Assert.Single(await office.Letters(), s => s.Again);
        Assert.Equal(draft.Message, again.Message);
        Assert.Equal("Standup for Thu 3 Dec\nPosted Thu 3 Dec, 9:00.", again.Text);
    }

    [Fact]
    public async Task What_was_skipped_is_not_sent_and_can_still_be_posted()
    {
        await using var office = await Open();
        var draft = await Draft(office);
        var skipped = await office.Press(draft.View, "Skip");
        Assert.Equal("Skipped Thu 3 Dec, 9:00. Nothing was sent.", skipped.Fallback);
        Assert.False((await office.Press(draft.View, "Skip")).Refused);
        Assert.Contains("Skipped", Assert.Single(await office.Letters()).Text, StringComparison.Ordinal);
        office.ThursdayAt("15:00");
        Assert.Empty(await office.Letters());
        await office.Says("standup post");
        Assert.Equal(["C-ACME", "C-BOLT"], Rooms(await office.Letters()).Order());
        Assert.True((await office.Press(draft.View, "Skip")).Refused);
    }

    [Fact]
    public async Task A_draft_that_is_not_posted_is_not_sent_by_itself_and_noon_says_so_once()
    {
        await using var office = await Open();
        await Draft(office);
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
        await office.Press((await Draft(office)).View, button);
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
        Assert.Equal("Your standup draft was to come at 9:00. It is 4h 30m late, so I left it out. Nothing was sent to your clients.", late.View.Fallback);
        await office.Press(late.View, "Make it now");
        Assert.NotNull(Assert.Single(await office.Letters()).View.Card);
        office.Clock.To("2026-12-04T09:40", "Europe/Tallinn");
        Assert.Contains("Standup for Fri 4 Dec", Assert.Single(await office.Letters()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_of_yesterday_is_not_posted_today()
    {
        await using var office = await Open();
        var draft = await Draft(office);
        office.Clock.To("2026-12-04T09:30", "Europe/Tallinn");
        var no = await office.Press(draft.View, "Post");
        Assert.Equal("That draft is from Thu 3 Dec, and its day is over. Here is today’s:", no.Fallback);
        Assert.Equal("standup", no.Button("Today’s draft").Say);
        Assert.Empty(Rooms(await office.Letters()));
    }

    [Theory]
    [InlineData("U3")]
    [InlineData("U-CLEO")]
    [InlineData("UX")]
    public async Task It_is_no_business_of_subcontractors_contacts_and_strangers(string by)
    {
        await using var office = await Open();
        await Draft(office);
        foreach (var said in (string[])["standup", "standup now", "standup preview", "standup post", "standup skip", "standup at 9:00", "standup bolt at 8:30"])
            Assert.True((await office.Says(said, by)).Refused, said);
        Assert.Empty(Rooms(await office.Letters()));
    }

    [Fact]
    public async Task Each_lead_tells_of_their_own_work_and_the_owner_of_what_nobody_else_tells()
    {
        await using var office = await Open();
        await office.Logged("acme-sons", "Okapi by Ben", "U2");
        await office.Logged("bolt", "Tapir by Sue", "U3");
        await office.Asked("acme-sons", "Wombat of nobody", RequestState.New, owner: null);
        office.ThursdayAt("10:00");
        var drafts = await office.Letters();
        var (ada, ben) = (drafts.Single(d => d.To.User == "U1").Text, drafts.Single(d => d.To.User == "U2").Text);
        Assert.Contains("Wombat of nobody: waits for North Desk to take it up", ada, StringComparison.Ordinal);
        Assert.Contains("Tapir by Sue", ada, StringComparison.Ordinal);
        Assert.DoesNotContain("Okapi", ada, StringComparison.Ordinal);
        Assert.Contains("Okapi by Ben", ben, StringComparison.Ordinal);
        Assert.DoesNotContain("Tapir", ben, StringComparison.Ordinal);
    }

    private static async Task<Carried> Draft(Office office)
    {
        await office.BusyWednesday();
        office.ThursdayAt("09:00");
        return Assert.Single(await office.Letters());
    }

    private static IEnumerable<string> Rooms(IEnumerable<Carried> sent) =>
        sent.Where(s => !s.Again && s.To.Room?.StartsWith("C-", StringComparison.Ordinal) == true).Select(s => s.To.Room!);
}
