namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string AwayTitle => "היעדרות";
    public override string AwayFromLabel => "תחילת ההיעדרות";
    public override string AwayFromHint => "אם השדה ריק, ההיעדרות מתחילה עכשיו. אפשר יום או שעה, למשל יום חמישי, 24 בדצמבר או יום שישי ב-14:00";
    public override string AwayUntilLabel => "חזרה לעבודה";
    public override string AwayUntilHint => "היום שבו חוזרים לעבודה, למשל יום שני, 2 בינואר או יום שישי ב-14:00";
    public override string AwayCoverLabel => "מי מחליף";
    public override string AwayCoverHint => "השם יוצג ללקוחות המטופלים בזמן ההיעדרות.";
    public override string AwayNobody => "אף אחד מסוים";
    public override string AwayNoteLabel => "הודעה ללקוחות שלך";
    public override string AwayNoteHint => "כולם יקראו אותה בדיוק כפי שנכתבה.";
    public override string AwayNoteNames(string client) => Say($"כל הלקוחות שלך יקראו את ההודעה, ומוזכר בה השם {client}. להציג אותה כך?");
    public override string AwayNoteSure => "כן, כפי שהיא";
    public override string YouAreAway(string from, string until) => Say($"ההיעדרות שלך נרשמה: {from}, והחזרה לעבודה: {until}.");
    public override string AwayInstead(string from, string until) => Say($"קודם לכן זה היה: {from} עד {until}.");
    public override string AwayAnotherHint => Say($"להיעדרות נוספת יש לציין מתי: `{Typed("away 24 dec to 2 jan")}`.");
    public override string YouAreBack => "טוב שחזרת. שעות העבודה הרגילות שלך חלות שוב.";
    public override string YouStay(string from, string until) => Say($"ההיעדרות שתוכננה ({from} עד {until}) בוטלה.");
    public override string AwayBack => "חזרה לעבודה";
    public override string AwayCallOff => "ביטול ההיעדרות";
    public override string AwayTold => "הלקוחות שלך יקראו על כך בשעות העבודה שלהם, כל אחד בשפתו. התשובות שהובטחו ממתינות לך; אף תאריך יעד לא משתנה.";
    public override string AwayNotTold => "הלקוחות שלך לא יעודכנו. אף תאריך יעד לא משתנה.";
    public override string AwayDue(int count) => Form(count, new(Say($"ל־{count} בקשות יש תאריך יעד, או מועד התחלה, בזמן ההיעדרות שלך. מה לעשות בכל אחת מהן?"))
    {
        One = "לבקשה אחת יש תאריך יעד, או מועד התחלה, בזמן ההיעדרות שלך. מה לעשות בה?",
        Two = "לשתי בקשות יש תאריך יעד, או מועד התחלה, בזמן ההיעדרות שלך. מה לעשות בכל אחת מהן?",
    });
    public override string AwayLeave => "ללא שינוי";
    public override string AwayLeadsHear => "מי שהעבירו אליך את העבודה יקראו על ההיעדרות ועל מה שנופל בתוכה.";
    public override string NotAnAbsence(string said) => Say($"לא הצלחתי להבין מ״{said}״ מתי ההיעדרות. אפשר לכתוב כך: `{Typed("away until mon")}`, `{Typed("away fri-tue")}`, `{Typed("away 24 dec to 2 jan")}`.");
    public override string AwayIsOver(string said) => Say($"המועד ״{said}״ כבר עבר. עד מתי ההיעדרות? לדוגמה: `{Typed("away until mon")}`.");
    public override string AwayTooLong(string until, int most) =>
        Say($"הבנתי שההיעדרות היא עד {until}, וזה יותר מאשר {most} ימים. יש לציין יום קרוב יותר; להיעדרות ארוכה יותר עדיף לשנות את שעות העבודה.");
    public override string NotAway => "אין לך היעדרות, לא עכשיו ולא בהמשך.";
    public override string TeamAway(string until) => Say($"בהיעדרות עד {until}");
    public override string Covers(string name) => Say($"בינתיים אפשר לפנות אל {name}.");
    public override string IsAway(string name, string until) => Say($"כעת {name} בהיעדרות, והחזרה לעבודה: {until}.");
    public override string WillBeAway(string name, string from, string until) => Say($"היעדרות צפויה של {name}: {from}, והחזרה לעבודה: {until}.");
    public override string Corrected(string told) => Say($"חל שינוי: {told}");
    public override string IsBackAgain(string name, string from) => Say($"חל שינוי: החזרה של {name} לעבודה הוקדמה: {from}.");
    public override string StaysHere(string name) => Say($"חל שינוי: ההיעדרות של {name} בוטלה.");

    public override string HandAllTo(string name, int count) => Form(count, new(Say($"העברת כל ה־{count} אל {name}")) { One = Say($"העברה אל {name}"), Two = Say($"העברת שתיהן אל {name}") });
    public override string HandToAnother => "העברת הכול לטיפול אחר";
    public override string HandToWhom(int count) => Form(count, new(Say($"מי יטפל ב־{count} הבקשות בזמן ההיעדרות שלך?"))
    {
        One = "מי יטפל בבקשה בזמן ההיעדרות שלך?",
        Two = "מי יטפל בשתי הבקשות בזמן ההיעדרות שלך?",
    });
    public override string HandedTo(string name, IEnumerable<string> requests) => Say($"עכשיו בטיפול של {name}: {List(requests)}.");
    public override string HandedUntilBack(string name) => Say($"נשלחה אל {name} הודעה שזה לזמן ההיעדרות שלך בלבד. עם חזרתך אשאל אם להחזיר לטיפולך את מה שלא הושלם.");
    public override string AwayToo(string name, string from, string until) => Say($"גם {name} בהיעדרות: {from} עד {until}.");
    public override string NothingToHand => "לאף אחת מהבקשות שלך אין תאריך יעד או מועד התחלה בזמן ההיעדרות.";
    public override string NothingHanded => "אצל אף אחד בצוות אין בקשות שלך שלא הושלמו.";
    public override string HasOfYours(string name, IEnumerable<string> requests) => Say($"משלך אצל {name}: {List(requests)}.");
    public override string TakeAllBack => "החזרת הכול לטיפולי";
    public override string LeaveThem => "השארה שם";
    public override string TookBack(IEnumerable<string> requests) => Say($"שוב בטיפולך: {List(requests)}.");
    public override string LeftThem(IEnumerable<string> requests) => Say($"ללא שינוי: {List(requests)}.");
    public override string HandedYou(string from, IEnumerable<string> requests) => Say($"בטיפולך בזמן ההיעדרות של {from}: {List(requests)}.");
    public override string TakenBackFromYou(string by, IReadOnlyList<string> requests) => requests.Count == 0
        ? Say($"מה שהיה בינתיים אצלך חזר לטיפול של {by}.")
        : Say($"שוב בטיפול של {by}: {List(requests)}.");

    public override string WelcomeBack(int came, int moved, int due) => (came, moved, due) is (0, 0, 0)
        ? "טוב שחזרת: לא הגיע דבר חדש, ואין תאריכי יעד בשבוע הקרוב"
        : Say($"טוב שחזרת. בקשות חדשות: {came}, בקשות שהשתנו: {moved}, תאריכי יעד קרובים: {due}");
    public override string AwayCame => "חדשות";
    public override string AwayMoved => "השתנו";
}
