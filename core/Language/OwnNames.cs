namespace Core.Language;

/// <summary>Languages and countries by what they are called in the five: as hints, forms and answers show them, so they may be typed.</summary>
internal static class OwnNames
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> ByLanguage = new(() => Named(say => Languages.Tags.Select(tag => (say.NameOfLanguage(tag), tag))));

    private static readonly Lazy<IReadOnlyDictionary<string, string>> ByCountry = new(() => Named(say => CountryNames.Codes.Select(code => (say.Country(code), code))));

    /// <returns>A tag; null where no language of ours calls one so, or two call different ones so.</returns>
    public static string? Language(string said) => ByLanguage.Value.GetValueOrDefault(Plain(said)) ?? ByLanguage.Value.GetValueOrDefault($"{Plain(said)} keel");

    /// <returns>A code of <see cref="CountryNames"/>.</returns>
    public static string? Country(string said) => ByCountry.Value.GetValueOrDefault(Plain(said));

    /// <summary>By their plain names in each of the five; what two of them call by one name is not in it.</summary>
    public static IReadOnlyDictionary<string, string> Named(Func<LocalPhrases, IEnumerable<(string Name, string Meant)>> names) =>
        (from language in Samples.All.Keys
         where Phrases.In(language) is LocalPhrases
         from pair in names((LocalPhrases)Phrases.In(language))
         group pair.Meant by Plain(pair.Name) into same
         where same.Distinct().Count() == 1
         select (same.Key, Meant: same.First()))
        .ToDictionary(pair => pair.Key, pair => pair.Meant);

    public static string Plain(string name) => Letters.Plain(Bidi.Strip(name.Trim()));
}
