using Core;
using Core.Agencies;
using Core.Language;
using Core.Speech;
using Core.Store;
using NodaTime;
using Npgsql;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>Where a host that is killed keeps everything. It is looked at without touching what the next host has to recover.</summary>
public sealed class CrashPlace : IAsyncDisposable
{
    /// <summary>Assistants, besides those whom every office has.</summary>
    internal static readonly string[] Hired = ["U11", "U12", "U13", "U14"];

    private const string Lapse = "update letters set leased_until = 0 where done_at is null and leased_until is not null";
    private const string Whole = "pragma integrity_check";

    private readonly string? _folder;
    private readonly PostgresDatabase? _database;
    private readonly NpgsqlDataSource? _source;

    private CrashPlace(string folder) => _folder = folder;

    private CrashPlace(PostgresDatabase database) => (_database, _source) = (database, Prototype.Source(database));

    /// <summary>For the host's command line.</summary>
    internal string Setting => _database is null
        ? $"--ConnectionStrings:Sqlite=Data Source={File}"
        : $"--ConnectionStrings:Postgres={_database.ConnectionString};Maximum Pool Size=30";

    internal string Name => _database is null ? "sqlite" : "postgres";

    private string File => Path.Combine(_folder!, "office.db");

    internal static async Task<CrashPlace> OnSqlite()
    {
        var place = new CrashPlace(Directory.CreateTempSubdirectory("va-desk-crash-").FullName);
        await using var db = new Db(Prototype.SqliteEngine(Prototype.Sqlite(place.File)));
        await Fill(db);
        return place;
    }

    internal static async Task<CrashPlace> OnPostgres()
    {
        var place = new CrashPlace(await Postgres.NewDatabase());
        await using var db = new Db(Engine.Postgres(place._source!));
        await Fill(db);
        return place;
    }

    /// <summary>Looks at it as a killed host left it: on SQLite in a copy, so that the next host recovers the file by itself.</summary>
    internal async Task<T> Left<T>(Func<Session, Task<T>> look)
    {
        if (_database is not null) return await Now(look);
        var copy = Directory.CreateTempSubdirectory("va-desk-crash-copy-").FullName;
        try
        {
            foreach (var file in new DirectoryInfo(_folder!).EnumerateFiles().Where(f => f.Extension is ".db" or ".db-wal"))
                file.CopyTo(Path.Combine(copy, file.Name));
            await using var db = new Db(Prototype.SqliteEngine(Prototype.Sqlite(Path.Combine(copy, "office.db"))));
            return await db.Read(look);
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    /// <summary>Looks at it beside the host that runs.</summary>
    internal async Task<T> Now<T>(Func<Session, Task<T>> look)
    {
        await using var db = new Db(_source is null ? Prototype.SqliteEngine(Prototype.Sqlite(File)) : Engine.Postgres(_source));
        return await db.Read(look);
    }

    /// <summary><c>ok</c>, or what is wrong with the file; a server has no such file.</summary>
    internal Task<string> Integrity() => _database is null
        ? Left(async session => (await session.One<Check>(Whole))?.IntegrityCheck ?? "nothing")
        : Task.FromResult("ok");

    /// <summary>Two minutes pass: what a killed host had taken is anybody's on a server. The one host of a file lets it go itself.</summary>
    internal async Task LetLeasesLapse()
    {
        if (_source is null) return;
        await using var db = new Db(Engine.Postgres(_source));
        await db.InTransaction(session => session.Do(Lapse), TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_source is not null) await _source.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
        if (_folder is not null) Directory.Delete(_folder, recursive: true);
    }

    private static async Task Fill(Db db)
    {
        await db.Migrate();
        var now = SystemClock.Instance.GetCurrentInstant();
        var agency = await FirstDay.Open(db, now);
        await db.InTransaction(async session =>
        {
            var hiring = session.For(agency, new Act(Ids.New(), default, "setup", now));
            foreach (var user in Hired)
            {
                var person = new Person(PeopleStore.NewPerson(), Role.Assistant, user, "en", "Europe/Tallinn", Standup: null, RemovedAt: null);
                await hiring.Save(PeopleStore.People, null, person);
                await hiring.LearnAccount(new Account(
                    Platform.Slack, "T1", user, person.Id, AccountKind.Full, user, "en", "Europe/Tallinn", "T1", Dm: null, AskedAt: null));
            }
            // By day three times as many letters leave: the trial asks for the same whenever it runs.
            var night = new { Zone = Night(now) };
            await session.Do("update people set zone = @Zone", night);
            await session.Do("update clients set zone = @Zone", night);
            return true;
        });
    }

    /// <summary>Where it has just become one o'clock at night. POSIX counts the other way round: Etc/GMT-3 is three hours ahead.</summary>
    private static string Night(Instant now) => ((1 - now.InUtc().Hour + 36) % 24) - 12 is var ahead and not 0
        ? $"Etc/GMT{-ahead:+0;-0}"
        : "Etc/GMT";

    private sealed record Check(string IntegrityCheck);
}
