using System.Diagnostics;
using System.Globalization;
using Core;
using Core.Agencies;
using Core.Speech;
using Core.Store;
using NodaTime;

namespace Tests.Bench;

/// <summary>
/// The core without its doors: what a change of one request costs while its owner has ten open ones, and while they have a thousand. Each
/// change has the owner's whole queue planned anew.
/// </summary>
internal static class LongQueue
{
    private const int Few = 10, Many = 1000, Warm = 100, Rounds = 51;
    private const double AtMost = 5;

    private const string Columns = """
        insert into requests (id, agency_id, number, client_id, due, due_zone, due_at, what, details, link, state, urgency, tags, asked_by,
          filed_by, owner_id, created_at, changed_at, version, estimate) values
        """;

    private const string Client = "select id from clients where agency_id = @Agency and handle = 'acme0'";

    private const string Owner = "select id from people where agency_id = @Agency and role = 'Owner'";

    private const string Counted = "update agencies set last_request = 5000 where id = @Agency";

    private sealed record Row(string Id);

    /// <summary>It needs no host.</summary>
    public static async Task<int> Run()
    {
        await Measure();
        return Verdict.ExitCode;
    }

    public static async Task Measure()
    {
        var (few, many) = (await Changes(Few), await Changes(Many));
        Verdict.Number(
            "a change with 1,000 open requests of one person, by one with 10", Verdict.Median(many) / Verdict.Median(few), AtMost, "times",
            $"{Verdict.Text(Verdict.Median(many))} / {Verdict.Text(Verdict.Median(few))} ms; an estimate, the median of {Rounds}");
    }

    /// <returns>Milliseconds.</returns>
    private static async Task<IReadOnlyList<double>> Changes(int open)
    {
        var database = Path.Combine(Directory.CreateTempSubdirectory("va-desk-bench-").FullName, "queue.db");
        await using var db = Seed.Open(database);
        await Seed.Fill(db, agencies: 1, people: 1, clients: 1);
        await Fill(db, open);
        var desk = new Desk(db, SystemClock.Instance, new HostFacts("000000", Owner: null, ""), new Bell());
        // All are planned once, and everything that runs has run before.
        for (var round = 0; round < Warm; round++) await Say(desk, open, round, round);
        var runs = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var began = Stopwatch.GetTimestamp();
            await Say(desk, open, round, Warm + round);
            runs.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        Directory.Delete(Path.GetDirectoryName(database)!, recursive: true);
        return runs;
    }

    // Near the middle of the queue, so that half of it is done later, or sooner.
    private static async Task Say(Desk desk, int open, int round, int number)
    {
        var view = await desk.Hear(
            new Utterance(
                Platform.Slack, new Place(Seed.Team(0), "D00000001", Direct: true), new Speaker(Seed.Team(0), Seed.User(0)),
                string.Create(CultureInfo.InvariantCulture, $"R-{(open / 2) + (round % 3)} est {20 + number}m"), $"queue-{number}"),
            CancellationToken.None);
        if (view is not { Refused: false }) throw new InvalidOperationException(view?.Fallback);
    }

    private static Task Fill(Db db, int open) => db.InTransaction(async session =>
    {
        var tenant = session.For(await session.FoundAgency(Platform.Slack, Seed.Team(0), "Agency 0", "UBOT"));
        var now = SystemClock.Instance.GetCurrentInstant();
        var rows = Enumerable.Range(1, open).Select(n =>
        {
            var due = now + Duration.FromHours(24 + (2 * n));
            return string.Create(
                CultureInfo.InvariantCulture,
                $"('{Ids.New()}', @Agency, {n}, @Client, '{due.InUtc():uuuu-MM-dd'T'HH:mm}', 'Etc/UTC', {due.ToUnixTimeMilliseconds()}, " +
                $"'Wombat page', '', '', 'Accepted', 'Normal', '', @Owner, @Owner, @Owner, @Now, @Now, 1, 20)");
        }).ToList();
        var (client, owner) = ((await tenant.One<Row>(Client))!.Id, (await tenant.One<Row>(Owner))!.Id);
        foreach (var some in rows.Chunk(100)) await tenant.Do($"{Columns} {string.Join(", ", some)}", new { Client = client, Owner = owner, Now = now });
        await tenant.Do(Counted);
        return true;
    });
}
