using NodaTime;

namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string UnknownZone(string said, IReadOnlyList<string> near) => near.Count == 0
        ? Say($"לא מוכר לי אזור זמן או עיר בשם ״{said}״. אפשר לנסות את העיר הגדולה הקרובה, למשל {"New York"}, או אזור זמן כמו {"Europe/Berlin"}.")
        : Say($"לא ברור לאיזה אזור זמן הכוונה ב״{said}״. האם הכוונה לאחד מאלה: {string.Join(", ", near)}?");
    public override string UnknownLanguage(string said) => Say($"לא מוכרת לי שפה בשם ״{said}״. אפשר לכתוב את שמה באנגלית או את הקוד שלה: {"German"} או {"de"}.");
    public override string UnknownCurrency(string said) => Say($"המטבע ״{said}״ לא מוכר לי. יש לכתוב את שלוש האותיות שלו: {"EUR, USD, ILS"}.");
    public override string UnknownHours(string said) => Say($"לא הצלחתי לקרוא את ״{said}״ כשעות עבודה. יש לכתוב ימים ושעות: {Typed("sun-thu 9-13 14-18, fri 9-13")}.");
    public override string UnknownOption(string said) => Say($"לא ברור מה לעשות עם ״{said}״. אם זה חלק מהשם, יש לכתוב את השם כולו בתוך מירכאות.");
    public override string NameNeeded => "צריך שם: לפחות אות, ספרה או סימן אחד.";
    public override string NameTooLong(int most) => Say($"השם ארוך מדי: {most} תווים לכל היותר.");
    public override string LanguageIs(string tag) => Say($"שפת ההודעות אליך: {LanguageName(tag)}. לשינוי: `{Typed("language English")}`.");
    public override string LanguageSet(string tag, bool spoken) => spoken
        ? Say($"מעתה שפת ההודעות אליך: {LanguageName(tag)}.")
        : Say($"נרשמה השפה המועדפת עליך: {LanguageName(tag)}. היא עוד לא נתמכת, ולכן בינתיים ההודעות יהיו באנגלית.");
    public override string RoomLanguageSet(string tag) => Say($"שפת ההודעות בערוץ הזה: {LanguageName(tag)}.");
    public override string RoomLanguageFollows(string client, string tag) => Say($"ההודעות בערוץ הזה נכתבות בשפה של הלקוח {client}: {LanguageName(tag)}.");
    public override string RoomLanguageOff => "שפת הלקוח";
    public override string RoomLanguageNotSpoken(string tag) => Say($"השפה הזאת עוד לא נתמכת: {LanguageName(tag)}. אפשר לכתוב בערוץ הזה באחת מהשפות האלה:");
    public override string RoomLanguageNeedsRoom => "את זה יש לכתוב בערוץ של הלקוח עצמו: כך נקבעת שפת ההודעות שם.";
    public override string RoomLanguageNotYours(string agency) => Say($"שפת הערוץ הזה נקבעת על ידי {agency}. את שפת ההודעות אליך אפשר לבחור כאן:");
    public override string ZoneIs(string zone, string clock) => Say($"אזור הזמן שלך: {zone}, והשעה שם {clock}. לשינוי: `{Typed("zone Berlin")}`.");
    public override string ZoneSet(string zone, string clock) => Say($"מעתה אזור הזמן שלך: {zone}, והשעה שם {clock}.");
    public override string DeskMovesAlong => "שעות העבודה של הסוכנות עוברות יחד איתך.";
    public override string Save => "שמירה";

    public override string SetupOnlyDirect => Say($"ההגדרה נעשית בהודעה ישירה: שם יש לכתוב לי `{Typed("setup")}`.");
    public override string SetupCodeAsked =>
        Say($"כדי להגדיר את הבוט יש לכתוב `{Typed("setup")}` ואת הקוד בן שש הספרות, למשל `{Typed("setup 123456")}`. הקוד הודפס כשהשרת הופעל, והוא מופיע בפלט או ביומן שלו.");
    public override string SetupCodeWrong(int left) => Form(left, new(Say($"זה לא הקוד. הוא הודפס כשהשרת הופעל, והוא מתחלף בכל הפעלה. נותרו עוד {left} ניסיונות."))
    {
        One = "זה לא הקוד. הוא הודפס כשהשרת הופעל, והוא מתחלף בכל הפעלה. נותר עוד ניסיון אחד.",
        Two = "זה לא הקוד. הוא הודפס כשהשרת הופעל, והוא מתחלף בכל הפעלה. נותרו עוד שני ניסיונות.",
    });
    public override string SetupTooManyTries => "הקוד היה שגוי יותר מדי פעמים. יש להמתין עשר דקות, לבדוק את הקוד במקום שבו השרת הופעל, ולנסות שוב.";
    public override string SetupOnlyMembers => "רק חבר מלא בסביבת העבודה שבה הותקן הבוט יכול להגדיר אותו, לא אורח ולא מי ששייך לארגון אחר.";
    public override string AlreadySetUp(string agency, string? owner) => owner is null
        ? Say($"הבוט כבר מוגדר: זו הסוכנות {agency}.")
        : Say($"הבוט כבר מוגדר: זו הסוכנות {agency}, בבעלות {owner}.");
    public override string DeskOf(string name) => Say($"הסוכנות של {name}");
    public override string SetUp(string agency) => Say($"הסוכנות {agency} פתוחה, והיא שלך");
    public override string SetUpFacts(string zone, string language, string currency, string hours) =>
        Say($"ההגדרות: {zone}, {language}, {currency}. שעות העבודה הן {hours} עד לקביעה אחרת. אפשר לשנות הכול.");
    public override string HelloFounder(string name) =>
        Say($"שלום {name}! הבוט עוד לא מוגדר. יש לכתוב `{Typed("setup")}` ואת הקוד בן שש הספרות שהודפס כשהשרת הופעל, והסוכנות הזו שלך. אם כבר יש לך סוכנות אצלי ביישום אחר, יש לכתוב לי שם `{Typed("link")}`, והיא תעבור גם לכאן.");
    public override string YoursToSetUp(string name) =>
        Say($"שלום {name}! הבוט עוד לא מוגדר, וההגדרה בידיך. יש לשלוח לי `{Typed("setup")}` בהודעה ישירה, ואין צורך בקוד.");
    public override string Founder => "הגדרה";

    public override string HomeTitle(string agency) => Say($"דף הבית: {agency}");
    public override string FirstSteps => "מה נותר להגדיר:";
    public override string StepHours(string hours) => Say($"• לקבוע את שעות העבודה. בינתיים הן {hours}.");
    public override string StepClient => "• להוסיף לקוח ראשון: מספיקים שם ואזור זמן.";
    public override string StepRoom => "• להזמין את הבוט לערוץ של הלקוח, כדי שאפשר יהיה לבקש שם. יש להדביק בו:";
    public override string StepRequest(string typed) => Say($"• לנסות את מה שהלקוח יעשה: לבקש משהו עם `{typed}`.");
    public override string StepHoursButton => "קביעת השעות";
    public override string StepClientButton => "הוספת לקוח";
    public override string StepRoomButton => "איך מזמינים";
    public override string StepRequestButton => "בקשה לניסיון";
    public override string StepName(string step) => step switch
    {
        "hours" => "שעות עבודה",
        "client" => "לקוח ראשון",
        "room" => "הזמנת הבוט",
        _ => "בקשה לניסיון",
    };
    public override string LeaveButton => "דילוג על שלב";
    public override string LeaveWhich => "על איזה שלב לוותר?";
    public override string StepLeft(string step) => Say($"בוצע דילוג על השלב: {step}. אפשר לחזור אליו בכל עת.");
    public override string NoSuchStep => Say($"אין שלב כזה. השלבים הם: {"hours"}, {"client"}, {"room"}, {"request"}.");
    public override string RoomHowTo => "בערוץ המשותף עם הלקוח יש להדביק את שתי השורות האלה, בזו אחר זו. הראשונה מצרפת את הבוט, והשנייה קובעת לאיזה לקוח הערוץ שייך.";
    public override string HomeReady => "הכול מוגדר. מכאן ממשיכים:";
    public override string HomeForContact(string agency) => Say($"מכאן פונים אל {agency}: אפשר לבקש משהו, או לראות מה כבר התבקש.");
    public override string Deadlines => "תאריכי יעד";
    public override string TimerStatus => "טיימר";
    public override string RequestNew => "בקשה חדשה";
    public override string ClientList => "לקוחות";
    public override string HelloMember(string name, string agency) => Say($"שלום {name}! זה הבוט של {agency}.");
    public override string HelloContact(string name, string agency) => Say($"שלום {name}! זה הבוט של {agency}. אפשר לבקש כאן כל מה שצריך לעשות, ואני אעקוב אחרי זה.");
    public override string Privacy(string agency) =>
        Say($"אצלי נשמר מה שנכתב אליי, מה שעניתי, ומה שפרופיל הצ׳אט שלך מספר עליך (שם, אזור זמן, שפה), כדי שבסוכנות {agency} יוכלו לבצע את העבודה ולהראות מה נעשה. ")
        + Say($"נקרא רק מה שנכתב אל הבוט ומה שנכתב מתחת להודעות שלו. הכול נשמר במסד הנתונים של {agency}, במחשב שמפעיל את הבוט; אף שירות אחר לא מקבל את המידע, מלבד הצ׳אט שבו הוא מוצג. ")
        + Say($"בסוכנות {agency} רואים הכול; אנשי הלקוח רואים רק את שלהם: אף פעם לא לקוח אחר, ואף פעם לא מחיר. ")
        + Say($"לתיקון או להסרה של מידע יש לפנות אל {agency}.");

    public override string TeamTitle => "הצוות";
    public override string TeamMember(string role, string zone) => Say($"{role}, {zone}");
    public override string TeamContactSure(string name, string role) =>
        Say($"כרגע {name} הוא שם של איש קשר אצל לקוח. בתפקיד ״{role}״ ייפתח שם לקריאה כל מה שהצוות קורא, ולא יהיה אפשר עוד לבקש עבור הלקוח. עדיין לא בוצע דבר.");
    public override string TeamContactYes => "צירוף לצוות";
    public override string TeamAdded(string name, string role) => Say($"נוסף לצוות: {name} ({role}).");
    public override string TeamAlready(string name, string role) => Say($"כבר בצוות: {name} ({role}).");
    public override string TeamRemoved(string name) => Say($"הוסר מהצוות: {name}.");
    public override string TeamWhoAsked => Say($"את מי? יש לציין את השם, למשל `{Typed("team add @colleague")}`.");
    public override string TeamFindingOut(string said) => Say($"השם {said} עוד לא מוכר לי, והוא בבירור. התשובה תופיע כאן.");
    public override string TeamNobody(string said) => Say($"לא מוכר לי אף אחד בשם {said}. יש לכתוב @ ולבחור את השם מהרשימה.");
    public override string TeamWhich(string said) => Say($"יש כמה אנשים בשם {said}. למי הכוונה?");
    public override string TeamNotBots => "זה בוט. רק אנשים יכולים להשתייך לצוות.";
    public override string TeamNotOwner => "אי אפשר להסיר את הבעלים.";
    public override string TeamNotMember(string name) => Say($"אין בצוות חבר בשם {name}.");
    public override string AddColleague => "להוספת חבר צוות:";

    public override string StrangerTitle => "פנייה חדשה אליי";
    public override string StrangerAsked => "– פנייה ראשונה, והשם עוד לא מוכר לי. לאן לשייך אותו?";
    public override string StrangerMember => "חבר צוות";
    public override string StrangerContactOf(string client) => Say($"מהלקוח {client}");
    public override string StrangerMore => "מלקוח אחר";
    public override string StrangerIgnore => "התעלמות";
    public override string StrangerIgnored(string name) => Say($"בסדר. לא אכתוב אל {name}, ולא אשאל על כך שוב.");
    public override string ContactMade(string name, string client) => Say($"מעתה {name} מורשה לבקש עבור {client} ולראות את מה ששייך ללקוח הזה.");
    public override string ContactFormTitle => "לאיזה לקוח לשייך?";
    public override string ContactIsMember(string name) => Say($"השם {name} שייך לצוות, ולכן לא יכול להיות גם איש קשר של לקוח.");
    public override string ClientLabel => "לקוח";

    public override string WhenWeAnswer(string hours, DateTimeZone zone, Instant now) => Say($"שעות המענה: {hours}, {Zone(zone, now)}. אפשר לבקש בכל שעה.");
}
