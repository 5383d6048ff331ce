using System.Globalization;
using Core.Language;
using Core.Speech;
using Core.Views;

namespace Core.Requests;

/// <summary>
/// Something said to one request. What its speaker may not see is not there, and a button of yesterday's card gets today's.
/// </summary>
internal abstract record OfRequest(long Number) : Command
{
    public static long NumberIn(Words words) => long.Parse(words.Field("request")!, CultureInfo.InvariantCulture);

    protected abstract RequestMove Move { get; }

    public sealed override async Task<View> Run(Turn turn)
    {
        if (await turn.RequestInSight(Number) is not { } request) return turn.Refuse(new NoSuchRequest(Number));
        if (turn.Version is { } drawn && drawn != request.Version && !await StillFits(turn, request, drawn))
            return RequestViews.Card(turn, await turn.FaceOf(request), turn.Say.CardWasOld);
        if (!RequestRules.Can(request, Move, turn.Who.Role))
            return turn.Refuse(new NotNow(request, Move, turn.Who, turn.Now) { Owner = await WhoHas(turn, request) });
        return await With(turn, request);
    }

    public sealed override async Task<View?> Form(Turn turn) =>
        await turn.RequestInSight(Number) is { } request ? await Asking(turn, request) : null;

    /// <summary>Whoever may not say it reads what they can say, as far as they may know of the request at all.</summary>
    public sealed override async Task<View> NotYours(Turn turn)
    {
        if (turn.Who.Role is Role.Stranger) return await base.NotYours(turn);
        return await turn.RequestInSight(Number) is { } request
            ? turn.Refuse(new NotNow(request, Move, turn.Who, turn.Now))
            : turn.Refuse(new NoSuchRequest(Number));
    }

    protected abstract Task<View> With(Turn turn, Request request);

    /// <summary>The form that asks for what was not said.</summary>
    protected virtual Task<View?> Asking(Turn turn, Request request) => Task.FromResult<View?>(null);

    /// <summary>What somebody took the trouble to write into a form is judged by the rules and not by the card's age.</summary>
    protected virtual Task<bool> StillFits(Turn turn, Request request, long drawn) => Task.FromResult(turn.Said.Fields.Count > 0);

    // Whoever was second to take it reads who was first. Which of its people works on what is the agency's own matter.
    private static async Task<string?> WhoHas(Turn turn, Request request) =>
        request is { IsOpen: true, OwnerId: { } owner } && turn.Who.Role is not Role.Contact ? (await turn.PersonOf(owner)).Name : null;
}
