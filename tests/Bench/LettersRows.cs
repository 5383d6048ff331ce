using NodaTime;

namespace Tests.Bench;

/// <summary>Many letters at once, as an outbox looks after years: nine in ten were sent, the rest are due in the weeks to come.</summary>
internal static class LettersRows
{
    private const int AtOnce = 250_000;

    private const string Numbers = "with recursive n (i) as (select @From union all select i + 1 from n where i + 1 < @To) ";

    private const string NumbersOnPostgres = "with n (i) as (select generate_series(@From, @To - 1)) ";

    private const string Old = """
        insert into letters (id, agency_id, subject, kind, occurrence, reader, say, due_at, manners, takes, tries, done_at, outcome)
        select 'old-' || i, (select min(id) from agencies), 'subject-' || (i / 3), 'reminder', 'day-before/' || i, 'person/nobody',
          'remind R-' || i || ' overdue 2026-12-01', case when i % 10 = 0 then @Now + 3600000 * 24 + i % 2419200 * 1000 else @Now - i * 1000 end, 'ByDay',
          1, 0, case when i % 10 = 0 then null else @Now - i * 1000 end, case when i % 10 = 0 then null else 'sent' end
        from n
        """;

    // Each tells the owner of one that could not be delivered, which is there only for it.
    private const string Due = """
        insert into letters (id, agency_id, subject, kind, occurrence, reader, say, due_at, manners, takes, tries)
        select 'due-' || @Run || '-' || i, p.agency_id, 'due-' || @Run || '-' || i, 'bench', 'once',
          'person/' || p.id, 'tell undelivered seed-' || p.agency_id, @Now + i * @Apart, 'AtOnce', 0, 0
        from n join (select id, agency_id, row_number() over (order by id) - 1 as place from people) as p on p.place = i % (select count(*) from people)
        """;

    private const string Undelivered = """
        insert into letters (id, agency_id, subject, kind, occurrence, reader, say, due_at, manners, takes, tries, done_at, outcome, why)
        select 'seed-' || id, id, 'seed', 'seed', 'seed', 'cards', 'help', @Now, 'AtOnce', 1, 0, @Now, 'never', 'is_archived' from agencies
        """;

    // While many are written an hour may pass, and what the seed has planned would fall due.
    private const string Planned = "update letters set done_at = @Now, outcome = 'sent' where done_at is null";

    private const string Finish = "update letters set done_at = @Now, outcome = 'sent' where kind = 'bench' and done_at is null";

    public static async Task Fill(LettersPlace place, int count, Instant now)
    {
        await Do(place, Planned, new { Now = now });
        await Do(place, Undelivered, new { Now = now });
        for (var from = 0; from < count; from += AtOnce)
            await Do(place, Sequence(place) + Old, new { From = (long)from, To = (long)Math.Min(count, from + AtOnce), Now = now });
        await Settle(place);
    }

    /// <param name="first">When the first of them is due.</param>
    public static Task Owe(LettersPlace place, string run, int count, Instant first, Duration apart) => Do(
        place, Sequence(place) + Due, new { From = 0L, To = (long)count, Run = run, Now = first, Apart = (long)apart.TotalMilliseconds });

    /// <summary>What is still due is of no more interest.</summary>
    public static Task Close(LettersPlace place, Instant now) => Do(place, Finish, new { Now = now });

    /// <summary>As a database does by itself some time after so much was written: afterwards it has nothing to do but what is asked of it.</summary>
    private static async Task Settle(LettersPlace place)
    {
        await Do(place, "analyze", null);
        await place.Settle();
    }

    private static string Sequence(LettersPlace place) => place.IsPostgres ? NumbersOnPostgres : Numbers;

    private static Task Do(LettersPlace place, string sql, object? args) => place.Db.InTransaction(s => s.Do(sql, args));
}
