using Core.Time;
using NodaTime;

namespace Core;

/// <summary>Only what is urgent leaves outside 7:00 to 21:00 of its reader.</summary>
internal static class Night
{
    private static readonly LocalTime Morning = new(7, 0), Evening = new(21, 0);

    /// <returns>The next 7:00 in that zone; null by day (7:00 inclusive, 21:00 exclusive).</returns>
    public static Instant? Ends(Instant now, DateTimeZone zone)
    {
        var local = now.InZone(zone).LocalDateTime;
        if (local.TimeOfDay >= Morning && local.TimeOfDay < Evening) return null;
        var day = local.TimeOfDay < Morning ? local.Date : local.Date.PlusDays(1);
        return Zones.Resolve(day + Morning, zone);
    }
}
