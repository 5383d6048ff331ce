using Core.Time;
using NodaTime;

namespace Core.Meetings;

/// <summary>One who is to be at a meeting: a member, or a client.</summary>
/// <param name="Client">Set where it is a client.</param>
/// <param name="Person">Set where it is a member; the first of them asks.</param>
internal sealed record Party(string Name, WorkCalendar Calendar, ClientId? Client = null, PersonId? Person = null)
{
    public DateTimeZone Zone => Calendar.Zone;
}

/// <summary>What somebody pays for a time outside their hours.</summary>
/// <param name="Minutes">How far it reaches beyond the nearest of their hours.</param>
internal sealed record Price(Party Party, Paid How, long Minutes);

internal enum Paid { Early, Late, DayOff }

/// <param name="Prices">Who is outside their hours, the worst off first; empty where everybody is within theirs.</param>
/// <param name="AtNight">It is night for somebody.</param>
internal sealed record Slot(Instant Start, Duration Length, IReadOnlyList<Price> Prices, bool AtNight)
{
    public Instant End => Start + Length;
}
