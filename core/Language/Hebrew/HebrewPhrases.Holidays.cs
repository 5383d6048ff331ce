using System.Globalization;
using NodaTime;

namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    private static readonly Dictionary<string, string> Countries = new()
    {
        ["AU"] = "אוסטרליה", ["AU-NSW"] = "ניו סאות׳ ויילס", ["AU-QLD"] = "קווינסלנד", ["AU-VIC"] = "ויקטוריה",
        ["EG"] = "מצרים", ["EE"] = "אסטוניה", ["FR"] = "צרפת",
        ["DE"] = "גרמניה", ["DE-BW"] = "באדן-וירטמברג", ["DE-BY"] = "בוואריה", ["DE-BE"] = "ברלין", ["DE-BB"] = "ברנדנבורג", ["DE-HB"] = "ברמן",
        ["DE-HH"] = "המבורג", ["DE-HE"] = "הסן", ["DE-MV"] = "מקלנבורג-פורפומרן", ["DE-NI"] = "סקסוניה התחתונה", ["DE-NW"] = "נורדריין-וסטפאליה",
        ["DE-RP"] = "ריינלנד-פפאלץ", ["DE-SL"] = "זארלנד", ["DE-SN"] = "סקסוניה", ["DE-ST"] = "סקסוניה-אנהלט", ["DE-SH"] = "שלזוויג-הולשטיין", ["DE-TH"] = "תורינגיה",
        ["IN"] = "הודו", ["IN-MH"] = "מהרשטרה", ["IL"] = "ישראל", ["SA"] = "ערב הסעודית", ["TR"] = "טורקיה", ["AE"] = "איחוד האמירויות",
        ["GB-EAW"] = "אנגליה וויילס", ["GB-NIR"] = "צפון אירלנד", ["GB-SCT"] = "סקוטלנד", ["US"] = "ארצות הברית",
    };

    public override string HolidaysTitle => "חגים";
    public override string HolidaysLabel => "החגים של איזו מדינה?";
    public override string HolidaysNone => "ללא";
    public override string HolidaysKeptNone => Say($"לא הוגדרו חגים. כדי לבחור מדינה או חלק ממנה: `holidays Israel`, `{Typed("holidays Scotland")}`.");
    public override string HolidaysSet(string country, bool own) => (country, own) switch
    {
        ("", true) => "מעתה לא מוגדרים לך חגים.",
        ("", false) => "מעתה לא מוגדרים חגים בסוכנות.",
        (_, true) => Say($"מעתה החגים שלך הם לפי: {country}."),
        _ => Say($"מעתה חגי הסוכנות הם לפי: {country}."),
    };
    public override string HolidaysOf(string country) => Say($"החגים של {country}");
    public override string UnknownCountry(string said, IReadOnlyList<string> near) => near.Count == 0
        ? Say($"החגים של ״{said}״ לא מוכרים לי. אפשר לרשום אותם יום אחר יום: `{Typed("day off 24 dec")}`.")
        : Say($"לאילו חגים הכוונה ב״{said}״?");
    public override string HolidaysNext(string country, string next) => Say($"{country}; החג הבא: {next}");
    public override string HolidayOn(LocalDate day, LocalDate today, string feast, bool expected) => expected
        ? Say($"{Day(day, today)} · {feast} (משוער)")
        : Say($"{Day(day, today)} · {feast}");
    public override string HolidaysKnownUntil(string country, int year) =>
        Say($"חלק מהחגים של {country} נקבעים שנה אחר שנה, והם ידועים לי עד סוף {year.ToString(CultureInfo.InvariantCulture)}. חגים מאוחרים יותר חסרים כאן, ואפשר לרשום אותם כימי חופש.");
    public override string HolidaysExpected(string country) =>
        Say($"חגים משוערים נקבעים לפי הירח. התאריך הסופי שלהם אצל {country} מתפרסם רק ימים אחדים מראש, וייתכן שיזיז גם אחרים: אז אפשר להשתמש בפקודה `{Typed("day off")}`.");

    public override string DueOnHoliday(string client, string feast) => Say($"באותו יום חל חג אצל {client}: {feast}.");
    public override string DueOnDayOff(string client) => Say($"באותו יום יש חופש אצל {client}.");
    public override string DueWhileYouAreOff => "באותו יום יש לך חופש.";

    public override string Country(string code) => Countries.GetValueOrDefault(code, code);
}
