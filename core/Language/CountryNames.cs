namespace Core.Language;

/// <summary>The countries whose holidays somebody may keep, as they are called.</summary>
internal static class CountryNames
{
    private static readonly (string Code, string English, string[] Also)[] All =
    [
        ("AU", "Australia", []), ("AU-NSW", "New South Wales", ["nsw", "sydney"]), ("AU-QLD", "Queensland", ["qld"]), ("AU-VIC", "Victoria", ["vic"]),
        ("EG", "Egypt", ["مصر"]), ("EE", "Estonia", ["eesti"]), ("FR", "France", []),
        ("DE", "Germany", ["deutschland"]), ("DE-BW", "Baden-Württemberg", ["baden-wuerttemberg"]), ("DE-BY", "Bavaria", ["bayern"]), ("DE-BE", "Berlin", []),
        ("DE-BB", "Brandenburg", []), ("DE-HB", "Bremen", []), ("DE-HH", "Hamburg", []), ("DE-HE", "Hesse", ["hessen"]),
        ("DE-MV", "Mecklenburg-Vorpommern", []), ("DE-NI", "Lower Saxony", ["niedersachsen"]), ("DE-NW", "North Rhine-Westphalia", ["nrw", "nordrhein-westfalen"]),
        ("DE-RP", "Rhineland-Palatinate", ["rheinland-pfalz"]), ("DE-SL", "Saarland", []), ("DE-SN", "Saxony", ["sachsen"]),
        ("DE-ST", "Saxony-Anhalt", ["sachsen-anhalt"]), ("DE-SH", "Schleswig-Holstein", []), ("DE-TH", "Thuringia", ["thüringen", "thueringen"]),
        ("IN", "India", ["भारत"]), ("IN-MH", "Maharashtra", ["महाराष्ट्र", "mumbai"]), ("IL", "Israel", ["ישראל"]),
        ("SA", "Saudi Arabia", ["ksa", "السعودية"]), ("TR", "Turkey", ["türkiye", "turkiye"]), ("AE", "United Arab Emirates", ["uae", "emirates", "dubai", "الإمارات"]),
        ("GB-EAW", "England and Wales", ["england", "wales", "gb-eng", "gb-wls"]), ("GB-NIR", "Northern Ireland", []), ("GB-SCT", "Scotland", []),
        ("US", "United States", ["usa", "america"]),
    ];

    // Parts with holidays of their own, and none for the whole.
    private static readonly string[] Kingdom = ["gb", "uk", "united kingdom", "great britain", "britain"];

    public static IEnumerable<string> Codes => All.Select(country => country.Code);

    public static string NameOf(string code) => All.FirstOrDefault(country => country.Code == code).English ?? code;

    /// <returns>The codes that may be meant: one, several for a country that keeps none as a whole, or the nearest names; exact when one is said.</returns>
    public static (string? Code, IReadOnlyList<string> Near) Find(string said, Func<string, IEnumerable<string>, IEnumerable<string>> nearest)
    {
        var name = said.Trim().ToLowerInvariant();
        if (Kingdom.Contains(name)) return (null, ["GB-EAW", "GB-SCT", "GB-NIR"]);
        if (All.FirstOrDefault(country => Names(country).Contains(name)).Code is { } code) return (code, []);
        if (OwnNames.Country(said) is { } own) return (own, []);
        var near = nearest(name, All.SelectMany(Names));
        return (null, [.. near.SelectMany(found => All.Where(country => Names(country).Contains(found)).Select(country => country.Code)).Distinct()]);
    }

    private static IEnumerable<string> Names((string Code, string English, string[] Also) country) =>
        [country.Code.ToLowerInvariant(), country.English.ToLowerInvariant(), .. country.Also];
}
