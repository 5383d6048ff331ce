using System.Diagnostics;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>Weekdays. A week begins on Monday.</summary>
internal static class AheadInWeek
{
    public static Choice Read(SaidDay said, TimeOfDay at, SpeakingTime when) => said switch
    {
        SaidDay.Weekday(var day) => Coming(day, at, when),
        SaidDay.ThisWeekday(var day) => This(day, at, when),
        SaidDay.NextWeekday(var day) => Next(day, at, when),
        SaidDay.WeekdayNextWeek(var day) => Choice.Either(when.WeekBegins.Select(begin => Choice.Of(at.On(NextWeek(day, begin, when))))),
        SaidDay.LastWeekday(var day) => Choice.Of(at.On(when.Today.Previous(day)), at.On(when.Today.Next(day))),
        _ => throw new UnreachableException(),
    };

    /// <returns>The day of that name in the week of today.</returns>
    public static LocalDate ThisWeek(IsoDayOfWeek day, SpeakingTime when) =>
        when.Today.PlusDays(day - when.Today.DayOfWeek);

    private static LocalDate NextWeek(IsoDayOfWeek day, IsoDayOfWeek begin, SpeakingTime when) =>
        Periods.Week(when.Today, begin, 1).PlusDays(Place(day, begin));

    // In a week that begins so; its first day has 0.
    private static int Place(IsoDayOfWeek day, IsoDayOfWeek begin) => (day - begin + 7) % 7;

    // Today only with a time still to come.
    private static Choice Coming(IsoDayOfWeek day, TimeOfDay at, SpeakingTime when)
    {
        var today = at.On(when.Today);
        var isToday = when.Today.DayOfWeek == day && at.IsSaid && !when.IsPast(today);
        return Choice.Of(isToday ? today : at.On(when.Today.Next(day)));
    }

    private static Choice This(IsoDayOfWeek day, TimeOfDay at, SpeakingTime when)
    {
        var date = ThisWeek(day, when);
        var (due, weekLater) = (at.On(date), at.On(date.PlusWeeks(1)));
        return date == when.Today && !at.IsSaid
            ? Choice.Ask(DateQuestion.WhichDay, due, weekLater)
            : Choice.Of(due, weekLater);
    }

    // While the day is still ahead in this week, half of the people mean that one.
    private static Choice Next(IsoDayOfWeek day, TimeOfDay at, SpeakingTime when)
    {
        var next = when.Today.Next(day);
        return when.WeekBegins.Append(IsoDayOfWeek.Monday).Any(begin => Place(day, begin) > Place(when.Today.DayOfWeek, begin))
            ? Choice.Ask(DateQuestion.WhichWeek, at.On(next), at.On(next.PlusWeeks(1)))
            : Choice.Of(at.On(next));
    }
}
