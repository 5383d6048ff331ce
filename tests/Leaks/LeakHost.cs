using Bots.Host;
using Bots.Slack;
using Core;
using Core.Speech;
using Core.Store;
using Core.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NodaTime;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.Kit;
using Tests.Story;

namespace Tests.Leaks;

/// <summary>The real host on loopback with a fake Slack, a stopped clock, and a log that keeps everything.</summary>
internal sealed class LeakHost : IAsyncDisposable
{
    /// <summary>What is kept after a fall of power is not asked here, and each of thousands of writes would wait for a disk.</summary>
    private static readonly string? InMemory = Directory.Exists("/dev/shm") ? "/dev/shm" : null;

    private readonly WebApplication _app;
    private readonly Func<Task> _remove;

    private LeakHost(SlackServer slack, WebApplication app, StoppedClock clock, CapturedLog log, Func<Task> remove)
    {
        (Slack, _app, Clock, Log, _remove) = (slack, app, clock, log, remove);
        Client = new SlackClient(slack, new Uri(app.Urls.Single()));
    }

    public SlackServer Slack { get; }

    public SlackClient Client { get; }

    public StoppedClock Clock { get; }

    public CapturedLog Log { get; }

    public Db Db => _app.Services.GetRequiredService<Db>();

    public Desk Desk => _app.Services.GetRequiredService<Desk>();

    public string Code => _app.Services.GetRequiredService<HostFacts>().SetupCode;

    public static async Task<LeakHost> On(Database database)
    {
        var (clock, log) = (new StoppedClock(Office.Start), new CapturedLog());
        var slack = await SlackServer.Start(() => clock.Now.ToUnixTimeSeconds());
        Populate(slack);
        var (connection, remove) = await Scene.NewDatabase(database, InMemory);
        var app = App.Build(
            [
                "--Urls=http://127.0.0.1:0", connection, $"--Slack:SigningSecret={SlackIds.SigningSecret}", $"--Slack:BotToken={SlackIds.BotToken}",
                $"--Slack:ApiUrl={slack.ApiUrl}", "--Slack:ResponseHosts=127.0.0.1",
                "--Slack:ClientId=1.2", "--Slack:ClientSecret=fake-client-secret", "--DataProtection:Keys=/nowhere/keys",
            ],
            services =>
            {
                services.Replace(ServiceDescriptor.Singleton<IClock>(clock));
                services.AddPassingPacer(clock);
                services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
            });
        await app.Open();
        await app.StartAsync();
        return new LeakHost(slack, app, clock, log, remove);
    }

    /// <summary>Nothing is on its way any more: what presses answered in the breath, and all letters that were due.</summary>
    public async Task Idle()
    {
        await Breath();
        await _app.Services.GetRequiredService<Upkeep>().Plan();
        await _app.Services.GetRequiredService<Postman>().Idle(default);
        await Breath();
    }

    /// <summary>Said past the door, by the same desk: as a view, and waiting as long as it takes.</summary>
    /// <param name="delivery">That of something heard before: the first answer again.</param>
    public async Task<View> Hear(
        Voice by, Spot at, string say, IReadOnlyDictionary<string, string>? fields = null, string? delivery = null)
    {
        var place = new Place(at.Workspace, at.Direct ? Slack.Direct(by.User) : at.Room, at.Direct);
        var said = new Utterance(Platform.Slack, place, new Speaker(by.Team, by.User), say, delivery ?? Ids.New())
        {
            Fields = fields ?? new Dictionary<string, string>(),
        };
        return await Desk.Hear(said) ?? throw new Xunit.Sdk.XunitException($"The desk does not know {by.Name}.");
    }

    /// <summary>What the platform tells.</summary>
    public Task<View?> Learn(string workspace, string room, string say, IReadOnlyDictionary<string, string> fields) =>
        Desk.Hear(new Utterance(Platform.Slack, new Place(workspace, room, Direct: false), SlackSpeech.Slack, say, Ids.New())
        {
            Manner = Manner.Learned, Fields = fields,
        });

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Client.Dispose();
        await Slack.DisposeAsync();
        await _remove();
        Slack.AssertNothingUnexpected();
    }

    // It ends nothing: it waits for what has begun.
    private Task Breath() => _app.Services.GetRequiredService<Breath>().StopAsync(default);

    private static void Populate(SlackServer slack)
    {
        foreach (var voice in Folk.Everybody)
            slack.Add(new SlackUser(voice.User, voice.Name.ToLowerInvariant()) { TeamId = voice.Team, IsRestricted = voice.Name is "Cleo" or "Dan" });
        foreach (var (user, name) in Folk.Quiet) slack.Add(new SlackUser(user, name.ToLowerInvariant()));
        foreach (var (room, members) in Folk.Rooms) slack.Channel(room, room.ToLowerInvariant(), [.. members, SlackIds.BotUser]);
    }
}
