namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    private Page Founded => new(
        Say($"הבוט {"VA Desk"} נמצא בסביבת העבודה שלך"),
        Say($"נותר דבר אחד: ב־{"Slack"}, תחת {"Apps"}, יש לפתוח את {"VA Desk"} ולכתוב לו `{Typed("setup")}` בלשונית {"Messages"}. הסוכנות שלך תיפתח לפי הפרופיל שלך, ומשם ממשיכים."),
        "הסוכנות בבעלותך: אף אחד אחר לא צריך לעשות דבר, ושום דבר לא יקרה לפני שתגיע ההודעה הזו.");

    public override string InviteNeedsOAuth(string typed) =>
        Say($"אי אפשר לצרף את הבוט הזה לסביבת עבודה אחרת: האחראים עליו לא הגדירו זאת (`Slack:ClientId`). אפשר במקום זה להזמין את הלקוח לערוץ שלך, כאורח או דרך {"Slack Connect"}, ולכתוב שם `{typed}`.");
    public override string InviteOffer(string client) =>
        Say($"באמצעות קישור אפשר לצרף את הבוט לסביבת העבודה של {client} ב־{"Slack"}. כל מי שעובד שם ייחשב כאן כלקוח הזה: אפשר יהיה לבקש ולראות את מה ששייך לו, ולא יותר.");
    public override string InviteRoomToo(string typed) => Say($"לאורחים ולמי שנמצא בערוץ משותף שלך אין צורך בקישור: יש לכתוב שם `{typed}`.");
    public override string InviteMake => "יצירת קישור";
    public override string InviteMade(string client) => Say($"זה הקישור עבור {client}. רק לך הוא מוצג, ורק הפעם:");
    public override string InviteHow(string end) =>
        Say($"יש לשלוח אותו למי שמורשה להוסיף יישומים לסביבת העבודה שלו. הוא תקף לסביבת עבודה אחת, עד {end}; קישור חדש מבטל אותו.");
    public override string InviteShown(string client) => Say($"מה שמצרף את {client} מוצג רק פעם אחת, למי שלחץ על הכפתור. אפשר ליצור חדש, והוא יבטל את הקודם.");
    public override string WorkspaceRemoved(string name) =>
        Say($"הבוט הוסר מסביבת העבודה {name} ב־{"Slack"}. אי אפשר עוד לכתוב שם לאיש; כל מה שנרשם נשמר, ויימשך אם הבוט יצורף שוב.");
    public override string WorkspaceEnding(string name, string end) =>
        Say($"ההרשאה של הבוט לסביבת העבודה {name} אינה מתחדשת ב־{"Slack"}, והיא תסתיים: {end}. יש לצרף אותו שם שוב לפני כן; מה שנרשם לא יאבד.");
    public override string WorkspaceAdded(string name) => Say($"הבוט צורף לסביבת העבודה {name} ב־{"Slack"} עם הקישור שלך. כל מי שכותב לו משם הוא הלקוח שלך.");
    public override string PutInAgain => "צירוף חוזר של הבוט לסביבת העבודה";
    public override string InstallAt(Uri address) => Say($"כדי לצרף את הבוט לסביבת עבודה, יש לפתוח את {address.ToString()}");

    public override string TokensForgotten(int workspaces) => workspaces == 0
        ? "לא היה מפתח של סביבת עבודה שאפשר למחוק."
        : Form(workspaces, new(Say($"המפתחות של {workspaces} סביבות עבודה נמחקו; בכל אחת יש להתקין את היישום מחדש, והכול יימצא שם כפי שהיה."))
        {
            One = "המפתח של סביבת עבודה אחת נמחק; יש להתקין בה את היישום מחדש, והכול יימצא שם כפי שהיה.",
            Two = "המפתחות של שתי סביבות עבודה נמחקו; בכל אחת יש להתקין את היישום מחדש, והכול יימצא שם כפי שהיה.",
        });

    public override Page InstallFounded => Founded;
    public override Page InstallAgain(bool open) => open
        ? new(Say($"הבוט {"VA Desk"} חזר"), "הוא כבר היה בסביבת העבודה הזו, וכל מה שנרשם עדיין כאן. הכול נמשך מאיפה שנעצר; אפשר לסגור את הדף הזה.")
        : Founded;
    public override Page InstallOfClient(string agency, string client) => new(
        Say($"הסוכנות {agency} נמצאת עכשיו בסביבת העבודה שלך"),
        Say($"כל מי שכאן יכול לבקש משהו מאת {agency} בשם {client}: יש להקליד `/request` בכל ערוץ או בהודעה ישירה אל {"VA Desk"}, במילים שלך."),
        Say($"מוצג כאן רק מה ששייך לסביבת העבודה הזו, ואף לקוח אחר לא רואה אותו. בערוץ, `/invite @VA Desk` מאפשר לבוט לענות שם; אפשר לסגור את הדף הזה."));
    public override Page InstallCancelled => new(
        "לא נוסף דבר", Say($"ההוספה בוטלה ב־{"Slack"}, ולכן {"VA Desk"} לא נמצא בסביבת העבודה שלך ולא ראה ממנה דבר."), "אם זו הייתה טעות, אפשר להתחיל מחדש.");
    public override Page InstallUnknown => new(
        "יש להתחיל מחדש",
        Say($"מגיעים לדף הזה מתוך {"Slack"}, תוך עשר דקות, באותו דפדפן שבו התחילו, ורק פעם אחת. אחד התנאים האלה לא התקיים; לא נוסף דבר."));
    public override Page InstallRefused => new(
        Say($"ההתקנה ב־{"Slack"} לא הושלמה"), Say($"ההרשאה נלקחה בחזרה ב־{"Slack"} לפני שהיה אפשר להשתמש בה, ולכן לא נוסף דבר. בדרך כלל עוזר להתחיל מחדש."),
        "אם זה קורה פעם נוספת, יש למסור לאחראים על הבוט: הסיבה כתובה ביומן שלו.");
    public override Page InstallLinkGone => new(
        "הקישור הזה כבר לא בתוקף", "קישור כזה תקף לסביבת עבודה אחת ולשבעה ימים, וקישור חדש יותר מבטל אותו. יש לבקש קישור אחר ממקור הקישור הזה.",
        "לא נוסף דבר לחשבון שלך כאן.");
    public override Page InstallAtHome => new(
        "זו סביבת העבודה של הסוכנות עצמה", "הקישור מיועד לסביבת העבודה של לקוח, והוא נפתח בסביבה של הסוכנות עצמה. לא השתנה דבר, והקישור עדיין תקף.",
        Say($"יש לשלוח אותו ללקוח, או לבחור סביבת עבודה אחרת בראש הדף של {"Slack"}."));
    public override Page InstallElsewhere => new(
        Say($"בסביבת העבודה הזו כבר יש {"VA Desk"}"), "הוא שייך כאן למישהו אחר, ולכן אי אפשר להשתמש כאן בקישור הזה. לא השתנה דבר, והקישור עדיין תקף.",
        Say($"אפשר להשתמש בו עם סביבת עבודה אחרת: בוחרים אותה בראש הדף של {"Slack"}. אחרת, אפשר לבקש ממקור הקישור לעבוד יחד בערוץ משותף."));
    public override Page InstallBusy => new("רגע אחד", "כרגע יש עומס גדול מדי, ועדיין לא התחיל דבר. נא לנסות שוב בעוד דקה.");
    public override Page InstallNotHere => new("לא בכתובת הזו", Say($"הצירוף של {"VA Desk"} לסביבת עבודה מתחיל בכתובת אחרת. יש לפנות לאחראים על הבוט."));
    public override string InstallOpenSlack => Say($"פתיחת {"Slack"}");
    public override string InstallBegin => "התחלה מחדש";
}
