using NodaTime;

namespace Core.Time;

/// <summary>
/// The hours of one calendar from a moment on, read once for whoever counts a thousand lengths on them. It says what <see cref="Working"/>
/// says, to the tick, and asks it wherever what was read does not reach.
/// </summary>
/// <param name="calendar">Whose hours.</param>
/// <param name="from">Nothing is counted from before it.</param>
internal sealed class HoursAhead(WorkCalendar calendar, Instant from)
{
    // Whatever is counted back from farther away reads only what it needs.
    private static readonly Duration Farthest = Duration.FromDays(800);

    private readonly IEnumerator<Interval> _more = Working.Openings(from, calendar).GetEnumerator();
    private readonly List<Interval> _open = [];

    // What is worked before each of them, and one more for what is worked in all.
    private readonly List<Duration> _worked = [Duration.Zero];

    // Who counts one length after another mostly asks about the same hours again, or about the next.
    private int _lately;

    // Where a clock is set back over midnight, hours may begin before others end.
    private bool _inOrder = true;

    /// <summary>As <see cref="Working.Add"/>.</summary>
    public Instant Add(Instant at, Duration length)
    {
        if (length == Duration.Zero) return at;
        if (at < from || length < Duration.Zero || !ReachesAfter(at)) return Working.Add(at, length, calendar);
        var first = FirstEndingAfter(at);
        var target = _worked[first] + Max(at - _open[first].Start) + length;
        while (_worked[^1] < target)
        {
            if (!Extend()) return Working.Add(at, length, calendar);
        }
        if (target <= _worked[first + 1]) return _open[first].Start + (target - _worked[first]);
        // Where that is the end of hours, it is not yet the beginning of the next ones.
        var found = _worked.BinarySearch(target);
        var last = (found >= 0 ? found : ~found) - 1;
        return _open[last].Start + (target - _worked[last]);
    }

    /// <summary>The moment itself when it is worked, or else the next that is.</summary>
    public Instant Open(Instant at) => at < from || !ReachesAfter(at)
        ? Instant.Max(at, Working.Open(at, calendar).Start)
        : Instant.Max(at, _open[FirstEndingAfter(at)].Start);

    /// <summary>As <see cref="Working.Back"/>.</summary>
    public Instant Back(Instant until, Duration length)
    {
        if (length <= Duration.Zero || until <= from || until - from > Farthest || !ReachesAfter(until))
            return Working.Back(until, length, calendar);
        var next = FirstEndingAfter(until);
        var target = _worked[next] + Max(until - _open[next].Start) - length;
        // What began before the first moment was read from its beginning on: only what lies after that is surely all.
        if (target < Max(from - _open[0].Start)) return Working.Back(until, length, calendar);
        // The last such moment: where hours begin, it is not the end of those before.
        var found = _worked.BinarySearch(target);
        var last = found >= 0 ? found : ~found - 1;
        return _open[last].Start + (target - _worked[last]);
    }

    private static Duration Max(Duration length) => Duration.Max(length, Duration.Zero);

    private bool ReachesAfter(Instant at)
    {
        while (_open.Count == 0 || _open[^1].End <= at)
        {
            if (!Extend()) return false;
        }
        return _inOrder;
    }

    private bool Extend()
    {
        if (!_inOrder || !_more.MoveNext()) return false;
        var next = _more.Current;
        if (_open.Count > 0 && next.Start < _open[^1].End) return _inOrder = false;
        _open.Add(next);
        _worked.Add(_worked[^1] + next.Duration);
        return true;
    }

    private int FirstEndingAfter(Instant at)
    {
        for (var near = _lately; near <= _lately + 1 && near < _open.Count; near++)
        {
            if (_open[near].End > at && (near == 0 || _open[near - 1].End <= at)) return _lately = near;
        }
        var (low, high) = (0, _open.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_open[middle].End > at) high = middle;
            else low = middle + 1;
        }
        return _lately = low;
    }
}
