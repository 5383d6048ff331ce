using Core.Language;
using Core.Requests;
using NodaTime;

namespace Core.Deadlines;

/// <summary>An open request without its texts: all that planning has to know of it. A thousand are read at a time.</summary>
internal sealed record Brief(
    RequestId Id, long Number, RequestState State, Urgency Urgency, string? Due, Instant? DueAt, long? Estimate, bool IsSeries, PersonId? OwnerId,
    Instant CreatedAt)
{
    public bool IsOpen => State is not (RequestState.Done or RequestState.Declined or RequestState.Cancelled);

    public string Name => $"R-{Number}";

    public static implicit operator Brief(Request request) => new(
        request.Id, request.Number, request.State, request.Urgency, request.Due, request.DueAt, request.Estimate, request.IsSeries, request.OwnerId,
        request.CreatedAt);
}
