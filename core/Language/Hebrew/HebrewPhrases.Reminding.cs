using NodaTime;

namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    private static readonly string[] Ordinals = ["הראשון", "השני", "השלישי", "הרביעי", "החמישי", "השישי", "השביעי", "השמיני", "התשיעי", "העשירי"];

    public override string Reminders => "תזכורות";
    public override string NoReminders => "אין תזכורות.";
    public override string NewReminder => "תזכורת חדשה";
    public override string ChangeReminder => "שינוי התזכורת";
    public override string RemindIt => "שמירה";
    public override string RemindWhom => "למי להזכיר?";
    public override string RemindMe => "לי";
    public override string RemindWhat => "מה להזכיר";
    public override string RemindWhen => "מתי להזכיר?";
    public override string RemindWhenLabel => "מתי";
    public override string RemindWhenHint => Say($"לדוגמה: יום שישי ב-9:00, בעוד שעתיים, {Typed("every weekday at 9:00")}, {Typed("every 3 days")}");
    public override string ReminderIsPast => "המועד הזה כבר עבר. לאיזה מועד הכוונה?";
    public override string You => "לך";

    public override string WillRemindYou(string what) => Say($"אזכיר לך: {what}");
    public override string WillRemind(string who, string what) => Say($"התזכורת תישלח אל {who}: {what}");
    public override string GoesToClient(string client) => Say($"התזכורת תגיע אל {client} לפי השעון שם, ויהיה כתוב שהיא ממך.");
    public override string TookWorksBegin => "לא צוינה שעה, ולכן התזכורת תגיע בתחילת העבודה.";

    public override string RuleKeepsOff(string? whose) => whose is null
        ? "בימי החופש ובחגים שלך התזכורת לא תגיע; תזכורת חודשית תגיע ביום העבודה שלפני כן."
        : Say($"בימי החופש ובחגים של {whose} התזכורת לא תגיע; תזכורת חודשית תגיע ביום העבודה שלפני כן.");

    internal override string EveryRule(Rhythm rule) => rule.At is { } at ? Say($"{Often(rule)} בשעה {Clock(at)}") : Often(rule);

    public override string NextDates => "המועדים הבאים";
    public override string ForWhom(string who) => Say($"אל {who}");
    public override string RemindedBy(string who) => "אליך, לבקשת מישהו אחר";
    public override string UnlessTheyAnswer => "לכל המאוחר, או כשתגיע תשובה";
    public override string RequestSpoken(string request, string what) => Say($"בקשה {request} · {what}");

    public override string Reminding(string what) => Say($"תזכורת שביקשת: {what}");
    public override string RemindingFor(string by, string what) => Say($"תזכורת מאת {by}: {what}");
    public override string StillSilent(string client) => Say($"ביקשת תזכורת לכשתגיע תשובה מאת {client}. היא עוד לא הגיעה.");
    public override string ReminderIsDone => "בוצע";
    public override string SnoozeFor(string length) => Say($"תזכורת בעוד {length}");
    public override string SnoozeIt => "תזכורת מאוחר יותר";
    public override string CancelReminder(bool isRule) => isRule ? "הפסקת התזכורת" : "ביטול התזכורת";
    public override string ReminderDone(string what) => Say($"בוצע: {what}");

    public override string ReminderDoneForNow(string what, string? next) => next is null
        ? Say($"בוצע: {what}")
        : Say($"בוצע הפעם: {what}. התזכורת הבאה: {next}.");

    public override string DidWhatReminded(string who, string what) => Say($"עדכון מאת {who}: בוצע. {what}");
    public override string ReminderCancelled(string what) => Say($"לא אזכיר את זה עוד: {what}");

    public override string NoSuchReminder => "אין תזכורת כזו.";
    public override string ReminderWasDone => "זה כבר בוצע.";
    public override string ReminderWasCancelled => "התזכורת הזו בוטלה.";
    public override string NotAReminderTime(string said) => Say($"לא הצלחתי להבין מתי זה ״{said}״. אפשר לכתוב: יום שישי ב-9:00, בעוד שעתיים, או `{Typed("every weekday at 9:00")}`.");
    public override string NothingToRemind => "יש לכתוב מה להזכיר.";
    public override string RuleNeverComes => "לפי התדירות הזו אין יום מתאים במשך שנים: כולם ימי חופש.";
    public override string NobodyToRemind(string said) => Say($"לא ברור למי הכוונה ב״{said}״. אפשר לכתוב `@ben`, שם של לקוח, או `לי`.");
    public override string NobodyReadsReminder(string client) => Say($"אף אחד אצל {client} לא יקרא את זה: אין עדיין ערוץ של הלקוח, ואף אחד מאנשיו לא מוכר.");
    public override string RequestNotTheirs(string request, string who) => Say($"אין הרשאה לראות את בקשה {request} אצל {who}, ולכן תזכורת עליה תגלה יותר מדי.");

    public override string SnoozeHowLong(string what) => Say($"עד מתי? {what}");
    public override string SnoozeHint => Say($"ואפשר גם לכתוב: `{Typed("snooze 45m")}`, `{Typed("snooze tomorrow 9:00")}`, `{Typed("snooze client's morning")}`.");
    public override string MyNextMorning => "הבוקר הבא שלי";
    public override string MorningOf(string client) => Say($"הבוקר אצל {client}");
    public override string UntilTheyAnswer => "כשתגיע תשובה";
    public override string SnoozedUntil(string what, string moment) => Say($"התזכורת תחזור: {moment}. {what}");

    public override string SnoozedUntilAnswer(string what, string client, string moment) =>
        Say($"התזכורת תחזור כשתגיע תשובה מאת {client}, ולכל המאוחר: {moment}. {what}");

    public override string NothingToSnooze => "לא נשלחה לאחרונה תזכורת שאפשר לדחות.";
    public override string NotASnooze(string said) => Say($"לא הצלחתי להבין מתי זה ״{said}״. אפשר לכתוב `{Typed("snooze 20m")}`, `{Typed("snooze until fri 9:00")}`, `{Typed("snooze client's morning")}` או `{Typed("snooze until they answer")}`.");
    public override string WhoseMorning => Say($"התזכורת אינה קשורה ללקוח מוכר. יש לציין לאיזה: `{Typed("snooze client's morning")}`, `{Typed("snooze until they answer")}`.");

    private string Often(Rhythm rule) => rule.Unit switch
    {
        RhythmUnit.Day => Form(rule.Step, new(Say($"כל {rule.Step} ימים")) { One = "כל יום", Two = "כל יומיים" }),
        RhythmUnit.WorkingDay => Form(rule.Step, new(Say($"כל {rule.Step} ימי עבודה")) { One = "כל יום עבודה", Two = "כל שני ימי עבודה" }),
        RhythmUnit.Week => (rule.Step, rule.On) switch
        {
            (_, []) => Weeks(rule.Step),
            (1, [var one]) => Say($"כל {Named(one)}"),
            (_, [var one]) => Say($"{Weeks(rule.Step)} ב{Named(one)}"),
            _ => Say($"{Weeks(rule.Step)} בימים {Named(rule.On)}"),
        },
        RhythmUnit.MonthDate => rule.Nth is 31 or -1
            ? Say($"ביום האחרון {OfMonths(rule.Step)}")
            : rule.Step == 1 ? Say($"ב־{rule.Nth} בכל חודש") : Say($"ב־{rule.Nth} לחודש, {Months(rule.Step)}"),
        RhythmUnit.MonthWeekday => Say($"ב{Named(rule.On[0])} {Which(rule.Nth)} {OfMonths(rule.Step)}"),
        RhythmUnit.MonthWorkingDay => Say($"ביום העבודה {Which(rule.Nth)} {OfMonths(rule.Step)}"),
    };

    private string Weeks(int step) => Form(step, new(Say($"כל {step} שבועות")) { One = "כל שבוע", Two = "כל שבועיים" });

    private string Months(int step) => step % 12 == 0
        ? Form(step / 12, new(Say($"כל {step / 12} שנים")) { One = "כל שנה", Two = "כל שנתיים" })
        : Form(step, new(Say($"כל {step} חודשים")) { One = "כל חודש", Two = "כל חודשיים" });

    private string OfMonths(int step) => step == 1 ? "של כל חודש" : $"של החודש, {Months(step)}";

    private string Which(int nth) => nth switch
    {
        -1 => "האחרון",
        > 0 and <= 10 => Ordinals[nth - 1],
        _ => Say($"ה־{nth}"),
    };

    private string Named(IsoDayOfWeek day) => Locale.Weekdays[(int)day - 1];

    // The word for day stands once, before all of them.
    private string Named(IEnumerable<IsoDayOfWeek> days) => List(days.Select(day => Named(day)[DayWord.Length..]));
}
