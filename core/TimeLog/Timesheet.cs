using Core.Time;
using NodaTime;

namespace Core.TimeLog;

/// <summary>What one entry is on one day of a zone.</summary>
/// <param name="To">Exclusive; the sheet's own moment while the timer runs.</param>
internal sealed record Slice(TimeEntry Entry, LocalDate Day, Instant From, Instant To)
{
    public Duration Length => To - From;
}

/// <summary>Time added up: whole days of a zone, cut at its midnights, whatever its clock does between them.</summary>
internal static class Timesheet
{
    /// <summary>The days as they begin and end in the zone.</summary>
    /// <param name="last">Inclusive.</param>
    public static Interval Days(LocalDate first, LocalDate last, DateTimeZone zone) =>
        new(Midnight(first, zone), Midnight(last.PlusDays(1), zone));

    /// <param name="last">Inclusive.</param>
    /// <param name="now">A running entry is counted up to here.</param>
    /// <returns>In order of time; what lasted no time is left out.</returns>
    public static IReadOnlyList<Slice> Slices(
        IEnumerable<TimeEntry> entries, LocalDate first, LocalDate last, DateTimeZone zone, Instant now)
    {
        var days = Days(first, last, zone);
        return
        [
            .. from entry in entries
               let start = Instant.Max(entry.StartedAt, days.Start)
               let end = Instant.Min(entry.EndedAt ?? now, days.End)
               from slice in ByDay(entry, start, end, zone)
               orderby slice.From, slice.Entry.PersonId.Value
               select slice,
        ];
    }

    public static Duration Total(IEnumerable<Slice> slices) => Sum(slices.Select(slice => slice.Length));

    /// <summary>Totals by whatever the slices are told apart, the longest first.</summary>
    public static IReadOnlyList<(TKey Key, Duration Total)> By<TKey>(IEnumerable<Slice> slices, Func<Slice, TKey> key) =>
        [.. slices.GroupBy(key).Select(group => (group.Key, Total: Total(group))).OrderByDescending(row => row.Total)];

    /// <summary>
    /// Lengths in whole minutes that add up to their sum in whole minutes: what is cut off is given to those who lost most.
    /// </summary>
    public static IReadOnlyList<Duration> WholeMinutes(IReadOnlyList<Duration> lengths)
    {
        var down = lengths.Select(Floor).ToArray();
        var missing = Floor(Sum(lengths)) - down.Sum();
        var most = Enumerable.Range(0, down.Length).OrderByDescending(at => lengths[at] - Duration.FromMinutes(down[at]));
        foreach (var at in most.Take((int)missing)) down[at]++;
        return [.. down.Select(Duration.FromMinutes)];
    }

    private static IEnumerable<Slice> ByDay(TimeEntry entry, Instant from, Instant to, DateTimeZone zone)
    {
        while (from < to)
        {
            var day = from.InZone(zone).Date;
            var next = Instant.Min(to, MidnightAfter(day, from, zone));
            yield return new Slice(entry, day, from, next);
            from = next;
        }
    }

    // Where a clock goes back over midnight a day's first midnight may lie behind us; where a day is missing, two are one.
    private static Instant MidnightAfter(LocalDate day, Instant from, DateTimeZone zone)
    {
        do day = day.PlusDays(1);
        while (Midnight(day, zone) <= from);
        return Midnight(day, zone);
    }

    private static Instant Midnight(LocalDate day, DateTimeZone zone) => Zones.Resolve(day.AtMidnight(), zone);

    private static Duration Sum(IEnumerable<Duration> lengths) => lengths.Aggregate(Duration.Zero, (sum, length) => sum + length);

    private static long Floor(Duration length) => (long)Math.Floor(length.TotalMinutes);
}
