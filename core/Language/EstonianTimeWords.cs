using System.Globalization;
using System.Text.RegularExpressions;

namespace Core.Language;

/// <summary>Read without its dots and tildes. `Pool kuus` is half past five: half of the sixth hour.</summary>
internal sealed partial class EstonianTimeWords : OwnTimeWords
{
    public EstonianTimeWords()
    {
        Days();
        Clock();
        Units();
        Joints();
        Options();
    }

    public override IReadOnlyDictionary<string, Urgency> Urgencies => field ??= new Dictionary<string, Urgency>(English.Urgencies)
    {
        ["!kiire"] = Urgency.Urgent, ["!tähtis"] = Urgency.High, ["!tahtis"] = Urgency.High, ["!tavaline"] = Urgency.Normal,
        ["!vähetähtis"] = Urgency.Low, ["!vahetahtis"] = Urgency.Low,
    };

    // By its case, a day by which something is due: reedeks, homseks, kella 17-ks.
    public override bool SaysDue(string said) =>
        Spelled(said) is var plain && (plain.StartsWith("hiljemalt ", StringComparison.Ordinal) || ByCase().IsMatch(plain));

    public override bool SaysUntil(string said) =>
        Spelled(said) is var plain && (plain.StartsWith("kuni ", StringComparison.Ordinal) || Ends().IsMatch(plain));

    protected override string Spelled(string said) => Folded(said.ToLower(CultureInfo.InvariantCulture), "äöõüšž", "aoousz");

    protected override IReadOnlyList<string> Openers => ["hiljemalt"];

    protected override string Undone(string said)
    {
        var plain = Latest().Replace(Spelled(said), "");
        return (HasNumber(plain) ? Ending().Replace(Apart().Replace(plain, "$1 $2"), "$1") : plain).Trim();
    }

    private void Days()
    {
        string[] names = ["esmaspäev", "teisipäev", "kolmapäev", "neljapäev"];
        Weekdays(
            [.. names.Select(Cases), "reede|reedel|reedeks|reedeni", Cases("laupäev"), Cases("pühapäev")]);
        string[] stems = ["jaanuar", "veebruar", "märts", "aprill", "mai", "juuni", "juuli", "august", "septemb", "oktoob", "novemb", "detsemb"];
        Months([.. stems.Select(stem => stem switch
        {
            ['m', 'a', 'i'] or ['j', 'u', ..] => $"{stem}|{stem}s|{stem}l|{stem}ks|{stem}ni",
            [.., 'b'] => $"{stem}er|{stem}ri|{stem}ris|{stem}ril|{stem}riks|{stem}rini",
            _ => $"{stem}|{stem}i|{stem}is|{stem}il|{stem}iks|{stem}ini",
        })]);
        Near(0, "täna|tänaseks");
        Near(1, "homme|homseks|homseni");
        Near(2, "ülehomme|ülehomseks|ülehomseni");
        Near(-1, "eile");
        Near(-2, "üleeile");
    }

    private static string Cases(string day) => $"{day}|{day}al|{day}aks|{day}ani|{day}a";

    private void Clock()
    {
        Numbers(
            "üks|ühe|üheks", "kaks|kahe|kaheks", "kolm|kolme|kolmeks", "neli|nelja|neljaks", "viis|viie|viieks", "kuus|kuue|kuueks",
            "seitse|seitsme|seitsmeks", "kaheksa|kaheksaks", "üheksa|üheksaks", "kümme|kümne|kümneks", "üksteist|üheteistkümne|üheteistkümneks",
            "kaksteist|kaheteistkümne|kaheteistkümneks");
        Say("esimene|esimesel|esimeseks", new TimeSign.Ordinal(1));
        Say("teine|teisel|teiseks", new TimeSign.Ordinal(2));
        Mark(TimeMark.At, "kell|kella");
        Say("pool|poole", Sign(TimeMark.At), Before(-30));
        Say("veerand", Sign(TimeMark.At), Before(-45));
        Say("kolmveerand", Sign(TimeMark.At), Before(-15));
        Mark(TimeMark.Noon, "keskpäev|keskpäeval|keskpäevaks");
        Mark(TimeMark.Midnight, "kesköö|keskööl|keskööks");
        Part(DayPart.Morning, "hommik|hommikul|hommikuks");
        Part(DayPart.Midday, "lõuna|lõunal|lõunaks");
        Part(DayPart.Afternoon, "pärastlõuna|pärastlõunal|pärastlõunaks");
        Part(DayPart.Evening, "õhtu|õhtul|õhtuks");
        Part(DayPart.Night, "öö|öösel|ööseks");
    }

    private void Units()
    {
        Unit(TimeUnit.Minute, "min|minut|minutit|minuti");
        Unit(TimeUnit.Hour, "t|h|tundi");
        One(TimeUnit.Hour, "tund|tunni|tund aega|tunni aja");
        Unit(TimeUnit.Day, "päev|päeva");
        Unit(TimeUnit.WorkingDay, "tööpäev|tööpäeva|tööpäeval");
        Unit(TimeUnit.WorkingHour, "töötund|töötundi|töötunni");
        One(TimeUnit.Week, "nädal|nädala|nädalal|nädalaks|nädala aja");
        Unit(TimeUnit.Week, "nädalat");
        One(TimeUnit.Month, "kuu|kuul|kuuks|kuu aja");
        Unit(TimeUnit.Month, "kuud");
        One(TimeUnit.Year, "aasta|aastal|aastaks");
        Length(30, "pool tundi|poole tunni");
        Length(15, "veerand tundi|veerandtunni");
        Length(45, "kolmveerand tundi");
        Say("poolteist|poolteise", Before(30), Hour(1));
        Say("ja pool|ja poole", After(30));
        Ends(TimeUnit.Day, "päeva lõpp|päeva lõpus|päeva lõpuks|tööpäeva lõpp|tööpäeva lõpus|tööpäeva lõpuks");
        Say("nädalavahetus|nädalavahetusel|nädalavahetuseks", Sign(TimeMark.The), Sign(TimeMark.Weekend));
    }

    private void Joints()
    {
        Mark(TimeMark.FromNow, "pärast|jooksul");
        Mark(TimeMark.Ago, "tagasi");
        Mark(TimeMark.And, "ja");
        Mark(TimeMark.This, "see|sel|selle|sellel|selleks|käesoleva|käesoleval");
        Mark(TimeMark.Next, "järgmine|järgmise|järgmisel|järgmiseks|järgmises|tuleva|tuleval");
        Mark(TimeMark.End, "lõpp|lõpus|lõpuks|lõpuni");
        Mark(TimeMark.DayOfMonth, "kuupäev|kuupäeval|kuupäevaks");
        Mark(TimeMark.Last, "eelmine|eelmise|eelmisel|viimane|viimase|viimasel");
        Mark(TimeMark.Other, "üle");
        Mark(TimeMark.Every, "iga|igal");
        Mark(TimeMark.Since, "alates");
        Mark(TimeMark.To, "kuni");
        Mark(TimeMark.Due, "tähtaeg|tähtajaga");
        Mark(TimeMark.Estimate, "ajahinnang");
    }

    [GeneratedRegex(@"(?:\p{L}{2}|[0-9]-?)ni\b")]
    private static partial Regex Ends();

    [GeneratedRegex("^hiljemalt ")]
    private static partial Regex Latest();

    // 31.detsember.
    [GeneratedRegex(@"([0-9]\.)(\p{L}{3,})")]
    private static partial Regex Apart();

    // 17-ks, 17ks, 17.00-ks, 15-ndal.
    [GeneratedRegex(@"([0-9]\.?)-?(?:ks|ndaks|ndal)\b")]
    private static partial Regex Ending();

    [GeneratedRegex(@"(?:\p{L}{2}|[0-9]-?)(?:ks|ni)\b")]
    private static partial Regex ByCase();
}
