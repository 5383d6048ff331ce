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
            .. free.SelectMany(stretch => SlotRules.Starts(stretch, length, Half, parties[0].Zone)).Distinct()
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

    private static bool IsNight(DateTimeZone zone, Instant start, Instant end)
    {
        var (from, to) = (start.InZone(zone).LocalDateTime, (end - Duration.Epsilon).InZone(zone).LocalDateTime);
        return from.TimeOfDay < Morning || from.TimeOfDay >= Evening || to.TimeOfDay < Morning || to.TimeOfDay >= Evening;
    }

    private static Price? PriceOf(Party party, IReadOnlyList<Interval> open, Instant start, Instant end)
    {
        var begun = CountWhile(open, o => o.Start <= start);
        var over = CountWhile(open, o => o.End < end);
        if (begun > 0 && end <= open[begun - 1].End) return null;
        var early = over < open.Count ? open[over].Start - start : Duration.MaxValue;
        var late = begun > 0 ? end - open[begun - 1].End : Duration.MaxValue;
        var least = Duration.Min(early, late);
        // Between two of their hours, as over lunch, it reaches into neither for long.
        var how = least > SameDay ? Paid.DayOff : early <= late ? Paid.Early : Paid.Late;
        return new Price(party, how, (long)Math.Ceiling(least.TotalMinutes));
    }

    // They are in order: what is so of one is so of all before it.
    private static int CountWhile(IReadOnlyList<Interval> open, Func<Interval, bool> isSo)
    {
        var (low, high) = (0, open.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (isSo(open[middle])) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
