using Core.Store;
using NodaTime;

namespace Core.Standup;

/// <summary>A draft that will post itself.</summary>
/// <param name="Id">The round's.</param>
/// <param name="PlannedAt">When it was to be.</param>
/// <param name="WakesAt">When it is tried next.</param>
internal sealed record Auto(string Id, AgencyId AgencyId, PersonId PersonId, string Day, Instant PlannedAt, Instant WakesAt);

internal static class AutoStore
{
    private const string Due = """
        select id, agency_id, person_id, day, planned_at, wakes_at from standup_autos
        where wakes_at <= @Now
        order by wakes_at limit 50
        """;

    private const string ById = """
        select id, agency_id, person_id, day, planned_at, wakes_at from standup_autos
        where agency_id = @Agency and id = @Id
        """;

    private const string Put = """
        insert into standup_autos (id, agency_id, person_id, day, planned_at, wakes_at) values (@Id, @Agency, @PersonId, @Day, @PlannedAt, @WakesAt)
        on conflict (id) do update set planned_at = excluded.planned_at, wakes_at = excluded.wakes_at
        """;

    private const string Delete = "delete from standup_autos where agency_id = @Agency and id = @Id";

    private const string DeleteSince = "delete from standup_autos where agency_id = @Agency and person_id = @Person and planned_at >= @Since";

    /// <summary>Of every agency, those that have waited longest.</summary>
    public static Task<IReadOnlyList<Auto>> AutosDue(this Session db, Instant now) => db.All<Auto>(Due, new { Now = now });

    extension(AgencySession db)
    {
        public Task<Auto?> Auto(string round) => db.One<Auto>(ById, new { Id = round });

        public Task KeepAuto(Auto auto) => db.Do(Put, new { auto.Id, auto.PersonId, auto.Day, auto.PlannedAt, auto.WakesAt });

        public Task DropAuto(string round) => db.Do(Delete, new { Id = round });

        /// <param name="since">Inclusive: what was to be earlier may still be under way.</param>
        public Task DropAutosOf(PersonId person, Instant since) => db.Do(DeleteSince, new { Person = person, Since = since });
    }
}
