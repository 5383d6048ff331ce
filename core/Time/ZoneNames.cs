using System.Globalization;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace Core.Time;

/// <summary>The names people give to time zones.</summary>
internal sealed class ZoneNames(TzdbDateTimeZoneSource source)
{
    // Parts of the old ids that name no place anybody could mean alone.
    private static readonly HashSet<string> Nowhere = ["east", "west", "north", "south", "general"];

    private static readonly Dictionary<string, string[]> Short = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ET"] = ["America/New_York"],
        ["EST"] = ["America/New_York", "Etc/GMT+5"],
        ["EDT"] = ["America/New_York", "Etc/GMT+4"],
        ["CT"] = ["America/Chicago"],
        ["CST"] = ["America/Chicago", "Etc/GMT+6", "Asia/Shanghai"],
        ["CDT"] = ["America/Chicago", "Etc/GMT+5"],
        ["MT"] = ["America/Denver"],
        ["MST"] = ["America/Denver", "Etc/GMT+7"],
        ["MDT"] = ["America/Denver", "Etc/GMT+6"],
        ["PT"] = ["America/Los_Angeles"],
        ["PST"] = ["America/Los_Angeles", "Etc/GMT+8"],
        ["PDT"] = ["America/Los_Angeles", "Etc/GMT+7"],
        ["HST"] = ["Pacific/Honolulu"],
        ["BST"] = ["Europe/London", "Etc/GMT-1"],
        ["WET"] = ["Europe/Lisbon", "Etc/GMT"],
        ["MET"] = ["Europe/Berlin", "Etc/GMT-1"],
        ["CET"] = ["Europe/Berlin", "Etc/GMT-1"],
        ["CEST"] = ["Europe/Berlin", "Etc/GMT-2"],
        ["EET"] = ["Europe/Tallinn", "Etc/GMT-2"],
        ["EEST"] = ["Europe/Tallinn", "Etc/GMT-3"],
        ["IST"] = ["Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"],
        ["JST"] = ["Asia/Tokyo"],
        ["AEST"] = ["Australia/Sydney", "Etc/GMT-10"],
        ["AEDT"] = ["Australia/Sydney", "Etc/GMT-11"],
        ["EST5EDT"] = ["America/New_York"],
        ["CST6CDT"] = ["America/Chicago"],
        ["MST7MDT"] = ["America/Denver"],
        ["PST8PDT"] = ["America/Los_Angeles"],
    };

    private readonly Dictionary<string, string> _ids = source.GetIds().ToDictionary(id => id, id => id, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _cities = Cities(source);
    private readonly Dictionary<string, string> _countries = OneZoneCountries(source);

    /// <summary>The zones by what people say for them: the last part of an id.</summary>
    public ILookup<string, string> Places { get; } = source.CanonicalIdMap.Values.Distinct()
        .Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal))
        .ToLookup(id => id[(id.LastIndexOf('/') + 1)..].Replace('_', ' '));

    // Of the first place that is listed for it.
    private readonly Dictionary<string, string> _countryOfZone =
        (source.ZoneLocations ?? []).DistinctBy(l => l.ZoneId).ToDictionary(l => l.ZoneId, l => l.CountryCode);

    /// <returns>ISO 3166; null for what lies nowhere.</returns>
    public string? CountryOf(string zone) => _countryOfZone.GetValueOrDefault(zone);

    public static IReadOnlyList<string> Abbreviated(string name) => Short.GetValueOrDefault(name) ?? [];

    public string? Id(string name) =>
        _ids.GetValueOrDefault(name.Replace(' ', '_'))
        ?? _cities.GetValueOrDefault(Fold(name))
        ?? _countries.GetValueOrDefault(Fold(name));

    // `Etc/GMT+5` has its sign turned round, and nobody who types "gmt+5" wants that.
    public static Offset? Offset(string name)
    {
        var text = name.ToUpperInvariant();
        if (text is "Z" or "UTC" or "GMT") return NodaTime.Offset.Zero;
        return text is ['U', 'T', 'C', ..] or ['G', 'M', 'T', ..] ? Signed(text[3..].Trim()) : null;
    }

    /// <summary>`+2`, `-3:30`, `+0530`, `+05:30`.</summary>
    public static Offset? Signed(string text)
    {
        if (text.Length < 2 || text[0] is not ('+' or '-')) return null;
        var digits = text[1..].Replace(":", "", StringComparison.Ordinal);
        if (digits.Length is 0 or > 4) return null;
        var padded = digits.Length <= 2 ? $"{digits.PadLeft(2, '0')}00" : digits.PadLeft(4, '0');
        var read = OffsetPattern.CreateWithInvariantCulture("+HHmm").Parse(text[0] + padded);
        return read.Success && Math.Abs(read.Value.Seconds) <= 18 * NodaConstants.SecondsPerHour ? read.Value : null;
    }

    private static Dictionary<string, string> Cities(TzdbDateTimeZoneSource source) =>
        source.GetIds()
            .Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal))
            .GroupBy(id => Fold(id[(id.LastIndexOf('/') + 1)..]))
            .Where(place => !Nowhere.Contains(place.Key))
            .Where(place => place.Select(id => source.CanonicalIdMap[id]).Distinct().Count() == 1)
            .ToDictionary(place => place.Key, place => place.OrderBy(id => source.CanonicalIdMap[id] == id ? 0 : 1).First());

    private static Dictionary<string, string> OneZoneCountries(TzdbDateTimeZoneSource source) =>
        (source.ZoneLocations ?? [])
            .GroupBy(location => Fold(location.CountryName))
            .Where(country => country.Count() == 1)
            .ToDictionary(country => country.Key, country => country.Single().ZoneId);

    private static string Fold(string name) =>
        string.Join(' ', name.ToLower(CultureInfo.InvariantCulture)
            .Split([' ', '_', '-'], StringSplitOptions.RemoveEmptyEntries));
}
