using Core.Language;
using Core.Time;
using NodaTime;

namespace Core.Speech.Reading;

/// <param name="Time">One, or the few that it may be; <see cref="SaidTime.None"/> when none was said.</param>
internal sealed record EveryReading(Recurrence Rule, SaidTime Time);

/// <summary>What repeats: `mon`, `weekday at 9:00`, `2 weeks on tue`, `other mon`, `1st workday`, `last fri of month`.</summary>
internal static class EveryRule
{
    // Who says a higher number has slipped.
    private const int MostSteps = 366;

    /// <returns>The rule in lower case and single spaces; null when it is none, or its time may be two.</returns>
    public static string? Read(string said, TimeWords words) =>
        Parse(said, words, default) is { Time.Question: null } ? string.Join(' ', TailWords.Parts(said)) : null;

    /// <param name="today">Whose day is meant where none was named: `every month`.</param>
    public static EveryReading? Parse(string said, TimeWords words, LocalDate today)
    {
        if (Pieces.Cut(said, words) is not { } pieces) return null;
        var scan = new Scan(pieces);
        // English has said it before it comes here; elsewhere it may be of one word with what follows.
        while (words != TimeWords.English && scan.Mark(TimeMark.Every)) continue;
        if (Rule(scan, today) is not { } rule) return null;
        if (scan.IsAtEnd) return new EveryReading(rule, SaidTime.None);
        return ClockGrammar.AfterDay(scan) is { } time && scan.IsAtEnd && time.Options.All(option => option.DaysLater == 0)
            ? new EveryReading(rule, time)
            : null;
    }

    private static Recurrence? Rule(Scan scan, LocalDate today) =>
        scan.First<Recurrence>(Weekdays, s => Repeated(s, today), ByMonth);

    private static EveryWeeks? Weekdays(Scan scan)
    {
        var step = scan.Mark(TimeMark.Other) ? 2 : 1;
        return Days(scan) is { } days ? new EveryWeeks(step, days) : null;
    }

    /// <summary>mon and thu, mon-fri.</summary>
    private static IReadOnlyList<IsoDayOfWeek>? Days(Scan scan)
    {
        var days = new SortedSet<IsoDayOfWeek>();
        while (scan.Any(s => Day(s, days, isFirst: days.Count == 0))) continue;
        return days.Count > 0 ? [.. days] : null;
    }

    private static bool Day(Scan scan, SortedSet<IsoDayOfWeek> days, bool isFirst)
    {
        if (!isFirst) scan.Mark(TimeMark.And);
        if (scan.Sign<TimeSign.Weekday>() is { Day: var day }) return days.Add(day) || days.Count > 0;
        if (scan.Take<Piece.Weekdays>() is not { } range) return false;
        for (var next = (int)range.First - 1; ; next = (next + 1) % 7)
        {
            days.Add((IsoDayOfWeek)(next + 1));
            if (next + 1 == (int)range.Last) return true;
        }
    }

    /// <summary>day, weekday, other week, 2 months, 2nd day, month on the 15th, 2 weeks on tue.</summary>
    private static Recurrence? Repeated(Scan scan, LocalDate today)
    {
        var nth = scan.Take<Piece.Ordinal>();
        var step = nth?.Value ?? (scan.Mark(TimeMark.Other) ? 2 : scan.Count() ?? 1);
        // The first day and the second workday are a month's.
        if (nth is not null && (step == 1 || scan.Next is not Piece.Word { Sign: TimeSign.Unit { Kind: not TimeUnit.WorkingDay } })) return null;
        if (step is <= 0 or > MostSteps || scan.Sign<TimeSign.Unit>() is not { Kind: var unit }) return null;
        if (nth is not null && scan.Next is Piece.Word { Sign: TimeSign.Mark { Kind: TimeMark.Of } }) return null;
        // "दर ३ दिवसांनी": the ending that says "after" elsewhere.
        scan.Mark(TimeMark.FromNow);
        return unit switch
        {
            TimeUnit.Day => new EveryDays(step),
            TimeUnit.WorkingDay => new EveryWorkingDays(step),
            TimeUnit.Week => Weekly(scan, step, today),
            TimeUnit.Fortnight => Weekly(scan, 2 * step, today),
            TimeUnit.Month => Monthly(scan, step, today),
            TimeUnit.Year => Monthly(scan, 12 * step, today),
            _ => null,
        };
    }

    private static EveryWeeks Weekly(Scan scan, int step, LocalDate today) => new(step, scan.First(OnDays) ?? [today.DayOfWeek]);

    private static EveryMonths Monthly(Scan scan, int step, LocalDate today) =>
        new(step, scan.First(OnDay) ?? new DayOfMonth.Dated(today.Day));

    private static IReadOnlyList<IsoDayOfWeek>? OnDays(Scan scan)
    {
        scan.Mark(TimeMark.On);
        return Days(scan);
    }

    private static DayOfMonth? OnDay(Scan scan)
    {
        // "كل شهر يوم 15": behind the month, the day that it is on needs no other sign.
        if (scan.Mark(TimeMark.On) && scan.Take<Piece.Number>() is { Value: >= 1 and <= 31 and var day }) return new DayOfMonth.Dated(day);
        return InMonth(scan);
    }

    /// <summary>15th, last fri of the month, 1st workday.</summary>
    private static EveryMonths? ByMonth(Scan scan)
    {
        if (InMonth(scan) is not { } day) return null;
        if (!scan.Mark(TimeMark.Of)) return new EveryMonths(1, day);
        if (!scan.Mark(TimeMark.The)) scan.Mark(TimeMark.Every);
        return scan.Unit(TimeUnit.Month) ? new EveryMonths(1, day) : null;
    }

    /// <summary>"ayın 15'i", "१५ तारखेला": that a number is a day of the month is said beside it.</summary>
    private static DayOfMonth.Dated? Dated(Scan scan)
    {
        var isSaid = scan.Mark(TimeMark.DayOfMonth);
        if (scan.Take<Piece.Number>() is not { Value: >= 1 and <= 31 and var day }) return null;
        return isSaid || scan.Mark(TimeMark.DayOfMonth) ? new DayOfMonth.Dated(day) : null;
    }

    private static DayOfMonth? InMonth(Scan scan)
    {
        scan.Mark(TimeMark.The);
        if (scan.First(Dated) is { } dated) return dated;
        scan.Mark(TimeMark.DayOfMonth);
        var nth = scan.Take<Piece.Ordinal>()?.Value ?? scan.Sign<TimeSign.Ordinal>()?.Value
            ?? (scan.Mark(TimeMark.First) ? 1 : scan.Mark(TimeMark.Last) ? DayOfMonth.Last : 0);
        if (nth is not (DayOfMonth.Last or (>= 1 and <= 31))) return null;
        if (scan.Sign<TimeSign.Weekday>() is { Day: var day }) return nth <= 5 ? new DayOfMonth.Weekday(nth, day) : null;
        if (scan.Unit(TimeUnit.WorkingDay)) return new DayOfMonth.WorkingDay(nth);
        var isDay = scan.Unit(TimeUnit.Day);
        return nth == DayOfMonth.Last ? isDay ? new DayOfMonth.Dated(31) : null : new DayOfMonth.Dated(nth);
    }
}
