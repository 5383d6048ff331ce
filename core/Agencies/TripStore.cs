using Core.Store;
using NodaTime;

namespace Core.Agencies;

internal static class TripStore
{
    private const string ById = """
        select id, person_id, platform, team, account as "user", zone as zone_id, from_zone as from_id, home_zone as home_id, answer, told_at, over_at
        from trips
        where agency_id = @Agency and id = @Id
        """;

    private const string OfPerson = """
        select id, person_id, platform, team, account as "user", zone as zone_id, from_zone as from_id, home_zone as home_id, answer, told_at, over_at
        from trips
        where agency_id = @Agency and person_id = @Person
        order by told_at desc, id
        """;

    private const string Put = """
        insert into trips (id, agency_id, person_id, platform, team, account, zone, from_zone, home_zone, answer, told_at, over_at)
        values (@Id, @Agency, @PersonId, @Platform, @Team, @User, @ZoneId, @FromId, @HomeId, @Answer, @ToldAt, @OverAt)
        on conflict (id) do update
        set platform = excluded.platform, team = excluded.team, account = excluded.account, from_zone = excluded.from_zone,
            home_zone = excluded.home_zone, answer = excluded.answer, told_at = excluded.told_at, over_at = excluded.over_at
        """;

    private const string Delete = "delete from trips where agency_id = @Agency and id = @Id";

    internal static readonly Table<Trip> Trips = new("trips", t => t.Id, ById, Put, Delete);

    extension(AgencySession db)
    {
        public Task<Trip?> Trip(string id) => db.One<Trip>(ById, new { Id = id });

        /// <summary>The newest first.</summary>
        public Task<IReadOnlyList<Trip>> TripsOf(PersonId person) => db.All<Trip>(OfPerson, new { Person = person });

        /// <summary>They have said themselves what holds, or it no longer matters: whatever was asked is settled.</summary>
        public async Task EndTrips(IEnumerable<Trip> trips, Instant now)
        {
            foreach (var trip in trips.Where(t => t.OverAt is null)) await db.Save(Trips, trip, trip with { OverAt = now });
        }
    }
}
