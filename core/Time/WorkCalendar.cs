using Core.Time.Holidays;
using NodaTime;

namespace Core.Time;

/// <summary>When somebody works: the hours of their week on the clock of their zone, less days off, holidays and the time they are away.</summary>
internal sealed record WorkCalendar(WorkWeek Week, DateTimeZone Zone, DaysOff Off)
{
    // Longer than anybody is away; a calendar that is empty for so long has no next day.
    private const int Farthest = 10 * 366;

    /// <summary>Null where none are kept.</summary>
    public HolidayCalendar? Holidays { get; init; }

    /// <summary>When they are away: to the minute, where days off are whole days.</summary>
    public Absences Away { get; init; } = Absences.None;

    /// <summary>True on days off, on public holidays, and on days of whose hours being away leaves nothing.</summary>
    public bool IsOff(LocalDate date) => IsDayOff(date) || IsAway(date);

    internal bool IsDayOff(LocalDate date) => Off.Contains(date) || Holidays?.On(date) is not null;

    public bool IsWorkingDay(LocalDate date) => Week.IsWorkingDay(date) && !IsOff(date);

    /// <returns>The first working day after this date, never the date itself.</returns>
    public LocalDate NextWorkingDay(LocalDate after) =>
        Enumerable.Range(1, Farthest).Select(after.PlusDays).First(IsWorkingDay);

    /// <returns>The last working day up to this date, which may be the date itself.</returns>
    public LocalDate LastWorkingDay(LocalDate until) =>
        Enumerable.Range(0, Farthest).Select(back => until.PlusDays(-back)).First(IsWorkingDay);

    private bool IsAway(LocalDate date)
    {
        if (Away.Spans.Count == 0) return false;
        var ranges = Week.On(date.DayOfWeek);
        return ranges.Count == 0
            ? Away.Covers(Zone.AtStartOfDay(date).ToInstant(), Zone.AtStartOfDay(date.PlusDays(1)).ToInstant())
            : ranges.All(range => Away.Covers(Zones.Resolve(range.StartOn(date), Zone), Zones.Resolve(range.EndOn(date), Zone)));
    }
}
