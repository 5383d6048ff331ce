using Core.Agencies;
using Core.Clients;
using Core.Requests;
using Core.Store;
using Core.Time;
using NodaTime;

namespace Core.Away;

/// <summary>Who is there while somebody is away.</summary>
internal static class Covers
{
    private const string Word = "cover";

    extension(AgencySession db)
    {
        /// <returns>Null for nobody in particular, and while they are gone or away themselves.</returns>
        public async Task<Person?> CoverOf(Absence absence, Instant now) =>
            absence.CoverId is { } id && await db.Person(id) is { IsMember: true, RemovedAt: null } cover
            && !Absences.Parse(cover.Absent).Contains(Instant.Max(now, absence.StartsAt))
                ? cover
                : null;
    }

    extension(Turn turn)
    {
        /// <summary>To the side of these clients; a subcontractor covers only for those whose work they have.</summary>
        public async Task<string?> CoverFor(Absence absence, IReadOnlyList<Client> clients)
        {
            if (await turn.Db.CoverOf(absence, turn.Now) is not { } cover) return null;
            var serves = cover.IsLead ? [] : await turn.Db.ClientsAssignedTo(cover.Id);
            return cover.IsLead || clients.All(client => serves.Contains(client.Id)) ? turn.Say.Covers(turn.NameOf(cover)) : null;
        }

        /// <summary>Those who may do it in the speaker's stead.</summary>
        public async Task<IReadOnlyList<Person>> Colleagues() => [.. (await turn.Db.Members()).Where(m => m.Id != turn.Who.Id)];

        /// <summary>`cover @ben`, and then the note: where no colleague is named, all of it is the note.</summary>
        public async Task<(Person? Cover, string Note)> CoverIn(string rest)
        {
            if (rest.Split((char[]?)null, 3) is not [var word, var name, .. var note]
                || !word.Equals(Word, StringComparison.OrdinalIgnoreCase)) return (null, rest);
            return await turn.ColleagueNamed(name, await turn.Colleagues()) is { } cover ? (cover, string.Join(' ', note)) : (null, rest);
        }
    }
}
