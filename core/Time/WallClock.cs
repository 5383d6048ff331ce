using NodaTime;
using NodaTime.TimeZones;

namespace Core.Time;

/// <summary>Local times of one zone made instants, as <see cref="Zones.Resolve"/> does, and cheap where many lie near each other.</summary>
internal sealed class WallClock(DateTimeZone zone)
{
    // No clock was ever moved by more than a day, so farther from its change than that a local time has one meaning.
    private static readonly Duration Near = Duration.FromHours(25);

    private ZoneInterval? _interval;
    private Instant _plainFrom, _plainTo;

    public Instant At(LocalDateTime local)
    {
        if (_interval is not null)
        {
            var plain = local.WithOffset(_interval.WallOffset).ToInstant();
            if (plain >= _plainFrom && plain < _plainTo) return plain;
        }
        var at = Zones.Resolve(local, zone);
        _interval = zone.GetZoneInterval(at);
        _plainFrom = _interval.HasStart ? _interval.Start + Near : Instant.MinValue;
        _plainTo = _interval.HasEnd ? _interval.End - Near : Instant.MaxValue;
        return at;
    }
}
