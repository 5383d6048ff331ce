using Core.Speech.Reading;
using NodaTime;
using NodaTime.Text;

namespace Core.TimeLog;

/// <summary>Days as people say them of what they have done: "mon" is the last Monday, "1 dec" the last first of December.</summary>
internal static class PastDays
{
    // Long enough for every weekday of every date, the 29th of February too.
    private const int Years = 40;

    /// <summary>For a form's field.</summary>
    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <returns>Null for a day that may be two, and for what is not one day.</returns>
    public static LocalDate? Read(SaidDay said, LocalDate today) => said switch
    {
        SaidDay.Near near => today.PlusDays(near.Days),
        SaidDay.Weekday weekday => Last(today, weekday.Day),
        SaidDay.LastWeekday weekday => Last(today.PlusDays(-1), weekday.Day),
        SaidDay.ThisWeekday weekday => today.PlusDays((int)weekday.Day - (int)today.DayOfWeek),
        SaidDay.Exact exact => exact.Date,
        SaidDay.Yearly yearly => Back(today.Year, year => On(year, yearly.Month, yearly.Day)).FirstOrDefault(date => date <= today),
        SaidDay.Monthly monthly => Last(today, monthly.Day),
        SaidDay.Dated { Date: SaidDay.Yearly yearly } dated => Back(today.Year, year => On(year, yearly.Month, yearly.Day))
            .FirstOrDefault(date => date <= today && date?.DayOfWeek == dated.Day),
        SaidDay.Dated dated when Read(dated.Date, today) is { } date && date.DayOfWeek == dated.Day => date,
        _ => null,
    };

    private static LocalDate Last(LocalDate until, IsoDayOfWeek day) => until.PlusDays(-(((int)until.DayOfWeek - (int)day + 7) % 7));

    private static LocalDate? Last(LocalDate today, int day) =>
        Enumerable.Range(0, 12).Select(back => today.PlusMonths(-back)).Select(month => On(month.Year, month.Month, day))
            .FirstOrDefault(date => date <= today);

    private static IEnumerable<LocalDate?> Back(int year, Func<int, LocalDate?> date) => Enumerable.Range(0, Years).Select(back => date(year - back));

    private static LocalDate? On(int year, int month, int day) =>
        day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
}
