using System.Net;
using System.Text.RegularExpressions;
using Bots.Host;
using Bots.Slack.Install;
using Core.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NodaTime;
using Tests.FakeSlack;
using Tests.FakeSlack.Methods;
using Tests.FakeSlack.People;
using Tests.Kit;
using Tests.Story;

namespace Tests.Doors;

/// <summary>A host that is installed by OAuth, and several workspaces: Ada is at home in T1, Bea in T2, Cleo in T3.</summary>
internal sealed class InstallScene : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("va-desk-install-").FullName;
    private readonly Func<Task> _remove;
    private readonly List<SlackClient> _clients = [];
    private WebApplication _app;

    private InstallScene(SlackServer slack, StoppedClock clock, CapturedLog log, string connection, Func<Task> remove)
    {
        (Slack, Clock, Log, Connection, _remove) = (slack, clock, log, connection, remove);
        Keys = Path.Combine(_folder, "keys");
        _app = null!;
        Two = Slack.Team(new SlackTeam("T2", "Bea and Co"));
        Three = Slack.Team(new SlackTeam("T3", "Acme Inc"));
        // A workspace has no token here before it has installed the app.
        Slack.RevokeToken();
        Slack.Add(new SlackUser("UADA", "ada") { RealName = "Ada" });
        Two.Add(new SlackUser("UBEA", "bea") { RealName = "Bea", TeamId = "T2", Tz = "Europe/Berlin" });
        Three.Add(new SlackUser("UCLEO", "cleo") { RealName = "Cleo", TeamId = "T3", Tz = "America/New_York" });
    }

    public SlackServer Slack { get; }

    public SlackServer Two { get; }

    public SlackServer Three { get; }

    public StoppedClock Clock { get; }

    public CapturedLog Log { get; }

    public string Connection { get; }

    public string Keys { get; }

    public Uri Address => new(_app.Urls.Single());

    public Db Db => _app.Services.GetRequiredService<Db>();

    public IServiceProvider Services => _app.Services;

    public SlackPerson Ada => At(Slack).Person("UADA");

    public SlackPerson Bea => At(Two).Person("UBEA");

    public SlackPerson Cleo => At(Three).Person("UCLEO");

    public static async Task<InstallScene> On(Database database)
    {
        var (clock, log) = (new StoppedClock(Office.Start), new CapturedLog());
        var slack = await SlackServer.Start(() => clock.Now.ToUnixTimeSeconds());
        var (connection, remove) = await Scene.NewDatabase(database);
        var scene = new InstallScene(slack, clock, log, connection, remove);
        await scene.Start();
        return scene;
    }

    /// <summary>What the host says that keeps it from starting; null when it starts.</summary>
    public async Task<string?> Restart(string? keys = null)
    {
        await Stop();
        return await RestartAfterStop(keys);
    }

    /// <summary>The same where it does not run.</summary>
    public async Task<string?> RestartAfterStop(string? keys = null)
    {
        try
        {
            await Start(keys);
            return null;
        }
        catch (SettingsException why)
        {
            await Stop();
            return why.Message;
        }
    }

    /// <summary>What Slack sends from that workspace.</summary>
    public SlackClient At(SlackServer team)
    {
        var client = new SlackClient(team, Address);
        _clients.Add(client);
        return client;
    }

    public Browser Browser() => new(Address);

    /// <summary>All the way through, with Allow.</summary>
    public async Task<(HttpStatusCode Status, string Body)> Installs(SlackServer team, string user, Uri? link = null)
    {
        using var browser = Browser();
        return await browser.Through(link ?? new Uri(Address, "/slack/install"), team.World.Team.Id, user, "allow");
    }

    /// <summary>A desk of her own, opened.</summary>
    public async Task Opens(SlackServer team, SlackPerson who)
    {
        Assert.Equal(HttpStatusCode.OK, (await Installs(team, who.Id)).Status);
        var said = await who.Slash($"/va setup {who.User.RealName} Desk");
        Assert.Contains($"{who.User.RealName} Desk", said.Text, StringComparison.Ordinal);
    }

    /// <summary>The link that Ada gets for a client of hers.</summary>
    public static async Task<Uri> Invites(SlackPerson who, string client)
    {
        var before = Links(who);
        var offered = await who.Slash($"/client invite {client}");
        await who.Press(offered.Message!, "Make the link");
        return new Uri(await who.Slack.Until(() => Links(who).Except(before).FirstOrDefault(), "a link"));
    }

    private static List<string> Links(SlackPerson who) =>
        [.. who.Sees().Select(m => Regex.Match(m.Text, "http://[^ `]+invite=[0-9a-f]{64}")).Where(m => m.Success).Select(m => m.Value)];

    /// <summary>The next token is in the database, so many times: a moment after Slack has given it.</summary>
    public async Task Renewed(int times)
    {
        for (var asked = 0; Log.Lines.Count(line => line.Contains("is renewed", StringComparison.Ordinal)) < times; asked++)
        {
            Assert.InRange(asked, 0, 2000);
            await Ada.Slash("/va help");
        }
        Assert.Equal(times, Slack.OAuth.Renewed);
    }

    public async Task Idle()
    {
        await Services.GetRequiredService<Core.Upkeep>().Plan();
        await Services.GetRequiredService<Postman>().Idle(default);
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        foreach (var client in _clients) client.Dispose();
        await Slack.DisposeAsync();
        await _remove();
        Directory.Delete(_folder, recursive: true);
        Slack.AssertNothingUnexpected();
    }

    public async Task Stop()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task Start(string? keys = null)
    {
        _app = App.Build(
            [
                "--Urls=http://127.0.0.1:0", Connection, $"--Slack:SigningSecret={SlackIds.SigningSecret}", $"--Slack:ApiUrl={Slack.ApiUrl}",
                "--Slack:ResponseHosts=127.0.0.1", $"--Slack:ClientId={OAuthMethods.ClientId}", $"--Slack:ClientSecret={OAuthMethods.ClientSecret}",
                $"--Slack:AuthorizeUrl={Slack.AuthorizeUrl}", $"--DataProtection:Keys={keys ?? Keys}",
            ],
            services =>
            {
                services.Replace(ServiceDescriptor.Singleton<IClock>(Clock));
                services.AddSingleton<ILoggerProvider>(Log);
            });
        await _app.Open();
        await _app.StartAsync();
        Slack.OAuth.RedirectUrls.Add(new Uri(Address, SlackInstall.Callback).ToString());
    }
}

/// <summary>Keeps cookies and follows nobody by itself.</summary>
internal sealed class Browser(Uri host) : IDisposable
{
    private readonly HttpClient _http =
        new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = host };

    public Task<HttpResponseMessage> Get(Uri address) => _http.GetAsync(address);

    /// <summary>To Slack's page.</summary>
    public async Task<Uri> Leaves(Uri from)
    {
        using var left = await Get(from);
        Assert.Equal(HttpStatusCode.Redirect, left.StatusCode);
        using var page = await Get(left.Headers.Location!);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        return left.Headers.Location!;
    }

    /// <summary>Presses a button there.</summary>
    /// <returns>The address at the host to which Slack sends them back.</returns>
    public async Task<Uri> Presses(Uri page, string team, string user, string press)
    {
        using var pressed = await Get(new Uri($"{page}&team={team}&user={user}&press={press}"));
        Assert.Equal(HttpStatusCode.Redirect, pressed.StatusCode);
        return pressed.Headers.Location!;
    }

    public async Task<(HttpStatusCode Status, string Body)> Sees(Uri address)
    {
        using var page = await Get(address);
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-store", page.Headers.CacheControl?.ToString());
        Assert.Equal("no-referrer", page.Headers.GetValues("Referrer-Policy").Single());
        Assert.StartsWith("default-src 'none'; style-src 'self';", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var body = await page.Content.ReadAsStringAsync();
        Assert.DoesNotContain("xox", body, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", body, StringComparison.OrdinalIgnoreCase);
        return (page.StatusCode, body);
    }

    public async Task<(HttpStatusCode Status, string Body)> Through(Uri from, string team, string user, string press) =>
        await Sees(await Presses(await Leaves(from), team, user, press));

    public void Dispose() => _http.Dispose();
}
