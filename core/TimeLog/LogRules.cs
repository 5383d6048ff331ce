using Core.Time;
using NodaTime;

namespace Core.TimeLog;

/// <summary>Where a length of time belongs of which only the day was said.</summary>
internal static class LogRules
{
    /// <returns>
    /// The first free stretch of that length from the beginning of that day's work on, and before <paramref name="now"/>; null when the
    /// day has none.
    /// </returns>
    /// <param name="others">The person's entries of that day.</param>
    public static Interval? FirstFree(
        LocalDate day, Duration length, IReadOnlyList<TimeEntry> others, WorkCalendar calendar, Instant now)
    {
        var zone = calendar.Zone;
        var start = calendar.Week.On(day.DayOfWeek) is [var first, ..] ? first.Start : new LocalTime(9, 0);
        var end = Instant.Min(Zones.Resolve(day.PlusDays(1).AtMidnight(), zone), now);
        return Fitting(Zones.Resolve(day + start, zone), end, length, others)
            ?? Fitting(Zones.Resolve(day.AtMidnight(), zone), end, length, others);
    }

    private static Interval? Fitting(Instant from, Instant to, Duration length, IReadOnlyList<TimeEntry> others)
    {
        if (to <= from) return null;
        foreach (var free in OverlapRules.Free(new Interval(from, to), others.OrderBy(o => o.StartedAt)))
            if (free.Duration >= length) return new Interval(free.Start, free.Start + length);
        return null;
    }
}
