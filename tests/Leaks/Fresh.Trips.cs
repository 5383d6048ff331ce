using Core;
using Core.Agencies;
using Core.Store;
using static Tests.Leaks.Folk;

namespace Tests.Leaks;

/// <summary>A platform tells another zone of somebody.</summary>
internal sealed partial class Fresh
{
    private const string Told = "update accounts set zone = @Zone where agency_id = @Agency and person_id = @Person";

    /// <summary>Of whoever says it, or of Ada; of Dan and of Zed.</summary>
    private async Task<Thing> Trip(Voice by, bool over) => new(
        await Trip(by.User is "" ? Ada : by, by.Team is Folk.Away ? ground.Away : ground.Home, over),
        await Trip(by == Dan ? Ada : Dan, ground.Home, over), await Trip(Zed, ground.Away, over), Ids.New());

    private async Task<string> Trip(Voice who, AgencyId agency, bool over)
    {
        var id = await PersonOf(who.User, who.Team);
        return await host.Db.InTransaction(async session =>
        {
            var db = session.For(agency, Act());
            var person = (await db.Person(id))!;
            var account = (await db.AccountsOf(id))[0];
            var zone = person.ZoneId is "Europe/Lisbon" ? "Europe/Berlin" : "Europe/Lisbon";
            await db.Do(Told, new { Zone = zone, Person = id });
            var trip = new Trip(
                Ids.New(), id, account.Platform, account.Team, account.User, zone, account.Zone, person.ZoneId,
                over ? TripAnswer.Used : TripAnswer.Open, host.Clock.Now, over ? host.Clock.Now : null);
            await db.Save(TripStore.Trips, null, trip);
            return trip.Id;
        });
    }
}
