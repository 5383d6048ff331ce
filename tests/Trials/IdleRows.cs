using Core.Store;
using NodaTime;

namespace Tests.Trials;

/// <summary>An outbox as it looks after years: nine letters in ten were sent, the rest are due in the weeks to come.</summary>
internal static class IdleRows
{
    private const string Fill = """
        with recursive n (i) as (select @From union all select i + 1 from n where i + 1 < @To)
        insert into letters (id, agency_id, subject, kind, occurrence, reader, say, due_at, manners, takes, tries, done_at, outcome)
        select 'old-' || i, (select min(id) from agencies), 'subject-' || (i / 3), 'reminder', 'day-before/' || i, 'person/nobody',
          'remind R-' || i || ' overdue 2026-12-01', case when i % 10 = 0 then @Now + 3600000 + i % 2419200 * 1000 else @Now - i * 1000 end, 'ByDay',
          1, 0, case when i % 10 = 0 then null else @Now - i * 1000 end, case when i % 10 = 0 then null else 'sent' end
        from n
        """;

    public static async Task Add(Db db, long from, long to, Instant now)
    {
        await db.InTransaction(s => s.Do(Fill, new { From = from, To = to, Now = now }));
        // As a server does by itself some time after so much was written.
        await db.InTransaction(s => s.Do("analyze"));
    }
}
