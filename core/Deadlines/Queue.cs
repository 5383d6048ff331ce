using Core.Language;
using Core.Time;
using NodaTime;

namespace Core.Deadlines;

/// <summary>A request and the work that is left in it.</summary>
internal sealed record Piece(Brief Request, Duration Left)
{
    /// <summary>All the time on it so far, by everybody.</summary>
    public Duration Logged { get; init; }

    /// <summary>What was last planned for it; null for what never was.</summary>
    public Fit? Kept { get; init; }

    /// <summary>Somebody works on it, or has: they know of it.</summary>
    public bool IsBegun => Logged > Duration.Zero || Request.State is RequestState.InProgress or RequestState.InReview;
}

/// <summary>When somebody works on it, if nothing comes between: in her working time, which may be interrupted by nights and days off.</summary>
/// <param name="Ends">Exclusive.</param>
internal sealed record Slot(Brief Request, Instant Begins, Instant Ends)
{
    /// <summary>Due or not, whether it is done in time.</summary>
    public bool Fits => Request.DueAt is not { } due || Ends <= due;

    public Duration Left { get; init; }

    /// <summary>All that is left in what comes before it.</summary>
    public Duration Ahead { get; init; }
}

/// <summary>One member's open work, in the order in which she does it.</summary>
internal static class Queue
{
    /// <param name="pieces">Hers that are open; what has nothing left takes no time and is left out.</param>
    public static IReadOnlyList<Slot> Of(IEnumerable<Piece> pieces, WorkCalendar calendar, Instant now) =>
        Of(pieces, new HoursAhead(calendar, now), now);

    public static IReadOnlyList<Slot> Of(IEnumerable<Piece> pieces, HoursAhead hours, Instant now)
    {
        var slots = new List<Slot>();
        var (free, ahead) = (now, Duration.Zero);
        foreach (var (request, left) in InOrder(pieces).Select(p => (p.Request, p.Left)))
        {
            var begins = hours.Open(free);
            free = hours.Add(begins, left);
            slots.Add(new Slot(request, begins, free) { Left = left, Ahead = ahead });
            ahead += left;
        }
        return slots;
    }

    /// <summary>
    /// What is due first comes first: if that order breaks a promise, every order does. Urgent work without a date comes before all that
    /// has one, other work without a date after it.
    /// </summary>
    public static IEnumerable<Piece> InOrder(IEnumerable<Piece> pieces) =>
        from piece in pieces
        where piece.Left > Duration.Zero
        let request = piece.Request
        orderby request.DueAt ?? (request.Urgency is Urgency.Urgent ? Instant.MinValue : Instant.MaxValue), -(int)request.Urgency, request.Number
        select piece;
}
