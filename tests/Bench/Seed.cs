using System.Globalization;
using Bots.Host;
using Core;
using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Speech;
using Core.Store;
using Microsoft.Data.Sqlite;
using NodaTime;
using Npgsql;

namespace Tests.Bench;

/// <summary>
/// Fills a database with agencies that are open for work: workspace <c>T00000000</c> and on, people <c>U00000000</c> and on dealt out to
/// them in turn, so that person i is in workspace i mod agencies, and in each agency the clients <c>acme0</c> and on.
/// </summary>
internal static class Seed
{
    private static readonly string[] Zones = ["Europe/Tallinn", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Manila"];

    /// <summary>The database is a file's path or a connection string, as the host takes them.</summary>
    public static async Task<int> Run(Options options)
    {
        if (options.Bare is not [var database])
        {
            await Console.Error.WriteLineAsync("seed <database> --agencies 10 --people 1000 --clients 50: a file's path, or a connection string");
            return 1;
        }
        var (agencies, people, clients) = (options.Number("agencies", 10), options.Number("people", 1000), options.Number("clients", 50));
        await using var db = Open(database);
        await Fill(db, agencies, people, clients);
        Console.WriteLine(
            $"{agencies} agencies ({Team(0)} … {Team(agencies - 1)}), {people} people ({User(0)} … {User(people - 1)}, the i-th in workspace " +
            $"i mod {agencies}), clients acme0 … acme{clients - 1} in each.");
        return 0;
    }

    public static string Team(int agency) => "T" + agency.ToString("00000000", CultureInfo.InvariantCulture);

    public static string User(int person) => "U" + person.ToString("00000000", CultureInfo.InvariantCulture);

    public static Db Open(string database) => new(
        database.Contains("Host=", StringComparison.OrdinalIgnoreCase) || database.StartsWith("postgres", StringComparison.OrdinalIgnoreCase)
            ? Engine.Postgres(NpgsqlDataSource.Create(database))
            : Engine.Sqlite(SqliteFactory.Instance.CreateDataSource(File(database))));

    /// <param name="languages">What the people of each agency read, in turn.</param>
    public static async Task Fill(
        Db db, int agencies, int people, int clients, Platform platform = Platform.Slack, params IReadOnlyList<string> languages)
    {
        await db.Migrate();
        var now = SystemClock.Instance.GetCurrentInstant();
        for (var agency = 0; agency < agencies; agency++)
        {
            var index = agency;
            await db.InTransaction(async session =>
            {
                var id = await session.FoundAgency(platform, Team(index), $"Agency {index}", "UBOT");
                var tenant = session.For(id, new Act(Ids.New(), default, "setup", now));
                if (await tenant.AgencyItself() is not { OpenedAt: null } closed) return false;
                await tenant.Save(AgencyStore.Agencies, closed, closed with { ZoneId = Zones[index % Zones.Length], OpenedAt = now });
                for (var person = index; person < people; person += agencies)
                {
                    var reads = languages is [] ? "en" : languages[person / agencies % languages.Count];
                    await Hire(tenant, platform, index, person, person == index ? Role.Owner : Role.Assistant, reads);
                }
                for (var client = 0; client < clients; client++) await Serve(tenant, client);
                return true;
            });
        }
        // A host that starts on it finds the next days planned, as one that starts again does.
        await new Upkeep(db, SystemClock.Instance, new Bell()).Plan();
    }

    private static async Task Hire(AgencySession db, Platform platform, int agency, int index, Role role, string reads)
    {
        var (team, user, zone) = (Team(agency), User(index), Zones[index % Zones.Length]);
        var person = new Person(PeopleStore.NewPerson(), role, $"Person {index}", reads, zone, Standup: null, RemovedAt: null);
        await db.Save(PeopleStore.People, null, person);
        await db.LearnAccount(new Account(
            platform, team, user, person.Id, AccountKind.Full, person.Name, "en", zone, team, Dm: null, AskedAt: null));
    }

    private static Task Serve(AgencySession db, int index) => db.Save(ClientStore.Clients, null, new Client(
        new ClientId(Ids.New()), $"Acme{index}", $"acme{index}", Zones[index % Zones.Length], "en", Hours: null, Rate: null, "EUR", ArchivedAt: null));

    private static string File(string database) =>
        Databases.Sqlite(database.Contains('=', StringComparison.Ordinal) ? database : $"Data Source={database}");
}
