using Core.Store;
using NodaTime;

namespace Core.Deadlines;

internal static class LoggedStore
{
    // The sum of whole numbers is no whole number on PostgreSQL.
    private const string On = """
        select cast(coalesce(sum(coalesce(ended_at, @Now) - started_at), 0) as bigint) as spent from time_entries
        where agency_id = @Agency and request_id = @Request and started_at < @Now
        """;

    /// <param name="Spent">In milliseconds.</param>
    private sealed record Row(long Spent);

    /// <summary>How much time was logged on it until now, by everybody, a running timer's too.</summary>
    public static async Task<Duration> LoggedOn(this AgencySession db, RequestId request, Instant now) =>
        Duration.FromMilliseconds((await db.One<Row>(On, new { Request = request, Now = now }))!.Spent);
}
