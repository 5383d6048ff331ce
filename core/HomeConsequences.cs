using Core.Agencies;
using Core.Clients;
using Core.Requests;
using Core.Store;
using Core.TimeLog;
using NodaTime;

namespace Core;

/// <summary>What follows for personal pages: those that show what a turn changed are drawn anew.</summary>
internal static class HomeConsequences
{
    public static async Task Follow(AgencySession db, Instant now)
    {
        if (db.Changes.Count == 0) return;
        HashSet<PersonId> people = [];
        HashSet<ClientId> clients = [];
        foreach (var row in db.Changes.SelectMany(change => (object?[])[change.Before, change.After]))
        {
            switch (row)
            {
                case TimeEntry entry: people.Add(entry.PersonId); break;
                case Person person: people.Add(person.Id); break;
                case Client client: clients.Add(client.Id); break;
                case Room { ClientId: { } bound }: clients.Add(bound); break;
                case Request request:
                    clients.Add(request.ClientId);
                    if (request.OwnerId is { } owner) people.Add(owner);
                    break;
                case Agency:
                    await db.RedrawHomes(now);
                    return;
                default: break;
            }
        }
        foreach (var client in clients) await db.RedrawHomesAbout(client, now);
        foreach (var person in people) await db.RedrawHome(person, now);
    }
}
