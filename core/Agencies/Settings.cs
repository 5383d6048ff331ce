using Core.Language;
using Core.Speech;
using Core.Speech.Reading;
using Core.Time;
using Core.Time.Holidays;

namespace Core.Agencies;

/// <summary>Reads what people say of zones, languages and currencies.</summary>
internal static class Settings
{
    /// <summary>Where no time for an answer is promised, and that was said.</summary>
    public const string NoPromise = "none";

    private const int Offered = 3;

    // In days.
    private const int LongestAway = 366;

    /// <param name="offer">What the buttons of the nearest places say before the zone: <c>zone</c>; null where nothing can be pressed.</param>
    /// <returns>The zone's id.</returns>
    public static Result<string> Zone(string said, string? offer) =>
        Zones.Find(said)?.Id is { } zone || (zone = OwnPlaces.Zone(said)) is not null ? zone : new UnknownZone(said, Near(said), offer);

    /// <returns>The language's tag.</returns>
    public static Result<string> Language(string said) => Languages.Find(said) is { } tag ? tag : new UnknownLanguage(said);

    /// <returns>The ISO 4217 code.</returns>
    public static Result<string> Currency(string said) => Currencies.Find(said) is { } code ? code : new UnknownCurrency(said);

    /// <param name="words">Of whoever says it.</param>
    /// <returns>The week as it is stored.</returns>
    public static Result<string> Hours(string said, TimeWords words) =>
        Weekly.Hours(said, words) is { } week ? week.Text : new UnknownHours(said);

    /// <param name="offer">What a button says before the country it offers; null where nothing can be pressed.</param>
    /// <returns>A country as it is stored, or <see cref="Countries.None"/>.</returns>
    public static Result<string> Holidays(string said, string? offer)
    {
        if (said.Trim().ToLowerInvariant() is Countries.None or "-" or "") return Countries.None;
        var (code, near) = CountryNames.Find(said, Likeness.Nearest);
        return code is null ? new UnknownCountry(said, near, offer) : code;
    }

    /// <param name="offer">What a button says before the promise it offers: <c>promise</c>; null where nothing can be pressed.</param>
    /// <returns>A promise as it is stored, or <see cref="NoPromise"/>.</returns>
    public static Result<string> Promise(string said, string? offer, TimeWords words)
    {
        if (words.IsNone(said) || said.Trim().ToLowerInvariant() is "no" or "-" or "") return NoPromise;
        return WorkLengths.Read(said, words) is { } length ? length.Text : new UnknownPromise(said, offer);
    }

    /// <summary>Days off that are still to come: one stretch, or several with commas between.</summary>
    /// <param name="offer">What a button says before the days it offers: <c>day off</c>; null where nothing can be pressed.</param>
    public static Result<DaysOff> DaysOff(string said, SpeakingTime when, string? offer)
    {
        var off = Time.DaysOff.None;
        if (said.Trim() is "") return off;
        string[] parts = DaysAhead.Read(said, when).Count > 0 ? [said] : said.Split([',', ';', '،', '؛', '\n'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts)
        {
            var read = DaysAhead.Read(part, when);
            if (read.Count == 0) return new UnknownDays(part.Trim());
            if (read.Count > 1) return new WhichDays(read, when.Today, parts.Length == 1 ? offer : null);
            if (read[0].Length > LongestAway) return new TooLongAway(LongestAway);
            off = off.With(read[0]);
        }
        return off;
    }

    /// <summary>What a platform says of somebody's zone, or else the other one.</summary>
    public static string ZoneOr(string? id, string otherwise) =>
        id is not null and not "" && Tz.Find(id) is not null ? id : otherwise;

    private static IReadOnlyList<string> Near(string said) => Zones.Abbreviated(said) is { Count: > 0 } meant
        ? [.. meant.Select(z => z.Id).Take(Offered)]
        : [.. Likeness.Nearest(said.Trim(), Tz.Names.Places.Select(p => p.Key)).SelectMany(place => Tz.Names.Places[place]).Take(Offered)];
}
