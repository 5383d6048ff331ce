using Core.Agencies;
using Core.Store;
using Tests.Kit;

namespace Tests.Story;

public sealed class StandupTimesOnSqlite() : StandupTimesStories(Office.OnSqlite);

public sealed class StandupTimesOnPostgres() : StandupTimesStories(Office.OnPostgres);

/// <summary>When drafts and parts go out, and what changes that.</summary>
public abstract class StandupTimesStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task A_member_says_when_her_draft_comes()
    {
        await using var office = await Open();
        await office.BusyWednesday();
        var answer = await office.Says("standup at 9:45 mon-thu");
        Assert.Equal("Your standup draft comes at 9:45, Mon–Thu.\nThe next one: Thu 3 Dec, 9:45.\n[Undo]", answer.Text());
        office.ThursdayAt("09:30");
        Assert.Empty(await office.Letters());
        office.ThursdayAt("09:45");
        Assert.Single(await office.Letters());
        office.ThursdayAt("12:00");
        await office.Letters();
        office.Clock.To("2026-12-04T09:50", "Europe/Tallinn");
        Assert.Empty(await office.Letters());
        office.Clock.To("2026-12-04T15:00", "Europe/Tallinn");
        await office.Letters();
        office.Clock.To("2026-12-07T09:45", "Europe/Tallinn");
        Assert.Single(await office.Letters());
    }

    [Theory]
    [InlineData("standup at", "Your standup draft comes when your working day begins.")]
    [InlineData("standup at 9", "Your standup draft comes at 9:00, Mon–Fri.")]
    [InlineData("standup at 8:30 on mon and wed", "Your standup draft comes at 8:30, Mon, Wed.")]
    [InlineData("standup at whenever", "I cannot read a time in “whenever”. Say it like this: `standup at 9:00 mon-fri`.")]
    [InlineData("standup at 23:00", "I write only between 7:00 and 21:00. Please choose a time in between.")]
    [InlineData("standup bolt at 8:30", "Bolt gets its standup at 8:30 Berlin time, or when you post it later than that.")]
    [InlineData("standup bolt 10am", "Bolt gets its standup at 10:00 Berlin time, or when you post it later than that.")]
    [InlineData("standup bolt at 8:30 mon-fri", "I cannot read a time in “at 8:30 mon-fri”. Say it like this: `standup at 9:00 mon-fri`.")]
    public async Task A_time_is_played_back_or_asked_about(string said, string answer)
    {
        await using var office = await Open();
        Assert.Equal(answer, (await office.Says(said)).Fallback);
    }

    [Fact]
    public async Task An_hour_of_the_morning_or_the_evening_is_asked_with_both_as_buttons()
    {
        await using var office = await Open();
        var asked = await office.Says("standup at 8 mon-fri");
        Assert.Equal(["standup at 8:00 mon-fri", "standup at 20:00 mon-fri"], asked.AllButtons().Select(b => b.Say));
        Assert.Equal("Your standup draft comes at 8:00, Mon–Fri.", (await office.Press(asked, "8:00")).Fallback);
    }

    [Fact]
    public async Task A_schedule_that_moves_after_the_draft_was_sent_sends_none_again_that_day()
    {
        await using var office = await Open();
        await office.BusyWednesday();
        office.ThursdayAt("09:00");
        Assert.Single(await office.Letters());
        await office.Says("standup at 9:30");
        office.ThursdayAt("09:30");
        Assert.Empty(await office.Letters());
        office.ThursdayAt("12:00");
        Assert.Contains("still a draft", Assert.Single(await office.Letters()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undoing_the_schedule_brings_the_draft_back_to_its_time()
    {
        await using var office = await Open();
        await office.BusyWednesday();
        await office.Says("standup at 15:00");
        await office.Writes(async db =>
        {
            var ada = await db.Somebody("U1");
            await db.Save(PeopleStore.People, ada, ada with { Standup = null });
            await Core.Consequences.Follow(db, office.Clock.Now);
        });
        office.ThursdayAt("09:00");
        Assert.Single(await office.Letters());
    }

    // It was sent at 9:00 in Tallinn; 9:00 in New York is still to come on the same date.
    [Fact]
    public async Task Who_flies_west_gets_no_second_draft_on_the_same_date()
    {
        await using var office = await Open();
        await office.BusyWednesday();
        office.ThursdayAt("09:00");
        Assert.Single(await office.Letters());
        office.ThursdayAt("12:00");
        await office.Letters();
        await Changes(office, db => Move(db, "America/New_York"));
        office.ThursdayAt("16:05");
        Assert.Empty(await office.Letters());
        office.Clock.To("2026-12-04T09:00", "America/New_York");
        Assert.Contains("Standup for Fri 4 Dec", Assert.Single(await office.Letters()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_working_hours_of_the_agency_move_the_drafts_of_those_who_named_no_time()
    {
        await using var office = await Open();
        await office.BusyWednesday();
        await Changes(office, async db =>
        {
            var agency = (await db.AgencyItself())!;
            await db.Save(AgencyStore.Agencies, agency, agency with { Hours = "mon-fri 11:00-17:00" });
        });
        office.ThursdayAt("10:59");
        Assert.Empty(await office.Letters());
        office.ThursdayAt("11:00");
        Assert.Single(await office.Letters());
    }

    [Fact]
    public async Task Who_has_left_gets_no_draft()
    {
        await using var office = await Open();
        await office.Logged("bolt", "Tapir by Ben", "U2");
        await office.Letters();
        await Changes(office, async db =>
        {
            var ben = await db.Somebody("U2");
            await db.Save(PeopleStore.People, ben, ben with { RemovedAt = office.Clock.Now });
        });
        office.ThursdayAt("11:00");
        Assert.Equal(["U1"], (await office.Letters()).Select(s => s.To.User));
    }

    [Fact]
    public async Task A_client_with_an_hour_of_its_own_gets_its_part_then()
    {
        await using var office = await Open();
        await office.Says("standup acme at 10:30");
        await office.BusyWednesday();
        office.ThursdayAt("09:00");
        var draft = Assert.Single(await office.Letters());
        Assert.Contains("goes out at 10:30 New York time", draft.Text, StringComparison.Ordinal);
        var answer = await office.Press(draft.View, "Post");
        Assert.Contains("Acme & Sons gets it Thu 3 Dec, 17:30.", answer.Text(), StringComparison.Ordinal);
        await office.Letters();
        office.ThursdayAt("17:29");
        Assert.Empty(await office.Letters());
        office.ThursdayAt("17:30");
        Assert.Equal("C-ACME", Assert.Single(await office.Letters()).To.Room);
    }

    [Fact]
    public async Task Now_makes_the_draft_at_once_and_the_morning_brings_no_second()
    {
        await using var office = await Open();
        await office.BusyWednesday();
        office.ThursdayAt("08:10");
        Assert.Equal("Your draft is on its way to your direct messages.", (await office.Says("standup now")).Fallback);
        await office.Says("standup now");
        var draft = Assert.Single(await office.Letters());
        Assert.Equal("U1", draft.To.User);
        Assert.NotNull((await office.Says("standup now")).Button("Post"));
        office.ThursdayAt("09:00");
        Assert.Empty(await office.Letters());
        await office.Press(draft.View, "Post");
        Assert.Equal(2, (await office.Mornings()).Count(s => !s.Again));
    }

    [Fact]
    public async Task What_was_posted_before_the_morning_came_brings_no_draft()
    {
        await using var office = await Open();
        await office.BusyWednesday();
        office.ThursdayAt("08:30");
        await office.Press(await office.Says("standup"), "Post");
        office.ThursdayAt("09:00");
        Assert.DoesNotContain(await office.Letters(), s => s.To.User == "U1");
    }

    [Fact]
    public async Task A_part_that_waited_is_not_sent_when_its_client_is_gone_by_then()
    {
        await using var office = await Open();
        await office.BusyWednesday();
        await office.Says("standup post");
        await office.Letters();
        await Changes(office, async db =>
        {
            var acme = await db.Handled("acme-sons");
            await db.Save(Core.Clients.ClientStore.Clients, acme, acme with { ArchivedAt = office.Clock.Now });
        });
        office.ThursdayAt("16:00");
        Assert.Empty(await office.Letters());
    }

    private static async Task Move(AgencySession db, string zone)
    {
        var ada = await db.Somebody("U1");
        await db.Save(PeopleStore.People, ada, ada with { ZoneId = zone });
    }

    private static Task Changes(Office office, Func<AgencySession, Task> change) => office.Writes(async db =>
    {
        await change(db);
        await Core.Consequences.Follow(db, office.Clock.Now);
    });
}
