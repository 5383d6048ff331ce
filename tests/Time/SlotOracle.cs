using Core.Meetings;
using Core.Time;
using NodaTime;

namespace Tests.Time;

/// <summary>
/// Finds times for a meeting as somebody would who has every party's minutes on the wall, and tries each beginning one after the other.
/// </summary>
internal sealed class SlotOracle
{
    private const int Most = 5;

    private static readonly Duration Around = Duration.FromDays(16);

    private readonly IReadOnlyList<Party> _parties;
    private readonly Interval _range;
    private readonly int _minutes, _length;
    private readonly bool[] _busy;
    private readonly List<FurthestClock> _walls;
    private readonly List<List<(long Start, long End)>> _hours;

    /// <param name="length">Whole minutes.</param>
    public SlotOracle(IReadOnlyList<Party> parties, Interval range, int length, IReadOnlyList<Interval> busy)
    {
        (_parties, _range, _length, _minutes) = (parties, range, length, (int)range.Duration.TotalMinutes);
        _busy = [.. Enumerable.Range(0, _minutes).Select(m => busy.Any(b => b.Start < At(m + 1) && At(m) < b.End))];
        _walls = [.. parties.Select(p => new FurthestClock(p.Calendar, range.Start, _minutes))];
        _hours = [.. parties.Select(Hours)];
    }

    public Instant At(long minute) => _range.Start + Duration.FromMinutes(minute);

    /// <summary>Whether both ways of looking at a calendar show the same hours.</summary>
    public bool Agrees() => _walls.Zip(_hours).All(both => Enumerable.Range(0, _minutes).All(m =>
        both.First.WorksAt(m) == both.Second.Any(h => h.Start <= m && m < h.End)));

    /// <summary>Of each day the first, and the first that begins half an hour after that one's end; then whatever else does not touch those.</summary>
    public IReadOnlyList<Instant> Within()
    {
        var starts = Starts(30, IsFree);
        if (starts.Count == 0) starts = Starts(15, IsFree);
        var chosen = new List<int>();
        foreach (var day in starts.GroupBy(s => At(s).InZone(_parties[0].Zone).Date))
        {
            chosen.Add(day.First());
            if (day.Where(s => s >= day.First() + _length + 30).Select(s => (int?)s).FirstOrDefault() is { } second) chosen.Add(second);
        }
        chosen = [.. chosen.Take(Most)];
        foreach (var start in starts)
            if (chosen.Count < Most && chosen.All(c => Math.Abs(c - start) >= _length)) chosen.Add(start);
        return [.. chosen.Order().Select(s => At(s))];
    }

    /// <summary>By what they cost: nobody's night, then what the worst off pays, then what all pay, then the soonest.</summary>
    public IReadOnlyList<(Instant Start, bool AtNight, long Worst, long Sum)> LeastBad()
    {
        var all = Starts(30, m => !_busy[m]).Select(s => (s, Night: IsNight(s), Prices: Enumerable.Range(0, _parties.Count).Select(p => Price(p, s)).ToList()))
            .OrderBy(s => s.Night).ThenBy(s => s.Prices.Max()).ThenBy(s => s.Prices.Sum()).ThenBy(s => s.s);
        var chosen = new List<(int Start, bool Night, long Worst, long Sum)>();
        foreach (var (start, night, prices) in all)
            if (chosen.Count < Most && chosen.All(c => Math.Abs(c.Start - start) >= _length)) chosen.Add((start, night, prices.Max(), prices.Sum()));
        return [.. chosen.OrderBy(c => c.Night).ThenBy(c => c.Worst).ThenBy(c => c.Start).Select(c => (At(c.Start), c.Night, c.Worst, c.Sum))];
    }

    private bool IsFree(int minute) => !_busy[minute] && _walls.All(w => w.WorksAt(minute));

    private List<int> Starts(int step, Func<int, bool> fits)
    {
        var (starts, run) = (new List<int>(), 0);
        // Backwards: how many minutes on end fit from there on.
        for (var minute = _minutes - 1; minute >= 0; minute--)
        {
            run = fits(minute) ? run + 1 : 0;
            if (run >= _length && Shown(minute, _parties[0].Zone) % step == 0) starts.Insert(0, minute);
        }
        return starts;
    }

    private long Shown(long minute, DateTimeZone zone) => (At(minute).ToUnixTimeSeconds() + zone.GetUtcOffset(At(minute)).Seconds) / 60;

    private bool IsNight(int start) => _parties.Any(p => Enumerable.Range(start, _length).Any(m => Shown(m, p.Zone) % (24 * 60) is < 7 * 60 or >= 22 * 60));

    private long Price(int party, int start)
    {
        var (end, least) = (start + _length, long.MaxValue / 8);
        foreach (var (opens, closes) in _hours[party])
        {
            if (opens <= start && end <= closes) return 0;
            if (closes >= end) least = Math.Min(least, opens - start);
            if (opens <= start) least = Math.Min(least, end - closes);
        }
        return least;
    }

    /// <summary>A party's hours, day after day, in minutes of the range; what follows at once goes on.</summary>
    private List<(long Start, long End)> Hours(Party party)
    {
        var (calendar, hours) = (party.Calendar, new List<(long Start, long End)>());
        var (first, last) = ((_range.Start - Around).InZone(calendar.Zone).Date.PlusDays(-2), (_range.End + Around).InZone(calendar.Zone).Date.PlusDays(1));
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            if (calendar.IsDayOff(day)) continue;
            foreach (var range in calendar.Week.On(day.DayOfWeek))
            {
                List<Interval> left = [Cut(Zones.Resolve(range.StartOn(day), calendar.Zone), Zones.Resolve(range.EndOn(day), calendar.Zone))];
                foreach (var away in calendar.Away.Spans)
                {
                    left = [.. left.SelectMany(one => (Interval[])
                        [Cut(one.Start, Instant.Min(one.End, away.Start)), Cut(Instant.Max(one.Start, away.End), one.End)])];
                }
                hours.AddRange(left.Select(one => Cut(Instant.Max(one.Start, _range.Start - Around), Instant.Min(one.End, _range.End + Around)))
                    .Where(one => one.Duration > Duration.Zero).Select(one => (Minute(one.Start), Minute(one.End))));
            }
        }
        return hours.Order().Aggregate(new List<(long Start, long End)>(), (joined, one) =>
        {
            if (joined is [.., var before] && one.Start <= before.End) joined[^1] = (before.Start, Math.Max(before.End, one.End));
            else joined.Add(one);
            return joined;
        });
    }

    private long Minute(Instant at) => (long)(at - _range.Start).TotalMinutes;

    private static Interval Cut(Instant start, Instant end) => new(start, Instant.Max(start, end));
}
