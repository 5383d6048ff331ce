using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using NodaTime.TimeZones;
using NodaTime.Utility;

namespace Core.Time;

/// <summary>
/// The rules of all time zones as they hold now. One for the process, and not handed about: what the world's clocks do is no tenant's
/// matter, and every record that says a zone by its name reads them. They are taken up whole, at one moment; who holds a zone keeps it.
/// </summary>
public static class Tz
{
    // A rule that differs only before or after nobody's promise hangs on.
    private static readonly Interval Compared = new(Instant.FromUtc(1970, 1, 1, 0, 0), Instant.FromUtc(2100, 1, 1, 0, 0));

    private static volatile Rules _now = new(null, TzdbDateTimeZoneSource.Default, TzdbDateTimeZoneSource.Default.TzdbVersion, []);

    /// <param name="Zones">Null for those of the library itself, which it reads one by one as they are asked for.</param>
    /// <param name="Moved">Whose clocks changed, each time that others were taken up.</param>
    private sealed record Rules(
        FrozenDictionary<string, DateTimeZone>? Zones, TzdbDateTimeZoneSource Places, string Version, ImmutableList<IReadOnlyList<string>> Moved)
    {
        public Lazy<ZoneNames> Names { get; } = new(() => new ZoneNames(Places));
    }

    /// <summary>Of the database, as IANA names it: <c>2026a</c>. A later one sorts after it.</summary>
    public static string Version => _now.Version;

    /// <summary>How often others were taken up since the start.</summary>
    public static long Taken => _now.Moved.Count;

    /// <summary>The zones whose clocks are not those that they were after so many times.</summary>
    public static IReadOnlySet<string> MovedSince(long taken) => _now.Moved.Skip((int)taken).SelectMany(ids => ids).ToHashSet(StringComparer.Ordinal);

    internal static ZoneNames Names => _now.Names.Value;

    /// <exception cref="DateTimeZoneNotFoundException">There is no such zone.</exception>
    public static DateTimeZone Of(string id) =>
        Find(id) ?? throw new DateTimeZoneNotFoundException($"There is no time zone {id} in {Version}.");

    // Nobody who lives by a zone loses it: a database that has it no longer says nothing of its clocks.
    public static DateTimeZone? Find(string id) =>
        _now.Zones?.GetValueOrDefault(id) ?? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);

    /// <summary>From here on these hold. A zone that they leave as it was stays the same object.</summary>
    /// <returns>The zones whose clocks change otherwise than they did.</returns>
    /// <exception cref="InvalidNodaDataException">It is not whole: no zone was ever taken out of the database. Nothing has changed.</exception>
    public static IReadOnlyList<string> TakeUp(TzdbDateTimeZoneSource source)
    {
        source.Validate();
        var left = TzdbDateTimeZoneSource.Default.GetIds().Except(source.GetIds()).FirstOrDefault();
        return left is null ? TakeUp(source, source, source.TzdbVersion) : throw new InvalidNodaDataException($"It has no {left}.");
    }


    /// <param name="rules">May say otherwise of a zone than the database does.</param>
    /// <param name="places">Knows where the zones are.</param>
    internal static IReadOnlyList<string> TakeUp(IDateTimeZoneSource rules, TzdbDateTimeZoneSource places, string version)
    {
        var same = ZoneEqualityComparer.ForInterval(Compared);
        var (zones, moved) = (new Dictionary<string, DateTimeZone>(StringComparer.Ordinal), new List<string>());
        foreach (var id in rules.GetIds())
        {
            var (known, zone) = (Find(id), rules.ForId(id));
            var isSame = known is not null && same.Equals(known, zone);
            zones[id] = isSame ? known! : zone;
            if (known is not null && !isSame) moved.Add(id);
        }
        _now = new Rules(zones.ToFrozenDictionary(StringComparer.Ordinal), places, version, _now.Moved.Add(moved));
        return moved;
    }
}
