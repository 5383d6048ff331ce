using Bots.Host;
using Core;
using Core.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using Tests.FakeTeams;
using Tests.Kit;
using Tests.Story;

namespace Tests.Teams;

/// <summary>
/// The running host and a fake Teams on loopback, with a stopped clock. Ada (Tallinn) is to own the agency; Ben (Berlin) and Xen are full
/// members beside her. Cleo (New York) is a guest in Acme's channel, Dan (Berlin) one in Bolt's chat. The bot is in both.
/// </summary>
internal sealed class TeamsScene : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Func<Task> _remove;

    private TeamsScene(TeamsServer teams, WebApplication app, StoppedClock clock, CapturedLog log, Func<Task> remove)
    {
        (Teams, _app, Clock, Log, _remove) = (teams, app, clock, log, remove);
        Client = new TeamsClient(teams, new Uri(app.Urls.Single()));
    }

    public TeamsServer Teams { get; }

    public TeamsClient Client { get; }

    public StoppedClock Clock { get; }

    public CapturedLog Log { get; }

    public IServiceProvider Services => _app.Services;

    public ICourier Courier => Services.GetRequiredService<ICourier>();

    /// <summary>As the host prints it at its start.</summary>
    public string Code => Services.GetRequiredService<HostFacts>().SetupCode;

    public TeamsPerson Ada => Client.Person("29:1ada");

    public TeamsPerson Ben => Client.Person("29:1ben");

    public TeamsPerson Xen => Client.Person("29:1xen");

    public TeamsPerson Cleo => Client.Person("29:1cleo");

    public TeamsPerson Dan => Client.Person("29:1dan");

    /// <summary>A channel.</summary>
    public TeamsRoom Acme => Teams.Room("19:acme@thread.tacv2")!;

    /// <summary>A group chat.</summary>
    public TeamsRoom Bolt => Teams.Room("19:bolt@thread.v2")!;

    public static async Task<TeamsScene> On(Database database, params string[] more)
    {
        var (clock, log) = (new StoppedClock(Office.Start), new CapturedLog());
        var teams = await TeamsServer.Start(() => clock.Now.ToUnixTimeSeconds());
        Populate(teams);
        var (connection, remove) = await Scene.NewDatabase(database);
        var app = App.Build(
            [
                "--Urls=http://127.0.0.1:0", connection, $"--Teams:AppId={TeamsIds.App}", $"--Teams:AppSecret={TeamsIds.Secret}",
                $"--Teams:TenantId={TeamsIds.Tenant}", $"--Teams:MetadataUrl={teams.MetadataUrl}", $"--Teams:TokenUrl={teams.TokenUrl}",
                $"--Teams:ServiceHosts={teams.Address.Authority}", $"--Teams:FileHosts={teams.Address.Authority}", .. more,
            ],
            services =>
            {
                services.Replace(ServiceDescriptor.Singleton<IClock>(clock));
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new HurriedTime()));
                services.AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(log);
                services.AddSingleton(teams.Proofs.Way(teams.Address));
            });
        await app.Open();
        await app.StartAsync();
        return new TeamsScene(teams, app, clock, log, remove);
    }

    /// <summary>All that is due now is planned, drawn and sent, and what follows from it.</summary>
    public async Task Idle()
    {
        await Services.GetRequiredService<Upkeep>().Plan();
        await Services.GetRequiredService<Postman>().Idle(default);
    }

    /// <summary>The same after the clock has moved to that time of the wall there.</summary>
    public async Task At(string local, string zone)
    {
        Clock.To(local, zone);
        await Idle();
    }

    /// <summary>Fails the test when Teams got what it did not expect.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Client.Dispose();
        await Teams.DisposeAsync();
        await _remove();
        Teams.AssertNothingUnexpected();
    }

    private static void Populate(TeamsServer teams)
    {
        teams.Add(new TeamsUser("29:1ada", "Ada"));
        teams.Add(new TeamsUser("29:1ben", "Ben Berg") { Zone = "Europe/Berlin" });
        teams.Add(new TeamsUser("29:1xen", "Xen"));
        teams.Add(new TeamsUser("29:1cleo", "Cleo") { Zone = "America/New_York", Role = "guest" });
        teams.Add(new TeamsUser("29:1dan", "Dan") { Zone = "Europe/Berlin", Role = "guest" });
        teams.Add(new TeamsRoom("19:acme@thread.tacv2", "channel", "29:1ada", "29:1ben", "29:1xen", "29:1cleo"));
        teams.Add(new TeamsRoom("19:bolt@thread.v2", "groupChat", "29:1ada", "29:1ben", "29:1xen", "29:1dan"));
    }
}
