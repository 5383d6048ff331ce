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
using Tests.Kit;

namespace Tests.Trials;

/// <summary>A host with letters that are due, each for a conversation of its own, on a clock that stands while a call is under way.</summary>
internal sealed class OutageStage : IAsyncDisposable
{
    private const string Answer = """
        insert into inbox (platform, workspace, delivery, heard_at, answer) values ('Slack', 'T1', @Delivery, @Now, @Answer)
        """;

    private const string Ends = "select coalesce(outcome, 'waits') as outcome, count(*) as count from letters where kind = 'trial' group by outcome";

    private static readonly Duration Look = Duration.FromMilliseconds(500);

    // A millisecond and more each: minutes for what takes none.
    private const int MostLooks = 300_000;

    private readonly string _folder;
    private readonly string _connection;
    private WebApplication? _app;

    private OutageStage(string folder, string connection, Db db) => (_folder, _connection, Db) = (folder, connection, db);

    internal sealed record End(string Outcome, long Count);

    public StoppedClock Clock { get; } = new(Office.Start);

    public Db Db { get; }

    public CapturedLog Log { get; } = new();

    public static async Task<OutageStage> Open()
    {
        var folder = Directory.CreateTempSubdirectory("va-desk-outage-").FullName;
        var connection = await Prototype.SqliteIn(folder);
        return new OutageStage(folder, connection, new Db(Prototype.SqliteEngine(connection)));
    }

    /// <summary>Owes so many, in this order.</summary>
    public async Task Owe(int count)
    {
        var agency = await FirstDay.Agency(Db);
        for (var from = 0; from < count; from += 1000)
        {
            await Db.InTransaction(async session =>
            {
                var db = session.For(agency, new Act(Ids.New(), default, "trial", Clock.Now));
                for (var n = from; n < Math.Min(count, from + 1000); n++) await Owe(db, n);
                return 0;
            });
        }
    }

    public async Task Start(Uri apiUrl)
    {
        var time = new SteppedTime();
        _app = App.Build(
            [
                "--Urls=http://127.0.0.1:0", $"--ConnectionStrings:Sqlite={_connection}", $"--Slack:SigningSecret={SlackIds.SigningSecret}",
                $"--Slack:BotToken={SlackIds.BotToken}", $"--Slack:ApiUrl={apiUrl}",
            ],
            services =>
            {
                services.Replace(ServiceDescriptor.Singleton<IClock>(Clock));
                services.Replace(ServiceDescriptor.Singleton(_ => new Pacer(time)));
                services.AddSingleton(time);
                services.AddLogging(logging => logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Error));
            });
        await _app.Open();
        await _app.StartAsync();
    }

    public async Task Stop()
    {
        await _app!.StopAsync();
        await _app.DisposeAsync();
    }

    /// <summary>Time passes, from one moment at which something may leave to the next, until it is over or nothing waits any more.</summary>
    /// <returns>True when nothing waits.</returns>
    public async Task<bool> Run(Duration longest)
    {
        var (pacer, time) = (_app!.Services.GetRequiredService<Pacer>(), _app.Services.GetRequiredService<SteppedTime>());
        var postman = _app.Services.GetRequiredService<Postman>();
        var end = Clock.Now + longest;
        using var often = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        while (Clock.Now < end)
        {
            var idle = postman.Idle(TestContext.Current.CancellationToken);
            for (var looks = 0; !idle.IsCompleted; looks++)
            {
                if (looks == MostLooks) Assert.Fail("It never comes to rest: letters go round without time passing.");
                if (pacer.UnderWay == 0 && time.Next is { } next && next > time.Now) Step(time, Duration.Min(Duration.FromTimeSpan(next - time.Now), Look));
                await often.WaitForNextTickAsync();
            }
            await idle;
            if ((await Outcomes()).All(e => e.Outcome is not "waits")) return true;
            Step(time, Look);
        }
        return false;
    }

    public async Task<IReadOnlyList<End>> Outcomes() => await Db.Read(s => s.All<End>(Ends));

    public async ValueTask DisposeAsync()
    {
        await Db.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task Owe(AgencySession db, int n)
    {
        var said = new Utterance(
            Platform.Slack, new Place("T1", $"D{n:00000}", Direct: true), new Speaker("T1", "U1"), "help", $"trial/{n}");
        await db.Do(Answer, new { said.Delivery, Now = Office.Start, Answer = Json.Write(View.Of($"n{n}", new Line($"n{n}"))) });
        var due = Office.Start - Duration.FromMinutes(1) + Duration.FromMilliseconds(n);
        await db.Owe(new Owed($"trial/{n}", "trial", "once", LetterReader.To(said), $"answer trial/{n}", due) { Manners = Manners.AtOnce });
    }

    private void Step(SteppedTime time, Duration by)
    {
        Clock.Pass(by);
        time.Pass(by.ToTimeSpan());
    }
}
