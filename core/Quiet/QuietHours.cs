using Core.Store;
using Core.Time;
using NodaTime;

namespace Core.Quiet;

/// <summary>Whether a letter may be written to its reader now. Pure.</summary>
internal static class QuietHours
{
    /// <summary>Longer than anybody may be away at a time: a calendar that is empty for longer holds nothing any more.</summary>
    public static readonly Duration Longest = Duration.FromDays(200);

    private static readonly Duration Late = Duration.FromHours(1);

    /// <param name="due">When the letter is, or was, to leave.</param>
    /// <param name="held">Since when it has waited for its reader; null when it has not.</param>
    /// <returns>Until when it waits; null when it leaves now.</returns>
    public static Instant? Holds(Manners manners, Instant due, Instant? held, ReaderHours reader, Instant now)
    {
        if (manners is Manners.AtOnce || reader.Calendars.Count == 0) return null;
        if (manners is Manners.AsUrgent && reader.UrgentAnyTime) return null;
        if (manners is Manners.AsAgreed && now <= due + Late && !reader.Calendars.All(calendar => calendar.Away.Contains(now))) return null;
        var open = reader.Calendars.Min(calendar => Working.Open(now, calendar).Start);
        var until = Instant.Min(open, (held ?? now) + Longest);
        return until <= now ? null : until;
    }
}

/// <summary>When somebody, or a room, may be written to.</summary>
/// <param name="Calendars">Open when one of them is; none where nobody knows any hours, and nothing waits.</param>
/// <param name="UrgentAnyTime">True where they have allowed that what is urgent does not wait.</param>
internal sealed record ReaderHours(IReadOnlyList<WorkCalendar> Calendars, bool UrgentAnyTime);
