using Core.Language.Arabic;
using Core.Language.Estonian;
using Core.Language.Hebrew;
using Core.Language.Marathi;
using Core.Language.Turkish;

namespace Core.Language;

/// <summary>What one may type, as hints and the help show it, in each language.</summary>
internal static class Samples
{
    /// <summary>By tag: from what English shows to what stands in its place, in which free text is in braces.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> All { get; } = new Dictionary<string, IReadOnlyDictionary<string, string>>
    {
        ["tr"] = TurkishSamples.All, ["et"] = EstonianSamples.All, ["ar"] = ArabicSamples.All, ["he"] = HebrewSamples.All, ["mr"] = MarathiSamples.All,
    };

    /// <returns>Null where the language has no other way to say it.</returns>
    public static string? Find(string english, string language) =>
        All.GetValueOrDefault(Languages.Plain(language))?.GetValueOrDefault(english) is { } own
            ? own.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)
            : null;
}
