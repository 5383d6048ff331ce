using Core.Time;
using NodaTime;

namespace Core.Meetings;

/// <param name="First">On the clock on which it stays.</param>
/// <param name="Outside">Whose hours it leaves, and in which weeks of the next year, by the day of each.</param>
internal sealed record WeeklySlot(LocalDateTime First, DateTimeZone Zone, Duration Length, IReadOnlyList<(Party Party, IReadOnlyList<LocalDate> Days)> Outside)
{
    public Instant Start => Zones.Resolve(First, Zone);

    public int Weeks => Outside.Sum(o => o.Days.Count);
}

/// <summary>A time of the week for a whole year. Clocks change on different days, so what suits everybody today may not in March.</summary>
internal static class WeeklyRules
{
    public const int Year = 52;

    private static readonly Duration Week = Duration.FromDays(7), Half = Duration.FromMinutes(30);

    /// <summary>Up to five, those that leave nobody's hours in any week first.</summary>
    /// <param name="parties">The first is whoever asks.</param>
    /// <param name="anchor">On whose clock it stays.</param>
    public static IReadOnlyList<WeeklySlot> Best(
        IReadOnlyList<Party> parties, Party anchor, Instant from, Duration length, IReadOnlyList<Interval> busy)
    {
        // A holiday is one week's matter, and no reason against the time.
        var always = parties.Select(p => p with { Calendar = new WorkCalendar(p.Calendar.Week, p.Zone, DaysOff.None) }).ToList();
        var range = new Interval(from, from + Week);
        var starts = SlotRules.Without(SlotRules.Common(always, range), busy)
            .SelectMany(free => SlotRules.Starts(free, length, Half, parties[0].Zone))
            .DefaultIfEmpty(LeastBad.Of(always, range, length, busy).Select(s => s.Start).FirstOrDefault(from));
        return
        [
            .. starts.Select(start => Slot(always, anchor.Zone, start, length))
                .OrderBy(s => s.Weeks).ThenBy(s => s.First)
                .Aggregate(new List<WeeklySlot>(), OnDifferentDays)
                .OrderBy(s => s.Weeks).ThenBy(s => s.First),
        ];
    }

    /// <summary>Judges one time of the week over a year.</summary>
    public static WeeklySlot Slot(IReadOnlyList<Party> parties, DateTimeZone zone, Instant start, Duration length)
    {
        var first = start.InZone(zone).LocalDateTime;
        var times = Enumerable.Range(0, Year).Select(week => Zones.Resolve(first.PlusWeeks(week), zone)).ToList();
        var outside = parties
            .Select(p => (p, (IReadOnlyList<LocalDate>)[.. times.Where(at => !Holds(p.Calendar, at, length)).Select(at => at.InZone(p.Zone).Date)]))
            .Where(p => p.Item2.Count > 0);
        return new WeeklySlot(first, zone, length, [.. outside]);
    }

    private static bool Holds(WorkCalendar calendar, Instant at, Duration length) =>
        Working.Open(at, calendar) is var open && open.Start <= at && at + length <= open.End;

    private static List<WeeklySlot> OnDifferentDays(List<WeeklySlot> chosen, WeeklySlot slot)
    {
        if (chosen.Count < SlotRules.Most && chosen.All(c => c.First.DayOfWeek != slot.First.DayOfWeek)) chosen.Add(slot);
        return chosen;
    }
}
