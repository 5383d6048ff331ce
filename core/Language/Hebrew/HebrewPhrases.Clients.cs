namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string NoSuchClient(string said) => Say($"לא מוכר לי לקוח בשם ״{said}״. לכל לקוח יש שם קצר, למשל `acme`; הפקודה `{Typed("client list")}` מציגה את כולם.");
    public override string ClientNeeded => Say($"איזה לקוח? יש להוסיף את שמו או את שמו הקצר: `{Typed("client archive acme")}`.");
    public override string WhichClient => "לאיזה לקוח הכוונה?";
    public override string ClientThere(string name, bool archived) => archived
        ? Say($"יש בארכיון לקוח בשם {name}. אפשר להחזיר אותו, או לבחור שם אחר.")
        : Say($"כבר יש לקוח בשם {name}. אפשר לבחור שם אחר, או לשנות את הלקוח הקיים.");
    public override string ClientShow(string name) => Say($"הצגת {name}");
    public override string ClientRestore(string name) => Say($"החזרת {name} מהארכיון");
    public override string ClientRestored(string name) => Say($"הלקוח {name} חזר, בדיוק כפי שהיה.");
    public override string ClientArchive => "העברה לארכיון";
    public override string ClientArchiveSure(string name) =>
        Say($"להעביר את {name} לארכיון? לא יהיה אפשר עוד לבקש או לרשום זמן עבור הלקוח הזה, וטיימר שפועל עבורו ייעצר. ההיסטוריה נשמרת.");
    public override string ClientArchived(string name) => Say($"הלקוח {name} הועבר לארכיון. ההיסטוריה נשמרת, והוספת השם מחדש תחזיר אותו.");
    public override string ClientAdd => "הוספת לקוח";
    public override string ClientChange => "שינוי פרטי הלקוח";
    public override string ClientAdded(string name, string handle, string zone, string clock) =>
        Say($"הלקוח {name} נוסף, והשם הקצר שלו {handle}. אזור הזמן: {zone}, והשעה שם {clock}.");
    public override string ClientSaved(string name) => Say($"נשמר: {name}.");
    public override string HandleTaken(string handle) => Say($"המילה ״{handle}״ לא יכולה להיות שם קצר: היא תפוסה, או שיש לה כאן משמעות אחרת. אפשר לנסות מילה אחרת.");
    public override string NoRate(string said) => Say($"לא הצלחתי לקרוא את ״{said}״ כתעריף. יש לכתוב כמה עולה שעה: `45` או `45.50`, ו־`{Typed("none")}` אם אין תעריף.");
    public override string NoSuchDetail(string said) =>
        Say($"לא ברור מה לשנות עם ״{said}״. אפשר לשנות אצל לקוח: `{Typed("name")}`, `{Typed("zone")}`, `{Typed("hours")}`, `{Typed("holidays")}`, `{Typed("promise")}`, `{Typed("language")}`, `{Typed("rate")}`, `{Typed("currency")}`, `{Typed("handle")}`. לדוגמה: `{Typed("client acme zone New York")}`.");
    public override string NoClients => "אין עדיין לקוחות.";
    public override string ClientCount(int clients) => clients == 0 ? NoClients : Form(clients, new(Say($"{clients} לקוחות")) { One = "לקוח אחד", Two = "שני לקוחות" });
    public override string ClientsMore(int more) => Form(more, new(Say($"ועוד {more}: הפקודה `{Typed("client")}` עם שם מציגה לקוח אחד.")) { One = Say($"ועוד אחד: הפקודה `{Typed("client")}` עם שמו מציגה אותו.") });

    public override string FactHandle => "שם קצר";
    public override string FactZone => "אזור זמן";
    public override string FactHours => "שעות עבודה";
    public override string FactLanguage => "שפה";
    public override string FactRate => "תעריף לשעה";
    public override string FactRooms => "ערוצים";
    public override string FactContacts => "אנשי קשר";
    public override string LabelName => "שם";
    public override string LabelCurrency => "מטבע";
    public override string ZoneHint => Say($"עיר או אזור זמן: {"New York"}, {"Europe/Berlin"}.");
    public override string RateHint => Say($"כמה עולה שעה: {"45"} או {"45.50"}. רק הבעלים ואנשי הסיוע רואים את זה.");
    public override string HoursUntilTold(string hours) => Say($"כל עוד לא נקבע אחרת: {hours}");
    public override string RateAnHour(string money) => Say($"לשעה: {money}");
    public override string NoRateYet(string currency) => Say($"עוד לא סוכם ({currency})");
    public override string NobodyYet => "עוד אין";
    public override string NoRoomYet => "עוד אין";
    public override string RoomCount(int rooms) => Form(rooms, new(Say($"{rooms} ערוצים של הלקוח")) { One = "ערוץ אחד של הלקוח", Two = "שני ערוצים של הלקוח" });

    public override string RoomNext => "כדי לשייך ערוץ ללקוח, יש להקליד בו:";
    public override string RoomOnlyInChannel(string typed) => Say($"את זה יש לכתוב בערוץ שאמור להיות של הלקוח: שם מקלידים `{typed}`.");
    public override string RoomBound(string client) => Say($"הערוץ הזה משויך עכשיו ללקוח {client}. כל בקשה שתירשם כאן תהיה עבור {client}, ולא יוזכר כאן אף לקוח אחר.");
    public override string RoomWasBound(string client) => Say($"הערוץ הזה כבר משויך ללקוח {client}.");
    public override string InviteMe => "ייתכן שהבוט עוד לא צורף לערוץ הזה, ועד אז אינו יכול לכתוב כאן. כדי לצרף אותו, יש להדביק:";

    public override string Welcome(string agency) => Say($"שלום! זה הבוט של {agency}.");
    public override string WelcomeWho(string owner, string agency) =>
        Say($"כל מה שיתבקש כאן יגיע אל {owner}, לביצוע, ואני אעקוב: מה התבקש, למתי, ובאיזה שלב זה נמצא.");
    public override string WelcomeHow => "כדי לבקש משהו, כותבים מה ולמתי, במילים שלך ולפי השעון שלך. לדוגמה:";
    public override string WelcomeExampleOne => "לתקן את הבאנר עד יום שישי ב-17:00";
    public override string WelcomeExampleTwo => "להזמין מקום במסעדה מחר ב-19:00 !דחוף";
    public override string WelcomeExampleThree => "להגיה את הניוזלטר עד 31 בדצמבר הערכה שעתיים";
}
