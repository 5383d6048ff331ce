using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Core.Language;

/// <summary>
/// What stands behind a word in Marathi is taken off (पर्यंत, अखेर) or known with it (दिवसांनी). `साडेपाच` is half past five, `पावणे पाच` a
/// quarter to, `दीड` one and a half, of the clock as of hours.
/// </summary>
internal sealed partial class MarathiTimeWords : OwnTimeWords
{
    public MarathiTimeWords()
    {
        Days();
        Clock();
        Units();
        Joints();
        Options();
    }

    public override IReadOnlyDictionary<string, Urgency> Urgencies => field ??= new Dictionary<string, Urgency>(English.Urgencies)
    {
        ["!तातडीचे"] = Urgency.Urgent,
        ["!तातडीची"] = Urgency.Urgent,
        ["!तातडीने"] = Urgency.Urgent,
        ["!तातडी"] = Urgency.Urgent,
        ["!जास्त"] = Urgency.High,
        ["!सामान्य"] = Urgency.Normal,
        ["!कमी"] = Urgency.Low,
    };

    public override IReadOnlyList<NodaTime.IsoDayOfWeek> WeekBegins => [NodaTime.IsoDayOfWeek.Sunday];

    public override bool SaysDue(string said) => said.TrimEnd('.', '!', '?', '।').EndsWith("पर्यंत", StringComparison.Ordinal);

    public override bool SaysUntil(string said) => SaysDue(said);

    // The joiners that some keyboards leave, the letters that are written with a dot or with two signs, and the full stop.
    protected override string Spelled(string said) => said.ToLower(CultureInfo.InvariantCulture)
        .Replace("\u200C", "", StringComparison.Ordinal).Replace("\u200D", "", StringComparison.Ordinal).Replace("\u093C", "", StringComparison.Ordinal)
        .Replace('ँ', 'ं').Replace('।', '.').Replace("गुरू", "गुरु", StringComparison.Ordinal).Replace("पांच", "पाच", StringComparison.Ordinal);

    // "शुक्रवारपर्यंत", "साडेपाच".
    public override bool MayBegin(string word) => base.MayBegin(word) || base.MayBegin(Plain(word).Split(' ')[0]);

    protected override string Undone(string said)
    {
        var plain = Apart(Spelled(said));
        if (!Ascii.IsValid(plain)) plain = AtEnd().Replace(Until().Replace(plain, " "), " अखेर ");
        return Working().Replace(Spaces().Replace(plain, " ").Trim(), "$2 कामाचे $3");
    }

    private void Days()
    {
        string[] names = ["सोमवार", "मंगळवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार"];
        Weekdays([.. names.Select(name => $"{name}|{name}ी|{name}ला|{name}ीच")]);
        string[] months =
        [
            "जानेवारी", "फेब्रुवारी", "मार्च", "एप्रिल", "मे", "जून", "जुलै", "ऑगस्ट", "सप्टेंबर", "ऑक्टोबर", "नोव्हेंबर", "डिसेंबर",
        ];
        Months([.. months.Select(name => $"{name}|{name}ला|{name}मध्ये|{name}च्या|{name}च्या आत")]);
        // As the bot writes them; the short weekdays are names of people too (रवि, गुरु), and so are left alone.
        foreach (var (month, shorter) in ((int, string)[])[(1, "जाने"), (2, "फेब्रु"), (4, "एप्रि"), (8, "ऑग"), (9, "सप्टें"), (10, "ऑक्टो"), (11, "नोव्हें"), (12, "डिसें")])
            Say(shorter, new TimeSign.Month(month));
        Near(0, "आज");
        Near(1, "उद्या|उद्याला");
        Near(2, "परवा");
        Near(-1, "काल");
    }

    private void Clock()
    {
        string[] names = ["एक", "दोन", "तीन", "चार", "पाच", "सहा", "सात", "आठ", "नऊ", "दहा", "अकरा", "बारा"];
        Numbers(["एक|एका", .. names[1..]]);
        foreach (var (minutes, before) in ((int, string)[])[(30, "साडे"), (15, "सव्वा"), (-15, "पावणे")])
        {
            Say(before, Before(minutes));
            foreach (var (index, name) in names.Index()) Say($"{before}{name}", Before(minutes), Hour(index + 1));
        }
        Say("दीड", Before(30), Hour(1));
        Say("अडीच", Before(30), Hour(2));
        Say("पाऊण", Before(-15), Hour(1));
        Say("सव्वा तास|सव्वा तासा", Before(15), Hour(1), new TimeSign.Unit(TimeUnit.Hour));
        Mark(TimeMark.OClock, "वाजता|वाजे|वाजेला");
        Mark(TimeMark.Midnight, "मध्यरात्री|मध्यरात्र");
        Part(DayPart.Morning, "सकाळी|सकाळ|पहाटे");
        Part(DayPart.Midday, "दुपारी|दुपार");
        Part(DayPart.Evening, "संध्याकाळी|संध्याकाळ|सायंकाळी|सायंकाळ");
        Part(DayPart.Night, "रात्री|रात्र");
    }

    private void Units()
    {
        Counted(TimeUnit.Minute, "मिनिट|मिनिटे|मिनिटं|मिनिटा", "मिनिटां");
        Counted(TimeUnit.Hour, "तास|तासा", "तासां");
        Counted(TimeUnit.Day, "दिवस|दिवसा", "दिवसां");
        Counted(TimeUnit.WorkingDay, "कामकाजाचे दिवस|कामकाजाचा दिवस|कामकाजाच्या दिवसा|कामाचे दिवस|कामाच्या दिवसा", "कामकाजाच्या दिवसां|कामाच्या दिवसां");
        Counted(TimeUnit.Week, "आठवडा|आठवडे|आठवड्या", "आठवड्यां");
        Counted(TimeUnit.Month, "महिना|महिने|महिन्या", "महिन्यां");
        Counted(TimeUnit.Year, "वर्ष|वर्षे|वर्षा", "वर्षां");
        Unit(TimeUnit.Minute, "मि");
        Unit(TimeUnit.Hour, "ता");
        Unit(TimeUnit.WorkingHour, "कामाचे तास|कामाचा तास");
        Unit(TimeUnit.WorkingDay, "कामाचे दिवस|कामाचा दिवस");
        Unit(TimeUnit.Week, "आठवड्याच्या");
        Unit(TimeUnit.Month, "महिन्याच्या");
        Unit(TimeUnit.Year, "वर्षाच्या");
        Length(30, "अर्धा तास");
        foreach (var tail in Tails) Say($"अर्ध्या तासा{tail}", new TimeSign.Length(30), Sign(TimeMark.FromNow));
        Ends(TimeUnit.Day, "दिवस अखेर|दिवसाच्या शेवटी|दिवसाअखेर");
        Mark(TimeMark.EndOrWeekend, "आठवड्याच्या शेवटी|आठवडा अखेर|आठवड्याच्या अखेर");
        Say("वीकेंड|वीकेंडला|विकेंड|विकेंडला", Sign(TimeMark.The), Sign(TimeMark.Weekend));
    }

    // "in", "after", "within": -ने, -नी, -त, -नंतर, -च्या आत.
    private static readonly string[] Tails = ["ने", "नी", "त", "नंतर", "च्या आत"];

    private void Counted(TimeUnit kind, string alone, string before)
    {
        Unit(kind, alone);
        foreach (var stem in alone.Split('|').Where(word => word.EndsWith('ा')).Concat(before.Split('|')))
            foreach (var tail in Tails) Say(stem + tail, new TimeSign.Unit(kind), Sign(TimeMark.FromNow));
    }

    private void Joints()
    {
        Mark(TimeMark.FromNow, "नंतर");
        Mark(TimeMark.And, "आणि|व");
        Mark(TimeMark.Due, "मुदत|अंतिम मुदत");
        Mark(TimeMark.Estimate, "अंदाजे|अंदाजे वेळ");
        Mark(TimeMark.Every, "दर|प्रत्येक");
        Mark(TimeMark.This, "या|ह्या");
        Mark(TimeMark.Coming, "येत्या");
        string[] next = ["पुढच्या", "पुढील", "पुढचा", "पुढचे"];
        Mark(TimeMark.Next, string.Join('|', next));
        foreach (var word in next)
        {
            Say($"{word} आठवड्यात|{word} आठवड्यातील|{word} आठवडा", Sign(TimeMark.Next), new TimeSign.Unit(TimeUnit.Week));
            Say($"{word} महिन्यात|{word} महिन्यातील|{word} महिना", Sign(TimeMark.Next), new TimeSign.Unit(TimeUnit.Month));
        }
        Say("या आठवड्यात|या आठवड्यातील", Sign(TimeMark.This), new TimeSign.Unit(TimeUnit.Week));
        Mark(TimeMark.End, "शेवटी|अखेर");
        Mark(TimeMark.DayOfMonth, "तारखेला|तारखे|तारीख");
    }

    [GeneratedRegex(@"(?<=\S)\s?पर्यंत")]
    private static partial Regex Until();

    [GeneratedRegex(@"(?<=\S)\s?अखेर(?:ीस|ला)?(?=\s|$)")]
    private static partial Regex AtEnd();

    // "कामाचे २४ तास" is "२४ कामाचे तास".
    [GeneratedRegex(@"\bकामा(चे|चा|च्या|ंचे)\s+([0-9]+|एक|दोन|तीन|चार|पाच|सहा|सात|आठ|नऊ|दहा)\s+(तास|दिवस)(?=\s|$)")]
    private static partial Regex Working();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
