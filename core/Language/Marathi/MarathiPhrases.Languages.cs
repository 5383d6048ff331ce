namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    private static readonly Dictionary<string, string> LanguageNames = new()
    {
        ["ar"] = "अरबी", ["bg"] = "बल्गेरियन", ["cs"] = "चेक", ["da"] = "डॅनिश", ["de"] = "जर्मन", ["el"] = "ग्रीक", ["en"] = "इंग्रजी",
        ["es"] = "स्पॅनिश", ["et"] = "एस्टोनियन", ["fa"] = "फारसी", ["fi"] = "फिनिश", ["fil"] = "फिलिपिनो", ["fr"] = "फ्रेंच", ["he"] = "हिब्रू",
        ["hi"] = "हिंदी", ["hr"] = "क्रोएशियन", ["hu"] = "हंगेरियन", ["id"] = "इंडोनेशियन", ["it"] = "इटालियन", ["ja"] = "जपानी",
        ["ko"] = "कोरियन", ["lt"] = "लिथुआनियन", ["lv"] = "लात्व्हियन", ["mr"] = "मराठी", ["ms"] = "मलय", ["nb"] = "नॉर्वेजियन",
        ["nl"] = "डच", ["pl"] = "पोलिश", ["pt"] = "पोर्तुगीज", ["ro"] = "रोमानियन", ["ru"] = "रशियन", ["sk"] = "स्लोव्हाक",
        ["sl"] = "स्लोव्हेनियन", ["sr"] = "सर्बियन", ["sv"] = "स्वीडिश", ["sw"] = "स्वाहिली", ["th"] = "थाई", ["tr"] = "तुर्की",
        ["uk"] = "युक्रेनियन", ["ur"] = "उर्दू", ["vi"] = "व्हिएतनामी", ["zh"] = "चिनी",
    };

    public override string NameOfLanguage(string tag) => LanguageNames.GetValueOrDefault(tag.Split('-')[0], tag);
}
