using Core.Time.Holidays;
using NodaTime;

namespace Core.Time;

/// <summary>When somebody works: the hours of their week on the clock of their zone, less the days on which they do not.</summary>
internal sealed record WorkCalendar(WorkWeek Week, DateTimeZone Zone, DaysOff Off)
{
    // Longer than anybody is away; a calendar that is empty for so long has no next day.
    private const int Farthest = 10 * 366;

    /// <summary>Null where none are kept.</summary>
    public HolidayCalendar? Holidays { get; init; }

    /// <summary>True on days off and on public holidays.</summary>
    public bool IsOff(LocalDate date) => Off.Contains(date) || Holidays?.On(date) is not null;

    public bool IsWorkingDay(LocalDate date) => Week.IsWorkingDay(date) && !IsOff(date);

    /// <returns>The first working day after this date, never the date itself.</returns>
    public LocalDate NextWorkingDay(LocalDate after) =>
        Enumerable.Range(1, Farthest).Select(after.PlusDays).First(IsWorkingDay);

    /// <returns>The last working day up to this date, which may be the date itself.</returns>
    public LocalDate LastWorkingDay(LocalDate until) =>
        Enumerable.Range(0, Farthest).Select(back => until.PlusDays(-back)).First(IsWorkingDay);
}
