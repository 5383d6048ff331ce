using System.Diagnostics;
using NodaTime;

namespace Core.Time;

/// <summary>
/// Counts time in which somebody works. A length is what really passes: an hour that the clock repeats counts twice, one that it leaves out
/// not at all. Hours begin and end when the clock first shows their ends, as <see cref="Zones.Resolve"/> has it.
/// </summary>
internal static class Working
{
    private static readonly Duration LongestShown = Duration.FromDays(7);

    /// <returns>The first moment by which so much has been worked since; the moment itself for no time at all.</returns>
    /// <param name="length">Not negative.</param>
    public static Instant Add(Instant from, Duration length, WorkCalendar calendar)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, Duration.Zero);
        if (length == Duration.Zero) return from;
        foreach (var open in Openings(from, calendar))
        {
            var start = Instant.Max(open.Start, from);
            if (open.End - start >= length) return start + length;
            length -= open.End - start;
        }
        throw new UnreachableException();
    }

    /// <returns>The last moment from which so much is worked until the end; the end itself for no time at all.</returns>
    /// <param name="length">Not negative.</param>
    public static Instant Back(Instant until, Duration length, WorkCalendar calendar)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, Duration.Zero);
        if (length == Duration.Zero) return until;
        foreach (var open in OpeningsBefore(until, calendar))
        {
            var end = Instant.Min(open.End, until);
            if (end - open.Start >= length) return end - length;
            length -= end - open.Start;
        }
        throw new UnreachableException();
    }

    /// <returns>How much is worked from one moment to the other; nothing when that is earlier.</returns>
    public static Duration Between(Instant from, Instant to, WorkCalendar calendar)
    {
        var worked = Duration.Zero;
        if (to <= from) return worked;
        foreach (var open in Openings(from, calendar))
        {
            if (open.Start >= to) break;
            worked += Instant.Min(open.End, to) - Instant.Max(open.Start, from);
        }
        return worked;
    }

    /// <returns>The hours that are worked at this moment, or else the next ones. Hours that touch are one; who never rests works for a week.</returns>
    public static Interval Open(Instant at, WorkCalendar calendar)
    {
        Interval? open = null;
        foreach (var next in Openings(at, calendar))
        {
            if (open is { } before && (next.Start > before.End || before.Duration > LongestShown)) return before;
            open = new Interval(open?.Start ?? next.Start, next.End);
        }
        throw new UnreachableException();
    }

    public static bool IsOpen(Instant at, WorkCalendar calendar) => Open(at, calendar).Contains(at);

    // Whatever ends after that moment, in order and without end.
    internal static IEnumerable<Interval> Openings(Instant from, WorkCalendar calendar)
    {
        var clock = new WallClock(calendar.Zone);
        // Where a clock leaves out a whole day, the night before that day may still be worked.
        for (var day = from.InZone(calendar.Zone).Date.PlusDays(-2); ; day = day.PlusDays(1))
        {
            var ranges = calendar.Week.On(day.DayOfWeek);
            if (ranges.Count == 0 || calendar.IsDayOff(day)) continue;
            for (var range = 0; range < ranges.Count; range++)
            {
                var (start, end) = (clock.At(ranges[range].StartOn(day)), clock.At(ranges[range].EndOn(day)));
                if (start >= end || end <= from) continue;
                foreach (var open in calendar.Away.Leave(new Interval(start, end)))
                {
                    if (open.End > from) yield return open;
                }
            }
        }
    }

    // Whatever begins before that moment, the last first and without end.
    private static IEnumerable<Interval> OpeningsBefore(Instant until, WorkCalendar calendar)
    {
        var clock = new WallClock(calendar.Zone);
        // Where a clock is set back over midnight, the next day had begun already.
        for (var day = until.InZone(calendar.Zone).Date.PlusDays(1); ; day = day.PlusDays(-1))
        {
            var ranges = calendar.Week.On(day.DayOfWeek);
            if (ranges.Count == 0 || calendar.IsDayOff(day)) continue;
            for (var range = ranges.Count - 1; range >= 0; range--)
            {
                var (start, end) = (clock.At(ranges[range].StartOn(day)), clock.At(ranges[range].EndOn(day)));
                if (start >= end || start >= until) continue;
                foreach (var open in calendar.Away.Leave(new Interval(start, end)).Reverse())
                {
                    if (open.Start < until) yield return open;
                }
            }
        }
    }
}
