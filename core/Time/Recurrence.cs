using NodaTime;

namespace Core.Time;

/// <param name="Date">Of the rule: the same occurrence has the same date, wherever it falls. Never before <paramref name="On"/>.</param>
/// <param name="On">The day on which it falls.</param>
internal readonly record struct Occurrence(LocalDate Date, LocalDate On);

/// <summary>
/// What comes again and again. On days off and public holidays nothing comes: what is said by the week or by the day is left out, and what
/// comes by the month falls on the working day before.
/// </summary>
internal abstract record Recurrence
{
    // In years: what does not come within them does not come.
    private const int Farthest = 11;

    private protected Recurrence() { }

    /// <param name="since">Inclusive, compared with the dates of the rule.</param>
    /// <param name="start">Since when it holds, inclusive; `every other` counts from the first date from here on.</param>
    public IEnumerable<Occurrence> From(LocalDate since, LocalDate start, WorkCalendar calendar) =>
        Dates(LocalDate.Max(since, start), start, calendar).TakeWhile(o => o.Date <= since.PlusYears(Farthest)).Where(o => o.On >= start);

    /// <summary>The first after that date of the rule; null when there is none for years.</summary>
    public Occurrence? Next(LocalDate after, LocalDate start, WorkCalendar calendar) =>
        From(after.PlusDays(1), start, calendar).Select(o => (Occurrence?)o).FirstOrDefault();

    /// <summary>True when that is a date of the rule.</summary>
    public bool Has(LocalDate date, LocalDate start, WorkCalendar calendar) => Next(date.PlusDays(-1), start, calendar)?.Date == date;

    /// <summary>Goes on for ever, or until there are no more dates.</summary>
    private protected abstract IEnumerable<Occurrence> Dates(LocalDate since, LocalDate start, WorkCalendar calendar);

    private protected static IEnumerable<LocalDate> Days(LocalDate since)
    {
        var last = since.PlusYears(Farthest);
        for (var day = since; day <= last; day = day.PlusDays(1)) yield return day;
    }
}

/// <summary>Every so many days, weekends too.</summary>
internal sealed record EveryDays(int Step) : Recurrence
{
    private protected override IEnumerable<Occurrence> Dates(LocalDate since, LocalDate start, WorkCalendar calendar) =>
        from day in Days(since)
        where Period.DaysBetween(start, day) % Step == 0 && !calendar.IsOff(day)
        select new Occurrence(day, day);
}

/// <summary>Every so many working days of the calendar.</summary>
internal sealed record EveryWorkingDays(int Step) : Recurrence
{
    private protected override IEnumerable<Occurrence> Dates(LocalDate since, LocalDate start, WorkCalendar calendar) =>
        (Step == 1 ? Days(since) : Days(start)).Where(calendar.IsWorkingDay)
            .Where((_, index) => index % Step == 0).Where(day => day >= since).Select(day => new Occurrence(day, day));
}

/// <summary>On these weekdays of every so manieth week; weeks begin on Monday.</summary>
internal sealed record EveryWeeks(int Step, IReadOnlyList<IsoDayOfWeek> On) : Recurrence
{
    private protected override IEnumerable<Occurrence> Dates(LocalDate since, LocalDate start, WorkCalendar calendar)
    {
        var first = Monday(Days(start).First(day => On.Contains(day.DayOfWeek)));
        return from day in Days(since)
               where On.Contains(day.DayOfWeek) && Period.DaysBetween(first, Monday(day)) / 7 % Step == 0 && !calendar.IsOff(day)
               select new Occurrence(day, day);
    }

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);
}
