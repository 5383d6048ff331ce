using NodaTime;

namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string HoursTitle => "שעות עבודה";
    public override string HoursLabel => "מהן שעות העבודה?";
    public override string HoursHint => Say($"ימים ושעות: {Typed("sun-thu 9-13 14-18, fri 9-13")}. גם לילה: {Typed("thu 22-6")}.");
    public override string HoursAre(string hours, string zone, bool own) => own
        ? Say($"שעות העבודה שלך: {hours}, {zone}.")
        : Say($"שעות העבודה של הסוכנות: {hours}, {zone}.");
    public override string HoursSet(string hours, string zone, bool own) => own
        ? Say($"מעתה שעות העבודה שלך: {hours}, {zone}.")
        : Say($"מעתה שעות העבודה של הסוכנות: {hours}, {zone}.");

    public override string DaysOffTitle => "ימי חופש";
    public override string DaysOffHint => Say($"ימים מופרדים בפסיקים: {Typed("24 dec, 28 dec to 2 jan")}.");
    public override string DaysOffNone => Say($"אין ימי חופש מתוכננים. כדי לקבוע: `{Typed("day off 24 dec")}` או `{Typed("day off 24 dec to 2 jan")}`.");
    public override string DaysOffTaken(string days) => Say($"נרשם חופש: {days}. בימים האלה לא מתבקש עדכון יומי, והם לא נספרים כזמן עבודה.");
    public override string DaysOffTakenBack(string days) => Say($"החופש בוטל: {days}. אלה שוב ימי עבודה רגילים.");
    public override string ClientDaysOff(string client, string days) => days is ""
        ? Say($"ללקוח {client} אין כעת ימי חופש.")
        : Say($"ימי החופש של {client}: {days}.");
    public override string DayOffTakeBack(string days) => Say($"ביטול חופש: {days}");
    public override string UnknownDays(string said) => Say($"לא הצלחתי לקרוא את ״{said}״ כימים עתידיים. אפשר לכתוב כך: {Typed("24 dec")}, או {Typed("24 dec to 2 jan")}.");
    public override string WhichDays => "לאילו ימים הכוונה?";
    public override string TooLongAway(int days) => Say($"זה יותר מאשר {days} ימים. להיעדרות כה ארוכה עדיף לשנות את שעות העבודה.");
    public override string NotOff(string days) => Say($"לא תוכנן חופש בתאריך הזה: {days}.");
    public override string Days(DateInterval days, LocalDate today) =>
        days.Length == 1 ? Day(days.Start, today) : Say($"{Day(days.Start, today)} עד {Day(days.End, today)}");

    public override string FactNow => "כעת";
    public override string AtWorkUntil(string moment, string left) => Say($"בשעות העבודה, עד {moment} (נותרו השבוע {left})");
    public override string OffUntil(string moment) => Say($"מחוץ לשעות העבודה, עד {moment}");
}
