using Core.Store;
using NodaTime;

namespace Core.Deadlines;

internal static class LoggedStore
{
    // The sum of whole numbers is no whole number on PostgreSQL.
    private const string OnOpen = """
        select r.id, cast(sum(coalesce(t.ended_at, @Now) - t.started_at) as bigint) as spent
        from requests r join time_entries t on t.agency_id = r.agency_id and t.request_id = r.id
        where r.agency_id = @Agency and r.state not in ('Done', 'Declined', 'Cancelled') and t.started_at < @Now
        group by r.id
        """;

    /// <param name="Spent">In milliseconds.</param>
    private sealed record Row(RequestId Id, long Spent);

    /// <summary>How much time was logged on each open request until now, by everybody, a running timer's too; none where none was.</summary>
    public static async Task<Dictionary<RequestId, Duration>> LoggedOnOpen(this AgencySession db, Instant now) =>
        (await db.All<Row>(OnOpen, new { Now = now })).ToDictionary(row => row.Id, row => Duration.FromMilliseconds(row.Spent));
}
