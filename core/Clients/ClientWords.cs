using Core.Agencies;
using Core.Language;
using Core.Store;

namespace Core.Clients;

internal static class ClientWords
{
    /// <summary>
    /// The words of what is written once for all who read it for a client: in the language of its room, which may be another than its own; of
    /// the first where it has several.
    /// </summary>
    public static async Task<Phrases> WordsFor(this AgencySession db, Client client) =>
        Phrases.In(await db.RoomsOf(client.Id) is [{ Language: { } its }, ..] ? its : client.Language);
}
