using NodaTime;

namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string PlaygroundTitle => Say($"סביבת ההתנסות של {"VA Desk"}");
    public override string PlaygroundLead => "כאן אפשר לנסות את שני הצדדים: הלקוח שמבקש, ומי שמבצע. שום דבר לא יוצא מהמחשב הזה.";
    public override string PlaygroundClock => "הזזת השעון";
    public override string PlaygroundHour => "בעוד שעה";
    public override string PlaygroundTomorrow => "מחר בבוקר";
    public override string PlaygroundFriday => "יום שישי";
    public override string PlaygroundSides => "הצד שלך";
    public override string PlaygroundRooms => "ערוצים";
    public override string PlaygroundClient => Say($"איש קשר אצל {"Acme & Sons"}");
    public override string PlaygroundAssistant => "סיוע וירטואלי";
    public override string PlaygroundDirect => "VA Desk";
    public override string PlaygroundBot => "VA Desk";
    public override string PlaygroundOnlyYou => "מוצג רק לך";
    public override string PlaygroundEdited => "עודכן";
    public override string PlaygroundWrite => Say($"אפשר לכתוב כאן, או להקליד {"/help"}");
    public override string PlaygroundSend => "שליחה";
    public override string PlaygroundReply => "תגובה בשרשור";
    public override IReadOnlyList<string> PlaygroundTries =>
        [Typed("home"), "לקוח חדש \"Acme & Sons\" אזור זמן ניו יורק", "/client room acme", Typed("timer"), Typed("help")];

    public override IReadOnlyList<string> PlaygroundTriesOfClient =>
        ["/request לתקן את הבאנר עד יום שישי ב-17:00 !דחוף הערכה שעתיים #עיצוב", "/request", "/request list"];

    public override string PlaygroundEmptyChannel(string assistant) =>
        Say($"עוד לא נכתב כאן דבר. כדי לשייך את הערוץ ללקוח, יש לעבור אל {assistant}, להוסיף את הלקוח, ואז להקליד כאן {"/client room acme"}.");
    public override string PlaygroundEmptyDirect => Say($"מה שנכתב כאן הוא בינך ובין {"VA Desk"}. אין צורך בלוכסן.");

    public override string PlaygroundThread(int replies) => replies == 0
        ? "שרשור"
        : Form(replies, new(Say($"{replies} תגובות")) { One = "תגובה אחת", Two = "שתי תגובות" });

    public override string PlaygroundNow(Instant now, DateTimeZone zone) => Moment(now, zone, now);

    public override string PlaygroundTime(Instant at, DateTimeZone zone) => Clock(at.InZone(zone).TimeOfDay);
}
