using System.Globalization;
using Core.Speech.Reading;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;

namespace Core.TimeLog;

/// <summary>Which days a timesheet is of. Weeks begin on Monday.</summary>
/// <param name="Last">Inclusive.</param>
internal sealed record SheetDays(LocalDate First, LocalDate Last)
{
    public static SheetDays Of(DateSpan span) => new(span.From, span.Until.PlusDays(-1));

    public static SheetDays Day(LocalDate day) => new(day, day);

    public static SheetDays WeekOf(LocalDate day)
    {
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        return new SheetDays(monday, monday.PlusDays(6));
    }

    public static SheetDays MonthOf(LocalDate day) => new(DateAdjusters.StartOfMonth(day), DateAdjusters.EndOfMonth(day));

    public bool IsDay => First == Last;

    public bool IsWeek => this == WeekOf(First);

    public bool IsMonth => this == MonthOf(First);

    /// <summary>As long before: yesterday, last week, last month.</summary>
    public SheetDays Before() => IsMonth ? MonthOf(First.PlusDays(-1)) : new(First.PlusDays(-Length), First.PlusDays(-1));

    /// <summary>As people type it, and as a button says it: <c>2026-11-16 to 2026-11-22</c>.</summary>
    public string Text => new DateSpan(First, Last.PlusDays(1)).Text;

    /// <summary>For a file's name: <c>2026-11-20</c>, <c>2026-W47</c>, <c>2026-11</c>, or both ends.</summary>
    public string Name => this switch
    {
        { IsDay: true } => LocalDatePattern.Iso.Format(First),
        { IsWeek: true } => string.Create(
            CultureInfo.InvariantCulture,
            $"{WeekYearRules.Iso.GetWeekYear(First)}-W{WeekYearRules.Iso.GetWeekOfWeekYear(First):00}"),
        { IsMonth: true } => string.Create(CultureInfo.InvariantCulture, $"{First.Year}-{First.Month:00}"),
        _ => $"{LocalDatePattern.Iso.Format(First)}-to-{LocalDatePattern.Iso.Format(Last)}",
    };

    private int Length => Period.DaysBetween(First, Last) + 1;
}
