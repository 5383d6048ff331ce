using Core.Time;
using NodaTime;

namespace Tests.Time;

/// <summary>
/// Working time minute by minute, as somebody would count it who looks at a clock on the wall and remembers how far it ever came: they begin
/// when it first shows a beginning, or more, and stop when it first shows an end, or more. It knows neither gaps nor repeated hours.
/// </summary>
internal sealed class FurthestClock
{
    private const int Day = 24 * 60, Before = 36 * 60;

    private readonly bool[] _works;

    /// <param name="from">A whole minute.</param>
    public FurthestClock(WorkCalendar calendar, Instant from, int minutes)
    {
        _works = new bool[minutes];
        var (furthest, today) = (long.MinValue, long.MinValue);
        var ranges = new List<(long Start, long End)>();
        for (var minute = -Before; minute < minutes; minute++)
        {
            // What the clock shows, in minutes since the numbers on it were those of 1 January 1970.
            var at = from + Duration.FromMinutes(minute);
            var shown = (at.ToUnixTimeSeconds() + calendar.Zone.GetUtcOffset(at).Seconds) / 60;
            if (shown > furthest) furthest = shown;
            if (furthest / Day != today)
            {
                today = furthest / Day;
                ranges = [.. Ranges(calendar, today - 1), .. Ranges(calendar, today)];
            }
            var isAway = calendar.Away.Spans.Any(span => span.Start <= at && at < span.End);
            if (minute >= 0) _works[minute] = !isAway && ranges.Any(range => furthest >= range.Start && furthest < range.End);
        }
    }

    public int Length => _works.Length;

    public bool IsAllWork => _works.All(works => works);

    public bool WorksAt(int minute) => _works[minute];

    public int Between(int from, int to) => _works[from..to].Count(works => works);

    /// <returns>Null when it lies beyond the end.</returns>
    public int? Add(int from, int length)
    {
        for (var minute = from; ; minute++)
        {
            if (length == 0) return minute;
            if (minute == _works.Length) return null;
            if (_works[minute]) length--;
        }
    }

    /// <returns>The last minute from which so much is worked; null when it lies before the beginning.</returns>
    public int? Back(int until, int length)
    {
        for (var minute = until; ; minute--)
        {
            if (length == 0) return minute;
            if (minute == 0) return null;
            if (_works[minute - 1]) length--;
        }
    }

    private static IEnumerable<(long Start, long End)> Ranges(WorkCalendar calendar, long number)
    {
        var date = new LocalDate(1970, 1, 1).PlusDays((int)number);
        if (calendar.Off.Spans.Any(span => span.Contains(date))) yield break;
        foreach (var hours in calendar.Week.On(date.DayOfWeek))
        {
            var (start, end) = ((hours.Start.Hour * 60) + hours.Start.Minute, (hours.End.Hour * 60) + hours.End.Minute);
            yield return ((number * Day) + start, (number * Day) + (end <= start ? end + Day : end));
        }
    }
}
