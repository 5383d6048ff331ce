using Core.Language;
using Core.Store;

namespace Core.Agencies;

/// <summary>
/// What follows when a platform tells another zone of somebody. Their hours, their standup and their warnings hang on it, so they are asked,
/// once, and only their word moves anything. Who lives by the other zone by their word goes back with it: until then it was for.
/// </summary>
internal static class Travelling
{
    extension(Turn turn)
    {
        /// <param name="person">As they are by now.</param>
        public async Task Travelled(Person person, Account before, Account told)
        {
            if (told.GoneAt is not null || before.Zone == told.Zone) return;
            if (before.Zone is "")
            {
                await FirstTold(turn, person, told);
                return;
            }
            if (TripRules.Alike(before.Zone, told.Zone, turn.Now)) return;
            var all = await turn.Db.TripsOf(person.Id);
            var open = all.Where(t => t.OverAt is null).ToList();
            if (TripRules.IsBack(open, told, turn.Now))
            {
                await Back(turn, person, open);
                return;
            }
            var trip = TripRules.Away(all, person, before, told, Ids.New(), turn.Now);
            await turn.Db.EndTrips(open.Where(t => t.Answer is not TripAnswer.Used && t.Id != trip.Id), turn.Now);
            if (TripRules.Alike(told.Zone, person.ZoneId, turn.Now)) return;
            if (!open.Contains(trip)) await turn.Db.Save(TripStore.Trips, all.FirstOrDefault(t => t.Id == trip.Id), trip);
        }

        /// <returns>True when the desk moves along: an owner who works alone takes it with her; its clients read its hours in their own zones.</returns>
        public async Task<bool> MoveTo(Person person, string zone)
        {
            await turn.Db.Save(PeopleStore.People, person, person with { ZoneId = zone });
            if (person.Role is not Role.Owner || person.ZoneId != turn.Agency.ZoneId) return false;
            await turn.Db.Save(AgencyStore.Agencies, turn.Agency, turn.Agency with { ZoneId = zone });
            return true;
        }
    }

    // Until now nobody knew: a client's contact was thought to be where the desk or the client is. A member has said it, or was asked.
    private static async Task FirstTold(Turn turn, Person person, Account told)
    {
        if (person.Role is Role.Contact && person.ZoneId != told.Zone && !await turn.Db.HasSaid(person.Id, "zone"))
            await turn.MoveTo(person, told.Zone);
    }

    private static async Task Back(Turn turn, Person person, IReadOnlyList<Trip> open)
    {
        var lived = TripRules.Lived(open, person);
        await turn.Db.EndTrips(open, turn.Now);
        if (lived is null) return;
        await turn.MoveTo(person, lived.HomeId);
        await turn.Db.Owe(new Owed(
            lived.Id, TripConsequences.Return, TripConsequences.Return, LetterReader.To(person.Id), $"tell zone back {lived.Id}", turn.Now));
    }
}
