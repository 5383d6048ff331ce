using System.Globalization;
using System.Text.RegularExpressions;

namespace Core.Language;

/// <summary>Read without its dots and tails, for half of what is typed has none: `yarin aksam 6da`.</summary>
internal sealed partial class TurkishTimeWords : OwnTimeWords
{
    public TurkishTimeWords()
    {
        Days();
        Months(
            // Behind an apostrophe a name stays as it is: aralığa, and Aralık'a.
            "ocak|ocağa|ocağın|ocaka|ocakın|ocakta", "şubat|şubata|şubatın|şubatta", "mart|marta|martın|martta", "nisan|nisana|nisanın|nisanda",
            "mayıs|mayısa|mayısın|mayısta", "haziran|hazirana|haziranın|haziranda", "temmuz|temmuza|temmuzun|temmuzda",
            "ağustos|ağustosa|ağustosun|ağustosta", "eylül|eylüle|eylülün|eylülde", "ekim|ekime|ekimin|ekimde", "kasım|kasıma|kasımın|kasımda",
            "aralık|aralığa|aralığın|aralıka|aralıkın|aralıkta");
        Clock();
        Units();
        Joints();
        Options();
    }

    public override bool SaysDue(string said) => Spelled(said).TrimEnd('.', '!', '?') is var plain
        && (plain.EndsWith(" kadar", StringComparison.Ordinal) || plain.StartsWith("en gec ", StringComparison.Ordinal));

    public override bool SaysUntil(string said) => Spelled(said).TrimEnd('.', '!', '?').EndsWith(" kadar", StringComparison.Ordinal);

    protected override string Spelled(string said) => Folded(
        said.Replace('I', 'i').Replace('İ', 'i').ToLower(CultureInfo.InvariantCulture).Replace("\u0307", "", StringComparison.Ordinal),
        "ıîşğçöüûâ’", "iisgcouua'");

    protected override IReadOnlyList<string> Openers => ["en"];

    protected override string Undone(string said)
    {
        var plain = Spelled(said);
        if (plain.Contains("haftaya", StringComparison.Ordinal)) plain = FortnightBy().Replace(plain, "$1 hafta sonra");
        plain = Until().Replace(plain, "");
        if (HasNumber(plain)) plain = AfterDigits().Replace(AtDigits().Replace(plain, "@ $1"), "$1");
        if (plain.Contains('\'', StringComparison.Ordinal)) plain = AfterName().Replace(plain, "$1$2");
        return plain.Contains(" saat", StringComparison.Ordinal) ? HoursOfLength().Replace(plain, "$1 sa").Trim() : plain.Trim();
    }

    private void Days()
    {
        string[] names = ["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"];
        string[] to = ["ye", "ya", "ya", "ye", "ya", "ye", "a"];
        Weekdays([.. names.Select((name, i) => $"{name}|{name}{to[i]}|{name} günü|{name} gününe|{name} gününde")]);
        Near(0, "bugün|bugüne");
        Near(1, "yarın|yarına");
        Near(2, "öbür gün|öbür güne|öbürsü gün|yarından sonraki gün");
        Near(-1, "dün");
        Near(7, "haftaya bugün");
        Say("haftaya", Sign(TimeMark.Next), new TimeSign.Unit(TimeUnit.Week));
    }

    private void Clock()
    {
        string[] names = ["bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on", "on bir", "on iki"];
        string[] others = ["bire|biri", "ikiye|ikiyi", "üçe|üçü", "dörde|dördü", "beşe|beşi", "altıya|altıyı", "yediye|yediyi",
            "sekize|sekizi", "dokuza|dokuzu", "ona|onu", "on bire|on biri|onbir|onbire|onbiri", "on ikiye|on ikiyi|oniki|onikiye|onikiyi"];
        string[] at = ["birde", "ikide", "üçte", "dörtte", "beşte", "altıda", "yedide", "sekizde", "dokuzda", "onda", "on birde|onbirde",
            "on ikide|onikide"];
        Numbers([.. names.Select((name, i) => $"{name}|{others[i]}")]);
        foreach (var (index, words) in at.Index()) Say(words, Sign(TimeMark.At), Hour(index + 1));
        Say("buçuk", After(30));
        Say("buçukta|buçuğa", After(30), Sign(TimeMark.OClock));
        Say("çeyrek geçe", After(15), Sign(TimeMark.OClock));
        Say("çeyrek kala|çeyrek var", After(-15), Sign(TimeMark.OClock));
        Mark(TimeMark.At, "saat");
        Mark(TimeMark.Midnight, "gece yarısı|gece yarısına");
        Part(DayPart.Morning, "sabah|sabahı|sabaha|sabahına|sabahleyin");
        Part(DayPart.Midday, "öğle|öğlen|öğleyin|öğlene");
        Part(DayPart.Afternoon, "öğleden sonra|öğleden sonraya");
        Part(DayPart.Evening, "akşam|akşamı|akşama|akşamına|akşamleyin");
        Part(DayPart.Night, "gece|gecesi|geceye");
    }

    private void Units()
    {
        Unit(TimeUnit.Minute, "dakika|dk");
        Unit(TimeUnit.Hour, "sa");
        Unit(TimeUnit.Day, "gün");
        Unit(TimeUnit.WorkingDay, "iş günü|işgünü");
        Unit(TimeUnit.WorkingHour, "iş saati|çalışma saati");
        Unit(TimeUnit.Week, "hafta|haftanın");
        Unit(TimeUnit.Month, "ay");
        Unit(TimeUnit.Year, "yıl|yılın|sene");
        Length(30, "yarım sa");
        Length(15, "çeyrek sa");
        Say("ayın sonu|ayın sonuna|ayın sonunda", new TimeSign.Unit(TimeUnit.Month), Sign(TimeMark.End));
        Ends(TimeUnit.Day, "gün sonu|gün sonuna|günün sonu|günün sonuna|mesai bitimi|mesai bitimine|mesai sonu|mesai sonuna");
        Mark(TimeMark.EndOrWeekend, "hafta sonu|hafta sonuna|haftasonu|haftasonuna");
    }

    private void Joints()
    {
        Mark(TimeMark.FromNow, "sonra|içinde|içerisinde");
        Mark(TimeMark.Ago, "önce");
        Mark(TimeMark.This, "bu");
        Mark(TimeMark.Next, "gelecek|önümüzdeki");
        Mark(TimeMark.End, "sonu|sonuna|sonunda");
        Mark(TimeMark.DayOfMonth, "ayın");
    }

    [GeneratedRegex(@"(?<=\S) kadar\b|^en gec ")]
    private static partial Regex Until();

    [GeneratedRegex(@"\b([0-9]{1,3}|bir|iki|uc|dort|bes) haftaya(?: kadar)?\b")]
    private static partial Regex FortnightBy();

    // 17:00'de, 6da.
    [GeneratedRegex(@"(?<![\w.:/])([0-9]{1,2}(?:[:.][0-9]{2})?)'?(?:da|de|ta|te)\b")]
    private static partial Regex AtDigits();

    // 17:00'ye, 15'i, 20'sine.
    [GeneratedRegex(@"([0-9])'?(?:y?[aeiu]|s[iu]|s[iu]n[ae]|[iu]?nc[iu])\b")]
    private static partial Regex AfterDigits();

    // Nisan'a.
    [GeneratedRegex(@"(\p{L})'(\p{L}+)")]
    private static partial Regex AfterName();

    // "saat" is both an hour of length and the clock: after a number that is no date it is the first, unless a time follows.
    [GeneratedRegex(@"(?<![\w./:])([0-9]{1,3}(?:[.,][0-9]+)?|bir|iki|uc|dort|bes|alti|yedi|sekiz|dokuz|on|bucuk|yarim|ceyrek) saat\b(?! (?:@|[0-9]{1,2}[:.]))")]
    private static partial Regex HoursOfLength();
}
