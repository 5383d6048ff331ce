using Core.Language;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>Which day a said day is when one looks ahead.</summary>
internal static class Ahead
{
    public static Choice Read(SaidDay said, TimeOfDay at, SpeakingTime when) => said switch
    {
        SaidDay.Near(var days) => Near(days, at, when),
        SaidDay.Exact(var date) => Choice.Of(at.On(date)),
        SaidDay.Later later => Later(later, at, when),
        SaidDay.After after => After(after, at, when),
        SaidDay.Slashed(var first, var second) => Choice.Ask(
            DateQuestion.DayOrMonth, [.. Read(first, at, when).Options, .. Read(second, at, when).Options]),
        SaidDay.PerhapsADate(var date) when at.IsSaid => Read(date, at, when),
        SaidDay.PerhapsADate(var date) => Choice.Ask(DateQuestion.IsItADate, Read(date, at, when).Options),
        SaidDay.Yearly yearly => AheadInCalendar.Yearly(yearly, at, when),
        SaidDay.Monthly(var day) => AheadInCalendar.Monthly(day, at, when),
        SaidDay.Dated dated => Dated(dated, at, when),
        SaidDay.EndOf or SaidDay.EndOfMonth or SaidDay.Next or SaidDay.MonthAlone or SaidDay.Weekend or SaidDay.EndOrWeekend =>
            AheadInPeriods.Read(said, at, when),
        _ => AheadInWeek.Read(said, at, when),
    };

    /// <summary>A time without a day is today's; once that has passed, tomorrow's, but not unasked.</summary>
    public static Choice Soon(TimeOfDay at, SpeakingTime when)
    {
        var today = at.On(when.Today);
        if (!when.IsPast(today)) return Choice.Of(today);
        return at.Clock is null ? Choice.Of(today) : Choice.Ask(DateQuestion.Past, at.On(when.Today.PlusDays(1)));
    }

    private static Choice Near(int days, TimeOfDay at, SpeakingTime when)
    {
        var due = at.On(when.Today.PlusDays(days));
        if (days >= 0) return Choice.Of(due);
        var after = at.Clock is null ? when.Calendar.NextWorkingDay(when.Today) : when.Today.PlusDays(1);
        return Choice.Of(due, at.On(when.Today), at.On(after));
    }

    private static Choice Later(SaidDay.Later said, TimeOfDay at, SpeakingTime when)
    {
        var date = Plus(when.Today, said.Count, said.Unit, when);
        var keepsHour = !at.IsSaid && said.Unit != TimeUnit.WorkingDay;
        return Choice.Of(keepsHour ? new Due(date, when.Here.TimeOfDay) : at.On(date));
    }

    private static Choice After(SaidDay.After said, TimeOfDay at, SpeakingTime when)
    {
        var start = Read(said.Start, at, when);
        return start with
        {
            Options = [.. start.Options.Select(due => due with { On = Plus(due.On, said.Count, said.Unit, when) })],
            Instead = null,
        };
    }

    private static Choice Dated(SaidDay.Dated said, TimeOfDay at, SpeakingTime when)
    {
        var choice = Read(said.Date, at, when);
        if (choice.Question is DateQuestion.Past) return choice;
        var dates = choice.Options.Select(due => due.On.PlusDays(-at.DaysLater)).ToList();
        var fitting = dates.Where(date => date.DayOfWeek == said.Day).Select(at.On).ToList();
        if (fitting.Count > 0) return new Choice(fitting.Count > 1 ? choice.Question : null, fitting);
        return Choice.Ask(DateQuestion.WhichDay, [.. choice.Options, .. dates.Select(date => at.On(Nearest(date, said.Day)))]);
    }

    private static LocalDate Nearest(LocalDate date, IsoDayOfWeek day) =>
        Enumerable.Range(-3, 7).Select(date.PlusDays).Single(near => near.DayOfWeek == day);

    private static LocalDate Plus(LocalDate date, int count, TimeUnit unit, SpeakingTime when) => unit switch
    {
        TimeUnit.Day => date.PlusDays(count),
        TimeUnit.WorkingDay => Enumerable.Range(0, count).Aggregate(date, (day, _) => when.Calendar.NextWorkingDay(day)),
        TimeUnit.Week => date.PlusWeeks(count),
        TimeUnit.Fortnight => date.PlusWeeks(2 * count),
        TimeUnit.Month => date.PlusMonths(count),
        TimeUnit.Year => date.PlusYears(count),
        TimeUnit.Minute or TimeUnit.Hour or TimeUnit.WorkingHour => date,
    };
}
