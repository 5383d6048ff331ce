using System.Collections.Concurrent;
using Core.Language.Arabic;
using Core.Language.Estonian;
using Core.Language.Hebrew;
using Core.Language.Turkish;

namespace Core.Language;

/// <summary>The languages that we speak beside English, made once for each choice of digits.</summary>
internal static class SpokenLanguages
{
    // What is chosen is written as Unicode's locale extension does, so that one tag carries it everywhere.
    private const string DigitsKey = "-u-nu-";

    private static readonly Dictionary<string, Func<Locale, Phrases>> All = new()
    {
        ["ar"] = locale => new ArabicPhrases(locale),
        ["et"] = locale => new EstonianPhrases(locale),
        ["tr"] = locale => new TurkishPhrases(locale),
        ["mr"] = locale => new Marathi.MarathiPhrases(locale),
        ["he"] = locale => new HebrewPhrases(locale),
    };

    private static readonly ConcurrentDictionary<(string Tag, DigitShape Digits), Phrases> Made = [];

    // By the tag alone: nearly everybody's.
    private static readonly ConcurrentDictionary<string, Phrases> Usual = [];

    /// <summary>Spoken beside them by tests, which see so what no language has said; null where none is tried.</summary>
    public static Func<string, Phrases?>? Tried { get; set; }

    /// <returns>Null for English, and for a language that we do not speak.</returns>
    public static Phrases? Find(string tag)
    {
        if (Tried?.Invoke(tag) is { } tried) return tried;
        if (Usual.TryGetValue(tag, out var usual)) return usual;
        var locale = Locales.Find(tag);
        if (!tag.Split('-')[0].Equals(locale.Tag, StringComparison.OrdinalIgnoreCase) || !All.TryGetValue(locale.Tag, out var make)) return null;
        var made = Made.GetOrAdd((locale.Tag, Chosen(tag) ?? locale.Digits), key => make(locale with { Digits = key.Digits }));
        return tag == locale.Tag ? Usual.GetOrAdd(tag, made) : made;
    }

    private static DigitShape? Chosen(string tag) => tag.IndexOf(DigitsKey, StringComparison.OrdinalIgnoreCase) is > 0 and var at
        ? tag[(at + DigitsKey.Length)..].ToLowerInvariant() switch
        {
            "latn" => DigitShape.Latin,
            "arab" => DigitShape.Arabic,
            "deva" => DigitShape.Devanagari,
            _ => null,
        }
        : null;
}
