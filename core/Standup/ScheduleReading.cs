using System.Globalization;
using System.Text.RegularExpressions;
using Core.Speech.Reading;
using Core.Time;
using NodaTime;

namespace Core.Standup;

/// <summary>Reads when a draft is to come, or a part is to leave.</summary>
internal static partial class ScheduleReading
{
    private static readonly WorkWeek EveryDay = WorkWeek.Parse("mon-sun 9:00-17:00")!;

    /// <summary>The one schedule that was meant: not in the night, and an hour alone only if its other half is.</summary>
    /// <param name="say">The beginning of the sentence that a button says whole: <c>standup at</c>.</param>
    public static Result<WeekTime> Schedule(string said, SpeakingTime when, string say) =>
        Choose([.. Read(said, when)], t => t.Text, said, say);

    /// <summary>A time of every day.</summary>
    public static Result<WeekTime> Time(string said, SpeakingTime when, string say) => Choose(
        [.. Read(said, when with { Calendar = when.Calendar with { Week = EveryDay } }).Where(t => t.Days.Count == 7)],
        t => ScheduleRules.Write(t.At), said, say);

    // `8` may be of the morning or of the evening, and `20` is clear.
    private static IEnumerable<WeekTime> Read(string said, SpeakingTime when)
    {
        if (Weekly.Time(said, when) is { } clear) return [clear];
        return BareHour().Match(said) is { Success: true } hour
            ? from half in (int[])[0, 12]
              let at = (int.Parse(hour.ValueSpan, CultureInfo.InvariantCulture) + half) % 24
              let clock = ScheduleRules.Write(new LocalTime(at, 0))
              let time = Weekly.Time(BareHour().Replace(said, clock, 1), when)
              where time is not null
              select time
            : [];
    }

    private static Result<WeekTime> Choose(IReadOnlyList<WeekTime> read, Func<WeekTime, string> text, string said, string say)
    {
        var byDay = read.Where(t => ScheduleRules.IsByDay(t.At)).ToList();
        if (read.Count == 0) return new StandupTimeUnclear(said);
        if (byDay.Count == 0) return new StandupByDayOnly();
        // What is left of `5` alone may be a slip, so it is asked about all the same.
        if (byDay is [var only] && read[0] == only) return only;
        return new StandupWhichTime([.. byDay.OrderBy(t => t.At).Select(t => (t.At, $"{say} {text(t)}"))]);
    }

    [GeneratedRegex(@"(?<![\w:.])(1[0-2]|[1-9])(?![\w:.])")]
    private static partial Regex BareHour();
}
