namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    private static readonly Dictionary<string, string> LanguageNames = new()
    {
        ["ar"] = "ערבית", ["bg"] = "בולגרית", ["cs"] = "צ׳כית", ["da"] = "דנית", ["de"] = "גרמנית", ["el"] = "יוונית", ["en"] = "אנגלית",
        ["es"] = "ספרדית", ["et"] = "אסטונית", ["fa"] = "פרסית", ["fi"] = "פינית", ["fil"] = "פיליפינית", ["fr"] = "צרפתית", ["he"] = "עברית",
        ["hi"] = "הינדי", ["hr"] = "קרואטית", ["hu"] = "הונגרית", ["id"] = "אינדונזית", ["it"] = "איטלקית", ["ja"] = "יפנית", ["ko"] = "קוריאנית",
        ["lt"] = "ליטאית", ["lv"] = "לטבית", ["mr"] = "מראטהי", ["ms"] = "מלאית", ["nb"] = "נורווגית", ["nl"] = "הולנדית", ["pl"] = "פולנית",
        ["pt"] = "פורטוגזית", ["ro"] = "רומנית", ["ru"] = "רוסית", ["sk"] = "סלובקית", ["sl"] = "סלובנית", ["sr"] = "סרבית", ["sv"] = "שוודית",
        ["sw"] = "סוואהילי", ["th"] = "תאית", ["tr"] = "טורקית", ["uk"] = "אוקראינית", ["ur"] = "אורדו", ["vi"] = "וייטנאמית", ["zh"] = "סינית",
    };

    public override string NameOfLanguage(string tag) => LanguageName(tag);

    private static string LanguageName(string tag) => LanguageNames.GetValueOrDefault(tag.Split('-')[0]) ?? tag;
}
