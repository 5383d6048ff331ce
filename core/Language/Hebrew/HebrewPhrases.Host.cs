namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string PlaygroundAt(string url) => Say($"סביבת ההתנסות של {"VA Desk"} פתוחה בכתובת {url}");
    public override string ListeningAt(string url) => Say($"השרת של {"VA Desk"} מאזין בכתובת {url}");
    public override string TeamsCalls(Uri messages) => Say($"הבוט ב־{"Azure"} צריך לפנות אל {messages.ToString()}");
    public override string SlackCalls(Uri commands, Uri interactivity, Uri events) =>
        Say($"היישום ב־{"Slack"} צריך לפנות אל {commands.ToString()}, אל {interactivity.ToString()} ואל {events.ToString()}");
    public override string SetupCodeIs(string code) => Say($"הבוט עוד לא שייך לאיש. כדי לקבל אותו יש לכתוב לו בהודעה ישירה: {$"setup {code}"}");

    public override string PackageWritten(string file) => Say($"היישום נמצא בקובץ {file}. להתקנה: {"Apps, Manage your apps, Upload an app"}.");
    public override string BackedUp(string database, string file, long bytes) => Say($"מסד הנתונים {database} גובה לקובץ {file}, בגודל {bytes} בתים.");

    public override IEnumerable<string> RestoredTo(string database, string file, string? aside, bool carried, long overdue)
    {
        yield return Say($"הקובץ {file} שוחזר אל {database}.");
        if (aside is not null) yield return Say($"מה שהיה שם קודם נשמר בשם {aside}.");
        if (overdue == 0) yield break;
        yield return carried
            ? Form(overdue, new(Say($"{overdue} הודעות שעוד לא נשלחו יישלחו כשהשרת יופעל."))
            {
                One = "הודעה אחת שעוד לא נשלחה תישלח כשהשרת יופעל.",
                Two = "שתי הודעות שעוד לא נשלחו יישלחו כשהשרת יופעל.",
            })
            : Form(overdue, new(Say($"{overdue} הודעות יישלחו כשהשרת יופעל; מה שנשלח אחרי הגיבוי יישלח פעם נוספת."))
            {
                One = "הודעה אחת תישלח כשהשרת יופעל; מה שנשלח אחרי הגיבוי יישלח פעם נוספת.",
                Two = "שתי הודעות יישלחו כשהשרת יופעל; מה שנשלח אחרי הגיבוי יישלח פעם נוספת.",
            });
    }
}
