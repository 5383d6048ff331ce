using Core.Language.Arabic;
using Core.Language.Estonian;
using Core.Language.Hebrew;
using Core.Language.Marathi;
using Core.Language.Turkish;

namespace Core.Language;

/// <summary>What one may type instead of a verb's English name, language by language.</summary>
internal static class OwnVerbs
{
    /// <summary>By tag: from a verb's canonical name to its beginnings in that language.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string[]>> All { get; } = new Dictionary<string, IReadOnlyDictionary<string, string[]>>
    {
        ["tr"] = TurkishVerbs.Beginnings, ["et"] = EstonianVerbs.Beginnings, ["ar"] = ArabicVerbs.Beginnings, ["he"] = HebrewVerbs.Beginnings,
        ["mr"] = MarathiVerbs.Beginnings,
    };

    /// <returns>A verb's beginnings, each with its language.</returns>
    public static IEnumerable<(string Tongue, string Beginning)> Of(string verb) =>
        from tongue in All
        from said in tongue.Value.GetValueOrDefault(verb, []).Concat(Mixed(verb, tongue.Value)).Distinct()
        select (tongue.Key, said);

    /// <returns>Those of one language.</returns>
    public static IEnumerable<string> Of(string verb, string language) =>
        Of(verb).Where(own => own.Tongue == Languages.Plain(language)).Select(own => own.Beginning);

    /// <summary>What a reader of this language may type for a verb, as it is written; null where there is nothing of their own.</summary>
    public static string? First(string verb, string language) =>
        All.TryGetValue(language.Split('-')[0], out var own) && own.TryGetValue(verb, out var beginnings) ? beginnings.FirstOrDefault() : null;

    // Slack's commands have English names: `/timer` and then `peata`, where `taimer peata` is all Estonian; and `taimer stop` by who knows both.
    // What follows `request` is whatever somebody wants, and may begin with any word.
    private static IEnumerable<string> Mixed(string verb, IReadOnlyDictionary<string, string[]> own)
    {
        var (name, rest) = verb.Split(' ', 2) is [var first, var more] ? (first, more) : (verb, "");
        if (rest is "" || name is "request" || !own.TryGetValue(name, out var names)) return [];
        return names.Select(called => $"{called} {rest}").Concat(
            from beginning in own.GetValueOrDefault(verb, [])
            from called in names
            where beginning.StartsWith($"{called} ", StringComparison.Ordinal)
            select $"{name} {beginning[(called.Length + 1)..]}");
    }
}
