using Core.Agencies;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Requests;

/// <summary>A new short message in the thread of a card, for whoever has to act next.</summary>
/// <param name="Id">The note that it is about; for what has no note, who did it.</param>
internal sealed record TellRequest(long Number, Telling What, string Id) : Question
{
    /// <summary>It was told, and is drawn anew: that it is so no longer takes only its buttons.</summary>
    public bool IsAgain { get; init; }

    /// <summary>What the messages of a delivery are kept as.</summary>
    public static string CardOf(Note delivery) => $"delivered/{delivery.Id}";

    public static Telling Of(NoteKind kind) => kind switch
    {
        NoteKind.Question => Telling.Asked,
        NoteKind.Answer => Telling.Answered,
        NoteKind.Delivery => Telling.Delivered,
        NoteKind.Change => Telling.Changes,
        NoteKind.Decline => Telling.Declined,
        NoteKind.Note => Telling.Noted,
    };

    public override async Task<View> Run(Turn turn)
    {
        if (await turn.RequestInSight(Number) is not { } request || !(IsAgain || IsSo(request))) return turn.Refuse(new NoSuchRequest(Number));
        var note = await turn.Db.Note(Id);
        if (HasNote(What) && (note is not { WithdrawnAt: null } || note.RequestId != request.Id || (note.Readers is NoteReaders.Members && !turn.Who.IsMember)))
            return turn.Refuse(new NoSuchRequest(Number));

        if (await turn.Db.Person(note?.AuthorId ?? new PersonId(Id)) is not { } author || !await Concerns(turn, request, author))
            return turn.Refuse(new NoSuchRequest(Number));
        var by = turn.NameOf(author);
        var told = turn.Say.Told(What, by, request.Name, request.What);
        var view = View.Of(
            Excerpts.Ended(told, note?.Body ?? ""),
            [
                new Line((IReadOnlyList<Span>)[.. await turn.Addressing(request), told]),
                .. note is null ? [] : RequestViews.Said(note, turn.Say),
                .. IsAgain && !await IsAwaited(turn, request) ? (Part[])[] : [new Buttons(RequestButtons.For(request, turn.Who.Role, turn.Say))],
            ]);
        return view with { Under = request.Id.Value, Card = What is Telling.Delivered && note is not null ? CardOf(note) : null };
    }

    // Of two deliveries it is the later that waits to be approved.
    private async Task<bool> IsAwaited(Turn turn, Request request) =>
        IsSo(request) && (await turn.Db.AllNotesOf(request.Id)).FirstOrDefault(n => n is { Kind: NoteKind.Delivery, WithdrawnAt: null })?.Id == Id;

    private static async Task<bool> Concerns(Turn turn, Request request, Person who) =>
        who.IsMember || (await turn.Db.ClientsOf(who.Id)).Contains(request.ClientId);

    /// <summary>What has been taken back since, or has gone on, nobody is told any more.</summary>
    private bool IsSo(Request request) => What switch
    {
        Telling.Asked => request.State is RequestState.NeedsInfo,
        Telling.Delivered => request.State is RequestState.Waiting,
        Telling.Changes => request.State is RequestState.ChangesWanted,
        Telling.Declined => request.State is RequestState.Declined,
        Telling.Done or Telling.Approved => request.State is RequestState.Done,
        Telling.Cancelled => request.State is RequestState.Cancelled,
        Telling.Answered or Telling.Reopened or Telling.Changed => request.IsOpen,
        Telling.Noted => true,
    };

    private static bool HasNote(Telling what) =>
        what is Telling.Asked or Telling.Answered or Telling.Delivered or Telling.Changes or Telling.Declined or Telling.Noted;
}

/// <summary>What a letter said has been taken back since. Only whoever read it has to hear so.</summary>
/// <param name="Letter">The occurrence of the letter that is taken back.</param>
internal sealed record TellTakenBack(long Number, string Letter) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.RequestInSight(Number) is not { } request) return turn.Refuse(new NoSuchRequest(Number));
        if (!await turn.Db.WasSent(request.Id.Value, Letter)) return turn.Refuse(new NoSuchRequest(Number));
        var told = turn.Say.TakenBack(request.Name, request.What, RequestViews.State(turn, request));
        var view = View.Of(
            told,
            new Line((IReadOnlyList<Span>)[.. await turn.Addressing(request), told]),
            new Buttons(RequestButtons.For(request, turn.Who.Role, turn.Say)));
        return view with { Under = request.Id.Value };
    }
}

internal static class Addressed
{
    extension(Turn turn)
    {
        /// <summary>Whoever has to act, by name: in the client's room the one who asked, else the reader.</summary>
        public async Task<IReadOnlyList<Span>> Addressing(Request request)
        {
            var person = turn.At.Everybody ? await turn.PersonOf(request.AskedBy) : turn.Who;
            if (turn.At.Everybody && person.IsMember) return [];
            var account = (await turn.Db.AccountsOf(person.Id)).FirstOrDefault(a => a.Platform == turn.At.Platform);
            return [new Mention(person.Name, account?.User), " "];
        }
    }
}
