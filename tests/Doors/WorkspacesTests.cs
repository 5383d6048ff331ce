using System.Net;
using NodaTime;
using Tests.FakeSlack;
using Tests.Kit;
using Tests.Story;

namespace Tests.Doors;

public sealed class WorkspacesOnSqlite() : WorkspacesTests(Database.Sqlite);

public sealed class WorkspacesOnPostgres() : WorkspacesTests(Database.Postgres);

/// <summary>Several workspaces at one host: each is its own agency's, or its client's, and is spoken to with its own token.</summary>
public abstract class WorkspacesTests(Database database)
{
    private const string Sealed = "select count(id) as number from workspaces where token is not null";

    private const string Swap = """
        update workspaces set token = (select token from workspaces where id = 'T2') where id = 'T1'
        """;

    private sealed record Count(long Number);

    [Fact]
    public async Task Two_agencies_and_a_clients_workspace_work_at_once_and_none_hears_of_another()
    {
        await using var scene = await InstallScene.On(database);
        await scene.Opens(scene.Slack, scene.Ada);
        await scene.Opens(scene.Two, scene.Bea);
        await scene.Ada.Slash("/client add Acme");
        await scene.Bea.Slash("/client add Bolt");
        var (status, body) = await scene.Installs(scene.Three, "UCLEO", await InstallScene.Invites(scene.Ada, "acme"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Ada Desk is now in your workspace", body, StringComparison.Ordinal);

        Assert.Contains("Fix the banner", (await scene.Cleo.Slash("/request Fix the banner by friday 5pm")).Text, StringComparison.Ordinal);
        await scene.Bea.Slash("/request bolt Something of hers");
        await scene.Idle();
        await scene.Slack.Until(() => scene.Ada.Sees().FirstOrDefault(m => m.Text.Contains("Fix the banner", StringComparison.Ordinal)), "Ada's card");
        Assert.Contains(scene.Ada.Sees(), m => m.Text.Contains("Acme Inc", StringComparison.Ordinal));
        Assert.Contains("Fix the banner", (await scene.Cleo.Slash("/request list")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hers", (await scene.Ada.Slash("/request list")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("banner", (await scene.Bea.Slash("/request list")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Two.Calls(), c => c.Args.ToJsonString().Contains("banner", StringComparison.Ordinal));

        // Each call came with the token of the workspace it was for: the fake refuses any other.
        await scene.Ada.Says("request list");
        await scene.Bea.Says("request list");
        await scene.Cleo.Says("request list");
        await scene.Idle();
        foreach (var team in (SlackServer[])[scene.Slack, scene.Two, scene.Three]) Assert.Contains(team.Calls("chat.postMessage"), c => c.Ok);
        Assert.Equal(3, await Number(scene));
    }

    [Fact]
    public async Task A_link_is_good_once_and_for_a_clients_workspace_only()
    {
        await using var scene = await InstallScene.On(database);
        await scene.Opens(scene.Slack, scene.Ada);
        await scene.Opens(scene.Two, scene.Bea);
        await scene.Ada.Slash("/client add Acme");
        await scene.Ada.Slash("/client add Bolt");
        var first = await InstallScene.Invites(scene.Ada, "acme");
        Assert.Equal(HttpStatusCode.Conflict, (await scene.Installs(scene.Slack, "UADA", first)).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await scene.Installs(scene.Two, "UBEA", first)).Status);
        Assert.Contains("Bea Desk", (await scene.Bea.Slash("/va home")).Text + (await scene.Bea.Slash("/va privacy")).Text, StringComparison.Ordinal);

        // They took the plain link before: that desk is nobody's, and is given up.
        Assert.Equal(HttpStatusCode.OK, (await scene.Installs(scene.Three, "UCLEO")).Status);
        Assert.Contains("Ada Desk", (await scene.Installs(scene.Three, "UCLEO", first)).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, await Opened(scene, first));
        var bolt = await InstallScene.Invites(scene.Ada, "bolt");
        Assert.Equal(HttpStatusCode.Conflict, (await scene.Installs(scene.Three, "UCLEO", bolt)).Status);

        // Two at the consent page with one link: the second is too late.
        using var one = scene.Browser();
        using var two = scene.Browser();
        var (pageOne, pageTwo) = (await one.Leaves(bolt), await two.Leaves(bolt));
        var (four, five) = (scene.Slack.Team(new SlackTeam("T8", "Bolt One")), scene.Slack.Team(new SlackTeam("T9", "Bolt Two")));
        Assert.NotNull((four, five).ToString());
        Assert.Equal(HttpStatusCode.OK, (await one.Sees(await one.Presses(pageOne, "T8", "UX", "allow"))).Status);
        Assert.Equal(HttpStatusCode.Gone, (await two.Sees(await two.Presses(pageTwo, "T9", "UY", "allow"))).Status);

        var stale = await InstallScene.Invites(scene.Ada, "acme");
        scene.Clock.Pass(Duration.FromDays(7));
        Assert.Equal(HttpStatusCode.Gone, await Opened(scene, stale));
        Assert.Equal(HttpStatusCode.Gone, await Opened(scene, new Uri(scene.Address, "/slack/install?invite=nonsense")));
        Assert.Equal(HttpStatusCode.Gone, await Opened(scene, new Uri(scene.Address, "/slack/install?invite=")));
    }

    [Fact]
    public async Task A_link_is_shown_to_whoever_presses_and_kept_nowhere()
    {
        await using var scene = await InstallScene.On(database);
        await scene.Opens(scene.Slack, scene.Ada);
        await scene.Ada.Slash("/client add Acme");
        var link = await InstallScene.Invites(scene.Ada, "acme");
        Assert.All(scene.Ada.Sees().Where(m => m.Text.Contains("invite=", StringComparison.Ordinal)), m => Assert.Equal("UADA", m.OnlyFor));
        await scene.Ada.Says("client invite-link acme");
        await scene.Idle();
        var told = await scene.Slack.Until(
            () => scene.Ada.Sees().LastOrDefault(m => m.Text.Contains("shown only once", StringComparison.Ordinal)), "an answer");
        Assert.DoesNotContain("invite=", told.Text, StringComparison.Ordinal);
        var secret = link.Query["?invite=".Length..];
        Assert.DoesNotContain(scene.Log.Lines, line => line.Contains(" Bots.", StringComparison.Ordinal) && line.Contains(secret, StringComparison.Ordinal));
        var kept = database is Database.Postgres
            ? KeptData.InPostgres(scene.Connection.Split('=', 2)[1], [secret])
            : KeptData.InFolder(scene.Connection.Split('=', 3)[2], [secret]);
        Assert.Empty(kept);
    }

    [Fact]
    public async Task A_sealed_token_does_not_open_for_another_workspace()
    {
        await using var scene = await InstallScene.On(database);
        await scene.Opens(scene.Slack, scene.Ada);
        await scene.Opens(scene.Two, scene.Bea);
        await scene.Db.InTransaction(s => s.Do(Swap), TestContext.Current.CancellationToken);
        var calls = scene.Two.Calls().Count + scene.Slack.Calls().Count;
        await scene.Ada.Says("help");
        await scene.Idle();
        Assert.Equal(calls, scene.Two.Calls().Count + scene.Slack.Calls().Count);
    }

    [Fact]
    public async Task Where_the_app_is_not_installed_by_oauth_a_link_is_refused_with_what_to_do_instead()
    {
        await using var scene = await Scene.On(database);
        await scene.Ada.Slash($"/va setup {scene.Code} Ada Desk");
        await scene.Ada.Slash("/client add Acme");
        var refused = await scene.Ada.Slash("/client invite acme");
        Assert.Contains("/client room", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Slack:ClientId", refused.Text, StringComparison.Ordinal);
        using var browser = new HttpClient { BaseAddress = scene.Host };
        using var page = await browser.GetAsync("/slack/install", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    [Fact]
    public async Task Who_writes_from_a_workspace_that_never_installed_it_is_told_so_and_nothing_is_done()
    {
        await using var scene = await InstallScene.On(database);
        Assert.Contains("not set up in this workspace", (await scene.Bea.Slash("/request Something")).Text, StringComparison.Ordinal);
        Assert.True((await scene.Bea.Says("help")).Ok);
        await scene.At(scene.Two).Happens(new() { ["type"] = "app_uninstalled" });
        await scene.Idle();
        Assert.Empty(scene.Two.Calls());
    }

    private static async Task<HttpStatusCode> Opened(InstallScene scene, Uri link)
    {
        using var browser = scene.Browser();
        return (await browser.Sees(link)).Status;
    }

    private static async Task<long> Number(InstallScene scene) => (await scene.Db.Read(s => s.One<Count>(Sealed)))!.Number;
}
