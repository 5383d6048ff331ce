using Core.Time;
using NodaTime;

namespace Core.Meetings;

/// <summary>
/// Finds times for a meeting. Hours are cut with hours, as stretches: how long the range is in minutes costs nothing.
/// </summary>
internal static class SlotRules
{
    public const int Most = 5;

    // Of one day: five half hours after each other are no choice.
    private const int OfOneDay = 2;

    private static readonly Duration Half = Duration.FromMinutes(30), Quarter = Duration.FromMinutes(15);

    /// <summary>Up to five times within everybody's hours, the soonest first; those of another day rather than the next half hour.</summary>
    /// <param name="parties">The first is whoever asks: by that clock a meeting begins at :00 or :30, or else on a quarter.</param>
    /// <param name="busy">When one of them is in another meeting.</param>
    public static IReadOnlyList<Slot> Within(IReadOnlyList<Party> parties, Interval range, Duration length, IReadOnlyList<Interval> busy)
    {
        var free = Without(Common(parties, range), busy);
        var starts = Starts(free, length, Half, parties[0].Zone);
        if (starts.Count == 0) starts = Starts(free, length, Quarter, parties[0].Zone);
        return Chosen(starts, length, parties[0].Zone).Select(start => new Slot(start, length, [], AtNight: false)).ToList();
    }

    /// <summary>When everybody works: the stretches that all calendars have in common, in order.</summary>
    public static IReadOnlyList<Interval> Common(IReadOnlyList<Party> parties, Interval range) => parties
        .Select(p => p.Calendar).Distinct()
        .Select(calendar => Open(calendar, range))
        .Aggregate((IReadOnlyList<Interval>)[range], Both);

    /// <summary>A calendar's hours that reach into a range, cut to it, in order; what follows at once goes on.</summary>
    public static IReadOnlyList<Interval> Open(WorkCalendar calendar, Interval range)
    {
        var hours = new List<Interval>();
        for (var at = range.Start; at < range.End;)
        {
            var open = Working.Open(at, calendar);
            if (open.Start >= range.End) break;
            var part = new Interval(Instant.Max(open.Start, range.Start), Instant.Min(open.End, range.End));
            if (hours is [.., var last] && last.End == part.Start) hours[^1] = new Interval(last.Start, part.End);
            else hours.Add(part);
            at = open.End;
        }
        return hours;
    }

    public static IReadOnlyList<Interval> Without(IReadOnlyList<Interval> free, IReadOnlyList<Interval> busy)
    {
        foreach (var taken in busy)
        {
            free =
            [
                .. from one in free
                   from left in (Interval?[])[Part(one.Start, Instant.Min(one.End, taken.Start)), Part(Instant.Max(one.Start, taken.End), one.End)]
                   where left is not null
                   select left.Value,
            ];
        }
        return [.. free.Distinct()];
    }

    /// <summary>The first moment from there on at which that clock shows a whole step past the hour.</summary>
    public static Instant Next(Instant at, Duration step, DateTimeZone zone)
    {
        var offset = Duration.FromSeconds(zone.GetUtcOffset(at).Seconds);
        var shown = at + offset - NodaConstants.UnixEpoch;
        var over = Duration.FromNanoseconds(((shown.ToInt64Nanoseconds() % step.ToInt64Nanoseconds()) + step.ToInt64Nanoseconds()) % step.ToInt64Nanoseconds());
        return over == Duration.Zero ? at : at + step - over;
    }

    /// <summary>The moments in a stretch from which so much fits into it, a step apart on that clock.</summary>
    public static IEnumerable<Instant> Starts(Interval stretch, Duration length, Duration step, DateTimeZone zone)
    {
        for (var at = Next(stretch.Start, step, zone); at + length <= stretch.End; at = Next(at + step, step, zone)) yield return at;
    }

    private static List<Instant> Starts(IReadOnlyList<Interval> free, Duration length, Duration step, DateTimeZone zone) =>
        [.. free.SelectMany(stretch => Starts(stretch, length, step, zone))];

    private static IEnumerable<Instant> Chosen(IReadOnlyList<Instant> starts, Duration length, DateTimeZone zone)
    {
        var chosen = new List<Instant>();
        foreach (var day in starts.GroupBy(s => s.InZone(zone).Date))
        {
            var ofDay = new List<Instant>();
            // The first of the day, and the first that begins half an hour after that one's end.
            foreach (var at in (IEnumerable<Instant>)[day.First(), .. day.Where(s => s >= day.First() + Half + length)])
                if (ofDay.Count < OfOneDay && (ofDay.Count == 0 || at >= ofDay[^1] + length)) ofDay.Add(at);
            chosen.AddRange(ofDay);
        }
        chosen = [.. chosen.Take(Most)];
        foreach (var at in starts)
            if (chosen.Count < Most && chosen.All(c => at >= c + length || at + length <= c)) chosen.Add(at);
        return chosen.Order();
    }

    private static IReadOnlyList<Interval> Both(IReadOnlyList<Interval> some, IReadOnlyList<Interval> others)
    {
        var both = new List<Interval>();
        for (int i = 0, j = 0; i < some.Count && j < others.Count;)
        {
            if (Part(Instant.Max(some[i].Start, others[j].Start), Instant.Min(some[i].End, others[j].End)) is { } part) both.Add(part);
            if (some[i].End <= others[j].End) i++;
            else j++;
        }
        return both;
    }

    private static Interval? Part(Instant start, Instant end) => start < end ? new Interval(start, end) : null;
}
