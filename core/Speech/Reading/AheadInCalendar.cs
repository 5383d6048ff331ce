using NodaTime;

namespace Core.Speech.Reading;

/// <summary>Days of a month or a year whose month or year was not said.</summary>
internal static class AheadInCalendar
{
    // Half a year: "30 nov" said in December is rather a slip than a plan, "5 jan" said in December is next year's.
    private const int NearPast = 183;

    private const int Year = 366;

    public static Choice Yearly(SaidDay.Yearly said, TimeOfDay at, SpeakingTime when)
    {
        var next = NextOf(said, when.Today.Year, date => !when.IsPast(at.On(date)));
        if (Period.DaysBetween(when.Today, next) > Year)
            return Choice.Ask(DateQuestion.WhichDay, at.On(LastOfFebruary(at, when)), at.On(next));
        if (next.Year == when.Today.Year || !Exists(said, when.Today.Year)) return Choice.Of(at.On(next));
        var passed = new LocalDate(when.Today.Year, said.Month, said.Day);
        if (passed == when.Today && !at.IsSaid) return Choice.Ask(DateQuestion.Past, Choice.LateOn(passed), at.On(next));
        return Period.DaysBetween(passed, when.Today) < NearPast
            ? Choice.Ask(DateQuestion.Past, at.On(next))
            : Choice.Of(at.On(next));
    }

    public static Choice Monthly(int day, TimeOfDay at, SpeakingTime when)
    {
        var next = MonthsFrom(when.Today)
            .Select(month => On(month, day)).OfType<LocalDate>().First(date => date > when.Today);
        if (when.Today.Day != day) return Choice.Of(at.On(next));
        var today = at.On(when.Today);
        if (!at.IsSaid) return Choice.Ask(DateQuestion.WhichDay, today, at.On(next));
        return Choice.Of(when.IsPast(today) ? at.On(next) : today);
    }

    private static LocalDate NextOf(SaidDay.Yearly said, int year, Func<LocalDate, bool> isAhead)
    {
        while (true)
        {
            if (Exists(said, year) && new LocalDate(year, said.Month, said.Day) is var date && isAhead(date)) return date;
            year++;
        }
    }

    private static LocalDate LastOfFebruary(TimeOfDay at, SpeakingTime when)
    {
        var february = new LocalDate(when.Today.Year, 2, 28);
        return when.IsPast(at.On(february)) ? february.PlusYears(1) : february;
    }

    private static bool Exists(SaidDay.Yearly said, int year) =>
        said.Day <= CalendarSystem.Iso.GetDaysInMonth(year, said.Month);

    private static IEnumerable<LocalDate> MonthsFrom(LocalDate today)
    {
        var first = DateAdjusters.StartOfMonth(today);
        return Enumerable.Range(0, 12).Select(first.PlusMonths);
    }

    private static LocalDate? On(LocalDate month, int day) =>
        day <= CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month) ? month.PlusDays(day - 1) : null;
}
