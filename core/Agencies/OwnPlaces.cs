using Core.Language;
using Core.Time;

namespace Core.Agencies;

/// <summary>Zones by what the five languages call their cities.</summary>
internal static class OwnPlaces
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> ByCity = new(() => OwnNames.Named(say =>
        from place in Tz.Names.Places
        where place.Count() == 1
        select (say.CityNamed(place.Key), place.Single())));

    /// <returns>A zone's id; null where no city of that name is known, or several are.</returns>
    public static string? Zone(string said) => ByCity.Value.GetValueOrDefault(OwnNames.Plain(said));

    /// <summary>As a form's field shows it: the city in the reader's language, where that is read back as the same zone; else the id.</summary>
    public static string For(Phrases say, string zone) =>
        say is LocalPhrases local && zone.LastIndexOf('/') is > 0 and var at
        && local.CityNamed(zone[(at + 1)..].Replace('_', ' ')) is var city && (Zones.Find(city)?.Id ?? Zone(city)) == zone
            ? city
            : zone;
}
