using Core.Language;
using Core.Time;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>What repeats every week: working hours (`mon-thu 9-13 14-18`) and a standup's time (`9:00 mon-fri`).</summary>
internal static class Weekly
{
    private const int Days = 7;

    // Before six a bare hour is rather the afternoon's.
    private const int EarliestBareHour = 6 * 60;

    private const int Day = 24 * 60;

    private static readonly IReadOnlyList<IsoDayOfWeek> EveryDay = Between(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday);

    private static readonly IReadOnlyList<IsoDayOfWeek> MondayToFriday = [.. EveryDay.Take(5)];

    /// <summary>Hours without days are Monday's to Friday's.</summary>
    /// <returns>Null when the words are no hours, or hours that cannot be, such as some that overlap.</returns>
    public static WorkWeek? Hours(string words, TimeWords language)
    {
        if (Pieces.Cut(words, language) is not { } pieces) return null;
        var scan = new Scan(pieces);
        var hours = new List<(IsoDayOfWeek, WorkHours)>();
        for (var days = scan.First(DaysOf) ?? MondayToFriday; ; days = scan.First(DaysOf))
        {
            if (days is null || ClocksOf(scan) is not { Count: > 0 } clocks) return null;
            hours.AddRange(days.SelectMany(day => clocks.Select(range => (day, range))));
            if (scan.IsAtEnd) return WorkWeek.Of(hours);
        }
    }

    /// <summary>A time without days is for every working day.</summary>
    /// <returns>Null when it is none, or when it may be two: `9` is not said to be the morning's.</returns>
    public static WeekTime? Time(string words, SpeakingTime when)
    {
        if (Pieces.Cut(words, when.Words) is not { } pieces) return null;
        return new Scan(pieces).First(scan => TimeThenDays(scan, when.Week), DaysThenTime);
    }

    private static WeekTime? TimeThenDays(Scan scan, WorkWeek week)
    {
        if (Clock(scan, ClockGrammar.Alone) is not { } at) return null;
        if (scan.IsAtEnd) return WeekTime.Of(at, EveryDay.Where(day => week.On(day).Count > 0));
        scan.Mark(TimeMark.On);
        return DaysOf(scan) is { } days && scan.IsAtEnd ? WeekTime.Of(at, days) : null;
    }

    private static WeekTime? DaysThenTime(Scan scan) =>
        DaysOf(scan) is { } days && Clock(scan, ClockGrammar.AfterDay) is { } at && scan.IsAtEnd ? WeekTime.Of(at, days) : null;

    private static LocalTime? Clock(Scan scan, Func<Scan, SaidTime?> read) =>
        read(scan) is { Question: null, IsClock: true, Options: [{ DaysLater: 0 } at] } ? at.Clock : null;

    private static IReadOnlyList<IsoDayOfWeek>? DaysOf(Scan scan)
    {
        if (scan.First(Every) is { } every) return every;
        var days = new List<IsoDayOfWeek>();
        while (scan.First(Stretch) is { } more) days.AddRange(more);
        return days.Count > 0 ? days : null;
    }

    private static IReadOnlyList<IsoDayOfWeek>? Every(Scan scan)
    {
        var isEvery = scan.Mark(TimeMark.Every);
        if (scan.Unit(TimeUnit.WorkingDay)) return MondayToFriday;
        return isEvery && scan.Unit(TimeUnit.Day) ? EveryDay : null;
    }

    /// <summary>`mon-fri`, `mon to fri`, or one day; an `and` may stand before it.</summary>
    private static IReadOnlyList<IsoDayOfWeek>? Stretch(Scan scan)
    {
        scan.Mark(TimeMark.And);
        if (scan.Take<Piece.Weekdays>() is { } said) return Between(said.First, said.Last);
        if (scan.Sign<TimeSign.Weekday>() is not { Day: var first }) return null;
        return scan.Any(inner => inner.IsTo() && inner.Next is Piece.Word { Sign: TimeSign.Weekday })
            ? Between(first, scan.Sign<TimeSign.Weekday>()!.Day)
            : [first];
    }

    // Where the week begins on Sunday, `sun-thu` goes round its end.
    private static IReadOnlyList<IsoDayOfWeek> Between(IsoDayOfWeek first, IsoDayOfWeek last) =>
        [.. Enumerable.Range((int)first - 1, ((last - first + Days) % Days) + 1).Select(day => (IsoDayOfWeek)((day % Days) + 1))];

    private static List<WorkHours>? ClocksOf(Scan scan)
    {
        var clocks = new List<WorkHours>();
        while (scan.First(ClockRange.Read) is { } options)
        {
            var range = options[0];
            if (range.End - range.Start > Day || (options.Count > 1 && range.Start < EarliestBareHour)) return null;
            clocks.Add(new WorkHours(At(range.Start), At(range.End)));
        }

        return clocks;
    }

    private static LocalTime At(int minutes) => LocalTime.FromMinutesSinceMidnight(minutes % Day);
}
