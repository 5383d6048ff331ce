namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string WaitedForYou(int count, bool room) => (count, room) switch
    {
        (1, true) => "הודעה אחת המתינה לשעות העבודה שלכם",
        (1, false) => "הודעה אחת המתינה לך מחוץ לשעות העבודה",
        (2, true) => "שתי הודעות המתינו לשעות העבודה שלכם",
        (2, false) => "שתי הודעות המתינו לך מחוץ לשעות העבודה",
        (_, true) => Say($"{count} הודעות המתינו לשעות העבודה שלכם"),
        _ => Say($"{count} הודעות המתינו לך מחוץ לשעות העבודה"),
    };

    public override string WaitedOther => "וגם";
    public override string WaitedOpen(string what) => Say($"{what}");
    public override string WaitedMore => "מה עוד המתין";
    public override string WaitedGone => "זה כבר לא המצב: אין עוד מה להציג.";
    public override string AndMoreNamed(int count, string names) => Say($"ועוד {count}: {names}.");
    public override string UrgentWaited => "גם משהו דחוף המתין לשעות העבודה שלך. אפשר לבחור שמה שלקוח מגדיר כדחוף יגיע אליך בכל שעה.";
    public override string UrgentAnyTime => "דחוף – בכל שעה";
    public override string UrgentLabel => "הודעות דחופות";
    public override string UrgentInHours => "רק בשעות העבודה";
    public override string UrgentHint => "האם מה שלקוח מגדיר כדחוף יגיע גם מחוץ לשעות האלה?";

    public override string UrgentSet(bool any) => any
        ? "מעתה מה שלקוח מגדיר כדחוף יגיע אליך בכל שעה. כל השאר ממתין לשעות העבודה שלך."
        : "מעתה גם מה שדחוף ממתין לשעות העבודה שלך.";

    public override string UnknownUrgent(string said) => Say($"לא הבנתי כאן את ״{said}״. אפשר לכתוב `{Typed("urgent any time")}` או `{Typed("urgent in hours")}`.");
}
