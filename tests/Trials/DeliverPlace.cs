using Bots.Host;
using Bots.Slack;
using Core.Speech;
using Core.Store;
using Core.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NodaTime;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.Kit;
using Tests.Story;

namespace Tests.Trials;

/// <summary>One host or more on one database, all with the same stopped clock, and one Slack that delivers to each of them.</summary>
internal sealed class DeliverPlace : IAsyncDisposable
{
    public const string Room = "C-ACME";

    private readonly List<WebApplication> _apps = [];
    private readonly Func<ValueTask> _remove;
    private long _arrived;

    private DeliverPlace(SlackServer slack, StoppedClock clock, Func<ValueTask> remove) => (Slack, Clock, _remove) = (slack, clock, remove);

    public SlackServer Slack { get; }

    public StoppedClock Clock { get; }

    /// <summary>For somebody else who connects to the same database.</summary>
    public string Connection { get; private init; } = "";

    public CapturedLog Log { get; } = new();

    /// <summary>One for each host.</summary>
    public List<SlackClient> Clients { get; } = [];

    /// <summary>Where each host listens.</summary>
    public IReadOnlyList<Uri> Hosts => [.. _apps.Select(app => new Uri(app.Urls.Single()))];

    public SlackPerson Ada => Clients[0].Person("U1");

    public Db Db => _apps[0].Services.GetRequiredService<Db>();

    /// <summary>How many requests have reached any of the hosts.</summary>
    public long Arrived => Interlocked.Read(ref _arrived);

    public static async Task<DeliverPlace> Open(Database database, int hosts)
    {
        var clock = new StoppedClock(Office.Start);
        var slack = await SlackServer.Start(() => clock.Now.ToUnixTimeSeconds());
        foreach (var (id, name) in (ReadOnlySpan<(string, string)>)[("U1", "Ada"), ("U2", "Ben"), ("U-CLEO", "Cleo"), ("UNEW", "Newton")])
            slack.Add(new SlackUser(id, name.ToLowerInvariant()) { RealName = name });
        slack.Channel(Room, "acme", "U1", "U2", "U-CLEO", "UNEW", SlackIds.BotUser);
        var (setting, remove) = await NewDatabase(database);
        var place = new DeliverPlace(slack, clock, remove) { Connection = setting.Split('=', 2)[1] };
        for (var i = 0; i < hosts; i++) await place.Start(setting, first: i == 0);
        return place;
    }

    /// <summary>All that is due is drawn and sent, by whichever host.</summary>
    public Task Idle() => Task.WhenAll(_apps.Select(app => app.Services.GetRequiredService<Postman>().Idle(default)));

    /// <summary>A button on a message that all see, or that Ada alone sees.</summary>
    public async Task<Message> Shows(string says, bool toAll)
    {
        var text = $"A button for {says}";
        var view = View.Of(text, new Line(text), new Buttons(new Button("Go", says)));
        var to = new Core.Store.Address(Platform.Slack, SlackIds.Team, Room, toAll ? null : Ada.Id, Direct: false);
        await _apps[0].Services.GetRequiredService<ICourier>().Carry(to, view, TestContext.Current.CancellationToken);
        return toAll ? await Slack.Posted(Room, text) : await Slack.Whispered(Ada.Id, text);
    }

    /// <summary>A form on Ada's screen that says <paramref name="sentence"/> when it is sent: as if the desk had answered a command with it.</summary>
    public async Task<OpenView> Opens(string sentence, Ask ask)
    {
        var command = Ada.SlashRequest("/va mumble");
        var form = View.Of("What?", ask) with { Form = new Form("Ask for something", "Send", sentence), Pending = true };
        var said = ((Gesture.Spoken)SlackSpeech.Slash(QueryHelpers.ParseQuery(command.Text), "", "")).Said;
        await Db.InTransaction(async session =>
        {
            await session.Remember(said, Clock.Now, form);
            return 0;
        });
        await Clients[0].Send(command);
        return await Slack.Opened(Ada.Id);
    }

    /// <summary>Fails the test when a host logged an error; with its first words.</summary>
    public void AssertNoErrors()
    {
        var errors = Log.Lines.Where(line => line.StartsWith("Error", StringComparison.Ordinal)).ToList();
        if (errors.Count > 0) Assert.Fail($"{errors.Count} errors were logged, the first of them: {errors[0]}");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var app in _apps) await app.StopAsync();
        foreach (var app in _apps) await app.DisposeAsync();
        foreach (var client in Clients) client.Dispose();
        await Slack.DisposeAsync();
        await _remove();
        Slack.AssertNothingUnexpected();
    }

    private async Task Start(string setting, bool first)
    {
        var app = App.Build(
            [
                "--Urls=http://127.0.0.1:0", setting, $"--Slack:SigningSecret={SlackIds.SigningSecret}", $"--Slack:BotToken={SlackIds.BotToken}",
                $"--Slack:ApiUrl={Slack.ApiUrl}", "--Slack:ResponseHosts=127.0.0.1",
            ],
            services =>
            {
                services.Replace(ServiceDescriptor.Singleton<IClock>(Clock));
                services.AddPassingPacer(Clock);
                services.AddSingleton<IStartupFilter>(new Counted(() => Interlocked.Increment(ref _arrived)));
                services.AddLogging(logging => logging.ClearProviders().AddProvider(Log));
            });
        _apps.Add(app);
        await app.Open();
        if (first) await FirstDay.Open(Db, Clock.Now);
        await app.StartAsync();
        Clients.Add(new SlackClient(Slack, new Uri(app.Urls.Single())));
    }

    private static async Task<(string Setting, Func<ValueTask> Remove)> NewDatabase(Database database)
    {
        if (database is Database.Postgres)
        {
            var postgres = await Postgres.NewDatabase();
            return ($"--ConnectionStrings:Postgres={postgres.ConnectionString};Maximum Pool Size=12", postgres.DisposeAsync);
        }
        var folder = Directory.CreateTempSubdirectory("va-desk-deliver-");
        return ($"--ConnectionStrings:Sqlite=Data Source={Path.Combine(folder.FullName, "desk.db")}", () =>
        {
            folder.Delete(recursive: true);
            return ValueTask.CompletedTask;
        }
        );
    }

    private sealed class Counted(Action arrived) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(after => http =>
            {
                arrived();
                return after(http);
            });
            next(app);
        };
    }
}
