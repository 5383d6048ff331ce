using Core.Store;
using NodaTime;

namespace Core.Deadlines;

/// <summary>What was last planned for a request that is due, so that nothing is planned or raised twice.</summary>
/// <param name="Planned">What its reminders were counted from.</param>
/// <param name="Cause">Why it was raised that it does not fit; null while it fits.</param>
/// <param name="LooksAt">When the letter that says so is due; null when it is too early to plan one.</param>
/// <param name="FirstAt">When she hears that she has to begin with what comes before it; null when it is too early, or needless.</param>
internal sealed record Fit(RequestId RequestId, string Planned, string? Cause, Instant? LooksAt, Instant? FirstAt)
{
    public static Fit None(RequestId request) => new(request, "", Cause: null, LooksAt: null, FirstAt: null);
}

internal static class FitStore
{
    private const string Of = """
        select request_id, planned, cause, looks_at, first_at from fits
        where agency_id = @Agency and request_id = @Request
        """;

    private const string Put = """
        insert into fits (agency_id, request_id, planned, cause, looks_at, first_at)
        values (@Agency, @RequestId, @Planned, @Cause, @LooksAt, @FirstAt)
        on conflict (request_id) do update
        set planned = excluded.planned, cause = excluded.cause, looks_at = excluded.looks_at, first_at = excluded.first_at
        """;

    private const string Delete = "delete from fits where agency_id = @Agency and request_id = @Request";

    extension(AgencySession db)
    {
        /// <summary>Of a request that is open and due: others have none.</summary>
        public Task<Fit?> FitOf(RequestId request) => db.One<Fit>(Of, new { Request = request });

        public Task KeepFit(Fit fit)
        {
            db.PlanKept();
            return db.Do(Put, fit);
        }

        public Task ForgetFit(RequestId request)
        {
            db.PlanKept();
            return db.Do(Delete, new { Request = request });
        }
    }
}
