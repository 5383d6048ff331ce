namespace Core.Language;

/// <summary>What is said around a time: that something is due, estimated or comes again, and what has been.</summary>
internal sealed partial class MarathiTimeWords
{
    protected override IReadOnlyList<string> None { get; } = ["नाही", "काही नाही", "नको"];

    private void Options()
    {
        Mark(TimeMark.Due, "अंतिम मुदत|मुदत|शेवटची तारीख");
        Mark(TimeMark.Estimate, "अंदाजे वेळ|अंदाजे|अंदाज");
        Mark(TimeMark.Every, "दर|प्रत्येक");
        Mark(TimeMark.To, "ते");
        Mark(TimeMark.Ago, "पूर्वी|आधी");
        Say("दररोज|रोज", Sign(TimeMark.Every), new TimeSign.Unit(TimeUnit.Day));
        Unit(TimeUnit.Day, "दिवशी|दिवसां");
        Unit(TimeUnit.Minute, "मिनिटां");
        Unit(TimeUnit.Hour, "तासां");
        Unit(TimeUnit.Week, "आठवड्याला|आठवड्यां");
        Unit(TimeUnit.Month, "महिन्याला|महिन्यां");
        Unit(TimeUnit.Year, "वर्षाला|वर्षां");
        Unit(TimeUnit.WorkingDay, "कामकाजाच्या दिवशी|कामाच्या दिवशी");
        string[] last = ["मागील", "मागच्या", "गेल्या", "गेला"];
        Mark(TimeMark.Last, string.Join('|', last));
        foreach (var word in last)
        {
            Say($"{word} आठवड्यात|{word} आठवडा", Sign(TimeMark.Last), new TimeSign.Unit(TimeUnit.Week));
            Say($"{word} महिन्यात|{word} महिना", Sign(TimeMark.Last), new TimeSign.Unit(TimeUnit.Month));
        }
    }

    // "मिनिटांपूर्वी": written as one word, and read as two.
    private static string Apart(string said) => said.Replace("पूर्वी", " पूर्वी", StringComparison.Ordinal);
}
