using Core.Language;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>`9-11am`, `9:00-10:30`, `from 9 to 17`: minutes after a day's midnight; the end may be of the next day.</summary>
/// <param name="End">Exclusive.</param>
internal sealed record ClockRange(int Start, int End)
{
    private const int HalfDay = 12 * 60;
    private const int Day = 24 * 60;

    public LocalDateTime From(LocalDate date) => date.AtMidnight().PlusMinutes(Start);

    public LocalDateTime Until(LocalDate date) => date.AtMidnight().PlusMinutes(End);

    /// <returns>Two for `9-11`, the morning's before the evening's; null when it is no range.</returns>
    public static IReadOnlyList<ClockRange>? Read(Scan scan)
    {
        scan.Mark(TimeMark.From);
        if (SpokenHour.Read(scan) is not { } first) return null;
        var firstHalf = SpokenHour.Later(scan);
        if (!scan.IsTo() || (SpokenHour.Read(scan) ?? SpokenHour.EndOfDay(scan)) is not { } last) return null;
        var lastHalf = SpokenHour.Later(scan);
        return (firstHalf, lastHalf) switch
        {
            (null, null) => Plain(first, last),
            ({ } one, { } other) => Overnight(first.MinutesOf(one), last.MinutesOf(other)),
            ({ } one, null) => Following(first.MinutesOf(one), last),
            (null, { } other) => Leading(first, last.MinutesOf(other), other),
        };
    }

    private static IReadOnlyList<ClockRange>? Plain(SpokenHour first, SpokenHour last)
    {
        var (start, end) = ((first.Hour * 60) + first.Minute, (last.Hour * 60) + last.Minute);
        if (start == end) return null;
        if (!IsHalf(last)) return Overnight(start, end);
        if (end < start) return Overnight(start, first.Hour <= 12 && end + HalfDay > start ? end + HalfDay : end);
        return IsHalf(first)
            ? [new ClockRange(start, end), new ClockRange(start + HalfDay, end + HalfDay)]
            : [new ClockRange(start, end)];
    }

    // "9am-5": the first five o'clock after nine.
    private static IReadOnlyList<ClockRange>? Following(int? start, SpokenHour last)
    {
        var end = (last.Hour * 60) + last.Minute;
        return start < end || !IsHalf(last) ? Overnight(start, end) : Overnight(start, end + HalfDay);
    }

    // "11-1pm" begins in the morning, "1-2pm" does not.
    private static IReadOnlyList<ClockRange>? Leading(SpokenHour first, int? end, int half)
    {
        var same = first.MinutesOf(half);
        var start = same < end ? same : first.MinutesOf(half == 0 ? 12 : 0);
        return start < end ? [new ClockRange(start.Value, end.Value)] : null;
    }

    private static IReadOnlyList<ClockRange>? Overnight(int? start, int? end) => (start, end) switch
    {
        ({ } from, { } to) when from < to => [new ClockRange(from, to)],
        ({ } from, { } to) when from > to => [new ClockRange(from, to + Day)],
        _ => null,
    };

    private static bool IsHalf(SpokenHour said) => said is { Shape: HourShape.Bare, Hour: >= 1 and <= 12 };
}
