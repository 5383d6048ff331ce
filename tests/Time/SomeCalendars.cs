using Core.Time;
using NodaTime;

namespace Tests.Time;

/// <summary>Calendars as nobody would think of them, the same for the same seed.</summary>
internal sealed class SomeCalendars(int seed)
{
    public static readonly IReadOnlyList<string> Zones =
    [
        "Etc/UTC", "Europe/Tallinn", "Europe/London", "Europe/Berlin", "Europe/Dublin", "Europe/Istanbul", "Asia/Jerusalem", "Asia/Beirut",
        "Africa/Cairo", "Africa/Casablanca", "Asia/Tehran", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Gaza", "America/New_York",
        "America/Los_Angeles", "America/St_Johns", "America/Sao_Paulo", "America/Asuncion", "America/Santiago", "America/Havana",
        "Australia/Lord_Howe", "Australia/Adelaide", "Pacific/Chatham", "America/Nuuk",
    ];

    private static readonly Instant From = Instant.FromUtc(2020, 1, 1, 0, 0), To = Instant.FromUtc(2035, 12, 31, 0, 0);

    private readonly Random _random = new(seed);

    public int Below(int limit) => _random.Next(limit);

    public WorkCalendar Next()
    {
        var zone = DateTimeZoneProviders.Tzdb[Zones[Below(Zones.Count)]];
        while (true)
        {
            var hours = Enumerable.Range(0, 1 + Below(9)).Select(_ => ((IsoDayOfWeek)(1 + Below(7)), Hours())).ToList();
            if (Below(3) == 0) hours = [.. Enumerable.Range(1, 7).Select(day => ((IsoDayOfWeek)day, hours[0].Item2))];
            if (WorkWeek.Of(hours) is { } week) return new WorkCalendar(week, zone, DaysOff.None);
        }
    }

    /// <summary>A whole minute, more often than not in the hours around a change of that zone's clock.</summary>
    public Instant Moment(DateTimeZone zone)
    {
        var at = From + Duration.FromMinutes(_random.NextInt64((long)(To - From).TotalMinutes));
        var change = zone.GetZoneInterval(at);
        return Below(3) > 0 && change.HasEnd && change.End < To
            ? change.End - Duration.FromMinutes(Below(4 * 24 * 60))
            : at;
    }

    /// <summary>The same with some days off around that moment, and sometimes away for some hours or days.</summary>
    public WorkCalendar WithTimeOff(WorkCalendar calendar, Instant at)
    {
        var day = at.InZone(calendar.Zone).Date;
        var off = Enumerable.Range(0, Below(3)).Select(_ => day.PlusDays(Below(8) - 2))
            .Aggregate(DaysOff.None, (days, first) => days.With(new DateInterval(first, first.PlusDays(Below(3)))));
        var away = Enumerable.Range(0, Below(2) * Below(4)).Select(_ => at + Duration.FromMinutes(Below(5 * 24 * 60) - (24 * 60)))
            .Aggregate(Absences.None, (absent, start) => absent.With(new Interval(start, start + Duration.FromMinutes(1 + Below(36 * 60)))));
        return calendar with { Off = off, Away = away };
    }

    // Often near the hours at which clocks are changed; on the quarter, or on any minute.
    private WorkHours Hours()
    {
        var step = Below(2) == 0 ? 15 : 1;
        var start = Below(2) == 0 ? Below(4 * 60) : Below(24 * 60);
        var end = start + 1 + Below(Below(2) == 0 ? 3 * 60 : 14 * 60);
        return new WorkHours(At(start - (start % step)), At(end - (end % step)));
    }

    private static LocalTime At(int minute) => LocalTime.FromMinutesSinceMidnight(minute % (24 * 60));
}
