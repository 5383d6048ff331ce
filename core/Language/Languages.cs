namespace Core.Language;

/// <summary>The languages that somebody may ask for, by tag, by English name and by their own.</summary>
internal static class Languages
{
    private static readonly (string Tag, string English, string Own)[] All =
    [
        ("ar", "Arabic", "العربية"), ("bg", "Bulgarian", "български"), ("cs", "Czech", "čeština"), ("da", "Danish", "dansk"),
        ("de", "German", "Deutsch"), ("el", "Greek", "ελληνικά"), ("en", "English", "English"), ("es", "Spanish", "español"),
        ("et", "Estonian", "eesti"), ("fa", "Persian", "فارسی"), ("fi", "Finnish", "suomi"), ("fil", "Filipino", "Filipino"),
        ("fr", "French", "français"), ("he", "Hebrew", "עברית"), ("hi", "Hindi", "हिन्दी"), ("hr", "Croatian", "hrvatski"),
        ("hu", "Hungarian", "magyar"), ("id", "Indonesian", "Bahasa Indonesia"), ("it", "Italian", "italiano"), ("ja", "Japanese", "日本語"),
        ("ko", "Korean", "한국어"), ("lt", "Lithuanian", "lietuvių"), ("lv", "Latvian", "latviešu"), ("mr", "Marathi", "मराठी"), ("ms", "Malay", "Bahasa Melayu"),
        ("nb", "Norwegian", "norsk"), ("nl", "Dutch", "Nederlands"), ("pl", "Polish", "polski"), ("pt", "Portuguese", "português"),
        ("ro", "Romanian", "română"), ("ru", "Russian", "русский"), ("sk", "Slovak", "slovenčina"), ("sl", "Slovenian", "slovenščina"),
        ("sr", "Serbian", "српски"), ("sv", "Swedish", "svenska"), ("sw", "Swahili", "Kiswahili"), ("th", "Thai", "ไทย"),
        ("tr", "Turkish", "Türkçe"), ("uk", "Ukrainian", "українська"), ("ur", "Urdu", "اردو"), ("vi", "Vietnamese", "Tiếng Việt"),
        ("zh", "Chinese", "中文"),
    ];

    // What those who speak one of the six call the others.
    private static readonly (string Tag, string Names)[] Elsewhere =
    [
        ("ar", "arapça|araabia|araabia keel|عربي|ערבית|अरबी"), ("en", "ingilizce|inglise|inglise keel|الإنجليزية|إنجليزي|אנגלית|इंग्रजी|इंग्लिश"),
        ("et", "estonca|eesti keel|الإستونية|אסטונית|एस्टोनियन"), ("he", "ibranice|heebrea|heebrea keel|العبرية|हिब्रू"),
        ("mr", "marathice|maraathi|marathi keel|الماراثية|מראטהית|מראטהי"), ("tr", "türkçe|türgi|türgi keel|التركية|טורקית|तुर्की"),
    ];

    /// <summary>Those that we speak, as they are offered.</summary>
    public static IReadOnlyList<string> Spoken { get; } = ["en", "tr", "et", "ar", "he", "mr"];

    public static IEnumerable<string> Tags => All.Select(l => l.Tag);

    /// <summary>English names, for those who are told what there is.</summary>
    public static IEnumerable<string> Names => All.Select(l => l.English);

    /// <returns>The tag, with its region where one was said (<c>en-GB</c>); null when it is no language we know.</returns>
    public static string? Find(string said)
    {
        var name = said.Trim();
        var parts = name.Replace('_', '-').Split('-');
        if (DigitsOf(parts[0]).FirstOrDefault(digits => Same(digits.Tag, string.Join('-', parts))) is { Tag: { } withDigits }) return withDigits;
        if (All.FirstOrDefault(l => Same(l.Tag, parts[0])) is { Tag: { } tag } && parts.Length <= 2)
            return parts.Length is 1 ? tag : IsRegion(parts[1]) ? $"{tag}-{parts[1].ToUpperInvariant()}" : null;
        return All.FirstOrDefault(l => Same(l.English, name) || Same(l.Own, name)).Tag ?? OfTheSix(Letters.Plain(name)) ?? OwnNames.Language(name);
    }

    /// <summary>What a language is called in English; the tag itself when we have no name for it.</summary>
    public static string NameOf(string tag) => All.FirstOrDefault(l => Same(l.Tag, tag.Split('-')[0])).English ?? tag;

    /// <summary>What its own speakers call it; the tag itself when we have no name for it.</summary>
    public static string OwnNameOf(string tag) => All.FirstOrDefault(l => Same(l.Tag, Plain(tag))).Own ?? tag;

    /// <summary>Without a region and without a choice of digits, as <c>lang</c> names it.</summary>
    public static string Plain(string tag) => tag.Split('-', '_')[0].ToLowerInvariant();

    public static bool IsSpoken(string tag) => Spoken.Contains(Plain(tag));

    /// <summary>
    /// In which language somebody is first spoken to. What a platform tells counts where it is one of the five: English is what most platforms
    /// say of those who chose nothing, and then whoever made them known knows better.
    /// </summary>
    public static string First(string told, string otherwise) => IsSpoken(told) && Plain(told) is not "en" and var tag ? tag : otherwise;

    /// <summary>In which digits one may read it: the tag that carries the choice, and how they look; none where there is no choice.</summary>
    public static IReadOnlyList<(string Tag, string Shown)> DigitsOf(string language) => Plain(language) switch
    {
        "ar" => [("ar-u-nu-arab", "١٢٣"), ("ar-u-nu-latn", "123")],
        "mr" => [("mr-u-nu-deva", "१२३"), ("mr-u-nu-latn", "123")],
        _ => [],
    };

    private static string? OfTheSix(string plain) =>
        All.FirstOrDefault(l => IsSpoken(l.Tag) && Letters.Plain(l.Own) == plain).Tag
        ?? Elsewhere.FirstOrDefault(row => row.Names.Split('|').Any(name => Letters.Plain(name) == plain)).Tag;

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static bool IsRegion(string text) => text.Length is 2 or 3 && text.All(char.IsAsciiLetterOrDigit);
}
