using NodaTime;

namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string StandupYesterday(LocalDate since, LocalDate day) => since.PlusDays(1) == day ? "אתמול" : Say($"מאז {Day(since, day)}");
    public override string StandupToday => "היום";
    public override string StandupWaiting => "בהמתנה";
    public override string StandupUnnamed => "עבודה שוטפת";
    public override string StandupDone(string what) => Say($"הושלמה: {what}");
    public override string StandupDelivered(string what) => Say($"נמסר: {what}");
    public override string StandupDue(string what, string due) => Say($"עד {due} – {what}");
    public override string StandupWasDue(string what, string due) => Say($"תאריך היעד עבר ({due}) – {what}");
    public override string StandupChecking(string what) => Say($"בבדיקה: {what}");
    public override string StandupNeedsAnswer(string what, string client) => Say($"ממתינה לתשובה של {client}: {what}");
    public override string StandupNeedsApproval(string what, string client) => Say($"ממתינה לאישור של {client}: {what}");
    public override string StandupNeedsUs(string what, string agency) => Say($"ממתינה לטיפול של {agency}: {what}");
    public override string StandupMore(int more) => more == 1 ? "ועוד אחת" : Say($"ועוד {more}");
    public override string StandupTakenBack(string agency) =>
        Say($"העדכון האחרון מאת {agency} בוטל, ואין להסתמך עליו. אם יהיה עדכון אחר, הוא יופיע כאן.");
    public override string StandupFrom(string who, string day) => Say($"עדכון יומי מאת {who}, {day}");

    public override string StandupTitle(string day) => Say($"עדכון יומי: {day}");

    public override string StandupLead(int clients) => clients == 0
        ? "נכון לעכשיו, אין מה לשלוח לאף לקוח."
        : Form(clients, new(Say($"יש עדכון ל־{clients} לקוחות. כל לקוח יקבל רק את החלק שלו, ורק לאחר הפרסום."))
        {
            One = "יש עדכון ללקוח אחד. העדכון יישלח רק לאחר הפרסום.",
            Two = "יש עדכון לשני לקוחות. כל לקוח יקבל רק את החלק שלו, ורק לאחר הפרסום.",
        });

    public override string StandupLogged(string length) => Say($"זמן רשום: {length} (לא מוצג ללקוח)");
    public override string StandupGoesOutAt(string clock, string zone) => Say($"יישלח בשעה {clock}, {zone}");
    public override string StandupReachesNobody(string bind) => Say($"עוד לא מגיע לאיש: יש להקליד `{bind}` בערוץ של הלקוח");
    public override string StandupMoreClients(int more) => Form(more, new(Say($"ועוד {more} לקוחות")) { One = "ועוד לקוח אחד", Two = "ועוד שני לקוחות" });
    public override string StandupPreviewTitle(string day) => Say($"תצוגה מקדימה: {day}");
    public override string StandupPreviewLead => "כך יקרא כל לקוח את החלק שלו, בשפתו ובשעון שלו.";
    public override string StandupNothing(string day) => Say($"אין מה לעדכן את הלקוחות: {day}.");
    public override string StandupComing => "הטיוטה תישלח אליך בהודעה ישירה.";
    public override string StandupWasPosted(string when) => Say($"פורסם: {when}.");
    public override string StandupPostedTo(IEnumerable<string> clients) => Say($"העדכון פורסם עבור {List(clients)}.");
    public override string StandupPostsLater(string client, string when) => Say($"הלקוח {client} יקבל את העדכון: {when}.");
    public override string StandupWasSkipped(string when) => Say($"בוצע דילוג על העדכון: {when}. לא נשלח דבר.");

    public override string StandupTooLate(string day, string due, string late) =>
        Say($"טיוטת העדכון ({day}) הייתה אמורה להגיע: {due}. האיחור הוא {late}, ולכן היא לא הוכנה. לא נשלח דבר ללקוחות שלך.");

    public override string StandupLate(string due) => Say($"באיחור: המועד המקורי היה {due}.");
    public override string StandupNeverPosted(string day) => Say($"העדכון שלך ({day}) לא פורסם. לא נשלח דבר ללקוחות שלך.");

    public override string StandupMissed(IEnumerable<string> clients, string day) =>
        Say($"העדכון ({day}) לא הגיע אל {List(clients)}: לא הצלחתי לשלוח אותו בזמן, ואחרי יותר משלוש שעות ההחלטה בידיך.");

    public override string StandupSendTo(string client) => Say($"שליחה אל {client}");
    public override string StandupEdited(string when) => Say($"נערך: {when}.");
    public override string StandupRewritten(string day) => Say($"העדכון שונה. מי שכבר קרא אותו ({day}) רואה עכשיו את הנוסח החדש.");

    public override string StandupNudge(string day, int clients) => Form(clients, new(Say($"העדכון שלך ({day}) הוא עדיין טיוטה; הוא מיועד אל {clients} לקוחות."))
    {
        One = Say($"העדכון שלך ({day}) הוא עדיין טיוטה; הוא מיועד ללקוח אחד."),
        Two = Say($"העדכון שלך ({day}) הוא עדיין טיוטה; הוא מיועד לשני לקוחות."),
    });

    public override string StandupEditTitle => "עריכת העדכון היומי";
    public override string StandupEditHint => "אם השדה ריק, הלקוח הזה לא יקבל דבר.";
    public override string StandupEditSave => "שמירה";
    public override string StandupEditNext(string client) => Say($"אל {client} ואל לקוחות נוספים יש טופס נפרד: הכפתור ״{StandupEditFrom(client)}״ בטיוטה.");
    public override string StandupEditFrom(string client) => Say($"עריכה החל מהלקוח {client}");
    public override string StandupAnother => "לקוח נוסף";
    public override string StandupAnotherText => "מה הלקוח יקרא";
    public override string StandupAnotherHint => "ללקוח שבינתיים אין עבורו עדכון.";
    public override string StandupAnotherWho => "לאיזה לקוח זה מיועד?";
    public override string StandupAnotherWhat => "מה הלקוח הזה צריך לקרוא?";

    public override string StandupComesAt(string clock, string days) => Say($"טיוטת העדכון היומי מגיעה בשעה {clock}, {DaysOfWeek(days)}.");
    public override string StandupComesUsually => "טיוטת העדכון היומי מגיעה עם תחילת יום העבודה שלך.";
    public override string StandupNextDraft(string when) => Say($"הטיוטה הבאה: {when}.");
    public override string StandupHowToChange => Say($"לשינוי: `{Typed("standup at 8:30 mon-thu")}`.");
    public override string StandupClientAt(string client, string clock, string zone) => Say($"הלקוח {client} מקבל את העדכון היומי בשעה {clock}, {zone}, או עם הפרסום אם הוא מאוחר יותר.");

    public override string StandupPost => "פרסום";
    public override string StandupEdit => "עריכה";
    public override string StandupPreview => "תצוגה מקדימה";
    public override string StandupSkip => "דילוג";
    public override string StandupShow => "הטיוטה של היום";
    public override string StandupNow => "הכנה עכשיו";

    public override string StandupOld(string day) => Say($"הטיוטה הזו ({day}) כבר אינה של היום. זו הטיוטה של היום:");
    public override string StandupEmpty => "אין מה לפרסם: היום אין עדכון לאף לקוח.";
    public override string StandupNoReaders(string bind) => Say($"איש לא יקרא את העדכון: לאף אחד מהלקוחות האלה אין עדיין ערוץ או איש קשר. יש להקליד `{bind}` בערוץ של לקוח.");
    public override string StandupTimeUnclear(string said) => Say($"לא מצאתי שעה ב״{said}״. אפשר לכתוב כך: `{Typed("standup at 9:00 mon-fri")}`.");
    public override string StandupWhichTime => "בבוקר או בערב?";
    public override string StandupByDayOnly => Say($"הודעות נשלחות רק בין {"7:00"} ל־{"21:00"}. יש לבחור שעה בטווח הזה.");
}
