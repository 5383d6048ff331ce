using Core.Language;
using Core.Time;

namespace Core.Speech.Reading;

internal static class Rhythms
{
    extension(Phrases say)
    {
        /// <param name="rule">As <see cref="Every.Text"/> wrote it.</param>
        public string EveryRule(string rule) => Every.Parse(rule) is { } every ? say.EveryRule(Of(every)) : rule;
    }

    private static Rhythm Of(Every every)
    {
        Rhythm With(RhythmUnit unit, int step, IReadOnlyList<NodaTime.IsoDayOfWeek> on, int nth = 0) => new(every.Text, unit, step, on, nth, every.At);
        return every.Rule switch
        {
            EveryDays(var step) => With(RhythmUnit.Day, step, []),
            EveryWorkingDays(var step) => With(RhythmUnit.WorkingDay, step, []),
            EveryWeeks(var step, var on) => With(RhythmUnit.Week, step, on),
            EveryMonths(var step, DayOfMonth.Dated(var date)) => With(RhythmUnit.MonthDate, step, [], date),
            EveryMonths(var step, DayOfMonth.Weekday(var nth, var on)) => With(RhythmUnit.MonthWeekday, step, [on], nth),
            EveryMonths(var step, DayOfMonth.WorkingDay(var nth)) => With(RhythmUnit.MonthWorkingDay, step, [], nth),
            _ => throw new NotSupportedException(),
        };
    }
}
