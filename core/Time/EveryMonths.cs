using NodaTime;

namespace Core.Time;

/// <summary>Which day of a month.</summary>
internal abstract record DayOfMonth
{
    private DayOfMonth() { }

    /// <summary>A month that is too short has it on its last day; 31 is the last of any.</summary>
    public sealed record Dated(int Day) : DayOfMonth;

    /// <param name="Nth">From 1 to 5, or <see cref="Last"/>.</param>
    public sealed record Weekday(int Nth, IsoDayOfWeek Day) : DayOfMonth;

    /// <param name="Nth">From 1 to 31, or <see cref="Last"/>.</param>
    public sealed record WorkingDay(int Nth) : DayOfMonth;

    public const int Last = -1;
}

/// <summary>
/// On one day of every so manieth month. A date that is no working day falls on the one before; a weekday that was named only when it is a
/// day off. What would fall on or before the last one's date is left out.
/// </summary>
/// <param name="Step">In months: a year is twelve.</param>
internal sealed record EveryMonths(int Step, DayOfMonth Day) : Recurrence
{
    // Nobody is asked for months beyond a calendar's years.
    private const int Most = 12 * 20;

    private protected override IEnumerable<Occurrence> Dates(LocalDate since, LocalDate start, WorkCalendar calendar)
    {
        var first = start.ToYearMonth();
        if (DateIn(first) is { } date && date < start) first = first.PlusMonths(1);
        // A month that has no such day counts all the same.
        var passed = MonthsBetween(first, since.ToYearMonth()) / Step * Step;
        return from index in Enumerable.Range(0, Most)
               let month = first.PlusMonths(Math.Max(0, passed) + (index * Step))
               where DateIn(month) >= since
               let falls = In(month, calendar)
               where falls is { } fallen && !(DateIn(month.PlusMonths(-Step)) >= fallen.On)
               select falls.Value;
    }

    private Occurrence? In(YearMonth month, WorkCalendar calendar)
    {
        if (DateIn(month) is not { } date) return null;
        return Day switch
        {
            DayOfMonth.Weekday => new Occurrence(date, calendar.IsOff(date) ? calendar.LastWorkingDay(date) : date),
            DayOfMonth.WorkingDay(var nth) => WorkingDay(month, nth, calendar) is { } day ? new Occurrence(date, day) : null,
            _ => new Occurrence(date, calendar.LastWorkingDay(date)),
        };
    }

    // Working days move with the calendar, and a month has its one all the same: its last day stands for it.
    private LocalDate? DateIn(YearMonth month) => Day switch
    {
        DayOfMonth.Dated(var day) => month.OnDayOfMonth(Math.Min(day, DaysIn(month))),
        DayOfMonth.Weekday(DayOfMonth.Last, var day) => All(month).Last(date => date.DayOfWeek == day),
        DayOfMonth.Weekday(var nth, var day) => Nth(All(month).Where(date => date.DayOfWeek == day), nth),
        _ => month.OnDayOfMonth(DaysIn(month)),
    };

    private static LocalDate? WorkingDay(YearMonth month, int nth, WorkCalendar calendar)
    {
        var working = All(month).Where(calendar.IsWorkingDay);
        return nth == DayOfMonth.Last ? Nth(working.Reverse(), 1) : Nth(working, nth);
    }

    private static LocalDate? Nth(IEnumerable<LocalDate> dates, int nth) => dates.Skip(nth - 1).Select(date => (LocalDate?)date).FirstOrDefault();

    private static IEnumerable<LocalDate> All(YearMonth month) => Enumerable.Range(1, DaysIn(month)).Select(month.OnDayOfMonth);

    private static int DaysIn(YearMonth month) => month.Calendar.GetDaysInMonth(month.Year, month.Month);

    private static int MonthsBetween(YearMonth one, YearMonth other) => ((other.Year - one.Year) * 12) + other.Month - one.Month;
}
