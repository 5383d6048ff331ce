using Core.Agencies;
using Core.Language;
using Core.Standup;
using Core.Store;
using NodaTime;
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
        var draft = await office.Drafted();
        var answer = await office.Press(draft.View, "Post");
        Assert.Equal("Posted to Acme & Sons and Bolt.", answer.Fallback);
        var sent = await office.Mornings();
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
        var draft = await office.Drafted();
        await office.Press(draft.View, "Post");
        var sent = (await office.Mornings()).Where(s => !s.Again).ToList();
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
        var draft = await office.Drafted();
        var answer = await office.Press(draft.View, "Post");
        Assert.Contains("Acme & Sons gets it Thu 3 Dec, 16:00.", answer.Text(), StringComparison.Ordinal);
        office.ThursdayAt("09:59");
        Assert.Empty(StandupScene.Rooms(await office.Letters()));
        office.ThursdayAt("10:00");
        Assert.Equal(["C-BOLT"], StandupScene.Rooms(await office.Letters()));
        office.ThursdayAt("15:59");
        Assert.Empty(StandupScene.Rooms(await office.Letters()));
        office.ThursdayAt("16:00");
        Assert.Equal(["C-ACME"], StandupScene.Rooms(await office.Letters()));
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
        Assert.Equal(["C-BOLT"], StandupScene.Rooms(await office.Mornings()));
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
        var draft = await office.Drafted();
        office.ThursdayAt("16:00");
        await office.Press(draft.View, "Post");
        Assert.Equal(["C-ACME", "C-BOLT"], StandupScene.Rooms(await office.Letters()).Order());
        Assert.Equal("Posted Thu 3 Dec, 16:00.", (await office.Press(draft.View, "Post")).Fallback);
        Assert.Empty(await office.Letters());
    }

    [Fact]
    public async Task The_card_shows_that_it_was_posted_and_can_only_be_edited()
    {
        await using var office = await Open();
        var draft = await office.Drafted();
        await office.Press(draft.View, "Post");
        var again = Assert.Single(await office.Letters(), s => s.Again);
        Assert.Equal(draft.Message, again.Message);
        Assert.Equal("Standup for Thu 3 Dec\nPosted Thu 3 Dec, 9:00.\n[Edit]", again.Text);
    }

    [Fact]
    public async Task What_was_skipped_is_not_sent_and_can_still_be_posted()
    {
        await using var office = await Open();
        var draft = await office.Drafted();
        var skipped = await office.Press(draft.View, "Skip");
        Assert.Equal("Skipped Thu 3 Dec, 9:00. Nothing was sent.", skipped.Fallback);
        Assert.False((await office.Press(draft.View, "Skip")).Refused);
        Assert.Contains("Skipped", Assert.Single(await office.Letters()).Text, StringComparison.Ordinal);
        office.ThursdayAt("16:00");
        Assert.Empty(await office.Letters());
        await office.Says("standup post");
        Assert.Equal(["C-ACME", "C-BOLT"], StandupScene.Rooms(await office.Letters()).Order());
        Assert.True((await office.Press(draft.View, "Skip")).Refused);
    }

    [Theory]
    [InlineData("U3")]
    [InlineData("U-CLEO")]
    [InlineData("UX")]
    public async Task It_is_no_business_of_subcontractors_contacts_and_strangers(string by)
    {
        await using var office = await Open();
        await office.Drafted();
        foreach (var said in (string[])["standup", "standup now", "standup preview", "standup post", "standup skip", "standup at 9:00", "standup bolt at 8:30"])
            Assert.True((await office.Says(said, by)).Refused, said);
        Assert.Empty(StandupScene.Rooms(await office.Letters()));
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

    [Fact]
    public async Task A_part_that_is_owed_to_another_clients_room_or_contact_is_not_drawn_for_it()
    {
        await using var office = await Open();
        await office.Press((await office.Drafted()).View, "Post");
        await office.Mornings();
        await office.Writes(async db =>
        {
            var acme = await db.Handled("acme-sons");
            var round = Round.IdOf(await db.Known("U1"), new LocalDate(2026, 12, 3));
            var bolt = (await db.RoomsOf((await db.Handled("bolt")).Id)).Single();
            foreach (var reader in (string[])[LetterReader.To(bolt.Id), LetterReader.To(await db.Known("U-DAN"))])
                await db.Owe(new Owed("astray", "astray", reader, reader, $"standup-part {round} {acme.Id.Value}", office.Clock.Now));
        });
        Assert.Empty(await office.Letters());
    }

    [Fact]
    public async Task What_was_posted_and_is_undone_is_taken_back_from_whoever_read_it_and_can_be_posted_anew()
    {
        await using var office = await Open();
        await office.Drafted();
        office.ThursdayAt("09:55");
        await office.Says("standup post");
        office.ThursdayAt("10:00");
        Assert.Equal(["C-BOLT"], StandupScene.Rooms(await office.Letters()));
        office.Clock.Pass(Duration.FromMinutes(1));
        Assert.False((await office.Says("undo")).Refused);
        var told = await office.Letters();
        Assert.Contains("[Post]", Assert.Single(told, s => s.Again && s.To.Room is "D-U1").Text, StringComparison.Ordinal);
        // What they read says so in its place.
        Assert.Contains("taken the last update back", Assert.Single(told, s => s.Again && s.To.Room is "C-BOLT").Text, StringComparison.Ordinal);
        // Acme, whose night it was, has read nothing and hears nothing.
        var back = Assert.Single(told, s => !s.Again);
        Assert.Equal("C-BOLT", back.To.Room);
        Assert.Contains("taken the last update back", back.Text, StringComparison.Ordinal);
        office.ThursdayAt("16:00");
        Assert.DoesNotContain(await office.Letters(), s => s.To.Room == "C-ACME");
        await office.Says("standup post");
        Assert.Equal(["C-ACME", "C-BOLT"], StandupScene.Rooms(await office.Letters()).Order());
    }
}
