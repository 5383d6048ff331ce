using Core.Language;
using Core.Store;
using Core.Views;

namespace Core.Requests;

/// <summary>A move with words: a question, an answer, what is to be changed, why not, what was delivered, a note.</summary>
/// <param name="Link">Https; empty when none was given.</param>
internal sealed record SayToRequest(long Number, RequestMove Said, string Text, string Link) : OfRequest(Number)
{
    protected override RequestMove Move => Said;

    public override bool Asks => Text is "" && Link is "" && Said is not RequestMove.Deliver;

    protected override async Task<View> With(Turn turn, Request request)
    {
        if (Asks) return (await Asking(turn, request))!;
        if (Wording.Wrong(Text, Wording.LongestText, "text") is { } wrong) return turn.Refuse(wrong);
        if (Wording.WrongLink(Link) is { } unsafeLink) return turn.Refuse(unsafeLink);

        // What a client writes while an answer is awaited is the answer.
        var isAnswer = Said is RequestMove.Note && RequestRules.Can(request, RequestMove.Answer, turn.Who.Role);
        var move = isAnswer ? RequestMove.Answer : Said;
        var decided = RequestRules.Do(request, move, turn.Who, turn.Now);
        if (decided.Refused is { } no) return turn.Refuse(no);

        var after = move is RequestMove.Note ? request : decided.Value;
        if (after != request) await turn.Db.Save(RequestStore.Requests, request, after);
        var note = new Note(Ids.New(), request.Id, turn.Who.Id, turn.Now, Kind(move), Text, Link, Readers(turn, request, move));
        await turn.Db.Save(NoteStore.Notes, null, note);
        var did = note.Readers is NoteReaders.Members
            ? turn.Say.NotedForMembers(request.Name)
            : turn.Say.Did(move, request.Name, request.What);
        return RequestViews.Did(turn, after, did, [.. RequestViews.Said(note, turn.Say)]);
    }

    protected override async Task<View?> Asking(Turn turn, Request request) =>
        RequestForms.Say(turn, request, Said, await turn.KeepDraft());

    /// <summary>A member's note is for the client where the client reads it, in their room; in private it stays in the house.</summary>
    internal static NoteReaders Readers(Turn turn, Request request, RequestMove move) =>
        move is RequestMove.Note && turn.Who.IsMember && !(turn.At.Client == request.ClientId && turn.At.Place is { Direct: false })
            ? NoteReaders.Members
            : NoteReaders.Everybody;

    private static NoteKind Kind(RequestMove move) => move switch
    {
        RequestMove.Ask => NoteKind.Question,
        RequestMove.Answer => NoteKind.Answer,
        RequestMove.Deliver => NoteKind.Delivery,
        RequestMove.Changes => NoteKind.Change,
        RequestMove.Decline => NoteKind.Decline,
        _ => NoteKind.Note,
    };
}
