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
using Tests.Kit;
using Tests.Story;

namespace Tests.Leaks;

/// <summary>The real host on loopback with everybody before one of its doors, a stopped clock, and a log that keeps everything.</summary>
internal sealed class LeakHost : IAsyncDisposable
{
    /// <summary>What is kept after a fall of power is not asked here, and each of thousands of writes would wait for a disk.</summary>
    private static readonly string? InMemory = Directory.Exists("/dev/shm") ? "/dev/shm" : null;

    private readonly WebApplication _app;
    private readonly Func<Task> _remove;

    private LeakHost(Door door, WebApplication app, StoppedClock clock, CapturedLog log, Func<Task> remove) =>
        (Door, _app, Clock, Log, _remove) = (door, app, clock, log, remove);

    public Door Door { get; }

    public Platform Platform => Door.Platform;

    public StoppedClock Clock { get; }

    public CapturedLog Log { get; }

    public Db Db => _app.Services.GetRequiredService<Db>();

    public Desk Desk => _app.Services.GetRequiredService<Desk>();

    public string Code => _app.Services.GetRequiredService<HostFacts>().SetupCode;

    /// <param name="stand">Before which door: <see cref="AtSlack.Stand"/>.</param>
    public static async Task<LeakHost> On(Database database, Func<StoppedClock, Task<Door>> stand)
    {
        var (clock, log) = (new StoppedClock(Office.Start), new CapturedLog());
        var door = await stand(clock);
        foreach (var voice in Folk.Everybody)
            await door.Add(voice.User, voice.Name.ToLowerInvariant(), voice.Team, guest: voice.Name is "Cleo" or "Dan");
        foreach (var (user, name) in Folk.Quiet) await door.Add(user, name.ToLowerInvariant(), name is "Wim" ? Folk.Away : Folk.Home);
        foreach (var (room, members) in Folk.Rooms) await door.Add(room, members);
        var (connection, remove) = await Scene.NewDatabase(database, InMemory);
        var app = App.Build(["--Urls=http://127.0.0.1:0", "--PublicUrl=https://desk.example.com", connection, .. door.Settings], services =>
        {
            services.Replace(ServiceDescriptor.Singleton<IClock>(clock));
            door.Furnish(services, clock);
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        });
        await app.Open();
        await app.StartAsync();
        await door.Open(new Uri(app.Urls.Single()), app.Services);
        return new LeakHost(door, app, clock, log, remove);
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
        var place = new Place(at.Workspace, Door.Room(by, at), at.Direct);
        var said = new Utterance(Platform, place, new Speaker(Door.Team(by.Team, at.Workspace), by.User), say, delivery ?? Ids.New())
        {
            Fields = fields ?? new Dictionary<string, string>(),
        };
        return await Desk.Hear(said) ?? throw new Xunit.Sdk.XunitException($"The desk does not know {by.Name}.");
    }

    /// <summary>What the platform tells.</summary>
    public Task<View?> Learn(string workspace, string room, string say, IReadOnlyDictionary<string, string> fields) =>
        Desk.Hear(new Utterance(Platform, new Place(workspace, room, Direct: false), SlackSpeech.Slack, say, Ids.New())
        {
            Manner = Manner.Learned, Fields = fields,
        });

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await Door.DisposeAsync();
        await _remove();
    }

    // It ends nothing: it waits for what has begun.
    private Task Breath() => _app.Services.GetService<Breath>()?.StopAsync(default) ?? Task.CompletedTask;
}
