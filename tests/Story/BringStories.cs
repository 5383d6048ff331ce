using Core.Agencies;
using Core.Speech;
using Core.Views;
using Tests.Kit;

namespace Tests.Story;

public sealed class BringOnSqlite() : BringStories(Office.OnSqlite);

public sealed class BringOnPostgres() : BringStories(Office.OnPostgres);

/// <summary>A desk that is open on one platform, and a second platform where the bot is and nobody has said whose it is.</summary>
public abstract class BringStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task The_owner_takes_the_desk_along_with_the_proof_that_setup_asks_for()
    {
        await using var office = await Fresh();
        var code = await office.CodeFor();
        var asked = await office.InTeams("Ada", code);
        Assert.Contains("six digits", asked.Text(), StringComparison.Ordinal);
        var brought = await office.InTeams("Ada", $"{code} {Office.Facts.SetupCode}");
        Assert.Contains("North Desk is in Teams too", brought.Text(), StringComparison.Ordinal);
        await office.Says("timer start acme fix the header");
        Assert.Contains("fix the header", (await office.InTeams("Ada", "timer status")).Text(), StringComparison.Ordinal);
        Assert.Equal(office.Agency, await office.Db.Read(session => session.AgencyAt(Platform.Teams, OnBoth.Tenant)));
    }

    [Fact]
    public async Task Before_anybody_opens_a_second_desk_they_read_how_to_take_the_first_along()
    {
        await using var office = await Fresh();
        Assert.Contains("link", (await office.InTeams("Ada", "hello")).Text(), StringComparison.Ordinal);
        Assert.Contains("link", (await office.InTeams("Ada", "help")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colleagues_follow_with_codes_of_their_own()
    {
        await using var office = await Fresh();
        await office.InTeams("Ada", $"{await office.CodeFor()} {Office.Facts.SetupCode}");
        await office.Meets("Ben");
        Assert.False((await office.InTeams("Ben", await office.CodeFor("U2"))).Refused);
        Assert.False((await office.InTeams("Ben", "client list")).Refused);
    }

    [Fact]
    public async Task Nobody_but_the_owner_takes_it_along_and_nobody_without_the_hosts_code()
    {
        await using var office = await Fresh();
        await office.Meets("Ben");
        Assert.Contains("Its owner", (await office.InTeams("Ben", $"{await office.CodeFor("U2")} {Office.Facts.SetupCode}")).Text(), StringComparison.Ordinal);
        var code = await office.CodeFor();
        for (var each = 0; each < 6; each++) Assert.True((await office.InTeams("Ada", $"{code} 00000{each}")).Refused);
        Assert.Contains("wrong code too often", (await office.InTeams("Ada", $"{code} {Office.Facts.SetupCode}")).Text(), StringComparison.Ordinal);
        Assert.NotEqual(office.Agency, await office.Db.Read(session => session.AgencyAt(Platform.Teams, OnBoth.Tenant)));
    }

    [Theory]
    [InlineData(AccountKind.Guest), InlineData(AccountKind.External)]
    public async Task Nor_does_a_guest(AccountKind kind)
    {
        await using var office = await Fresh();
        await office.Meets("Gus", kind);
        Assert.True((await office.InTeams("Gus", $"{await office.CodeFor()} {Office.Facts.SetupCode}")).Refused);
    }

    [Fact]
    public async Task Two_desks_that_are_open_stay_two()
    {
        await using var office = await Fresh();
        Assert.False((await office.InTeams("Ada", $"setup {Office.Facts.SetupCode} South Desk")).Refused);
        await office.Meets("Eve");
        Assert.Contains("another desk", (await office.InTeams("Eve", await office.CodeFor())).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_lets_the_bot_into_a_tenant_of_their_own_by_saying_the_code_of_an_invitation()
    {
        await using var office = await (await Open()).AdaOnBoth();
        var offered = await office.InTeams("Ada", "client invite acme");
        var code = OnBoth.CodeIn(await office.PressInTeams("Ada", offered, "Make the code"));
        var taken = await office.InTeams("Cleo", code, tenant: OnBoth.Elsewhere);
        Assert.Contains("North Desk", taken.Text(), StringComparison.Ordinal);
        await office.Letters();
        Assert.Contains(office.Teams.Carried, letter => letter.Text.Contains("Acme & Sons’s own Teams", StringComparison.Ordinal));

        await office.Meets("Cleo", tenant: OnBoth.Elsewhere);
        await office.InTeams("Cleo", "request Paint the hall", tenant: OnBoth.Elsewhere);
        Assert.Contains("Paint the hall", (await office.Says("request list")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Bolt", (await office.InTeams("Cleo", "help", tenant: OnBoth.Elsewhere)).Text(), StringComparison.Ordinal);
        Assert.True((await office.InTeams("Dan", code, tenant: "tenant-3")).Refused);
    }

    [Fact]
    public async Task An_invitation_changes_nothing_at_home_in_a_room_or_when_it_is_old()
    {
        await using var office = await (await Open()).AdaOnBoth();
        await office.Meets("Ben");
        async Task<string> Invitation() =>
            OnBoth.CodeIn(await office.PressInTeams("Ada", await office.InTeams("Ada", "client invite acme"), "Make the code"));
        Assert.True((await office.InTeams("Ben", await Invitation())).Refused);
        Assert.True((await office.InTeams("Cleo", await Invitation(), room: "19:hall", tenant: OnBoth.Elsewhere)).Refused);
        var old = await Invitation();
        office.Clock.Now += NodaTime.Duration.FromDays(7);
        Assert.True((await office.InTeams("Cleo", old, tenant: OnBoth.Elsewhere)).Refused);
        Assert.Null(await office.Db.Read(session => session.AgencyAt(Platform.Teams, OnBoth.Elsewhere)));
    }

    /// <summary>The office, and beside it a tenant that nobody has set up, with Ada in it.</summary>
    private async Task<Office> Fresh()
    {
        var office = await Open();
        await office.Desk.Installed(Platform.Teams, OnBoth.Tenant, "Teams", "28:bot");
        await office.Meets("Ada");
        return office;
    }
}
