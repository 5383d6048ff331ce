using Bots.Host;
using Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.FakeSlack.Sockets;
using Tests.Kit;

namespace Tests.Story;

public enum Database { Sqlite, Postgres, SqliteOverSockets }

/// <summary>
/// The running host and a fake Slack on loopback, with a stopped clock. Ada (UADA, Tallinn) is to own the agency; Ben (UBEN, Berlin) and Xen
/// (UXEN) are full members beside her. Cleo (UCLEO, New York) is a guest in CACME, Dan (UDAN, Berlin) in CBOLT. The bot is in both, and not
/// in CNEW.
/// </summary>
internal sealed class Scene : IAsyncDisposable
{
    public const string Acme = "CACME", Bolt = "CBOLT", New = "CNEW";

    /// <summary>Wednesday 2026-12-02: 16:00 in Tallinn, 15:00 in Berlin, 9:00 in New York.</summary>
    public static readonly Instant Start = Office.Start;

    private readonly WebApplication _app;
    private readonly Func<Task> _remove;

    private Scene(SlackServer slack, WebApplication app, StoppedClock clock, CapturedLog log, Func<Task> remove, bool overSockets)
    {
        (Slack, _app, Clock, Log, _remove) = (slack, app, clock, log, remove);
        Client = new SlackClient(slack, new Uri(app.Urls.Single())) { OverSockets = overSockets };
    }

    public SlackServer Slack { get; }

    public SlackClient Client { get; }

    public StoppedClock Clock { get; }

    public CapturedLog Log { get; }

    public Uri Host => new(_app.Urls.Single());

    public IServiceProvider Services => _app.Services;

    /// <summary>As the host prints it at its start.</summary>
    public string Code => Services.GetRequiredService<HostFacts>().SetupCode;

    public SlackPerson Ada => Client.Person("UADA");

    public SlackPerson Ben => Client.Person("UBEN");

    public SlackPerson Xen => Client.Person("UXEN");

    public SlackPerson Cleo => Client.Person("UCLEO");

    public SlackPerson Dan => Client.Person("UDAN");

    /// <summary>The first day of a host: nobody has said anything yet.</summary>
    /// <param name="more">Settings beside the usual ones: <c>--Slack:CommandPrefix=va-</c>.</param>
    public static async Task<Scene> On(Database database, params string[] more)
    {
        var (clock, log) = (new StoppedClock(Start), new CapturedLog());
        var sockets = database is Database.SqliteOverSockets;
        var slack = await SlackServer.Start(() => clock.Now.ToUnixTimeSeconds());
        Populate(slack);
        var (connection, remove) = await NewDatabase(database);
        var app = App.Build(
            [
                "--Urls=http://127.0.0.1:0", connection, sockets ? $"--Slack:AppToken={SocketHub.AppToken}" : $"--Slack:SigningSecret={SlackIds.SigningSecret}",
                $"--Slack:BotToken={SlackIds.BotToken}", $"--Slack:ApiUrl={slack.ApiUrl}", "--Slack:ResponseHosts=127.0.0.1",
                .. more,
            ],
            services =>
            {
                services.Replace(ServiceDescriptor.Singleton<IClock>(clock));
                services.AddPassingPacer(clock);
                services.AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(log);
            });
        await app.Open();
        await app.StartAsync();
        if (sockets) await slack.Until(() => slack.Sockets.Lines is [_, ..] lines ? lines : null, "a socket");
        return new Scene(slack, app, clock, log, remove, sockets);
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

    /// <summary>Fails the test when Slack got what it did not expect.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Client.Dispose();
        await Slack.DisposeAsync();
        await _remove();
        Slack.AssertNothingUnexpected();
    }

    private static void Populate(SlackServer slack)
    {
        slack.Add(new SlackUser("UADA", "ada") { RealName = "Ada" });
        slack.Add(new SlackUser("UBEN", "ben") { RealName = "Ben", Tz = "Europe/Berlin" });
        slack.Add(new SlackUser("UXEN", "xen") { RealName = "Xen" });
        slack.Add(new SlackUser("UCLEO", "cleo") { RealName = "Cleo", Tz = "America/New_York", IsRestricted = true });
        slack.Add(new SlackUser("UDAN", "dan") { RealName = "Dan", Tz = "Europe/Berlin", IsUltraRestricted = true });
        slack.Channel(Acme, "acme", "UADA", "UBEN", "UXEN", "UCLEO", SlackIds.BotUser);
        slack.Channel(Bolt, "bolt", "UADA", "UBEN", "UXEN", "UDAN", SlackIds.BotUser);
        slack.Channel(New, "new-client", "UADA", "UBEN");
    }

    internal static async Task<(string Setting, Func<Task> Remove)> NewDatabase(Database database, string? below = null)
    {
        if (database is Database.Postgres)
        {
            var postgres = await Postgres.NewDatabase();
            return ($"--ConnectionStrings:Postgres={postgres.ConnectionString};Maximum Pool Size=20", async () =>
            {
                await postgres.DisposeAsync();
            }
            );
        }
        var folder = below is null
            ? Directory.CreateTempSubdirectory("va-desk-story-").FullName
            : Directory.CreateDirectory(Path.Combine(below, $"va-desk-story-{Guid.NewGuid():N}")).FullName;
        return ($"--ConnectionStrings:Sqlite=Data Source={Path.Combine(folder, "story.db")}", () =>
        {
            Directory.Delete(folder, recursive: true);
            return Task.CompletedTask;
        }
        );
    }
}
