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
    public static Instant AskedAt(Instant startedAt, WorkCalendar calendar)
    {
        var day = startedAt.InZone(calendar.Zone).Date;
        while (true)
        {
            var asked = Zones.Resolve(day + AsksAt, calendar.Zone);
            if (asked > startedAt && LooksForgotten(startedAt, asked, calendar)) return asked;
            day = day.PlusDays(1);
        }
    }

    public static bool LooksForgotten(Instant startedAt, Instant now, WorkCalendar calendar) =>
        now - startedAt > Long || PassedMidnight(startedAt, now, calendar);

    private static bool PassedMidnight(Instant startedAt, Instant now, WorkCalendar calendar)
    {
        var midnight = Zones.Resolve(startedAt.InZone(calendar.Zone).Date.PlusDays(1).AtMidnight(), calendar.Zone);
        return midnight <= now && !IsWorkedThrough(midnight, calendar);
    }

    private static bool IsWorkedThrough(Instant midnight, WorkCalendar calendar) =>
        Working.IsOpen(midnight, calendar) && Working.IsOpen(midnight - Duration.Epsilon, calendar);
}
