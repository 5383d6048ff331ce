using Core.Time;
using NodaTime;

namespace Core.TimeLog;

/// <summary>A timer that has run for more than twelve hours, or past a midnight outside working hours, was probably forgotten.</summary>
internal static class ForgottenRules
{
    public static readonly Duration Long = Duration.FromHours(12);

    /// <summary>When its owner is asked: not at night, but at the beginning of the day.</summary>
    public static readonly LocalTime AsksAt = new(9, 0);

    /// <returns>The first 9:00 in that zone at which it will look forgotten if it still runs.</returns>
    /// <param name="week">Whose hours cover a midnight works then.</param>
    public static Instant AskedAt(Instant startedAt, DateTimeZone zone, WorkWeek week)
    {
        var day = startedAt.InZone(zone).Date;
        while (true)
        {
            var asked = Zones.Resolve(day + AsksAt, zone);
            if (asked > startedAt && LooksForgotten(startedAt, asked, zone, week)) return asked;
            day = day.PlusDays(1);
        }
    }

    public static bool LooksForgotten(Instant startedAt, Instant now, DateTimeZone zone, WorkWeek week) =>
        now - startedAt > Long || PassedMidnight(startedAt, now, zone, week);

    private static bool PassedMidnight(Instant startedAt, Instant now, DateTimeZone zone, WorkWeek week)
    {
        var day = startedAt.InZone(zone).Date.PlusDays(1);
        return Zones.Resolve(day.AtMidnight(), zone) <= now && !IsWorkedThrough(day, week);
    }

    private static bool IsWorkedThrough(LocalDate day, WorkWeek week) =>
        week.On(day.PlusDays(-1).DayOfWeek).Any(hours => hours.End == LocalTime.Midnight)
        && week.On(day.DayOfWeek).Any(hours => hours.Start == LocalTime.Midnight);
}
