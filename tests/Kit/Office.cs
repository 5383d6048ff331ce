using Bots.Host;
using Core;
using Core.Speech;
using Core.Store;
using Core.Views;
using NodaTime;
using Tests.FakeSlack.People;

namespace Tests.Kit;

/// <summary>
/// An agency at work on a real database, with a stopped clock. Ada (U1, Tallinn) owns it, Ben (U2) assists, Sue (U3) is a subcontractor.
/// Acme &amp; Sons (<c>acme-sons</c>, New York) has the room C-ACME and Cleo (U-CLEO); Bolt (<c>bolt</c>, Berlin) has C-BOLT and Dan (U-DAN).
/// UX works beside them and is nobody's.
/// </summary>
public sealed class Office : IAsyncDisposable
{
    /// <summary>Wednesday 2026-12-02: 16:00 in Tallinn, 15:00 in Berlin, 9:00 in New York.</summary>
    public static readonly Instant Start = Instant.FromUtc(2026, 12, 2, 14, 0);

    private readonly Func<Task> _remove;
    private readonly Bell _bell = new();
    private int _deliveries;

    private Office(Db db, string connection, Func<Task> remove)
    {
        (Db, ConnectionString, _remove) = (db, connection, remove);
        Desk = new Desk(db, Clock, Facts, _bell);
        Posting = new Posting(db, Clock, _bell);
        Upkeep = new Upkeep(db, Clock, _bell);
        Postman = PostmanWith(Courier, Teams);
    }

    public static HostFacts Facts { get; } = new(SetupCode: "123456", Owner: null, CommandPrefix: "")
    {
        Reached = () => "https://desk.example.com",
        Install = () => new Uri("https://desk.example.com/slack/install"),
    };

    public StoppedClock Clock { get; } = new(Start);

    public Courier Courier { get; } = new();

    /// <summary>What goes out there; nothing does until somebody is known there.</summary>
    public Courier Teams { get; } = new() { Platform = Platform.Teams };

    public Db Db { get; }

    /// <summary>Of its database, for whoever looks past the product.</summary>
    public string ConnectionString { get; }

    public Desk Desk { get; }

    public Posting Posting { get; }

    public Upkeep Upkeep { get; }

    public Postman Postman { get; }

    public AgencyId Agency { get; private set; }

    /// <summary>A database in a file of its own, with the agency in it.</summary>
    public static async Task<Office> OnSqlite()
    {
        var folder = NewFolder();
        return await InSqlite(folder, await Prototype.SqliteIn(folder)).Opened();
    }

    public static async Task<Office> OnPostgres() => await InPostgres(await Prototype.OnPostgres()).Opened();

    /// <summary>Migrated, and nobody there: as on the first day of a host.</summary>
    public static async Task<Office> EmptyOnSqlite()
    {
        var folder = NewFolder();
        var office = InSqlite(folder, Prototype.Sqlite(Path.Combine(folder, "office.db")));
        await office.Db.Migrate();
        return office;
    }

    public static async Task<Office> EmptyOnPostgres()
    {
        var office = InPostgres(await Postgres.NewDatabase());
        await office.Db.Migrate();
        return office;
    }

    /// <summary>Other people than the usual ones, on an empty database, from another day on.</summary>
    public async Task Found(Instant start, Func<Db, Instant, Task<AgencyId>> fill)
    {
        Clock.Now = start;
        Agency = await fill(Db, start);
    }

    /// <summary>Somebody says something. The test fails when the desk does not know yet who that is.</summary>
    /// <param name="by">A user id of T1 (<c>U1</c>), or of another team: <c>T2:U7</c>.</param>
    /// <param name="at">The room, <c>C-ACME</c>; null for the direct conversation with the bot.</param>
    /// <param name="delivery">The same twice is the same delivery; null for a new one.</param>
    public async Task<View> Says(
        string text, string by = "U1", string? at = null, IReadOnlyDictionary<string, string>? fields = null, string? delivery = null) =>
        await Desk.Hear(Said(text, by, at, fields, delivery), TestContext.Current.CancellationToken)
        ?? throw new Xunit.Sdk.XunitException($"The desk does not know {by}.");

    /// <summary>Presses the button of that name as the given person. The test fails when there is none.</summary>
    public Task<View> Press(View view, string label, string by = "U1", string? at = null, string? delivery = null) =>
        Says(view.Button(label).Say, by, at, delivery: delivery);

    /// <summary>Sends the view's form: what stood in it already goes along, as a platform would send it.</summary>
    public Task<View> Submit(View view, IReadOnlyDictionary<string, string> fields, string by = "U1", string? at = null)
    {
        var form = view.Form ?? throw new Xunit.Sdk.XunitException($"There is no form in:\n{view.Fallback}\n{view.Text()}");
        var sent = view.Asks().Where(a => a.Value is not null).ToDictionary(a => a.Name, a => a.Value!);
        foreach (var (name, value) in fields) sent[name] = value;
        return Says(form.Say, by, at, sent);
    }

    /// <summary>What somebody writes in a room where the bot listens, in the thread of a message or outside.</summary>
    public Task<View?> Writes(string text, string by, string at, string? thread = null) =>
        Desk.Hear(
            Said(text, by, at) with { Manner = Manner.Overheard, AnswerByLetter = true, Place = new Place("T1", at, Direct: false, thread) },
            TestContext.Current.CancellationToken);

    public Utterance Said(
        string text, string by = "U1", string? at = null, IReadOnlyDictionary<string, string>? fields = null, string? delivery = null)
    {
        TypedTexts.Remember(text);
        foreach (var field in fields?.Values ?? []) TypedTexts.Remember(field);
        var speaker = by.Split(':') is [var team, var user] ? new Speaker(team, user) : new Speaker("T1", by);
        var place = at is null ? new Place("T1", $"D-{speaker.User}", Direct: true) : new Place("T1", at, Direct: false);
        return new Utterance(Platform.Slack, place, speaker, text, delivery ?? $"d{Interlocked.Increment(ref _deliveries)}")
        {
            Fields = fields ?? new Dictionary<string, string>(),
        };
    }

    /// <summary>The next days are planned, and all that is due now goes out. What follows from it goes too, until nothing is due.</summary>
    /// <returns>What was carried by this call, in the order in which it was owed, and then what was drawn anew.</returns>
    public async Task<IReadOnlyList<Carried>> Letters()
    {
        var before = Courier.Carried.Count;
        await Upkeep.Plan(TestContext.Current.CancellationToken);
        await Postman.Idle(TestContext.Current.CancellationToken);
        return [.. Courier.Carried[before..].OrderBy(c => c.Again).ThenBy(c => c.To.Mark, StringComparer.Ordinal)];
    }

    /// <summary>One more postman on the same outbox. It runs only when it is told to.</summary>
    public Postman PostmanWith(params IReadOnlyList<ICourier> couriers)
    {
        var carrier = new Carrier(Posting, Desk, couriers, HostLog.For<Carrier>());
        var rounds = new Rounds(carrier, Posting, Desk, Clock, _bell, HostLog.For<Rounds>());
        return new Postman(Posting, rounds, Desk, _bell, HostLog.For<Postman>());
    }

    public async ValueTask DisposeAsync()
    {
        Postman.Dispose();
        await Db.DisposeAsync();
        await _remove();
    }

    private static string NewFolder() => Directory.CreateTempSubdirectory("va-desk-office-").FullName;

    private static Office InSqlite(string folder, string connection) => new(new Db(Prototype.SqliteEngine(connection)), connection, () =>
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    });

    private static Office InPostgres(PostgresDatabase database)
    {
        var source = Prototype.Source(database);
        return new(new Db(Engine.Postgres(source)), database.ConnectionString, async () =>
        {
            await source.DisposeAsync();
            await database.DisposeAsync();
        });
    }

    private async Task<Office> Opened()
    {
        Agency = await FirstDay.Agency(Db);
        return this;
    }
}
