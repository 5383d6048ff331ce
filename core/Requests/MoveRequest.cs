using Core.Language;
using Core.Store;
using Core.Views;

namespace Core.Requests;

/// <summary>A move that needs no more words: take, start, review, approve, done, cancel, reopen, confirm.</summary>
internal sealed record MoveRequest(long Number, RequestMove Moved) : OfRequest(Number)
{
    protected override RequestMove Move => Moved;

    protected override async Task<View> With(Turn turn, Request request)
    {
        var decided = RequestRules.Do(request, Moved, turn.Who, turn.Now);
        if (decided.Refused is { } no) return turn.Refuse(no);
        // Confirmed is confirmed: a second press finds nothing to do.
        var changes = Moved is not RequestMove.Confirm || request.ConfirmedAt is null;
        var after = changes ? decided.Value : request;
        if (changes) await turn.Db.Save(RequestStore.Requests, request, after);
        return RequestViews.Did(turn, after, turn.Say.Did(Moved, after.Name, after.What));
    }

    // Whether it was understood rightly does not depend on how far the work has come since.
    protected override async Task<bool> StillFits(Turn turn, Request request, long drawn) =>
        Moved is RequestMove.Confirm && await turn.Db.SaysTheSameAs(request, drawn);
}
