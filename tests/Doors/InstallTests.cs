using System.Net;
using System.Web;
using NodaTime;
using Tests.FakeSlack;
using Tests.Kit;
using Tests.Story;

namespace Tests.Doors;

public sealed class InstallOnSqlite() : InstallTests(Database.Sqlite);

public sealed class InstallOnPostgres() : InstallTests(Database.Postgres);

/// <summary>From a link to Slack's consent page and back, over real HTTP.</summary>
public abstract class InstallTests(Database database)
{
    private const string Workspaces = "select count(id) as number from workspaces", States = "select count(hash) as number from install_states";

    private sealed record Count(long Number);

    [Fact]
    public async Task Whoever_installs_it_first_owns_a_desk_and_needs_no_code()
    {
        await using var scene = await InstallScene.On(database);
        var (status, body) = await scene.Installs(scene.Slack, "UADA");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("VA Desk is in your workspace", body, StringComparison.Ordinal);
        Assert.Contains("<code dir=\"ltr\">setup</code>", body, StringComparison.Ordinal);

        scene.Slack.Add(new SlackUser("UBEN", "ben") { RealName = "Ben" });
        Assert.Contains("six-digit code", (await scene.At(scene.Slack).Person("UBEN").Slash("/va setup")).Text, StringComparison.Ordinal);
        foreach (var word in new[] { "/va hi", "/timer start acme", "/client list" })
            Assert.Contains("you need no code", (await scene.Ada.Slash(word)).Text, StringComparison.Ordinal);
        Assert.Contains("by Ada", (await scene.At(scene.Slack).Person("UBEN").Slash("/client list")).Text, StringComparison.Ordinal);
        Assert.Contains("North", (await scene.Ada.Slash("/va setup North")).Text, StringComparison.Ordinal);
        Assert.Contains((await scene.Ada.Slash("/va home")).Buttons, b => b.Label is "Add a client");
        Assert.Single(scene.Slack.Calls("oauth.v2.access"));
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("wrong")]
    [InlineData("reused")]
    [InlineData("expired")]
    [InlineData("other browser")]
    [InlineData("no browser")]
    public async Task A_state_that_is_not_right_gets_a_friendly_page_and_no_code_is_exchanged(string what)
    {
        await using var scene = await InstallScene.On(database);
        using var browser = scene.Browser();
        using var other = scene.Browser();
        var back = await browser.Presses(await browser.Leaves(new Uri(scene.Address, "/slack/install")), "T1", "UADA", "allow");
        if (what is "reused") Assert.Equal(HttpStatusCode.OK, (await browser.Sees(back)).Status);
        if (what is "expired") scene.Clock.Pass(Duration.FromMinutes(10));
        if (what is "other browser") await other.Leaves(new Uri(scene.Address, "/slack/install"));
        var before = scene.Slack.Calls("oauth.v2.access").Count;

        var query = HttpUtility.ParseQueryString(back.Query);
        if (what is "missing") query.Remove("state");
        if (what is "wrong") query["state"] = new string('0', 64);
        var (status, body) = await (what is "other browser" or "no browser" ? other : browser).Sees(new Uri($"{back.GetLeftPart(UriPartial.Path)}?{query}"));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("Please begin again", body, StringComparison.Ordinal);
        Assert.Equal(before, scene.Slack.Calls("oauth.v2.access").Count);
        // Nobody else can use up the state of this browser.
        if (what is "other browser" or "no browser" or "wrong") Assert.Equal(HttpStatusCode.OK, (await browser.Sees(back)).Status);
    }

    [Fact]
    public async Task Cancel_gets_a_friendly_page_and_uses_the_state_up()
    {
        await using var scene = await InstallScene.On(database);
        using var browser = scene.Browser();
        var (status, body) = await browser.Through(new Uri(scene.Address, "/slack/install"), "T1", "UADA", "cancel");
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Contains("Nothing was added", body, StringComparison.Ordinal);
        Assert.Equal((0, 0), (await Number(scene, Workspaces), await Number(scene, States)));
        Assert.Empty(scene.Slack.Calls("oauth.v2.access"));
    }

    [Fact]
    public async Task A_code_that_slack_refuses_and_an_error_with_markup_in_it_get_a_friendly_page()
    {
        await using var scene = await InstallScene.On(database);
        foreach (var query in (string[])["code=nonsense", "error=%3Cscript%3Ealert(1)%3C/script%3E", "code=", "code=a&code=b", ""])
        {
            using var browser = scene.Browser();
            var back = await browser.Presses(await browser.Leaves(new Uri(scene.Address, "/slack/install")), "T1", "UADA", "allow");
            var state = HttpUtility.ParseQueryString(back.Query)["state"];
            var (status, body) = await browser.Sees(new Uri($"{back.GetLeftPart(UriPartial.Path)}?state={state}&{query}"));
            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.Contains("Slack did not complete it", body, StringComparison.Ordinal);
            Assert.DoesNotContain("alert(1)", body, StringComparison.Ordinal);
        }
        Assert.Equal(0, await Number(scene, Workspaces));
    }

    [Fact]
    public async Task The_browser_is_known_again_by_a_cookie_that_no_script_reads()
    {
        await using var scene = await InstallScene.On(database);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        using var left = await http.GetAsync(new Uri(scene.Address, "/slack/install"), TestContext.Current.CancellationToken);
        var cookie = Assert.Single(left.Headers.GetValues("Set-Cookie"));
        Assert.Matches("^va-desk-install=[0-9a-f]{64}; max-age=600; path=/; samesite=lax; httponly$", cookie);
        var query = HttpUtility.ParseQueryString(left.Headers.Location!.Query);
        Assert.Matches("^[0-9a-f]{64}$", query["state"]);
        Assert.Equal(new Uri(scene.Address, "/slack/oauth/callback").ToString(), query["redirect_uri"]);
        Assert.Equal("no-store", left.Headers.CacheControl?.ToString());
        // What the database keeps of both is a hash.
        Assert.Empty(await KeptIn(scene, [query["state"]!, cookie[16..80]]));
    }

    [Fact]
    public async Task Slack_sends_nobody_back_to_an_address_that_a_stranger_made_up()
    {
        await using var scene = await InstallScene.On(database);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(scene.Address, "/slack/install")) { Headers = { Host = "evil.example" } };
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task No_token_stands_in_the_database_its_log_a_backup_or_what_the_host_writes_down()
    {
        await using var scene = await InstallScene.On(database);
        scene.Slack.OAuth.Rotates = true;
        await scene.Opens(scene.Slack, scene.Ada);
        scene.Clock.Pass(Duration.FromHours(11));
        await scene.Ada.Says("help");
        await scene.Idle();
        await scene.Renewed(1);
        Assert.Equal(4, scene.Slack.OAuth.Given.Count);
        Assert.Empty(await KeptIn(scene, scene.Slack.OAuth.Given));
        string[] secrets = ["xox", "fake-client-secret"];
        Assert.DoesNotContain(scene.Log.Lines, line => secrets.Any(secret => line.Contains(secret, StringComparison.Ordinal)));
        Assert.All(Directory.GetFiles(scene.Keys), key => Assert.EndsWith(".xml", key, StringComparison.Ordinal));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(scene.Keys) & (UnixFileMode)0x3F);
    }

    [Fact]
    public async Task Without_its_keys_the_host_says_so_and_makes_no_others()
    {
        await using var scene = await InstallScene.On(database);
        await scene.Opens(scene.Slack, scene.Ada);
        var elsewhere = scene.Keys + "-elsewhere";
        var why = await scene.Restart(elsewhere);
        Assert.Contains("DataProtection:Keys", why, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', why!);
        Assert.False(Directory.Exists(elsewhere));

        Assert.Null(await scene.RestartAfterStop());
        Assert.Contains("Help", (await scene.Ada.Slash("/va help")).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Whoever_has_lost_the_keys_for_good_forgets_the_tokens_and_installs_again()
    {
        await using var scene = await InstallScene.On(database);
        await scene.Opens(scene.Slack, scene.Ada);
        await scene.Ada.Slash("/client add Acme");
        Directory.Delete(scene.Keys, recursive: true);
        Assert.NotNull(await scene.Restart());
        await using var said = new StringWriter();
        Assert.True(await Bots.Host.Chores.Done(["forget-tokens", scene.Connection], said));
        Assert.Contains("token of one workspace", said.ToString(), StringComparison.Ordinal);
        Assert.Null(await scene.RestartAfterStop());
        Assert.Contains("VA Desk is back", (await scene.Installs(scene.Slack, "UADA")).Body, StringComparison.Ordinal);
        Assert.Contains("Acme", (await scene.Ada.Slash("/client list")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_organization_is_one_workspace_and_goes_on_with_the_desk_of_the_one_it_grew_from()
    {
        await using var scene = await InstallScene.On(database);
        var grid = scene.Slack.Team(new SlackTeam("T4", "Grown", Enterprise: "E4"));
        grid.Add(new SlackUser("UGIA", "gia") { RealName = "Gia", TeamId = "T4" });
        await scene.Opens(grid, scene.At(grid).Person("UGIA"));
        await scene.At(grid).Person("UGIA").Slash("/client add Acme");

        // Moved into the grid its people come by the same ids; then the whole of it installs the app.
        var whole = scene.Slack.Team(new SlackTeam("T4", "Grown", Enterprise: "E4", OrgWide: true));
        whole.Add(new SlackUser("UGIA", "gia") { RealName = "Gia", TeamId = "T4" });
        using var browser = scene.Browser();
        var left = await browser.Leaves(new Uri(scene.Address, "/slack/install"));
        scene.Slack.Forget(grid);
        Assert.Equal(HttpStatusCode.OK, (await browser.Sees(await browser.Presses(left, "T4", "UGIA", "allow"))).Status);
        var gia = scene.At(whole).Person("UGIA");
        Assert.Contains("Acme", (await gia.Slash("/client list")).Text, StringComparison.Ordinal);
        await gia.Says("client list");
        await scene.Idle();
        Assert.Contains(gia.Sees(), m => m.IsBots && m.Text.Contains("Acme", StringComparison.Ordinal));
    }

    private static async Task<long> Number(InstallScene scene, string sql) => (await scene.Db.Read(s => s.One<Count>(sql)))!.Number;

    private async Task<IReadOnlyList<string>> KeptIn(InstallScene scene, IReadOnlyCollection<string> secrets)
    {
        if (database is Database.Postgres) return KeptData.InPostgres(scene.Connection.Split('=', 2)[1], secrets);
        var file = scene.Connection.Split('=', 3)[2];
        await using var said = new StringWriter();
        File.Delete(file + ".copy.db");
        Assert.True(await Bots.Host.Chores.Done(["backup", file + ".copy.db", scene.Connection], said));
        return KeptData.InFolder(file, secrets);
    }
}
