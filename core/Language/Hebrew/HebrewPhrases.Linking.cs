namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string PlatformName(string platform) => platform switch
    {
        "Web" => "דפדפן",
        _ => platform,
    };

    public override string LinkWhat =>
        Say($"אם העבודה שלך נעשית גם ביישום אחר שבו הבוט פועל, {"Slack"} או {"Teams"}, אפשר לחבר את החשבונות: טיימר אחד, רשימה אחת, שם אחד. כאן מוצג קוד, ושם כותבים אותו לבוט.");
    public override string LinkedTo(string name, string platform) => Say($"• השם שלך ב־{platform}: {name}.");
    public override string LinkMake => "הצגת קוד";
    public override string LinkShow => "החשבונות שלך";
    public override string LinkCodeTitle => "את זה יש לשלוח לבוט בהודעה ישירה, מהחשבון האחר שלך:";
    public override string LinkCodeHow => "הקוד תקף לעשר דקות, ולפעם אחת. מי שכותב אותו מקבל את ההרשאות שלך כאן, ולכן אין למסור אותו לאיש ואין לכתוב אותו בערוץ.";
    public override string LinkCodeShown => "הקוד מוצג רק פעם אחת, למי שלחץ על הכפתור. אפשר לקבל קוד חדש, והוא יבטל את הקודם.";
    public override string Linked(string name) =>
        Say($"החשבונות חוברו: מעתה גם כאן שמך הוא {name}, עם אותו טיימר ואותן בקשות. ההודעות אליך יגיעו למקום שבו נכתבה ההודעה האחרונה שלך.");
    public override string LinkTold(string name, string platform) =>
        Say($"הקוד שלך נכתב מהחשבון {name} ב־{platform}, ומעתה החשבון הזה הוא שלך: מה שנעשה שם נחשב כמעשה שלך. אם לא ביקשת את זה, יש לנתק אותו עכשיו.");
    public override string LinkCutButton(string name, string platform) => Say($"ניתוק {name} ב־{platform}");
    public override string LinkCut(string name, string platform) => Say($"החשבון {name} ב־{platform} כבר אינו מחובר אליך. מה שנעשה שם נשאר כפי שהוא.");
    public override string LinkCutGone => "החשבון הזה כבר אינו מחובר לשלך.";

    public override string LinkOnlyDirect => Say($"קודים כותבים רק בהודעה ישירה. יש לכתוב לי שם `{Typed("link")}`.");
    public override string LinkCodeSpoiled => Say($"ייתכן שאחרים קראו כאן את הקוד, ולכן הוא כבר אינו תקף. לקבלת קוד אחר יש לכתוב לי `{Typed("link")}` בהודעה ישירה, ולכתוב אותו רק לי.");
    public override string LinkGone => Say($"הקוד הזה אינו תקף, או שכבר אינו תקף: כל קוד הוא לעשר דקות ולפעם אחת. יש לכתוב לי `{Typed("link")}` במקום שבו כבר הכרנו, ולכתוב כאן את הקוד החדש.");
    public override string LinkTooManyTries => "הקוד היה שגוי יותר מדי פעמים. יש להמתין עשר דקות, ואז לקבל קוד חדש.";
    public override string LinkNotFromHere => Say($"עוד לא הכרנו כאן. אם הבוט מוכר לך מיישום אחר, יש לכתוב לו שם `{Typed("link")}`: שם יוצג קוד, ואותו כותבים כאן.");
    public override string LinkedAlready => "החשבון הזה כבר שלך. הקוד מיועד לחשבון האחר שלך: שם יש לכתוב אותו.";
    public override string LinkOfClient => "החשבון הזה שייך לסביבת העבודה של לקוח, ומי שמנהל אותה היה יכול לדבר בשמך. אפשר לחבר במקומו חשבון משלך.";
    public override string LinkOtherWay => "ייתכן שכאן פתוח לך יותר מאשר שם, ולכן הכיוון הפוך: כאן מקבלים את הקוד, ושם כותבים אותו.";
    public override string LinkTwoSides => "אחד משני החשבונות האלה שייך לסוכנות, והאחר ללקוח שלה. הם נשארים נפרדים; יש לבקש מבעלי הסוכנות להוסיף או להסיר קודם אחד מהם.";
    public override string LinkHasWork(string name) =>
        Say($"בשם {name} כבר רשומים כאן שעות או בקשות, ואין לערבב עבודה של שני אנשים. יש לבקש מבעלי הסוכנות לכתוב `{Typed("team remove")}` עבור {name}: השעות נשארות, והבקשות חוזרות לבעלים. לאחר מכן יש לכתוב כאן קוד חדש.");
    public override string LinkOtherClients => "שני החשבונות הם אנשי קשר של לקוחות שונים. יש לבקש מבעלי הסוכנות לשייך אחד מהם לכל הלקוחות, ואז לכתוב קוד חדש.";
    public override string LinkTwoDesks => "הקוד הזה שייך לסוכנות אחרת. הסוכנות כאן כבר פתוחה, ושתי סוכנויות לא יכולות להתמזג: קוד עוזר רק במקום שבו עוד לא נפתחה סוכנות.";
    public override string LinkOwnerFirst(string agency) => Say($"הסוכנות {agency} עוד לא נמצאת בסביבת העבודה הזו. קודם על הבעלים להביא אותה לכאן, עם קוד משלהם; ואז גם שאר הצוות.");
    public override string LinkNeedsProof(string typed) =>
        Say($"כדי להביא לכאן את הסוכנות שלך, יש לכתוב שוב אותו דבר עם שש הספרות שהודפסו כשהשרת הופעל: `{typed} 123456`. הקוד עדיין תקף.");
    public override string DeskBrought(string agency, string platform) =>
        Say($"הסוכנות {agency} נמצאת עכשיו גם ב־{platform}, והיא בבעלותך כאן ושם: סוכנות אחת, טיימר אחד, אותם לקוחות. חברי הצוות מצטרפים עם `{Typed("link")}`.");

    public override string InviteOfferByCode(string client, string platform) =>
        Say($"באמצעות קוד הבוט יכול לפעול אצל {client} ב־{platform}. כל מי שכותב לו שם ייחשב כאן כלקוח הזה: אפשר יהיה לבקש ולראות את מה ששייך לו, ולא יותר.");
    public override string InviteMakeCode => "יצירת קוד";
    public override string InviteCodeMade(string client, string platform) =>
        Say($"את זה צריך לשלוח לבוט מישהו אצל {client}, אחרי שהבוט יצורף שם ב־{platform}. רק לך זה מוצג, ורק הפעם:");
    public override string InviteCodeHow(string end) => Say($"הקוד תקף לארגון אחד, בהודעה ישירה לבוט, עד {end}; קוד חדש מבטל אותו.");
    public override string InviteTaken(string agency, string client) =>
        Say($"הבוט הזה פועל עבור {agency}, ומעתה כאן זה {client}. אפשר לבקש במילים שלך: `request {"לתקן את הבאנר עד יום שישי"}`.");
    public override string InviteNotHere => "ההזמנה הזו מיועדת לארגון של לקוח, שבו הבוט עוד לא היה. לא השתנה דבר, וההזמנה עדיין תקפה.";
    public override string PlaceAdded(string client, string platform) =>
        Say($"הבוט נמצא עכשיו אצל {client} ב־{platform}, עם הקוד שלך. כל מי שכותב לו שם הוא הלקוח שלך.");

    public override string AccountShut(string name, string platform) =>
        Say($"הבוט נחסם או הוסר ב־{platform} על ידי {name}: ההודעות לא יגיעו לשם, עד שתתקבל משם הודעה.");
    public override string WritesHereNow(string platform) =>
        Say($"ב־{platform} חסמת או הסרת את הבוט, ולכן מעתה ההודעות אליך יגיעו לכאן. כדי לקבל אותן שם שוב, יש לכתוב לבוט שם.");
}
