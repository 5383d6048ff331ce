using Core.Language;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>A day as it was said, before anybody knows which day it is said on.</summary>
internal abstract record SaidDay
{
    private SaidDay() { }

    /// <summary>today, tomorrow, yesterday.</summary>
    public sealed record Near(int Days) : SaidDay;

    /// <summary>fri.</summary>
    public sealed record Weekday(IsoDayOfWeek Day) : SaidDay;

    public sealed record ThisWeekday(IsoDayOfWeek Day) : SaidDay;

    public sealed record NextWeekday(IsoDayOfWeek Day) : SaidDay;

    public sealed record LastWeekday(IsoDayOfWeek Day) : SaidDay;

    /// <summary>friday next week; weeks begin on Monday.</summary>
    public sealed record WeekdayNextWeek(IsoDayOfWeek Day) : SaidDay;

    /// <summary>fri 4 dec: the weekday must be the date's.</summary>
    public sealed record Dated(IsoDayOfWeek Day, SaidDay Date) : SaidDay;

    public sealed record Exact(LocalDate Date) : SaidDay;

    /// <summary>31 dec; some year has that day.</summary>
    public sealed record Yearly(int Month, int Day) : SaidDay;

    /// <summary>the 5th.</summary>
    public sealed record Monthly(int Day) : SaidDay;

    /// <summary>12/5.</summary>
    public sealed record Slashed(SaidDay DayFirst, SaidDay MonthFirst) : SaidDay;

    /// <summary>5.12 without a last dot.</summary>
    public sealed record PerhapsADate(SaidDay Date) : SaidDay;

    /// <summary>in 2 days: keeps the hour, save for working days.</summary>
    public sealed record Later(int Count, TimeUnit Unit) : SaidDay;

    /// <summary>a week from friday.</summary>
    public sealed record After(int Count, TimeUnit Unit, SaidDay Start) : SaidDay;

    /// <summary>end of month; its last working day.</summary>
    /// <param name="Periods">0 for this one, 1 for the next.</param>
    public sealed record EndOf(TimeUnit Unit, int Periods) : SaidDay;

    public sealed record EndOfMonth(int Month) : SaidDay;

    /// <summary>next week, next month.</summary>
    public sealed record Next(TimeUnit Unit) : SaidDay;

    /// <summary>january.</summary>
    public sealed record MonthAlone(int Number) : SaidDay;

    public sealed record Weekend : SaidDay;

    /// <summary>Said alike of both: "hafta sonu", "نهاية الأسبوع".</summary>
    public sealed record EndOrWeekend : SaidDay;
}
