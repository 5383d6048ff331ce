namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string WeekDone => "השבוע";
    public override string WeekOpen => "עדיין פתוח";
    public override string WeekNext => "לשבוע הבא";
    public override string WeekHours(string length) => Say($"זמן העבודה השבוע: {length}");
    public override string WeekAnswersLabel => "מענה ראשון";

    public override string WeekAnswers(long kept, long broken) => broken == 0
        ? Say($"כמובטח: {kept}")
        : Say($"כמובטח: {kept}, לא כמובטח: {broken}");

    public override string WeekAnswersOfAll(long kept, long broken) => broken == 0
        ? Say($"מענה ראשון, כל הלקוחות. כמובטח: {kept}")
        : Say($"מענה ראשון, כל הלקוחות. כמובטח: {kept}, לא כמובטח: {broken}");
    public override string WeekFrom(string who, string since) => Say($"סיכום שבועי מאת {who}, השבוע שתחילתו {since}");

    public override string WeekOf(string since) => Say($"השבוע שתחילתו {since}");
    public override string WeekTitle(string week) => Say($"סיכום שבועי: {week}");
    public override string WeeklyComesAt(string clock, string days) =>
        Say($"טיוטת הסיכום השבועי מגיעה בשעה {clock}, {DaysOfWeek(days)}; אם זה יום חופש, ביום העבודה האחרון שלפניו.");

    public override string WeeklyComesLast(string clock) => Say($"טיוטת הסיכום השבועי מגיעה בשעה {clock}, ביום העבודה האחרון שלך בשבוע.");
    public override string WeeklyComesUsually => "טיוטת הסיכום השבועי מגיעה אחר הצהריים, ביום העבודה האחרון שלך בשבוע.";
    public override string WeeklyIsOff => "אין סיכום שבועי.";
    public override string WeeklyOff => "בלי סיכום שבועי";
    public override string WeeklyOn => "עם סיכום שבועי";
    public override string WeeklyTimeUnclear(string said) => Say($"לא מצאתי שעה ב״{said}״. אפשר לכתוב כך: `{Typed("standup weekly at 15:00 fri")}`.");
    public override string HoursAreShown(string client) => Say($"בסיכום השבועי של {client} מוצגות השעות שנרשמו. תעריפים לא מוצגים אף פעם.");
    public override string HoursAreNotShown(string client) => Say($"בסיכום השבועי של {client} לא מוצגות שעות.");
    public override string HoursShow => "הצגת שעות";
    public override string HoursHide => "בלי הצגת שעות";

    public override string AutoIsOn => "טיוטה שלא פורסמה ושלא בוצע עליה דילוג מתפרסמת אוטומטית חצי שעה אחרי שהגיעה. לכל לקוח היא מגיעה בבוקר, לפי השעון שלו.";
    public override string AutoIsOff => "טיוטות ממתינות לפרסום שלך.";
    public override string WeeklyAutoIsOn => "סיכום שבועי שלא פורסם ושלא בוצע עליו דילוג מתפרסם אוטומטית חצי שעה אחרי שהטיוטה הגיעה.";
    public override string WeeklyAutoIsOff => "סיכומים שבועיים ממתינים לפרסום שלך.";
    public override string AutoOn => "פרסום אוטומטי";
    public override string AutoOff => "המתנה לאישורי";
    public override string AutoUnclear => "להפעיל או לכבות?";
    public override string AutoPostsAt(string when) => Say($"הפרסום יתבצע אוטומטית: {when}, אלא אם יהיה דילוג.");
    public override string AutoPosted(string when) => Say($"פורסם אוטומטית: {when}. לא פרסמת ולא דילגת.");
    public override string AutoTakeBack => "ביטול הפרסום";
    public override string AutoTakenBack(string when) => Say($"הפרסום בוטל: {when}. מי שכבר קראו אותו יקבלו הודעה.");
    public override string AutoUnposted(string day) =>
        Say($"העדכון שלך ({day}) היה אמור להתפרסם אוטומטית ולא נשלח בזמן. אחרי יותר משלוש שעות ההחלטה בידיך: לא נשלח דבר.");
}
