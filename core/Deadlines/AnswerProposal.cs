using Core.Language;
using Core.Requests;
using Core.Store;
using Core.Views;

namespace Core.Deadlines;

/// <summary>The client's answer to a later date: with a yes it is due then, with a no it stays due as it was. Whoever asked hears of it.</summary>
/// <param name="Note">Names the question; empty for the one that is open.</param>
internal sealed record AnswerProposal(long Number, Consent Answer, string Note) : OfRequest(Number)
{
    protected override RequestMove Move => RequestMove.Due;

    protected override async Task<View> With(Turn turn, Request request)
    {
        var say = turn.Say;
        if (await turn.Db.Pending(request) is not { } asked || (Note is not "" && Note != asked.NoteId))
            return RequestViews.Card(turn, await turn.FaceOf(request), say.NothingAskedOf(request.Name));
        await turn.Db.Save(ProposalStore.Proposals, asked, asked with { Answer = Answer, AnsweredBy = turn.Who.Id });
        if (Answer is Consent.No) return RequestViews.Did(turn, request, say.StaysDue(request.Name, Until(turn, request)));

        var after = RequestRules.Touched(request, turn.Now) with { Due = asked.Due, DueZone = asked.DueZone, DueAt = asked.DueAt };
        await turn.Db.Save(RequestStore.Requests, request, after);
        return RequestViews.Did(turn, after, say.DueMoved(after.Name, Until(turn, after)!));
    }

    private static string? Until(Turn turn, Request request) =>
        request.DueAt is { } due ? turn.Moment(due) : null;
}
