using System.Diagnostics;
using Core.Language;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>Weeks, months and years, and their last working days. Where a week may begin on two days, and it matters, it is asked.</summary>
internal static class AheadInPeriods
{
    public static Choice Read(SaidDay said, TimeOfDay at, SpeakingTime when) => said switch
    {
        SaidDay.EndOf(var unit, var periods) =>
            Choice.Either(Firsts(unit, periods, when).Select(first => EndOf(first, unit, at, when))),
        SaidDay.EndOfMonth(var month) => EndOf(MonthAhead(month, at, when), TimeUnit.Month, at, when),
        SaidDay.Next(var unit) => Choice.Either(Firsts(unit, 1, when).Select(first => Ends(first, unit, at, when))),
        SaidDay.MonthAlone(var month) => Ends(MonthAhead(month, at, when), TimeUnit.Month, at, when),
        SaidDay.Weekend => Weekend(at, when),
        SaidDay.EndOrWeekend => EndOrWeekend(at, when),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<LocalDate> Firsts(TimeUnit unit, int later, SpeakingTime when) => unit is TimeUnit.Week
        ? when.WorkBegins.Select(begin => Periods.Week(when.Today, begin, later))
        : [Periods.First(unit, when.Today, later)];

    private static Choice EndOf(LocalDate first, TimeUnit unit, TimeOfDay at, SpeakingTime when)
    {
        var following = Following(first, unit);
        var end = at.On(when.Calendar.LastWorkingDay(following.PlusDays(-1)));
        var next = at.On(when.Calendar.LastWorkingDay(Following(following, unit).PlusDays(-1)));
        return Choice.Of(end, at.On(following.PlusDays(-1)), next);
    }

    /// <summary>Its first and its last working day: "by next week" means either.</summary>
    private static Choice Ends(LocalDate first, TimeUnit unit, TimeOfDay at, SpeakingTime when) => Choice.Ask(
        DateQuestion.WhichDay,
        at.On(when.Calendar.NextWorkingDay(first.PlusDays(-1))),
        at.On(when.Calendar.LastWorkingDay(Following(first, unit).PlusDays(-1))));

    private static LocalDate Following(LocalDate first, TimeUnit unit) =>
        unit is TimeUnit.Week ? first.PlusWeeks(1) : Periods.First(unit, first, 1);

    private static Choice Weekend(TimeOfDay at, SpeakingTime when)
    {
        var first = AheadInWeek.ThisWeek(when.Words.Weekend[0], when);
        var days = Enumerable.Range(0, when.Words.Weekend.Count).Select(first.PlusDays).ToList();
        return new Choice(DateQuestion.WhichDay, [.. days.Select(at.On)], [.. days.Select(day => at.On(day.PlusWeeks(1)))]);
    }

    private static Choice EndOrWeekend(TimeOfDay at, SpeakingTime when)
    {
        var end = Read(new SaidDay.EndOf(TimeUnit.Week, 0), at, when);
        var weekend = Weekend(at, when);
        return weekend with { Options = [.. end.Options, .. weekend.Options], Instead = [.. end.Instead ?? [], .. weekend.Instead!] };
    }

    private static LocalDate MonthAhead(int month, TimeOfDay at, SpeakingTime when)
    {
        var first = new LocalDate(when.Today.Year, month, 1);
        var end = when.Calendar.LastWorkingDay(first.PlusMonths(1).PlusDays(-1));
        return when.IsPast(at.On(end)) ? first.PlusYears(1) : first;
    }
}
