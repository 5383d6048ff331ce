using Core.Agencies;
using Core.Clients;
using Core.Requests;
using Core.Store;
using NodaTime;

namespace Core;

/// <summary>What follows when somebody, a room or its client reads in another language: the cards of what is open there are drawn anew.</summary>
internal static class LanguageConsequences
{
    public static async Task Follow(AgencySession db, Instant now)
    {
        foreach (var change in db.Changes.ToList())
        {
            switch (change.Before, change.After)
            {
                // A room that becomes another client's has other cards.
                case (Room was, Room room) when was.Language != room.Language && was.ClientId == room.ClientId:
                    await Redraw(db, LetterReader.To(room.Id), now);
                    break;
                case (Client was, Client client) when was.Language != client.Language:
                    foreach (var room in (await db.RoomsOf(client.Id)).Where(room => room.Language is null))
                        await Redraw(db, LetterReader.To(room.Id), now);
                    break;
                case (Person was, Person person) when was.Language != person.Language:
                    await Redraw(db, LetterReader.To(person.Id), now);
                    break;
            }
        }
    }

    private static async Task Redraw(AgencySession db, string reader, Instant now)
    {
        foreach (var request in await db.OpenWithCardOf(reader)) await db.OweRedraw(request.Id.Value, $"card {request.Name}", now);
    }
}
