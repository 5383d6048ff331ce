using Core.Agencies;
using Core.Speech;
using Tests.Kit;

namespace Tests.Story;

public sealed class ProfilesOnSqlite() : ProfileStories(Office.OnSqlite);

public sealed class ProfilesOnPostgres() : ProfileStories(Office.OnPostgres);

/// <summary>What a platform tells of people after it told first, and what people chose for themselves.</summary>
public abstract class ProfileStories(Func<Task<Office>> open)
{
    [Fact]
    public async Task A_new_name_is_taken_over_and_a_zone_is_not()
    {
        await using var office = await open();
        await office.Changes("U-CLEO", ("name", "Cleo North"), ("zone", "Asia/Tokyo"));
        var cleo = await office.PersonOf("U-CLEO");
        Assert.Equal(("Cleo North", "America/New_York"), (cleo.Name, cleo.ZoneId));
        Assert.Contains("Cleo North", (await office.Says("client acme")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_people_chose_wins_over_what_the_platform_says()
    {
        await using var office = await open();
        await office.Says("zone Berlin", "U-CLEO");
        await office.Changes("U-CLEO", ("zone", "Asia/Tokyo"));
        Assert.Equal("Europe/Berlin", (await office.PersonOf("U-CLEO")).ZoneId);
        // Also where the choice was what the platform said already.
        await office.Says("zone Berlin", "U-DAN");
        await office.Changes("U-DAN", ("zone", "Asia/Tokyo"));
        Assert.Equal("Europe/Berlin", (await office.PersonOf("U-DAN")).ZoneId);
        Assert.Equal("Asia/Tokyo", (await office.AccountOf("U-DAN")).Zone);
    }

    [Fact]
    public async Task A_member_who_travels_keeps_her_day()
    {
        await using var office = await open();
        await office.Changes("U2", ("zone", "Asia/Tokyo"));
        Assert.Equal("Europe/Berlin", (await office.PersonOf("U2")).ZoneId);
        Assert.Equal("Asia/Tokyo", (await office.AccountOf("U2")).Zone);
    }

    [Fact]
    public async Task What_is_not_told_stays_and_what_is_nonsense_too()
    {
        await using var office = await open();
        await office.Changes("U-CLEO", ("name", ""), ("zone", "Mars/Olympus"), ("language", "tlh"));
        var account = await office.AccountOf("U-CLEO");
        Assert.Equal(("Cleo", "America/New_York", "en"), (account.Name, account.Zone, account.Language));
    }

    [Fact]
    public async Task Of_people_whom_nobody_knows_it_is_nothing()
    {
        await using var office = await open();
        await office.Changes("UNOBODY", ("name", "Nobody"));
        Assert.Null(await office.Db.Read(s => s.For(office.Agency).Account(Platform.Slack, "T1", "UNOBODY")));
        Assert.Empty(await office.Letters());
    }

    [Fact]
    public async Task Who_was_deactivated_gets_no_letters_and_the_owner_is_told_once()
    {
        await using var office = await open();
        await office.Says("request acme Fix it", "U1");
        await office.Says("R-1 assign Ben");
        await office.Letters();
        await office.Changes("U2", ("gone", "true"));
        await office.Changes("U2", ("gone", "true"));
        var told = Assert.Single(await office.Letters());
        Assert.Equal("U1", told.To.User);
        Assert.Contains("Ben", told.View.Text(), StringComparison.Ordinal);
        Assert.Contains("deactivated", told.View.Text(), StringComparison.Ordinal);
        await office.Says("R-1 changes Bigger", "U-CLEO");
        await office.Says("R-1 note The blue one", "U-CLEO", at: "C-ACME");
        Assert.DoesNotContain(await office.Letters(), letter => letter.To.User == "U2");
        // Her button ends the membership; and who comes back is reached again.
        await office.Press(told.View, "Take Ben off the team");
        await office.Changes("U2", ("gone", "false"));
        Assert.Null((await office.AccountOf("U2")).GoneAt);
    }

    [Fact]
    public async Task What_is_for_a_client_whose_asker_is_gone_reaches_their_colleagues()
    {
        await using var office = await open();
        await office.Says("client add Cork zone Berlin");
        await office.Db.InTransaction(async session =>
        {
            await session.For(office.Agency).LearnAccount(new Account(
                Platform.Slack, "T1", "UKIM", null, AccountKind.Full, "Kim", "en", "Europe/Berlin", "T1", Dm: null, AskedAt: null));
            return 0;
        }, TestContext.Current.CancellationToken);
        await office.Says("contact @UKIM cork");
        await office.Says("contact @UX cork");
        await office.Says("request Paint it", "UKIM");
        await office.Letters();
        await office.Changes("UKIM", ("gone", "true"));
        await office.Says("R-1 take");
        await office.Says("R-1 ask Which one?");
        Assert.Contains(await office.Letters(), letter => letter.To.User == "UX" && letter.View.Text().Contains("Which one?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_member_who_becomes_a_guest_stays_until_the_owner_says_otherwise_and_she_is_told()
    {
        await using var office = await open();
        await office.Changes("U2", ("kind", "Guest"));
        var told = Assert.Single(await office.Letters());
        Assert.Equal("U1", told.To.User);
        Assert.Contains("Ben is a guest", told.View.Text(), StringComparison.Ordinal);
        await office.Press(told.View, "Take Ben off the team");
        Assert.True((await office.Says("client list", "U2")).Refused);
    }

    [Fact]
    public async Task A_stranger_who_becomes_a_guest_is_a_contact_where_they_speak_and_the_other_way_round_no_more()
    {
        await using var office = await open();
        Assert.True((await office.Says("request list", "UX", at: "C-ACME")).Refused);
        await office.Changes("UX", ("kind", "Guest"));
        Assert.False((await office.Says("request list", "UX", at: "C-ACME")).Refused);
        // As a full member they stay Acme's, and become nobody else's by speaking there.
        await office.Changes("UX", ("kind", "Full"));
        await office.Says("request Paint it", "UX", at: "C-BOLT");
        Assert.DoesNotContain("Paint it", (await office.Says("client bolt")).Text(), StringComparison.Ordinal);
        Assert.False((await office.Says("request list", "UX", at: "C-ACME")).Refused);
    }

    [Fact]
    public async Task People_keep_what_is_theirs_when_the_platform_renumbers_them()
    {
        await using var office = await open();
        await office.Says("request Fix it", "U-CLEO", at: "C-ACME");
        await office.Learns("platform renumbered", ("ids", "U-CLEO W-CLEO,U1 W1,UNONE WNONE"));
        Assert.Contains("Fix it", (await office.Says("request list", "W-CLEO", at: "C-ACME")).Text(), StringComparison.Ordinal);
        Assert.Contains("Ada", (await office.Says("team list", "W1")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_met_in_a_shared_channel_is_the_same_person_in_their_own_workspace()
    {
        await using var office = await open();
        await office.Learns("profile T9 UGIA", ("name", "Gia"), ("kind", "External"));
        await office.Says("request Fix it", "T9:UGIA", at: "C-ACME");
        await office.Db.InTransaction(session => session.For(office.Agency).Do(
            """
            insert into workspaces (platform, id, agency_id, client_id, name, bot)
            select 'Slack', 'T9', @Agency, id, 'Acme', 'U-BOT9' from clients where agency_id = @Agency and handle = 'acme-sons'
            """), TestContext.Current.CancellationToken);
        var there = office.Said("request list", "T9:UGIA", at: "C-GENERAL") with { Place = new Place("T9", "C-GENERAL", Direct: false) };
        var list = await office.Desk.Hear(there, TestContext.Current.CancellationToken);
        Assert.Contains("Fix it", list!.Text(), StringComparison.Ordinal);
        var account = (await office.Db.Read(s => s.For(office.Agency).Account(Platform.Slack, "T9", "UGIA")))!;
        Assert.Equal("T9", account.Workspace);
        // What another installation says of them, that they come from elsewhere, changes nothing there.
        await office.Learns("platform profile T9 UGIA", ("kind", "External"), ("gone", "true"));
        Assert.Null((await office.Db.Read(s => s.For(office.Agency).Account(Platform.Slack, "T9", "UGIA")))!.GoneAt);
    }
}
