using Bots.Host;
using Core;
using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Speech;
using Core.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NodaTime;
using Tests.FakeSlack;
using Tests.Kit;
using Tests.Story;

namespace Tests.Trials;

/// <summary>
/// The office with more people, each of whom has requests that are due and a reminder of each that is owed now. Hosts talk to the fake Slack
/// through a relay.
/// </summary>
internal sealed class LetterStage : IAsyncDisposable
{
    private const string Ends = """
        select id, reader, say, outcome, why, takes, tries, leased_until from letters
        where agency_id = @Agency and kind = 'reminder'
        order by id
        """;

    private const string Waiting = """
        select count(*) as count from letters
        where agency_id = @Agency and kind = 'reminder' and done_at is null and due_at <= @Soon
        """;

    private readonly Func<ValueTask> _remove;
    private readonly string _setting;

    private LetterStage(SlackServer slack, IClock clock, Db db, string setting, Func<ValueTask> remove) =>
        (Slack, Clock, Db, _setting, _remove) = (slack, clock, db, setting, remove);

    internal sealed record End(
        string Id, string Reader, string Say, string? Outcome, string? Why, long Takes, long Tries, Instant? LeasedUntil)
    {
        public long Number => long.Parse(Say.Split(' ')[1].AsSpan(2), System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed record Counted(long Count);

    public SlackServer Slack { get; }

    public IClock Clock { get; }

    public Db Db { get; }

    public AgencyId Agency { get; private set; }

    public static async Task<LetterStage> Open(Database database, IClock clock, int people, int each)
    {
        var slack = await SlackServer.Start(() => clock.GetCurrentInstant().ToUnixTimeSeconds());
        var stage = database is Database.Postgres ? await InPostgres(slack, clock) : await InSqlite(slack, clock);
        stage.Agency = await FirstDay.Agency(stage.Db);
        foreach (var (id, name) in (ReadOnlySpan<(string, string)>)[("U1", "Ada"), ("U2", "Ben"), ("U3", "Sue")])
            slack.Add(new SlackUser(id, name.ToLowerInvariant()) { RealName = name });
        for (var person = 0; person < people; person++) await stage.Hire(person, each);
        return stage;
    }

    /// <summary>A host in a process of its own, that knows Slack at the relay.</summary>
    public Task<ChildHost> Host(LetterRelay relay) => ChildHost.Start(Path.Combine(AppContext.BaseDirectory, "TrialHost.dll"),
    [
        _setting, $"--Slack:SigningSecret={SlackIds.SigningSecret}", $"--Slack:BotToken={SlackIds.BotToken}", $"--Slack:ApiUrl={relay.ApiUrl}",
        "--Logging:LogLevel:Default=Error",
    ]);

    /// <summary>A host in this process.</summary>
    public async Task<WebApplication> HostHere(LetterRelay relay, CapturedLog log)
    {
        var app = App.Build(
            [
                "--Urls=http://127.0.0.1:0", _setting, $"--Slack:SigningSecret={SlackIds.SigningSecret}", $"--Slack:BotToken={SlackIds.BotToken}",
                $"--Slack:ApiUrl={relay.ApiUrl}",
            ],
            services =>
            {
                services.Replace(ServiceDescriptor.Singleton(Clock));
                services.AddPassingPacer(Clock);
                services.AddLogging(logging => logging.ClearProviders().AddProvider(log));
            });
        await app.Open();
        await app.StartAsync();
        return app;
    }

    /// <summary>How many reminders are not done with, those that were put off included; not those of what was moved to another day.</summary>
    public async Task<int> Left()
    {
        var soon = Clock.GetCurrentInstant() + Duration.FromHours(1);
        return (int)(await Db.Read(s => s.For(Agency).One<Counted>(Waiting, new { Soon = soon })))!.Count;
    }

    /// <summary>What became of each reminder, in the order in which they were owed.</summary>
    public Task<IReadOnlyList<End>> Reminders() => Db.Read(s => s.For(Agency).All<End>(Ends));

    /// <summary>Waits until it is so. The test fails when it takes far too long.</summary>
    public static async Task Until(Func<Task<bool>> so, string what, int minutes = 3)
    {
        using var often = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        for (var looks = 0; !await so(); looks++)
        {
            if (looks > minutes * 60 * 20) Assert.Fail($"It never came to this: {what}");
            await often.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Time passes.</summary>
    public static async Task Wait(TimeSpan time)
    {
        using var once = new PeriodicTimer(time);
        await once.WaitForNextTickAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Slack.DisposeAsync();
        await Db.DisposeAsync();
        await _remove();
    }

    private static async Task<LetterStage> InSqlite(SlackServer slack, IClock clock)
    {
        var folder = Directory.CreateTempSubdirectory("va-desk-letters-");
        var connection = await Prototype.SqliteIn(folder.FullName);
        return new LetterStage(slack, clock, new Db(Prototype.SqliteEngine(connection)), $"--ConnectionStrings:Sqlite={connection}", () =>
        {
            folder.Delete(recursive: true);
            return ValueTask.CompletedTask;
        });
    }

    private static async Task<LetterStage> InPostgres(SlackServer slack, IClock clock)
    {
        var database = await Prototype.OnPostgres();
        var source = Prototype.Source(database);
        var setting = $"--ConnectionStrings:Postgres={database.ConnectionString};Maximum Pool Size=30";
        return new LetterStage(slack, clock, new Db(Engine.Postgres(source)), setting, async () =>
        {
            await source.DisposeAsync();
            await database.DisposeAsync();
        });
    }

    private async Task Hire(int number, int each)
    {
        var user = $"UL{number:0000}";
        Slack.Add(new SlackUser(user, $"l{number}") { RealName = $"Lee {number}" });
        var now = Clock.GetCurrentInstant();
        await Db.InTransaction(async session =>
        {
            var db = session.For(Agency, new Act(Ids.New(), default, "trial", now));
            // A trial by the real clock is run on Sundays too.
            var person = new Person(
                PeopleStore.NewPerson(), Role.Assistant, $"Lee {number}", "en", "Europe/Tallinn", Standup: null, RemovedAt: null, Urgent: UrgentWord.AnyTime);
            await db.Save(PeopleStore.People, null, person);
            await db.LearnAccount(new Account(
                Platform.Slack, "T1", user, person.Id, AccountKind.Full, person.Name, "en", person.ZoneId, "T1", Dm: null, AskedAt: null));
            var client = (await db.AllClients())[0].Id;
            for (var i = 0; i < each; i++) await Ask(db, client, person.Id, (number * each) + i + 1, now);
            return 0;
        });
    }

    private static async Task Ask(AgencySession db, ClientId client, PersonId owner, long number, Instant now)
    {
        // To the minute, as people say it.
        var due = Instant.FromUnixTimeSeconds((now - Duration.FromMinutes(2)).ToUnixTimeSeconds() / 60 * 60);
        var request = new Request(
            new RequestId(Ids.New()), number, client, $"Mend roof {number}", "", "", RequestState.Accepted, Urgency.Urgent,
            NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(due.InUtc().LocalDateTime), "Etc/UTC", due,
            Estimate: null, "", Every: null, owner, owner, owner, due, due, AskedIn: null, ConfirmedAt: null, Version: 1);
        await db.Save(RequestStore.Requests, null, request);
        await db.Owe(Core.Deadlines.Reminders.Of(request, owner, start: null, due - Duration.FromSeconds(1)).Single());
    }
}
