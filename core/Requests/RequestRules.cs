using Core.Agencies;
using Core.Language;
using NodaTime;
using static Core.Language.RequestMove;
using static Core.Language.RequestState;

namespace Core.Requests;

/// <summary>The life of a request: what can be said to it, by whom, and what it then is. Pure and total.</summary>
internal static class RequestRules
{
    private static readonly RequestMove[] Every = Enum.GetValues<RequestMove>();

    /// <returns>Null when somebody in that role cannot say it now.</returns>
    public static RequestState? Next(Request request, RequestMove move, Role who) => who switch
    {
        Role.Owner or Role.Assistant => Lead(request, move),
        Role.Subcontractor => Worker(request, move),
        Role.Contact => Client(request, move),
        _ => null,
    };

    public static bool Can(Request request, RequestMove move, Role who) => Next(request, move, who) is not null;

    /// <summary>What can be said now, in no order of importance.</summary>
    public static IReadOnlyList<RequestMove> Possible(Request request, Role who) => [.. Every.Where(move => Can(request, move, who))];

    /// <returns>The request as it is afterwards: state, owner, count of changes. What else was said is for whoever said it.</returns>
    public static Result<Request> Do(Request request, RequestMove move, Person who, Instant now)
    {
        if (Next(request, move, who.Role) is not { } next) return new NotNow(request, move, who, now);
        return Touched(request, now) with
        {
            State = next,
            OwnerId = Takes(request, move, who.Role) ? who.Id : request.OwnerId,
            AskedIn = next is NeedsInfo ? AnswerLeadsTo(request, move) : null,
            ConfirmedAt = move is Confirm ? now : request.ConfirmedAt,
        };
    }

    public static Result<Request> Assign(Request request, Person who, PersonId to, Instant now) =>
        Do(request, RequestMove.Assign, who, now) is { Refused: null } assigned
            ? assigned.Value with { OwnerId = to }
            : new NotNow(request, RequestMove.Assign, who, now);

    /// <summary>Changed in what it says and not in where it stands.</summary>
    public static Request Touched(Request request, Instant now) => request with { ChangedAt = now, Version = request.Version + 1 };

    private static RequestState? Lead(Request request, RequestMove move) => move switch
    {
        Take => request switch
        {
            { State: New } => Accepted,
            { State: NeedsInfo, OwnerId: null } => NeedsInfo,
            _ => null,
        },
        RequestMove.Assign => request.State is New ? Accepted : Open(request, request.State),
        Decline => Open(request, Declined),
        Cancel => Open(request, Cancelled),
        Reopen => request.IsOpen ? null : Again(request, Accepted),
        Confirm or Change or Due => Open(request, request.State),
        Deliver or RequestMove.Done or Review or Start when request.State is New => Works(move),
        _ => Worker(request, move),
    };

    private static RequestState? Worker(Request request, RequestMove move) => move switch
    {
        Start => request.State is New or InProgress ? null : Open(request, Works(move)),
        Review => request.State is Accepted or InProgress or ChangesWanted ? InReview : null,
        Deliver => request.State is New ? null : Open(request, Waiting),
        RequestMove.Done => request.State is New ? null : Open(request, RequestState.Done),
        Ask => Open(request, NeedsInfo),
        Estimate => Open(request, request.State),
        RequestMove.Note => request.State,
        _ => null,
    };

    private static RequestState? Client(Request request, RequestMove move) => move switch
    {
        Answer => request.State is NeedsInfo ? request.AskedIn ?? Again(request, Accepted) : null,
        Approve => request.State is Waiting ? RequestState.Done : null,
        Changes => request.State is Waiting ? ChangesWanted : null,
        Cancel => Open(request, Cancelled),
        Reopen => request.State is RequestState.Done or Cancelled ? Again(request, Accepted) : null,
        Confirm or Change or Due => Open(request, request.State),
        RequestMove.Note => request.State,
        _ => null,
    };

    private static RequestState? Open(Request request, RequestState next) => request.IsOpen ? next : null;

    private static RequestState Works(RequestMove move) => move switch
    {
        Deliver => Waiting,
        RequestMove.Done => RequestState.Done,
        Review => InReview,
        _ => InProgress,
    };

    // What nobody has taken is new again, whatever it was.
    private static RequestState Again(Request request, RequestState next) => request.OwnerId is null ? New : next;

    // Whoever of the agency works on what nobody has, has it.
    private static bool Takes(Request request, RequestMove move, Role who) =>
        request.OwnerId is null && (who & Role.Member) != 0
        && move is Take or RequestMove.Assign or Start or Review or Deliver or RequestMove.Done;

    private static RequestState? AnswerLeadsTo(Request request, RequestMove move) => move switch
    {
        Ask when request.State is not NeedsInfo => request.State,
        Take or RequestMove.Assign when request.AskedIn is New => Accepted,
        _ => request.AskedIn,
    };
}
