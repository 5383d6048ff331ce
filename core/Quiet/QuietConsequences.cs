using Core.Agencies;
using Core.Clients;
using Core.Store;
using NodaTime;

namespace Core.Quiet;

/// <summary>What follows from other hours: what waits for them waits until others, or no longer.</summary>
internal static class QuietConsequences
{
    public static async Task Follow(AgencySession db, Instant now)
    {
        foreach (var change in db.Changes.ToList())
        {
            switch (change.Before, change.After)
            {
                case (Person was, Person who) when HoursOf(was) != HoursOf(who):
                    await db.LookAgain(LetterReader.To(who.Id), now);
                    break;
                case (Agency was, Agency agency) when (was.Hours, was.Holidays) != (agency.Hours, agency.Holidays):
                    foreach (var member in await db.Members()) await db.LookAgain(LetterReader.To(member.Id), now);
                    break;
                case (Client was, Client client) when HoursOf(was) != HoursOf(client):
                    foreach (var room in await db.RoomsOf(client.Id)) await db.LookAgain(LetterReader.To(room.Id), now);
                    foreach (var contact in await db.ContactsOf(client.Id)) await db.LookAgain(LetterReader.To(contact.Id), now);
                    break;
                default:
                    break;
            }
        }
    }

    private static object HoursOf(Person who) => (who.ZoneId, who.Hours, who.Holidays, who.Off, who.Absent);

    private static object HoursOf(Client client) => (client.ZoneId, client.Hours, client.Holidays, client.Off);
}
