using NodaTime;

namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string HolidaysTitle => "Riigipühad";
    public override string HolidaysLabel => "Millise riigi pühad?";
    public override string HolidaysNone => "Mitte ühegi";
    public override string HolidaysKeptNone => Say($"Riigipühi ei arvestata. Mõne riigi pühade jaoks: `{Typed("holidays Estonia")}`, või osa riigist: `{Typed("holidays Scotland")}`.");
    public override string HolidaysSet(string country, bool own) => (country, own) switch
    {
        ("", true) => "Teie tööaeg ei arvesta riigipühi.",
        ("", false) => "Agentuuri tööaeg ei arvesta riigipühi.",
        (_, true) => Say($"Teie riigipühad: {country}."),
        _ => Say($"Agentuuri riigipühad: {country}."),
    };
    public override string HolidaysOf(string country) => Say($"Riigipühad: {country}");
    public override string UnknownCountry(string said, IReadOnlyList<string> near) => near.Count == 0
        ? Say($"Ma ei tunne selle maa riigipühi: „{said}“. Öelge päevad ükshaaval: `{Typed("day off 24 dec")}`.")
        : Say($"Millise riigi pühi tähendab „{said}“?");
    public override string HolidaysNext(string country, string next) => Say($"{country}; järgmine {next}");
    public override string HolidayOn(LocalDate day, LocalDate today, string feast, bool expected) => expected
        ? Say($"{Day(day, today)} · {feast} (eeldatav)")
        : Say($"{Day(day, today)} · {feast}");
    public override string HolidaysKnownUntil(string country, int year) =>
        Say($"Mõned pühad kuulutatakse välja aasta kaupa ({country}) ja ma tean neid kuni {Shown(year)}. aasta lõpuni. Hilisemad on siit puudu: lisage need vabade päevadena.");
    public override string HolidaysExpected(string country) =>
        Say($"Eeldatavad pühad sõltuvad Kuust. Need kuulutatakse välja alles mõni päev varem ({country}) ja mõni teinegi võib muutuda: kui nii läheb, kasutage käsku `{Typed("day off")}`.");

    public override string DueOnHoliday(string client, string feast) => Say($"Kliendil {client} on siis riigipüha: {feast}.");
    public override string DueOnDayOff(string client) => Say($"Kliendil {client} on see vaba päev.");
    public override string DueWhileYouAreOff => "Teil on see vaba päev.";

    public override string Country(string code) => code switch
    {
        "AU" => "Austraalia",
        "AU-NSW" => "Uus-Lõuna-Wales",
        "EG" => "Egiptus",
        "EE" => "Eesti",
        "FR" => "Prantsusmaa",
        "DE" => "Saksamaa",
        "DE-BY" => "Baieri",
        "DE-BE" => "Berliin",
        "DE-HE" => "Hessen",
        "DE-NI" => "Alam-Saksi",
        "DE-NW" => "Nordrhein-Westfalen",
        "DE-RP" => "Rheinland-Pfalz",
        "DE-SL" => "Saarimaa",
        "DE-SN" => "Saksi",
        "DE-ST" => "Saksi-Anhalt",
        "DE-TH" => "Tüüringi",
        "IL" => "Iisrael",
        "SA" => "Saudi Araabia",
        "TR" => "Türgi",
        "AE" => "Araabia Ühendemiraadid",
        "GB-EAW" => "Inglismaa ja Wales",
        "GB-NIR" => "Põhja-Iirimaa",
        "GB-SCT" => "Šotimaa",
        "US" => "Ameerika Ühendriigid",
        _ => CountryNames.NameOf(code),
    };
}
