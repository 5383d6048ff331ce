using System.Diagnostics;
using Core.Language;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>Weeks, months and years. A week begins on Monday, unless somebody says otherwise.</summary>
internal static class Periods
{
    /// <returns>The first day of the period that this date is in, or of so many periods later.</returns>
    public static LocalDate First(TimeUnit unit, LocalDate date, int later) => unit switch
    {
        TimeUnit.Week => Week(date, IsoDayOfWeek.Monday, later),
        TimeUnit.Month => DateAdjusters.StartOfMonth(date).PlusMonths(later),
        TimeUnit.Year => new LocalDate(date.Year + later, 1, 1),
        _ => throw new UnreachableException(),
    };

    /// <returns>The first day of a week that begins on that day.</returns>
    public static LocalDate Week(LocalDate date, IsoDayOfWeek begin, int later) =>
        date.PlusDays(-((date.DayOfWeek - begin + 7) % 7)).PlusWeeks(later);
}
