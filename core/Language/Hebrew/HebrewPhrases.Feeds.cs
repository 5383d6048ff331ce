namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string FeedName(string agency) => Say($"תאריכי יעד · {agency}");
    public override string FeedDue(string request) => Say($"תאריך יעד: {request}");
    public override string FeedBegin(string request) => Say($"להתחיל עד עכשיו: {request}");
    public override string FeedHere => "תאריכי היעד והפגישות שלך כיומן. כל מי שמחזיק בכתובת הזו יכול לקרוא אותם, ולכן כדאי לשמור אותה לעצמך; היא מוצגת רק הפעם.";
    public override string FeedHow =>
        Say($"ביומן {"Google"}: ״יומנים אחרים״, ״מכתובת {"URL"}״. ב־{"Outlook"}: ״הוספת יומן״, ״הרשמה מהאינטרנט״. ב־{"Thunderbird"}: ״יומן חדש״, ״ברשת״.");
    public override string FeedGiven(string when) =>
        Say($"יש לך כתובת ליומן מאז {when}. נשמרת רק טביעת האצבע שלה, ולכן אי אפשר להציג אותה שוב: כתובת חדשה תבוא במקומה.");
    public override string FeedButton => "הוספה ליומן שלי";
    public override string FeedNew => "כתובת חדשה";
    public override string FeedOff => "ביטול הקישור";
    public override string FeedEnded => "הכתובת של היומן שלך כבר אינה פעילה.";
    public override string FeedNone => "אין כתובת ליומן שלך.";
    public override string FeedInPrivate => Say($"כל מי שקורא את הכתובת יכול לקרוא את היומן שלך. יש לכתוב לי `{Typed("deadlines feed")}` בהודעה ישירה.");
    public override string FeedNowhere => Say($"לסוכנות הזו אין כתובת ברשת, ולכן אף יומן לא יכול לפנות אליה. על האחראים על הבוט להגדיר את `PublicUrl`.");
}
