using Core.Agencies;
using Core.Views;
using Tests.Kit;

namespace Tests.Story;

public sealed class LinkStandingOnSqlite() : LinkStandingStories(Office.OnSqlite);

public sealed class LinkStandingOnPostgres() : LinkStandingStories(Office.OnPostgres);

/// <summary>Who may become whom: somebody who is known on both sides already.</summary>
public abstract class LinkStandingStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task A_contact_of_the_same_client_becomes_one_person_and_nothing_that_was_asked_is_lost()
    {
        await using var office = await InHall("acme");
        await office.InTeams("Cleo", "request Paint the hall", room: "19:hall");
        Assert.False((await office.InTeams("Cleo", await office.CodeFor("U-CLEO"))).Refused);
        Assert.Contains("Paint the hall", (await office.Says("request list", "U-CLEO")).Text(), StringComparison.Ordinal);
        await office.Says("request Mend the door", "U-CLEO");
        Assert.Contains("Mend the door", (await office.InTeams("Cleo", "request list")).Text(), StringComparison.Ordinal);
        await office.Says("R-1 deliver https://example.com/hall");
        Assert.False((await office.InTeams("Cleo", "R-1 approve")).Refused);
    }

    [Fact]
    public async Task Contacts_of_different_clients_stay_two_people()
    {
        await using var office = await InHall("bolt");
        await office.InTeams("Cleo", "request Paint the hall", room: "19:hall");
        var answer = await office.InTeams("Cleo", await office.CodeFor("U-CLEO"));
        Assert.Contains("different clients", answer.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Paint", (await office.Says("request list", "U-CLEO")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_sees_more_where_the_code_is_said_takes_it_the_other_way_round()
    {
        await using var office = await InHall("acme");
        await office.InTeams("Ada", "client room bolt", room: "19:attic");
        await office.InTeams("Cleo", "request Paint the hall", room: "19:hall");
        await office.InTeams("Cleo", "request Sweep the attic", room: "19:attic");
        var answer = await office.InTeams("Cleo", await office.CodeFor("U-CLEO"));
        var shown = await office.PressInTeams("Cleo", answer, "Show a code");
        Assert.False((await office.Says(OnBoth.CodeIn(shown), "U-CLEO")).Refused);
        Assert.Contains("Sweep the attic", (await office.Says("request list", "U-CLEO")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colleague_whom_a_room_took_for_a_contact_is_a_colleague_again()
    {
        await using var office = await InHall("acme");
        await office.Meets("Ben", AccountKind.Guest);
        await office.InTeams("Ben", "request list", room: "19:hall");
        Assert.True((await office.InTeams("Ben", "timer start acme")).Refused);
        Assert.False((await office.InTeams("Ben", await office.CodeFor("U2"))).Refused);
        Assert.False((await office.InTeams("Ben", "timer start bolt")).Refused);
    }

    [Fact]
    public async Task A_colleague_who_was_added_twice_and_has_done_nothing_yet_becomes_one()
    {
        await using var office = await (await Open()).AdaOnBoth();
        await office.Meets("Ben");
        await office.InTeams("Ada", "team add @29:ben");
        Assert.False((await office.InTeams("Ben", await office.CodeFor("U2"))).Refused);
        Assert.Single((await office.Says("team list")).Text().Split("Ben")[1..]);
    }

    [Fact]
    public async Task A_colleague_with_hours_on_both_sides_is_told_what_to_do_and_it_works()
    {
        await using var office = await (await Open()).AdaOnBoth();
        await office.Meets("Ben");
        await office.InTeams("Ada", "team add @29:ben");
        await office.InTeams("Ben", "timer log 2h bolt paint yesterday");
        var answer = await office.InTeams("Ben", await office.CodeFor("U2"));
        Assert.Contains("team remove", answer.Text(), StringComparison.Ordinal);
        await office.InTeams("Ada", "team remove @29:ben");
        Assert.False((await office.InTeams("Ben", await office.CodeFor("U2"))).Refused);
        Assert.Contains("2h in all", (await office.Says("timesheet bolt week")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_owner_becomes_nobody_else()
    {
        await using var office = await (await Open()).AdaOnBoth();
        Assert.True((await office.InTeams("Ada", await office.CodeFor("U2"))).Refused);
        Assert.True((await office.InTeams("Ada", await office.CodeFor("U-CLEO"))).Refused);
        Assert.False((await office.InTeams("Ada", "client add Zinc")).Refused);
    }

    [Fact]
    public async Task Who_works_here_and_who_is_a_client_stay_two_people()
    {
        await using var office = await (await Open()).AdaOnBoth();
        await office.Meets("Ben");
        await office.InTeams("Ada", "team add @29:ben");
        Assert.Contains("two people", (await office.InTeams("Ben", await office.CodeFor("U-CLEO"))).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_who_works_here_is_joined_to_an_account_that_a_client_holds_the_keys_of()
    {
        await using var office = await (await Open()).AlsoInTeams("Ada");
        await office.Db.InTransaction(async session =>
        {
            await session.For(office.Agency).Do("""
                insert into workspaces (platform, id, agency_id, client_id, name, bot)
                select 'Teams', 'tenant-2', @Agency, id, 'Acme', '28:bot' from clients where agency_id = @Agency and handle = 'acme-sons'
                """);
            return 0;
        }, TestContext.Current.CancellationToken);
        await office.Meets("Ada", tenant: OnBoth.Elsewhere);
        var answer = await office.InTeams("Ada", await office.CodeFor(), tenant: OnBoth.Elsewhere);
        Assert.True(answer.Refused);
        Assert.DoesNotContain("Bolt", (await office.InTeams("Ada", "client list", tenant: OnBoth.Elsewhere)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_left_the_team_leaves_with_their_code()
    {
        await using var office = await (await Open()).AlsoInTeams("Ben");
        var code = await office.CodeFor("U2");
        await office.Says("team remove @U2");
        Assert.True((await office.InTeams("Ben", code)).Refused);
        Assert.True((await office.InTeams("Ben", "client list")).Refused);
    }

    /// <summary>Ada is in Teams too, where a hall is a client's, and Cleo is a guest whom nobody knows.</summary>
    private async Task<Office> InHall(string client)
    {
        var office = await (await Open()).AdaOnBoth();
        await office.InTeams("Ada", $"client room {client}", room: "19:hall");
        await office.Meets("Cleo", AccountKind.Guest);
        return office;
    }
}
