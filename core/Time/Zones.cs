using NodaTime;
using NodaTime.TimeZones;

namespace Core.Time;

/// <summary>The one place where a local time becomes an instant, and where the name of a zone is understood.</summary>
public static class Zones
{
    private static readonly ZoneLocalMappingResolver Resolver =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>A time that exists twice is the first; one that does not exist is the first moment after the gap.</summary>
    public static Instant Resolve(LocalDateTime local, DateTimeZone zone) =>
        zone.ResolveLocal(local, Resolver).ToInstant();

    /// <returns>One moment, or two where the clock goes back; a gap gives the first moment after it.</returns>
    public static IReadOnlyList<Instant> All(LocalDateTime local, DateTimeZone zone) =>
        zone.MapLocal(local) is { Count: 2 } twice
            ? [twice.First().ToInstant(), twice.Last().ToInstant()]
            : [Resolve(local, zone)];

    /// <summary>Reads an IANA id in any case, `utc+2`, a city ("new york") or a country with one zone ("estonia").</summary>
    /// <returns>Null when nothing or more than one zone has that name. Abbreviations such as EST are never one zone.</returns>
    public static DateTimeZone? Find(string said)
    {
        var name = said.Trim();
        if (ZoneNames.Abbreviated(name).Count > 0) return null;
        if (ZoneNames.Offset(name) is { } offset) return DateTimeZone.ForOffset(offset);
        return Tz.Names.Id(name) is { } id ? Tz.Of(id) : null;
    }

    /// <summary>What "5pm EST" may mean: in summer New Yorkers say it and mean daylight time.</summary>
    /// <returns>Empty when the word is no abbreviation; else each zone it may stand for.</returns>
    public static IReadOnlyList<DateTimeZone> Abbreviated(string said) =>
        [.. ZoneNames.Abbreviated(said.Trim()).Select(id => Tz.Of(id))];
}
