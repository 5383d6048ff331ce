using System.Globalization;
using NodaTime;

namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string PromiseTitle => "התחייבות למענה";
    public override string PromiseLabel => "תוך כמה זמן עבודה לקוחות מקבלים מענה?";
    public override string PromiseHint => Say($"לדוגמה: {Typed("24 working hours")}, {Typed("2 working days")}, או {Typed("none")}.");
    public override string ClientPromiseHint => Say($"לדוגמה: {Typed("4 working hours")}, {Typed("2 working days")}, או {Typed("none")}. אם השדה ריק, ההתחייבות היא כמו לכולם.");
    public override string PromiseOther => "משהו אחר";
    public override string PromiseNone => "ללא";
    public override string PromiseCounted =>
        "נספר זמן העבודה של מי שאמור לענות: לילות, סופי שבוע, חגים וימי חופש אינם נספרים, וגם לא הזמן שבו הלקוח נשאל שאלה.";

    public override string WorkingHours(Duration length)
    {
        var minutes = Math.Max(0, (long)Math.Floor(length.TotalMinutes));
        return minutes % 60 == 0
            ? Form(minutes / 60, new(Say($"{minutes / 60} שעות עבודה")) { One = "שעת עבודה אחת", Two = "שתי שעות עבודה" })
            : Say($"{Length(length)} של זמן עבודה");
    }

    public override string WorkingDays(int days) => Form(days, new(Say($"{days} ימי עבודה")) { One = "יום עבודה אחד", Two = "שני ימי עבודה" });

    public override string PromiseOfDesk(string? length) => length is null
        ? Say($"אין התחייבות לזמן מענה. כדי לקבוע התחייבות: `{Typed("promise 24 working hours")}`.")
        : Say($"ההתחייבות ללקוחות: מענה תוך {length}.");

    public override string PromiseSet(string? length) => length is null
        ? "מעתה אין התחייבות לזמן מענה."
        : Say($"מעתה ההתחייבות ללקוחות: מענה תוך {length}.");

    public override string PromiseOfClient(string client, string? length, bool own) => (length, own) switch
    {
        (null, true) => Say($"אין התחייבות לזמן מענה כלפי {client}."),
        (null, false) => Say($"אין התחייבות לזמן מענה כלפי {client}, כמו כלפי כל הלקוחות."),
        (_, true) => Say($"ההתחייבות כלפי {client}: מענה תוך {length}."),
        _ => Say($"ההתחייבות כלפי {client}: מענה תוך {length}, כמו כלפי כל הלקוחות."),
    };

    public override string ClientPromiseSet(string client, string? length, bool own) => (length, own) switch
    {
        (null, true) => Say($"מעתה אין התחייבות לזמן מענה כלפי {client}."),
        (null, false) => Say($"מעתה אין התחייבות לזמן מענה כלפי {client}, כמו כלפי כל הלקוחות."),
        (_, true) => Say($"מעתה ההתחייבות כלפי {client}: מענה תוך {length}."),
        _ => Say($"מעתה ההתחייבות כלפי {client}: מענה תוך {length}, כמו כלפי כל הלקוחות."),
    };

    public override string PromiseToYou(string agency, string? length) => length is null
        ? Say($"אין התחייבות של {agency} לזמן מענה.")
        : Say($"ההתחייבות של {agency}: מענה תוך {length}. בכל בקשה מצוין מתי זה.");

    public override string PromiseFact(string? length, bool own) => (length, own) switch
    {
        (null, true) => "ללא, עבור הלקוח הזה",
        (null, false) => "ללא",
        (_, true) => Say($"מענה תוך {length}"),
        _ => Say($"מענה תוך {length}, כמו לכולם"),
    };

    public override string PromiseReadAsWorking(string said, string length) =>
        Say($"הבנתי את ״{said}״ כך: {length}. לילות, סופי שבוע, חגים וימי חופש אינם נספרים.");

    public override string PromiseHolds => "זה חל על מה שיתבקש מעתה; מה שכבר הובטח נשאר כפי שהובטח.";
    public override string PromiseCounts(string client, string counts) => Say($"לקוח {client}: {counts}");

    public override string PromiseCount(long kept, long broken, long running) => string.Join(", ", ((string?[])
    [
        Say($"קוימו {kept}"),
        broken > 0 ? Say($"לא קוימו {broken}") : null,
        running > 0 ? Say($"עדיין פתוחות {running}") : null,
    ]).OfType<string>());

    public override string NoPromisesYet => "מאז שנקבעה ההתחייבות לא התבקש דבר, ולכן אין עדיין מה לספור.";

    public override string UnknownPromise(string said) =>
        Say($"לא הצלחתי לקרוא את ״{said}״ כזמן עבודה. אפשר לכתוב: `{Typed("promise 24 working hours")}`, `{Typed("promise 2 working days")}` או `{Typed("promise none")}`; {500} שעות או {60} ימים לכל היותר.");

    public override string PromiseIsTheOwners =>
        Say($"ההתחייבות לכל הלקוחות נקבעת על ידי בעלי הסוכנות. כדי לקבוע ללקוח אחד משהו אחר: `{Typed("client acme promise 4 working hours")}`.");

    // The locale's months carry the letter that stands beside a day.
    public override string Month(YearMonth month) =>
        Say($"{Locale.Months[month.Month - 1][1..]} {month.Year.ToString(CultureInfo.InvariantCulture)}");

    public override string AnswerByLabel => "מענה עד";
    public override string DoneByLabel => "סיום צפוי";
    public override string AnswerStands(string left) => Say($"בהמתנה ללקוח; אחר כך נותרו {left} של זמן עבודה");
    public override string WorkLeftLabel => "זמן עבודה שנותר";

    public override string WhatIsAnAnswer =>
        "מענה הוא מה שמגיע ללקוח: הודעה בשרשור של הבקשה בערוץ שלו, מסירה, או הודעה שלא ניתן לקבל. שאלה ללקוח עוצרת את הספירה עד שתתקבל תשובה.";

    public override string WarnOfPromise(PromiseWarning warning, string request, string what, string client) => warning switch
    {
        PromiseWarning.Half => Say($"בקשה {request} ממתינה למענה, ועברה מחצית מהזמן שהובטח ללקוח {client}: {what}"),
        PromiseWarning.NineTenths => Say($"בקשה {request} צריכה מענה בקרוב, ועברו תשע עשיריות מהזמן שהובטח ללקוח {client}: {what}"),
        PromiseWarning.Breach => Say($"בקשה {request} לא נענתה בזמן שהובטח ללקוח {client}: {what}"),
    };
}
