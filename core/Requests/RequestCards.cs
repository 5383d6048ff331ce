using Core.Language;
using Core.Speech;
using Core.Views;

namespace Core.Requests;

/// <summary>A request's card, as its reader sees it.</summary>
/// <param name="Why">Empty when it is drawn anew; <c>first</c> when it is posted because it was filed, <c>assigned</c> because
/// it was given to its reader. What is no longer so is not posted.</param>
internal sealed record CardOfRequest(long Number, string Why) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.RequestInSight(Number) is not { } request) return turn.Refuse(new NoSuchRequest(Number));
        if (!IsSo(turn, request)) return turn.Refuse(new NoSuchRequest(Number));
        var card = RequestViews.Card(turn, await turn.FaceOf(request));
        return Why is "first" ? card with { Beneath = await Thread(turn, request) } : card;
    }

    /// <summary>The thread of the message from which it was made. One in another thread, or deleted, has none of its own.</summary>
    private static async Task<string?> Thread(Turn turn, Request request) =>
        turn.At is { Everybody: true, Place: { } place }
        && await turn.Db.PostOf(request.Id.Value, turn.At.Platform, place.Workspace, place.Room) is { Thread: null, Gone: "" } post
            ? post.Message
            : null;

    private bool IsSo(Turn turn, Request request) => Why switch
    {
        "first" => request.State is not (RequestState.Cancelled or RequestState.Declined),
        "assigned" => request.OwnerId == turn.Who.Id && request.IsOpen,
        _ => true,
    };
}
