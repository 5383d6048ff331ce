using NodaTime;

namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string NothingDue(DueGroup? by) => by switch
    {
        Language.DueGroup.Today => "אין תאריכי יעד להיום.",
        Language.DueGroup.ThisWeek => "אין תאריכי יעד עד סוף יום ראשון.",
        _ => "אין תאריכי יעד.",
    };

    public override string IsLate => "באיחור";

    public override string DueOn(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) switch
    {
        0 => Say($"היום, {Day(day, today)}"),
        1 => Say($"מחר, {Day(day, today)}"),
        _ => Day(day, today),
    };

    public override string BeginBy(string moment) => Say($"להתחיל עד {moment}");
    public override string TooLate => "לא צפוי להסתיים בזמן";

    public override string BeginNow(string request, string what, string due) => Say($"כדי לסיים את בקשה {request} עד {due}, צריך להתחיל בה עכשיו: {what}");

    public override string BeginFirst(string request, string what, string due, string next) =>
        Say($"צריך להתחיל עכשיו בבקשה {next}, כדי שאחריה תסתיים בקשה {request} עד {due}: {what}");

    public override string LeftLabel => "נותר לעשות";
    public override string LeftOfEstimate(string left, string estimate, string logged) => Say($"נותרו {left} (הערכה: {estimate}, נרשמו: {logged})");
    public override string NoEstimate(string taken) => Say($"בהיעדר הערכת זמן: {taken}");
    public override string LatestStartLabel => "התחלה לכל המאוחר";
    public override string WhyNow(string left, string room) =>
        Say($"החישוב נעשה לאחור מתאריך היעד, בשעות העבודה שלך: {left} של עבודה, ועוד {room} מרווח. הפקודה `{Typed("deadlines buffer 50%")}` משאירה מרווח גדול יותר.");

    public override string WhyFirst(string room) => Say($"לבקשות שלפניה יש תאריך יעד מוקדם יותר. עם כולן יחד נשאר מרווח של {room} בלבד.");

    public override string NoLongerFits(string request, string what, string due) => Say($"בקשה {request} כבר לא תסתיים בזמן. תאריך היעד: {due}. {what}");
    public override string WouldBeDoneLabel => "סיום צפוי";
    public override string BeforeItLabel => "לפניה";

    public override string BeforeIt(IEnumerable<string> requests, int more, string length) => more > 0
        ? Say($"עבודה של {length}: {string.Join(", ", requests)} ועוד {more}")
        : Say($"עבודה של {length}: {List(requests)}");

    public override string ClientNotTold => "הלקוח לא יעודכן לפני החלטה שלך.";

    public override string MoveLater => "דחיית המועד";
    public override string ReduceIt => "צמצום העבודה";
    public override string DelegateIt => "העברה לטיפול";
    public override string TellTheClient => "עדכון הלקוח";
    public override string FirstFits(string request, string moment) => Say($"התאריך הראשון שבו אפשר לסיים את בקשה {request}: {moment}. לדחות אליו?");
    public override string FitsLabel => "התאריך האפשרי הראשון";
    public override string MoveIt => "דחייה לתאריך הזה";
    public override string AnotherDate => "תאריך אחר";
    public override string ReduceTitle(string request) => Say($"צמצום בקשה {request}");
    public override string LeftOutLabel => "מה לא ייעשה";
    public override string LeftOut(string what) => Say($"לא ייעשה: {what}");
    public override string NewEstimateLabel => "הערכת זמן חדשה";
    public override string NewEstimateHint => "לדוגמה: שעתיים, 45 דקות, שעה וחצי";
    public override string NobodyElse => Say($"אין עדיין אף אחד נוסף בצוות: הפקודה `{Typed("team add @colleague")}` מצרפת חבר צוות.");
    public override string DelegateToWhom(string request) => Say($"יש בצוות מי שיכול לסיים את בקשה {request} בזמן. למי להעביר אותה?");
    public override string FitsNobody(string request) => Say($"בקשה {request} לא תסתיים בזמן אצל אף אחד בצוות. הסיום המוקדם ביותר:");
    public override string DoneBy(string moment) => Say($"סיום עד {moment}");
    public override string GiveTo(string colleague) => Say($"העברה אל {colleague}");
    public override string TellTitle(string client) => Say($"עדכון {client}");
    public override string ProposeLabel => "הצעת התאריך הזה";
    public override string ProposeHint => "התאריך הראשון האפשרי. הלקוח יכול להסכים או להציע תאריך אחר.";
    public override string AddWordsLabel => "במילים שלך";
    public override string AddWordsHint(string client) => Say($"ההודעה תגיע אל {client}, והתאריך בה יהיה לפי השעון שם.");
    public override string ClientIsTold(string client, string request) => Say($"הלקוח {client} עודכן שבקשה {request} תתעכב. התאריך לא ישתנה עד שתתקבל הסכמה.");

    public override string ProposesInstead(string moment) => Say($"ההצעה במקום זה: {moment}.");
    public override string WillBeLater(string agency, string request, string what) => Say($"הודעה מאת {agency}: לבקשה {request} נדרש זמן נוסף. {what}");
    public override string ProposedLabel => "הצעה";
    public override string Agree => "כן";
    public override string NotAgree => "לא";
    public override string MayItBeLater(string request, string moment) => Say($"האם אפשר לקבוע לבקשה {request} תאריך יעד חדש: {moment}?");
    public override string AskedForLabel => "הלקוח התבקש";
    public override string NobodyToAsk(string client, string request, string moment) =>
        Say($"אף אחד אצל {client} לא קורא את ההודעות שלי, ולכן אי אפשר לשאול שם. אחרי שתתקבל הסכמה אצלך: לדחות את בקשה {request} ל{moment}?");
    public override string NothingAskedOf(string request) => Say($"אין עוד שאלה פתוחה על בקשה {request}. זה המצב כעת:");
    public override string StaysDue(string request, string? due) => due is null
        ? Say($"בקשה {request} נשארת כפי שהיא.")
        : Say($"תאריך היעד של בקשה {request} נשאר {due}.");
    public override string ClientAgrees(string by, string request, string what, string moment) => Say($"התקבלה הסכמה מאת {by}: תאריך היעד של בקשה {request} הוא עכשיו {moment}. {what}");
    public override string ClientKeeps(string by, string request, string what, string moment) =>
        Say($"התקבלה תשובה שלילית מאת {by} לגבי {moment}: תאריך היעד של בקשה {request} לא משתנה. {what}");
    public override string AnswerIt => "תשובה";

    public override string BufferIs(long percent) => Say($"לפני כל תאריך יעד נשמר מרווח של {$"{percent}%"} ממה שנותר לעשות, ולפחות שעה, בתוך שעות העבודה שלך.");
    public override string BufferSet(long percent) => Say($"מעתה נשמר לפני כל תאריך יעד מרווח של {$"{percent}%"} ממה שנותר לעשות, ולפחות שעה.");
    public override string BufferHint => Say($"לשינוי: `{Typed("deadlines buffer 50%")}`.");
    public override string NotABuffer(string said, long most) => Say($"הערך ״{said}״ אינו אחוז בין 0 ל־{$"{most}%"}. אפשר לכתוב כך: `{Typed("deadlines buffer 50%")}`.");

    public override string IsOverdue(string request, string what, string due) => Say($"תאריך היעד של בקשה {request} היה {due}, והיא עדיין פתוחה: {what}");
    public override string LateReminder(string planned) => Say($"ההודעה הזו הייתה אמורה להגיע: {planned}. אצלך היה אז לילה, או שלא הצלחתי לשלוח אותה.");
}
