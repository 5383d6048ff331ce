using NodaTime;

namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string WhenTitle(string length, string with, bool weekly) => weekly
        ? Say($"פגישה שבועית עם {with}, {length}")
        : Say($"פגישה עם {with}, {length}");
    public override string WhenNoneFits => "אין זמן שנמצא בשעות העבודה של כולם. אלה הזמנים הנוחים ביותר:";
    public override string WhenNothing => "לא נותר זמן בימים האלה.";
    public override string WhenNextWeek => "שבוע הבא";
    public override string WhenWithWhom => Say($"עם מי? יש לציין לקוח, כמה זמן ומתי, למשל `{Typed("when acme 45m this week")}`.");
    public override string WhenNobodyCalled(string said) => Say($"לא מוכר לי לקוח או חבר צוות בשם ״{said}״. תחילה יש לציין לקוח, למשל `{Typed("when acme 45m this week")}`.");
    public override string WhenNoDays(string said) => Say($"לא הבנתי את ״{said}״. אפשר לכתוב למשל: השבוע, שבוע הבא, מחר או {Typed("mon-wed")}.");
    public override string WhenNoLength(string said) => Say($"הערך ״{said}״ אינו משך זמן. אפשר לכתוב למשל: 30 דקות, 45 דקות, שעה וחצי.");
    public override string WhenForm => "תיאום פגישה";
    public override string WhenPropose => "הצעת זמנים";
    public override string WhenClient => "לקוח";
    public override string WhenAlso => "וגם";
    public override string WhenColleague => "חבר צוות";
    public override string WhenNobodyElse => "אף אחד נוסף";
    public override string WhenLength => "כמה זמן";
    public override string WhenLengthHint => "לדוגמה: 30 דקות, 45 דקות, שעה וחצי";
    public override string WhenDays => "באילו ימים";
    public override string WhenDaysHint => Say($"לדוגמה: השבוע, שבוע הבא, מחר, {Typed("mon-wed")}. אם השדה ריק, מוצעים זמנים עד סוף השבוע הבא.");
    public override string WhenOften => "באיזו תדירות";
    public override string WhenOnce => "פעם אחת";
    public override string WhenWeekly => "כל שבוע";
    public override string WhenFormHow => Say($"במשפט אחד: `{Typed("when acme bolt @ben 45m this week")}`. הפקודה `{Typed("when list")}` מציגה את מה שסוכם.");
    public override string WhenTooLong(string longest) => Say($"פגישה יכולה להימשך {longest} לכל היותר.");

    public override string WhoPays(string? who, string how, string length) => how switch
    {
        "Early" => who is null ? Say($"התחלה של {length} לפני שעות העבודה שלך") : Say($"התחלה מוקדמת של {length} אצל {who}"),
        "Late" => who is null ? Say($"הישארות של {length} אחרי שעות העבודה שלך") : Say($"הישארות של {length} אצל {who}"),
        _ => who is null ? "לא בזמן העבודה שלך" : Say($"לא בזמן העבודה של {who}"),
    };

    public override string OfferTo(string time, string? to) => to is null ? Say($"הצעה: {time}") : Say($"הצעה אל {to}: {time}");
    public override string EveryWeekAt(LocalDateTime local) => Say($"כל {Locale.Weekdays[(int)local.DayOfWeek - 1]} בשעה {Clock(local.TimeOfDay)}");
    public override string WeeklyStays(string client) => Say($"השעה אצל {client} נשארת קבועה, גם כשהשעון מוזז.");
    public override string WeeklyFits => "בשעות העבודה של כולם, בכל שבועות השנה הקרובה";

    public override string WeeklyOutside(string? who, int weeks, int of, string first) => who is null
        ? Say($"מחוץ לשעות העבודה שלך ב־{weeks} מתוך {of} שבועות, לראשונה: {first}")
        : Say($"מחוץ לשעות העבודה של {who} ב־{weeks} מתוך {of} שבועות, לראשונה: {first}");

    public override string MeetingOffered(string time, string client) => Say($"נשלחה אל {client} שאלה אם הזמן מתאים: {time}.");

    public override string MeetingSettled(string state, string time, string? client) => (state, client) switch
    {
        ("Agreed", null) => Say($"סוכם: {time}."),
        ("Agreed", _) => Say($"סוכם עם {client}: {time}."),
        ("Another", null) => "יוצע זמן אחר.",
        ("Another", _) => Say($"הלקוח {client} מבקש זמן אחר במקום {time}."),
        (_, null) => Say($"הפגישה בוטלה: {time}."),
        _ => Say($"הפגישה עם {client} בוטלה: {time}."),
    };

    public override string MeetingIs(string state, string length, string with) => state switch
    {
        "Offered" => Say($"פגישה עם {with}, {length}: האם הזמן הזה מתאים?"),
        "Agreed" => Say($"פגישה עם {with}, {length}: סוכם."),
        "Another" => Say($"פגישה עם {with}, {length}: מתבקש זמן אחר."),
        _ => Say($"פגישה עם {with}, {length}: בוטלה."),
    };

    public override string MeetingWith(string length, string with) => Say($"פגישה עם {with}, {length}");
    public override string MeetingState(string state) => state is "Offered" ? "בהמתנה לתשובה" : "סוכם";
    public override string MeetingSoon(string clock, string with, string length) => Say($"בשעה {clock}: פגישה עם {with}, {length}");

    public override string ClocksMoveMeeting(string from, string with, string? whose, string after, string before, int? weeks)
    {
        var how = weeks is { } count ? Form(count, new(Say($", למשך {count} שבועות")) { One = ", פעם אחת", Two = ", למשך שבועיים" }) : "";
        return (whose is null
            ? Say($"השעון מוזז: החל מ{from} הפגישה השבועית שלך עם {with} היא בשעה {after} במקום {before}")
            : Say($"השעון מוזז אצל {whose}: החל מ{from} הפגישה השבועית עם {with} היא בשעה {after} לפי השעון שם, במקום {before}")) + $"{how}.";
    }

    public override string MeetingYes => "כן";
    public override string MeetingAnother => "זמן אחר";
    public override string MeetingFindAnother => "חיפוש זמן אחר";
    public override string MeetingMove(string? with) => with is null ? "שינוי מועד הפגישה" : Say($"שינוי מועד הפגישה עם {with}");
    public override string MeetingCancel(string? with) => with is null ? "ביטול הפגישה" : Say($"ביטול הפגישה עם {with}");
    public override string MeetingsTitle => "פגישות";
    public override string MeetingsNone => "אין פגישה שסוכמה או הוצעה.";
    public override string MeetingsHow => Say($"הפקודה `{Typed("when acme 45m this week")}` מציעה זמנים.");
    public override string MeetingGone => "הפגישה הזו כבר לא קיימת.";
    public override string MeetingPast => "הזמן הזה כבר עבר.";
    public override string MeetsAlready(string when) => Say($"באותו זמן יש פגישה אחרת: {when}.");
}
