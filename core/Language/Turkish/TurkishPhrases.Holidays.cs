using System.Globalization;
using NodaTime;

namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    private static readonly Dictionary<string, string> Countries = new()
    {
        ["AU"] = "Avustralya", ["AU-NSW"] = "Yeni Güney Galler", ["AU-QLD"] = "Queensland", ["AU-VIC"] = "Victoria", ["EG"] = "Mısır",
        ["EE"] = "Estonya", ["FR"] = "Fransa", ["DE"] = "Almanya", ["DE-BW"] = "Baden-Württemberg", ["DE-BY"] = "Bavyera", ["DE-BE"] = "Berlin",
        ["DE-BB"] = "Brandenburg", ["DE-HB"] = "Bremen", ["DE-HH"] = "Hamburg", ["DE-HE"] = "Hessen", ["DE-MV"] = "Mecklenburg-Vorpommern",
        ["DE-NI"] = "Aşağı Saksonya", ["DE-NW"] = "Kuzey Ren-Vestfalya", ["DE-RP"] = "Rheinland-Pfalz", ["DE-SL"] = "Saarland",
        ["DE-SN"] = "Saksonya", ["DE-ST"] = "Saksonya-Anhalt", ["DE-SH"] = "Schleswig-Holstein", ["DE-TH"] = "Thüringen", ["IN"] = "Hindistan",
        ["IN-MH"] = "Maharashtra", ["IL"] = "İsrail", ["SA"] = "Suudi Arabistan", ["TR"] = "Türkiye", ["AE"] = "Birleşik Arap Emirlikleri",
        ["GB-EAW"] = "İngiltere ve Galler", ["GB-NIR"] = "Kuzey İrlanda", ["GB-SCT"] = "İskoçya", ["US"] = "Amerika Birleşik Devletleri",
    };

    public override string HolidaysTitle => "Resmî tatiller";
    public override string HolidaysLabel => "Hangi ülkenin resmî tatilleri?";
    public override string HolidaysNone => "Hiçbiri";
    public override string HolidaysKeptNone => Say($"Henüz hiçbir ülkenin resmî tatilleri seçilmedi. Bir ülkeninkileri eklemek için `{Typed("holidays Estonia")}`, bir bölgeninkiler için `{Typed("holidays Scotland")}` yazın.");
    public override string HolidaysSet(string country, bool own) => (country, own) switch
    {
        ("", true) => "Hiçbir ülkenin resmî tatillerine uymuyorsunuz.",
        ("", false) => "Ajans hiçbir ülkenin resmî tatillerine uymuyor.",
        (_, true) => Say($"Resmî tatilleriniz: {country}."),
        _ => Say($"Ajansın resmî tatilleri: {country}."),
    };
    public override string HolidaysOf(string country) => Say($"Resmî tatiller: {country}");
    public override string UnknownCountry(string said, IReadOnlyList<string> near) => near.Count == 0
        ? Say($"“{said}” için resmî tatilleri bilmiyorum. Günleri tek tek yazın: `{Typed("day off 24 dec")}`.")
        : Say($"“{said}” ile hangi ülke ya da bölgenin tatillerini kastettiniz?");
    public override string HolidaysNext(string country, string next) => Say($"{country}; sonraki: {next}");
    public override string HolidayOn(LocalDate day, LocalDate today, string feast, bool expected) => expected
        ? Say($"{Day(day, today)} · {feast} (bekleniyor)")
        : Say($"{Day(day, today)} · {feast}");
    public override string HolidaysKnownUntil(string country, int year) =>
        Say($"{country} bazı tatillerini her yıl ayrıca ilan ediyor; bunları yalnızca {year.ToString(CultureInfo.InvariantCulture)} yılının sonuna kadar biliyorum. Sonrakiler burada eksik: Onları izin günü olarak ekleyin.");
    public override string HolidaysExpected(string country) =>
        Say($"Bekleniyor diye belirtilenler aya göre değişir. {country} bunları yalnızca birkaç gün önceden ilan eder, başka tatilleri de kaydırabilir: İlan edildiğinde `{Typed("day off")}` yazın.");

    public override string DueOnHoliday(string client, string feast) => Say($"O gün müşterinin ({client}) resmî tatili: {feast}.");
    public override string DueOnDayOff(string client) => Say($"{client} o gün izinli.");
    public override string DueWhileYouAreOff => "O gün izinlisiniz.";

    public override string Country(string code) => Countries.GetValueOrDefault(code, code);
}
