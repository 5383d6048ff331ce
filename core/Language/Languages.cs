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
        ("ko", "Korean", "한국어"), ("lt", "Lithuanian", "lietuvių"), ("lv", "Latvian", "latviešu"), ("ms", "Malay", "Bahasa Melayu"),
        ("nb", "Norwegian", "norsk"), ("nl", "Dutch", "Nederlands"), ("pl", "Polish", "polski"), ("pt", "Portuguese", "português"),
        ("ro", "Romanian", "română"), ("ru", "Russian", "русский"), ("sk", "Slovak", "slovenčina"), ("sl", "Slovenian", "slovenščina"),
        ("sr", "Serbian", "српски"), ("sv", "Swedish", "svenska"), ("sw", "Swahili", "Kiswahili"), ("th", "Thai", "ไทย"),
        ("tr", "Turkish", "Türkçe"), ("uk", "Ukrainian", "українська"), ("ur", "Urdu", "اردو"), ("vi", "Vietnamese", "Tiếng Việt"),
        ("zh", "Chinese", "中文"),
    ];

    /// <summary>English names, for those who are told what there is.</summary>
    public static IEnumerable<string> Names => All.Select(l => l.English);

    /// <returns>The tag, with its region where one was said (<c>en-GB</c>); null when it is no language we know.</returns>
    public static string? Find(string said)
    {
        var name = said.Trim();
        var parts = name.Replace('_', '-').Split('-');
        if (All.FirstOrDefault(l => Same(l.Tag, parts[0])) is { Tag: { } tag } && parts.Length <= 2)
            return parts.Length is 1 ? tag : IsRegion(parts[1]) ? $"{tag}-{parts[1].ToUpperInvariant()}" : null;
        return All.FirstOrDefault(l => Same(l.English, name) || Same(l.Own, name)).Tag;
    }

    /// <summary>What a language is called in English; the tag itself when we have no name for it.</summary>
    public static string NameOf(string tag) => All.FirstOrDefault(l => Same(l.Tag, tag.Split('-')[0])).English ?? tag;

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static bool IsRegion(string text) => text.Length is 2 or 3 && text.All(char.IsAsciiLetterOrDigit);
}
