using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Store;
using NodaTime;

namespace Core.Standup;

/// <param name="To">As letters name readers.</param>
/// <param name="Zone">In which they live: somebody who reads for a client may live elsewhere.</param>
internal sealed record StandupReader(string To, DateTimeZone Zone);

internal static class StandupAudience
{
    extension(AgencySession db)
    {
        /// <summary>Who reads a client's part: its rooms, or without a room its contacts, each in private.</summary>
        public async Task<IReadOnlyList<StandupReader>> StandupReaders(Client client)
        {
            var rooms = await db.RoomsOf(client.Id);
            return rooms.Count > 0
                ? [.. rooms.Select(r => new StandupReader(LetterReader.To(r.Id), client.Zone))]
                : [.. (await db.ReachableContactsOf(client.Id)).Select(c => new StandupReader(LetterReader.To(c.Id), c.Zone))];
        }

        /// <summary>Both of the below, read once.</summary>
        public async Task<(IReadOnlyList<StandupReader> Readers, Phrases Words)> StandupWay(Client client) =>
            (await db.StandupReaders(client), await db.WordsFor(client));
    }
}
