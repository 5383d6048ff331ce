using System.Globalization;
using NodaTime;

namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    private const string Clockwork = "שעון ";

    public override string TripAsked(string platform, DateTimeZone zone, Instant now) =>
        Say($"לפי {platform} המיקום שלך הוא {Place(zone, now)} ({OffsetOf(zone, now)}). לעבור לאזור הזמן הזה עד החזרה?");
    public override string TripMovesNothingYet(bool member) => member
        ? "שום דבר לא ישתנה לפני שתגיע תשובה. הכוונה לשעות העבודה, לשעות השקט, לעדכון היומי ולהתראות שלך; תאריכי היעד נשארים לפי השעון של כל לקוח."
        : "שום דבר לא ישתנה לפני שתגיע תשובה. הכוונה לשעות שמוצגות לך ולשעות שבהן נשלחות אליך הודעות; תאריכי היעד נשארים כפי שהם.";
    public override string UseZone(DateTimeZone zone, Instant now) => Say($"מעבר אל {Place(zone, now)}");
    public override string KeepZone(DateTimeZone zone, Instant now) => Say($"המשך עם {Place(zone, now)}");
    public override string TripMoves(bool member) => member
        ? "שעות העבודה, שעות השקט, העדכון היומי וההתראות שלך הם לפי השעון הזה. תאריכי היעד לא משתנים: כל אחד לפי השעון של הלקוח."
        : "השעות שמוצגות לך הן לפי השעון הזה, וגם השעות שבהן נשלחות אליך הודעות. תאריכי היעד לא משתנים.";
    public override string TripUntilBack(string platform, DateTimeZone home, Instant now) =>
        Say($"כשב־{platform} יופיע שחזרת, אזור הזמן שלך יהיה שוב {Zone(home, now)}.");
    public override string TripKept(DateTimeZone zone, DateTimeZone told, Instant now) =>
        Say($"אזור הזמן שלך נשאר {Zone(zone, now)}, ולא אשאל שוב על {Place(told, now)}. לא השתנה דבר.");
    public override string TripIsUsed(string platform, DateTimeZone zone, Instant now) =>
        Say($"אזור הזמן שלך הוא {Zone(zone, now)}, עד שב־{platform} יופיע שחזרת.");
    public override string TripIsKept(DateTimeZone zone, Instant now) => Say($"אזור הזמן שלך נשאר {Zone(zone, now)}.");
    public override string TripSettled(DateTimeZone told, Instant now, string stands) => Say($"השאלה אם לעבור אל {Place(told, now)} כבר הוכרעה. {stands}");
    public override string TripIsOver(string platform, DateTimeZone home, Instant now) =>
        Say($"לפי {platform} חזרת: אזור הזמן שלך הוא שוב {Zone(home, now)}, עם השעות וההתראות שלך.");
    public override string NoSuchTrip => "אין עוד שאלה פתוחה על אזור הזמן שלך.";
    public override string MyZone => "אזור הזמן שלי";

    private static string OffsetOf(DateTimeZone zone, Instant at)
    {
        var offset = zone.GetUtcOffset(at);
        var minutes = Math.Abs(offset.Seconds) / 60;
        var sign = offset < Offset.Zero ? "−" : "+";
        return minutes == 0 ? "UTC" : string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{minutes / 60}{(minutes % 60 == 0 ? "" : $":{minutes % 60:00}")}");
    }

    // Of a zone that is no place, what it is called.
    private string Place(DateTimeZone zone, Instant at) => Zone(zone, at) is var name && name.StartsWith(Clockwork, StringComparison.Ordinal)
        ? name[Clockwork.Length..]
        : name;
}
