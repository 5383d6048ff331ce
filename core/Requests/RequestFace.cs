using Core.Agencies;
using Core.Clients;
using Core.Language;

namespace Core.Requests;

/// <summary>A request with what its card shows beside it, as its reader may see it.</summary>
/// <param name="Owner">Null while nobody has taken it.</param>
/// <param name="Notes">Newest first, and only what the reader may read.</param>
internal sealed record RequestFace(Request Request, Client Client, Person AskedBy, Person? Owner, IReadOnlyList<Note> Notes, Outlook Outlook)
{
    /// <summary>The series of which it is one; null when it is asked for by itself, or the series was stopped.</summary>
    public Request? Series { get; init; }

    /// <summary>What has to be read now: the open question, what was delivered, what is to be changed, why it was declined.</summary>
    public Note? Pressing => Request.State switch
    {
        RequestState.NeedsInfo => Latest(NoteKind.Question),
        RequestState.Waiting or RequestState.Done => Latest(NoteKind.Delivery),
        RequestState.ChangesWanted => Latest(NoteKind.Change),
        RequestState.Declined => Latest(NoteKind.Decline),
        _ => null,
    };

    private Note? Latest(NoteKind kind) => Notes.FirstOrDefault(n => n.Kind == kind);
}

internal static class RequestFaces
{
    extension(Turn turn)
    {
        public async Task<RequestFace> FaceOf(Request request) => new(
            request,
            await turn.Db.ClientOf(request.ClientId),
            await turn.PersonOf(request.AskedBy),
            request.OwnerId is { } owner ? await turn.PersonOf(owner) : null,
            [.. (await turn.NotesOf(request)).Where(n => n.WithdrawnAt is null)],
            await turn.OutlookOf(request))
        {
            Series = request.SeriesId is { } id && await turn.Db.Request(id) is { IsSeries: true } series && await turn.Sees(series) ? series : null,
        };

        /// <summary>Newest first. What members say among themselves no client reads.</summary>
        public async Task<IReadOnlyList<Note>> NotesOf(Request request) =>
            [.. (await turn.Db.AllNotesOf(request.Id)).Where(n => n.Readers is NoteReaders.Everybody || turn.Who.IsMember)];

        /// <summary>A client hears of a subcontractor as of the agency itself.</summary>
        public string NameOf(Person person) =>
            person.Role is Role.Subcontractor && !turn.Who.IsMember ? turn.Agency.Name : person.Name;

        /// <exception cref="InvalidOperationException">No such person: an id comes from a row.</exception>
        public async Task<Person> PersonOf(PersonId id) =>
            await turn.Db.Person(id) ?? throw new InvalidOperationException("A row names a person who is not there.");
    }
}
