using NodaTime;

namespace Core.Store;

/// <summary>How far ahead each agency's letters have been planned.</summary>
public static class Plans
{
    private const string Behind = """
        select id from agencies
        where opened_at is not null and planned_until < @Horizon
        order by planned_until limit 100
        """;

    private const string Mark = "select planned_until from agencies where id = @Agency /*lock*/";

    private const string Move = "update agencies set planned_until = @Until where id = @Agency";

    private const string Opened = "select id from agencies where opened_at is not null limit 1";

    private sealed record Tenant(AgencyId Id);

    private sealed record Planned(Instant PlannedUntil);

    /// <summary>Up to a hundred open agencies whose plan ends before the horizon, those furthest behind first.</summary>
    internal static async Task<IReadOnlyList<AgencyId>> ToPlan(this Session db, Instant horizon) =>
        [.. (await db.All<Tenant>(Behind, new { Horizon = horizon })).Select(t => t.Id)];

    /// <summary>The end of what is planned, exclusive. From here to the commit no other planner can move it.</summary>
    internal static async Task<Instant> PlannedUntil(this AgencySession db) => (await db.One<Planned>(Mark))!.PlannedUntil;

    /// <param name="until">Exclusive.</param>
    internal static Task MovePlan(this AgencySession db, Instant until) => db.Do(Move, new { Until = until });

    /// <summary>False until somebody has said <c>setup</c>: then the host tells its code.</summary>
    public static async Task<bool> AnyAgencyOpen(this Session db) => await db.One<Tenant>(Opened) is not null;
}
