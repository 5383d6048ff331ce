using System.Diagnostics;
using Core.Language;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>Weeks, months and years, and their last working days. A week begins on Monday.</summary>
internal static class AheadInPeriods
{
    public static Choice Read(SaidDay said, TimeOfDay at, SpeakingTime when) => said switch
    {
        SaidDay.EndOf(var unit, var periods) => EndOf(Periods.First(unit, when.Today, periods), unit, at, when),
        SaidDay.EndOfMonth(var month) => EndOf(MonthAhead(month, at, when), TimeUnit.Month, at, when),
        SaidDay.Next(var unit) => Ends(Periods.First(unit, when.Today, 1), unit, at, when),
        SaidDay.MonthAlone(var month) => Ends(MonthAhead(month, at, when), TimeUnit.Month, at, when),
        SaidDay.Weekend => Weekend(at, when),
        _ => throw new UnreachableException(),
    };

    private static Choice EndOf(LocalDate first, TimeUnit unit, TimeOfDay at, SpeakingTime when)
    {
        var following = Periods.First(unit, first, 1);
        var end = at.On(when.Calendar.LastWorkingDay(following.PlusDays(-1)));
        var next = at.On(when.Calendar.LastWorkingDay(Periods.First(unit, following, 1).PlusDays(-1)));
        return Choice.Of(end, at.On(following.PlusDays(-1)), next);
    }

    /// <summary>Its first and its last working day: "by next week" means either.</summary>
    private static Choice Ends(LocalDate first, TimeUnit unit, TimeOfDay at, SpeakingTime when) => Choice.Ask(
        DateQuestion.WhichDay,
        at.On(when.Calendar.NextWorkingDay(first.PlusDays(-1))),
        at.On(when.Calendar.LastWorkingDay(Periods.First(unit, first, 1).PlusDays(-1))));

    private static Choice Weekend(TimeOfDay at, SpeakingTime when)
    {
        var saturday = AheadInWeek.ThisWeek(IsoDayOfWeek.Saturday, when);
        var sunday = saturday.PlusDays(1);
        return new Choice(
            DateQuestion.WhichDay,
            [at.On(saturday), at.On(sunday)],
            [at.On(saturday.PlusWeeks(1)), at.On(sunday.PlusWeeks(1))]);
    }

    private static LocalDate MonthAhead(int month, TimeOfDay at, SpeakingTime when)
    {
        var first = new LocalDate(when.Today.Year, month, 1);
        var end = when.Calendar.LastWorkingDay(first.PlusMonths(1).PlusDays(-1));
        return when.IsPast(at.On(end)) ? first.PlusYears(1) : first;
    }
}
