using Core.Time;
using NodaTime;

namespace Core.Meetings;

/// <summary>
/// Where there is no time within everybody's hours: those for which the worst off pays least, and who pays how much. Nobody is woken
/// while there is any other.
/// </summary>
internal static class LeastBad
{
    private static readonly LocalTime Morning = new(7, 0), Evening = new(22, 0);

    // Hours so far away are another day's: nobody stays that late.
    private static readonly Duration SameDay = Duration.FromHours(8), Around = Duration.FromDays(16), Half = Duration.FromMinutes(30);

    /// <param name="parties">The first is whoever asks.</param>
    public static IReadOnlyList<Slot> Of(IReadOnlyList<Party> parties, Interval range, Duration length, IReadOnlyList<Interval> busy)
    {
        var wide = new Interval(range.Start - Around, range.End + Around);
        var hours = parties.Select(p => SlotRules.Open(p.Calendar, wide)).ToList();
        var free = SlotRules.Without([range], busy);
        return
        [
            .. Candidates(parties, hours, free, length)
                .Select(start => Priced(parties, hours, start, length))
                .OrderBy(s => s.AtNight)
                .ThenBy(s => s.Prices.Count == 0 ? 0 : s.Prices[0].Minutes)
                .ThenBy(s => s.Prices.Sum(p => p.Minutes))
                .ThenBy(s => s.Start)
                .Aggregate(new List<Slot>(), Apart)
                .OrderBy(s => s.AtNight)
                .ThenBy(s => s.Prices.Count == 0 ? 0 : s.Prices[0].Minutes)
                .ThenBy(s => s.Start),
        ];
    }

    /// <summary>What each pays for it, the worst off first.</summary>
    public static Slot Priced(IReadOnlyList<Party> parties, IReadOnlyList<IReadOnlyList<Interval>> hours, Instant start, Duration length)
    {
        var prices = parties.Zip(hours, (party, open) => PriceOf(party, open, start, start + length)).OfType<Price>()
            .OrderByDescending(p => p.Minutes).ToList();
        return new Slot(start, length, prices, parties.Any(p => IsNight(p.Zone, start, start + length)));
    }

    private static List<Slot> Apart(List<Slot> chosen, Slot slot)
    {
        if (chosen.Count < SlotRules.Most && chosen.All(c => c.End <= slot.Start || slot.End <= c.Start)) chosen.Add(slot);
        return chosen;
    }

    // What it costs changes its course only where somebody's hours, or the night, begin or end: the best begins or ends there, or on the
    // half hours beside it.
    private static IEnumerable<Instant> Candidates(
        IReadOnlyList<Party> parties, IReadOnlyList<IReadOnlyList<Interval>> hours, IReadOnlyList<Interval> free, Duration length)
    {
        var zone = parties[0].Zone;
        var edges = hours.SelectMany(h => h).SelectMany(h => (Instant[])[h.Start, h.End]).Distinct().ToList();
        var between = from one in edges
                      from other in edges
                      where one < other && other - one < SameDay + SameDay
                      select one + ((other - one) / 2) - (length / 2);
        return edges.SelectMany(e => (Instant[])[e, e - length])
            .Concat(between)
            .Concat(from party in parties from stretch in free from edge in Nights(party.Zone, stretch) from at in (Instant[])[edge, edge - length] select at)
            .Concat(free.Select(f => f.Start))
            .SelectMany(at => (Instant[])[SlotRules.Next(at, Half, zone), SlotRules.Next(at - Half, Half, zone)])
            .Where(at => free.Any(f => at >= f.Start && at + length <= f.End))
            .Distinct();
    }

    private static IEnumerable<Instant> Nights(DateTimeZone zone, Interval range)
    {
        for (var day = range.Start.InZone(zone).Date; day <= range.End.InZone(zone).Date; day = day.PlusDays(1))
        {
            yield return Zones.Resolve(day + Morning, zone);
            yield return Zones.Resolve(day + Evening, zone);
        }
    }

    private static bool IsNight(DateTimeZone zone, Instant start, Instant end)
    {
        var (from, to) = (start.InZone(zone).LocalDateTime, (end - Duration.Epsilon).InZone(zone).LocalDateTime);
        return from.TimeOfDay < Morning || from.TimeOfDay >= Evening || to.TimeOfDay < Morning || to.TimeOfDay >= Evening;
    }

    private static Price? PriceOf(Party party, IReadOnlyList<Interval> open, Instant start, Instant end)
    {
        if (open.Any(o => o.Start <= start && end <= o.End)) return null;
        var early = open.Where(o => o.End >= end).Select(o => o.Start - start).DefaultIfEmpty(Duration.MaxValue).First();
        var late = open.Where(o => o.Start <= start).Select(o => end - o.End).DefaultIfEmpty(Duration.MaxValue).Last();
        var least = Duration.Min(early, late);
        // Between two of their hours, as over lunch, it reaches into neither for long.
        var how = least > SameDay ? Paid.DayOff : early <= late ? Paid.Early : Paid.Late;
        return new Price(party, how, (long)Math.Ceiling(least.TotalMinutes));
    }
}
