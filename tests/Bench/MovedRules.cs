using System.Diagnostics;
using System.Globalization;
using Core;
using Core.Store;
using NodaTime;
using Tests.Kit;

namespace Tests.Bench;

/// <summary>
/// D8: another database of time zones is taken up in which one zone stands an hour otherwise from the day after tomorrow on, while fifty
/// thousand requests are due there, of fifty agencies with ten people each, and each with the letter that says so: a hundred thousand moments
/// follow.
/// </summary>
internal static class MovedRules
{
    private const string Zone = "America/Asuncion";
    private const int Agencies = 50, People = 500, AtOnce = 5000;

    private const string Numbers = "with recursive n (i) as (select @From union all select i + 1 from n where i + 1 < @To) ";
    private const string NumbersOnPostgres = "with n (i) as (select cast(generate_series(@From, @To - 1) as bigint)) ";

    private const string ToZone = "update clients set zone = @Zone";

    // All at five in the afternoon of a day within two weeks, as said on the client's clock.
    private const string Requests = """
        insert into requests (id, agency_id, number, client_id, due, due_zone, due_at, what, details, link, state, urgency, tags, asked_by,
          filed_by, owner_id, created_at, changed_at, version)
        select 'request-' || i, c.agency_id, i + 1, c.id, @Day || 'T17:00', @Zone, @At, 'Wombat page', '', '', 'Accepted', 'Normal', '', p.id,
          p.id, p.id, @Now, @Now, 1
        from n join (select id, agency_id, row_number() over (order by id) - 1 as place from people) as p on p.place = i % (select count(*) from people)
          join (select min(id) as id, agency_id from clients group by agency_id) as c on c.agency_id = p.agency_id
        """;

    private const string Letters = """
        insert into letters (id, agency_id, subject, kind, occurrence, reader, say, due_at, manners, takes, tries)
        select 'letter-' || i, r.agency_id, r.id, 'reminder', 'overdue/' || r.due, 'person/' || r.owner_id,
          'remind R-' || r.number || ' overdue ' || r.due, r.due_at, 'ByDay', 0, 0
        from n join requests as r on r.id = 'request-' || i
        """;

    private const string Counted = "update agencies set last_request = @Count, planned_until = @Until";

    private const string Wrong = """
        select (select count(*) from requests where (due_at - @First) % 86400000 <> 0) as requests,
          (select count(*) from letters as l join requests as r on r.id = l.subject and l.occurrence = 'overdue/' || r.due
           where l.done_at is null and l.due_at <> r.due_at) as letters
        """;

    private sealed record Count(long Requests, long Letters);

    /// <param name="options"><c>--items 50000</c>; smaller for a look.</param>
    public static async Task<int> Run(Options options)
    {
        var (server, own) = await LettersPlace.Server();
        await using var _ = own;
        foreach (var at in (string?[])[null, server])
        {
            await Measure(at, options.Number("items", 50_000));
            if (server is null) break;
        }
        return Verdict.ExitCode;
    }

    private static async Task Measure(string? server, int items)
    {
        await using var place = await LettersPlace.Open(server, People, Agencies);
        var clock = SystemClock.Instance;
        var upkeep = new Upkeep(place.Db, clock, new Bell());
        await upkeep.TakeUpRules();
        var midnight = clock.GetCurrentInstant().InUtc().Date.PlusDays(2).AtStartOfDayInZone(DateTimeZoneProviders.Tzdb[Zone]);
        await Fill(place, items, midnight, clock.GetCurrentInstant());
        var before = midnight.Offset;
        using var rules = MovedZone.TakeUp(Zone, midnight.ToInstant(), before + Offset.FromHours(1), "9999a");
        var began = Stopwatch.GetTimestamp();
        await upkeep.TakeUpRules();
        var took = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var first = (midnight + Duration.FromHours(17 - 1)).ToInstant().ToUnixTimeMilliseconds();
        var wrong = (await place.Db.Read(s => s.One<Count>(Wrong, new { First = first })))!;
        if (wrong.Requests + wrong.Letters > 0)
            throw new InvalidOperationException($"{wrong.Requests} requests and {wrong.Letters} letters stand where they do not belong.");
        Verdict.Number(
            string.Create(CultureInfo.InvariantCulture, $"rules, {place.Name}: {2 * items:#,0} moments follow a moved zone"), took, 60, "s",
            $"{items:#,0} requests of {People:#,0} people in {Agencies} agencies, and what says that they are due");
    }

    private static async Task Fill(LettersPlace place, int items, ZonedDateTime midnight, Instant now)
    {
        var numbers = place.IsPostgres ? NumbersOnPostgres : Numbers;
        await place.Db.InTransaction(s => s.Do(ToZone, new { Zone }));
        for (var (from, day) = (0, 0); from < items; (from, day) = (from + AtOnce, day + 1))
        {
            var local = midnight.Date.PlusDays(day) + new LocalTime(17, 0);
            var page = new
            {
                From = (long)from, To = (long)Math.Min(items, from + AtOnce), Zone, Now = now,
                Day = local.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), At = local.WithOffset(midnight.Offset).ToInstant(),
            };
            await place.Db.InTransaction(s => s.Do(numbers + Requests, page));
            await place.Db.InTransaction(s => s.Do(numbers + Letters, page));
        }
        await place.Db.InTransaction(s => s.Do(Counted, new { Count = (long)items, Until = now + Duration.FromDays(2) }));
        await place.Db.InTransaction(s => s.Do("analyze"));
    }
}
