namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string TimerRequestFor(string request, string client) => Say($"בקשה {request} של {client}");

    public override string TimerStarted(string work, string since) => Say($"הטיימר פועל עבור {work}, מאז {since}.");
    public override string TimerStopped(string work, string length, string span) => Say($"הטיימר נעצר: {work}, {length} ({span}).");
    public override string TimerPaused(string work, string length) => Say($"הטיימר בהשהיה: {work}, אחרי {length}.");
    public override string TimerCancelled(string work, string length) => Say($"הרישום נמחק: {length} עבור {work}. הזמן הזה לא נשמר.");
    public override string TimerLogged(string work, string length, string span) => Say($"הזמן נרשם: {work}, {length} ({span}).");
    public override string TimerEdited(string work, string length, string span) => Say($"הרישום תוקן: {work}, {length} ({span}).");
    public override string TimerSplitAt(string work, string at) => Say($"הרישום עבור {work} פוצל לשניים, בשעה {at}.");
    public override string TimerSplitHint => "באמצעות ״שינוי״ אפשר לציין למה היה מיועד החלק השני.";
    public override string TimerRunning(string work, string since, string length) => Say($"הטיימר פועל עבור {work} מאז {since}: {length}.");
    public override string TimerNothingRuns => "אין טיימר פועל.";
    public override string TimerNothingSince(string since) => Say($"אין טיימר פועל מאז {since}.");
    public override string TimerLeftAlone => "הכול נשאר כפי שהיה. לא השתנה דבר.";

    public override string TimerOtherStopped(string work, string length) => Say($"הטיימר עבור {work} נעצר, אחרי {length}.");
    public override string TimerOtherCut(string work, string span) => Say($"הרישום עבור {work} הוא עכשיו {span}.");
    public override string TimerGone(string work, string span) => Say($"הרישום עבור {work}, {span}, כבר אינו שמור.");
    public override string TimerAlso(string work, string span) => Say($"עבור {work}, {span}, יש רישום נפרד.");
    public override string TimerToday(string client, string length) => Say($"היום עבור {client}: {length}.");
    public override string TimerFromTo(string from, string to) => Say($"{from} עד {to}");
    public override string TimerSince(string since) => Say($"מאז {since}");

    public override string TimerWhich => "עבור איזה לקוח?";
    public override string TimerWhichTime => "לאיזו שעה הכוונה?";
    public override string TimerStillToCome => "השעה הזו היום עוד לא הגיעה. האם הכוונה לזה?";
    public override string TimerNoClients => "אין כאן עדיין לקוח שאפשר למדוד עבורו זמן.";
    public override string TimerOverlaps => "חלק מהזמן הזה כבר רשום. לאיזה רישום הוא שייך?";
    public override string TimerLeftFree(string spans) => Say($"בקיצור יישאר {spans}.");
    public override string TimerCutOther => "קיצור הרישום האחר";
    public override string TimerKeepShorter => "קיצור הרישום הזה";

    public override string TimerStop => "עצירה";
    public override string TimerPause => "השהיה";
    public override string TimerGoOn => "המשך";
    public override string TimerResume(string work) => Say($"המשך: {work}");
    public override string TimerDiscard => "מחיקה";
    public override string TimerStartFor(string client) => Say($"הפעלה עבור {client}");

    public override string TimerForgotten(string work, string since, string length) =>
        Say($"הטיימר שלך עבור {work} פועל מאז {since}, כבר {length}. האם זה נכון?");
    public override string TimerForgottenHint => "אם כן, אין צורך לעשות דבר. באמצעות ״שינוי״ אפשר לציין מתי העבודה באמת הסתיימה.";
    public override string TimerStopNow => "עצירה עכשיו";
    public override string TimerStopAt(string at) => Say($"נעצר: {at}");

    public override string TimerLog => "רישום זמן";
    public override string TimerEdit => "תיקון רישום";
    public override string TimerSave => "שמירה";
    public override string TimerClient => "לקוח";
    public override string TimerNote => "מה נעשה";
    public override string TimerDay => "יום";
    public override string TimerStart => "משעה";
    public override string TimerStartHint => "אם השדה ריק, הזמן יירשם במקום פנוי באותו יום.";
    public override string TimerEnd => "עד שעה";
    public override string TimerEndHint => "אם השדה ריק, הטיימר ממשיך לפעול.";
    public override string TimerLength => "כמה זמן";
    public override string TimerLengthHint => Say($"שעה וחצי, 90 דקות או {"1:30"}");

    public override string TimerRunsAlready(string since) => Say($"הטיימר הזה כבר פועל, מאז {since}. הוא נשאר כפי שהיה.");
    public override string TimerStartsInFuture(string at) => Say($"השעה {at} עוד לא הגיעה. טיימר יכול להתחיל לכל המאוחר עכשיו.");
    public override string TimerEndsInFuture(string at) => Say($"השעה {at} עוד לא הגיעה. אפשר לרשום רק זמן שכבר עבר.");
    public override string TimerEndsBeforeStart(string start) => Say($"זה לפני שעת ההתחלה, {start}.");
    public override string TimerEndMissing => "יש לציין מתי זה הסתיים; רק טיימר פועל יכול להישאר פתוח.";
    public override string TimerTooLongAgo => "טיימר יכול להתחיל לכל היותר לפני יממה. זמן ישן יותר אפשר לרשום ידנית.";
    public override string TimerTooLong => Say($"רישום אחד יכול להימשך {24} שעות לכל היותר.");
    public override string TimerSplitsOutside(string start) => Say($"אפשר לפצל רק בתוך הרישום, אחרי {start} ולפני סופו.");
    public override string TimerNotATime(string said) => said is ""
        ? Say($"יש לציין שעה, לדוגמה `{Typed("10:30")}` או `{Typed("15m ago")}`.")
        : Say($"לא הצלחתי לקרוא את ״{said}״ כשעה. אפשר לכתוב למשל `{Typed("10:30")}` או `{Typed("15m ago")}`.");
    public override string TimerNoLength => Say($"יש לציין כמה זמן, לדוגמה `{Typed("1h30")}`, או ממתי עד מתי, לדוגמה `9:00-11:00`.");
    public override string TimerNoRoomThatDay(string day) => Say($"אין זמן פנוי באורך כזה ביום המבוקש ({day}). אפשר לציין ממתי עד מתי, לדוגמה `9:00-11:00`.");
    public override string TimerNothingToEdit => "אין אצלך רישום כזה.";

    public override string TimesheetOf => "דוח שעות";
    public override string TimesheetTitle(string days, string? client) => client is null ? Say($"דוח שעות, {days}") : Say($"דוח שעות עבור {client}, {days}");
    public override string TimesheetTotal(string length) => Say($"סך הכול {length}");
    public override string TimesheetEmpty => "לא נרשם זמן בימים האלה.";
    public override string TimesheetRuns(string upTo) => Say($"טיימר עדיין פועל; הזמן נספר עד {upTo}.");
    public override string TimesheetBefore(string days) => Say($"התקופה הקודמת: {days}");
    public override string TimesheetAsFile => "הורדה כקובץ";
    public override string TimesheetFollows => "הקובץ יישלח בהודעה ישירה.";
    public override string TimesheetHere(string days, string length) => Say($"זה דוח השעות שלך: {days}, סך הכול {length}.");
    public override string TimesheetWhichDays => "לאילו ימים הכוונה?";
    public override string FileSaved(string name) => Say($"הקובץ {name} נמצא עכשיו ב־{"OneDrive"} שלך.");
    public override string FileDeclined => "בסדר, לא נשמר דבר. אפשר להכין את הקובץ מחדש בכל עת.";
    public override string FileAgain => "הצעת הקובץ שוב";

    public override string UndoneAlready => "הפעולה הזו כבר בוטלה. לא השתנה דבר.";
    public override string UndoYouChangedSince(string when) => Say($"אי אפשר לבטל: מאז שינית כאן משהו ({when}). אפשר עדיין לשנות ידנית.");
    public override string SharedBy(string name) => Say($"שיתוף מאת {name}.");
    public override string ShareNotForRoom => "זה לא מיועד לערוץ הזה: הלקוח של הערוץ לא יכול לבקש את זה.";
}
