using Core.Meetings;
using Core.Time;
using NodaTime;

namespace Tests.Time;

/// <summary>Two to five people who want to meet, in twelve zones, the same for the same seed.</summary>
internal sealed class SomeParties(int seed)
{
    public static readonly IReadOnlyList<string> Zones =
    [
        "America/New_York", "America/Los_Angeles", "America/St_Johns", "America/Sao_Paulo", "Europe/London", "Europe/Tallinn", "Africa/Cairo",
        "Asia/Kolkata", "Asia/Kathmandu", "Australia/Adelaide", "Australia/Lord_Howe", "Pacific/Auckland",
    ];

    private static readonly string[] Weeks =
    [
        "mon-fri 9:00-17:00", "mon-fri 9:00-13:00 14:00-18:00", "mon-thu 8:00-16:30, fri 8:00-12:00", "mon-fri 9:00-12:00 12:00-17:00",
        "mon-thu 9:00-17:00, sun 9:00-17:00", "mon-sun 7:00-22:00", "mon-fri 22:00-6:00", "tue 10:00-15:00, thu 10:00-15:00", "mon-sat 6:30-10:45 19:00-24:00",
    ];

    private readonly SomeCalendars _some = new(seed);

    public int Below(int limit) => _some.Below(limit);

    /// <summary>With the days in which they look for a time: one to three, more often than not at a change of the first one's clock.</summary>
    public (IReadOnlyList<Party> Parties, Interval Range, IReadOnlyList<Interval> Busy) Next()
    {
        var zone = Zone();
        var from = _some.Moment(zone);
        var range = new Interval(from, from + Duration.FromMinutes(60 + Below(3 * 24 * 60)));
        var parties = Enumerable.Range(0, 2 + Below(4)).Select(n => Somebody(n == 0 || Below(3) > 0 ? zone : Zone(), from, n)).ToList();
        var busy = Enumerable.Range(0, Below(4)).Select(_ => from + Duration.FromMinutes(Below(3 * 24 * 60)))
            .Select(start => new Interval(start, start + Duration.FromMinutes(15 * (1 + Below(12))))).ToList();
        return (parties, range, busy);
    }

    private DateTimeZone Zone() => DateTimeZoneProviders.Tzdb[Zones[Below(Zones.Count)]];

    private Party Somebody(DateTimeZone zone, Instant from, int n)
    {
        var week = Below(8) == 0 ? _some.Next().Week : WorkWeek.Parse(Weeks[Below(3) == 0 ? Below(Weeks.Length) : Below(4)])!;
        var calendar = new WorkCalendar(week, zone, DaysOff.None);
        return new Party($"P{n}", Below(2) == 0 ? calendar : _some.WithTimeOff(calendar, from));
    }
}
