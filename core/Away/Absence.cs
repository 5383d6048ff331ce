using NodaTime;

namespace Core.Away;

/// <summary>A stretch in which a member is away, with what clients read about it.</summary>
/// <param name="EndsAt">Exclusive; no later than <paramref name="StartsAt"/> for one that was called off.</param>
/// <param name="Note">As it was written; null for none.</param>
/// <param name="CoverId">Who is there meanwhile; null for nobody in particular.</param>
internal sealed record Absence(string Id, PersonId PersonId, Instant StartsAt, Instant EndsAt, string? Note = null, PersonId? CoverId = null)
{
    public bool IsCalledOff => EndsAt <= StartsAt;

    /// <exception cref="ArgumentOutOfRangeException">It was called off.</exception>
    public Interval Span() => new(StartsAt, EndsAt);

    public Absence CalledOff() => this with { EndsAt = StartsAt };
}

/// <summary>A request that somebody gave to a colleague for the time of an absence.</summary>
/// <param name="Id">The request's.</param>
internal sealed record Handover(RequestId Id, PersonId FromId, PersonId ToId, Instant HandedAt);
