using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Store;

namespace Core.Standup;

internal static class StandupAudience
{
    extension(AgencySession db)
    {
        /// <summary>Who reads a client's part, as letters name readers: its rooms, or without a room its contacts, each in private.</summary>
        public async Task<IReadOnlyList<string>> StandupReaders(Client client)
        {
            var rooms = await db.RoomsOf(client.Id);
            return rooms.Count > 0
                ? [.. rooms.Select(r => LetterReader.To(r.Id))]
                : [.. (await db.ReachableContactsOf(client.Id)).Select(c => LetterReader.To(c.Id))];
        }

        /// <summary>The language in which a client's part is read: its room's, or its own.</summary>
        public async Task<Phrases> StandupLanguage(Client client) =>
            Phrases.In(await db.RoomsOf(client.Id) is [{ Language: { } its }, ..] ? its : client.Language);
    }
}
