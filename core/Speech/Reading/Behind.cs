using NodaTime;

namespace Core.Speech.Reading;

/// <summary>Days that may have been meant.</summary>
/// <param name="Question">Null when it is one day.</param>
/// <param name="Days">Latest first; empty when no such day has been.</param>
internal sealed record DaysBehind(DateQuestion? Question, params IReadOnlyList<LocalDate> Days);

/// <summary>Which day a said day is when one looks back: the latest that has been.</summary>
internal static class Behind
{
    private static readonly DaysBehind None = new(null);

    /// <param name="isSaidAlone">No time was said with it: then today's own weekday may be today or a week ago.</param>
    /// <param name="hasBeen">Whether that day, at the time that was said, is not ahead.</param>
    public static DaysBehind Read(
        SaidDay said, SpeakingTime when, bool isSaidAlone, Func<LocalDate, bool> hasBeen) => said switch
        {
            SaidDay.Near(var days) => new DaysBehind(null, when.Today.PlusDays(days)),
            SaidDay.Exact(var date) => new DaysBehind(null, date),
            SaidDay.ThisWeekday(var day) => new DaysBehind(null, AheadInWeek.ThisWeek(day, when)),
            SaidDay.Weekday(var day) => Weekday(day, when, isSaidAlone, hasBeen),
            SaidDay.LastWeekday(var day) => Last(day, when),
            SaidDay.Yearly yearly => Latest(Years(yearly, when.Today), hasBeen),
            SaidDay.Monthly(var day) => Latest(Months(day, when.Today), hasBeen),
            SaidDay.Slashed(var first, var second) => new DaysBehind(
                DateQuestion.DayOrMonth,
                [.. ((SaidDay[])[first, second])
                .SelectMany(day => Read(day, when, isSaidAlone, hasBeen).Days).OrderDescending()]),
            SaidDay.Dated(var day, var date) => Dated(day, Read(date, when, isSaidAlone, hasBeen)),
            _ => None,
        };

    private static DaysBehind Weekday(
        IsoDayOfWeek day, SpeakingTime when, bool isSaidAlone, Func<LocalDate, bool> hasBeen)
    {
        if (when.Today.DayOfWeek != day) return new DaysBehind(null, when.Today.Previous(day));
        if (isSaidAlone) return new DaysBehind(DateQuestion.WhichDay, when.Today, when.Today.PlusWeeks(-1));
        return new DaysBehind(null, hasBeen(when.Today) ? when.Today : when.Today.PlusWeeks(-1));
    }

    // Once the day has been in this week, half of the people mean the week before.
    private static DaysBehind Last(IsoDayOfWeek day, SpeakingTime when)
    {
        var last = when.Today.Previous(day);
        return day < when.Today.DayOfWeek
            ? new DaysBehind(DateQuestion.WhichWeek, last, last.PlusWeeks(-1))
            : new DaysBehind(null, last);
    }

    private static DaysBehind Dated(IsoDayOfWeek day, DaysBehind said)
    {
        var fitting = said.Days.Where(date => date.DayOfWeek == day).ToList();
        return new DaysBehind(fitting.Count > 1 ? said.Question : null, fitting);
    }

    private static DaysBehind Latest(IEnumerable<LocalDate> days, Func<LocalDate, bool> hasBeen) =>
        new(null, [.. days.Where(hasBeen).Take(1)]);

    // Eight years hold a leap day, even about 2100.
    private static IEnumerable<LocalDate> Years(SaidDay.Yearly said, LocalDate today) =>
        Enumerable.Range(0, 9).Select(back => today.Year - back)
            .Where(year => said.Day <= CalendarSystem.Iso.GetDaysInMonth(year, said.Month))
            .Select(year => new LocalDate(year, said.Month, said.Day));

    private static IEnumerable<LocalDate> Months(int day, LocalDate today) =>
        Enumerable.Range(0, 12).Select(back => DateAdjusters.StartOfMonth(today).PlusMonths(-back))
            .Where(month => day <= CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month))
            .Select(month => month.PlusDays(day - 1));
}
