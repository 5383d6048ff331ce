using Core.Language;
using Core.Views;

namespace Core.Requests;

/// <summary>
/// What can be pressed beneath a request: only what its rules allow now, what is likeliest first, never more than five.
/// </summary>
internal static class RequestButtons
{
    private const int Most = 5;

    /// <param name="who">Of whoever reads it.</param>
    public static IReadOnlyList<Button> For(Request request, Role who, Phrases say) =>
        [.. Likeliest(request, who, say, Most - 1), More(request, say)];

    /// <summary>What comes next, where other buttons need room too.</summary>
    public static IReadOnlyList<Button> Likeliest(Request request, Role who, Phrases say, int most) =>
    [
        .. Moves(request, who).Where(move => RequestRules.Can(request, move, who)).Take(most - Others(request, who).Count())
            .Select((move, index) => Of(request, move, say, index is 0)),
        .. Others(request, who).Select(sentence => new Button(Label(request, sentence, say), sentence)),
    ];

    public static Button More(Request request, Phrases say) => new(say.More, $"{request.Name} more");

    public static Button Of(Request request, RequestMove move, Phrases say, bool first = false) =>
        new(say.Move(move), Sentence(request, move), Style(move, first));

    /// <summary>The sentence that makes this move, for the card as it is drawn now.</summary>
    public static string Sentence(Request request, RequestMove move) => $"{request.Name} {Word(move)} @{request.Version}";

    public static string Word(RequestMove move) => move switch
    {
        RequestMove.Estimate => "est",
        _ => move.ToString().ToLowerInvariant(),
    };

    // Nothing is delivered or answered of a series: each of its dates is a request of its own.
    private static RequestMove[] Moves(Request request, Role who) => request is { IsSeries: true, IsOpen: true }
        ? [.. who is not Role.Contact && request.OwnerId is null ? [RequestMove.Take] : (RequestMove[])[], RequestMove.Change, RequestMove.Cancel]
        : who is Role.Contact
        ? request.State switch
        {
            RequestState.NeedsInfo => [RequestMove.Answer, RequestMove.Change, RequestMove.Cancel],
            RequestState.Waiting => [RequestMove.Approve, RequestMove.Changes, RequestMove.Cancel],
            _ when request.IsOpen => [RequestMove.Change, RequestMove.Cancel],
            _ => [RequestMove.Reopen],
        }
        : request.State switch
        {
            RequestState.New => [RequestMove.Take, RequestMove.Ask, RequestMove.Decline, RequestMove.Change],
            RequestState.Accepted => [RequestMove.Start, RequestMove.Ask, RequestMove.Deliver],
            RequestState.InProgress => [RequestMove.Deliver, RequestMove.Done, RequestMove.Ask],
            RequestState.NeedsInfo => [RequestMove.Take, RequestMove.Start, RequestMove.Ask, RequestMove.Decline],
            RequestState.InReview => [RequestMove.Deliver, RequestMove.Start, RequestMove.Ask],
            RequestState.ChangesWanted => [RequestMove.Start, RequestMove.Deliver, RequestMove.Ask],
            RequestState.Waiting => [RequestMove.Done, RequestMove.Start],
            _ => [RequestMove.Reopen],
        };

    private static string Label(Request request, string sentence, Phrases say) =>
        sentence is "request" ? say.NewRequest : request.IsSeries ? say.StopRepeating : say.Timer;

    // Sentences of other families that belong beside these.
    private static IEnumerable<string> Others(Request request, Role who)
    {
        if (!request.IsOpen && who is not Role.Subcontractor) yield return "request";
        if (request is { IsOpen: true, IsSeries: true } && who is not Role.Subcontractor) yield return $"{request.Name} every {RequestDates.None}";
        var working = !request.IsSeries && request.State is RequestState.Accepted or RequestState.InProgress or RequestState.ChangesWanted;
        if (working && who is not Role.Contact) yield return $"timer start {request.Name}";
    }

    private static ButtonStyle Style(RequestMove move, bool first) => move switch
    {
        RequestMove.Cancel or RequestMove.Decline => ButtonStyle.Danger,
        _ when first && move is not RequestMove.Change => ButtonStyle.Primary,
        _ => ButtonStyle.Plain,
    };
}
