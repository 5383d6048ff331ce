namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string Move(RequestMove move) => move switch
    {
        RequestMove.Take => "קבלה לטיפול",
        RequestMove.Assign => "העברה לטיפול",
        RequestMove.Start => "תחילת עבודה",
        RequestMove.Ask => "שאלה",
        RequestMove.Answer => "תשובה",
        RequestMove.Review => "העברה לבדיקה",
        RequestMove.Deliver => "מסירה",
        RequestMove.Approve => "אישור העבודה",
        RequestMove.Changes => "בקשת שינויים",
        RequestMove.Done => "סיום",
        RequestMove.Decline => "לא ניתן לקבל",
        RequestMove.Cancel => "ביטול הבקשה",
        RequestMove.Reopen => "פתיחה מחדש",
        RequestMove.Confirm => "הפרטים נכונים",
        RequestMove.Change => "שינוי",
        RequestMove.Due => "תאריך יעד",
        RequestMove.Estimate => "הערכת זמן",
        RequestMove.Note => "הערה",
    };

    public override string StateForClient(RequestState state) => state switch
    {
        RequestState.New => "נרשמה",
        RequestState.Accepted => "התקבלה לטיפול",
        RequestState.InProgress => "בטיפול",
        RequestState.NeedsInfo => "בהמתנה לתשובתך",
        RequestState.InReview => "בבדיקה",
        RequestState.ChangesWanted => "השינויים בטיפול",
        RequestState.Waiting => "מוכנה לאישורך",
        RequestState.Done => "הושלמה",
        RequestState.Declined => "לא ניתן לקבל",
        RequestState.Cancelled => "בוטלה",
    };

    public override string More => "עוד";
    public override string Timer => "טיימר";
    public override string NewRequest => "בקשה חדשה";
    public override string RequestList => "הבקשות שלי";
    public override string FileIt => "שליחה";
    public override string SaveRequest => "שמירה";
    public override string NoDueDate => "בלי תאריך יעד";
    public override string BackToCard(string request) => Say($"חזרה לבקשה {request}");

    public override string StateLabel => "מצב";
    public override string DueLabel => "תאריך יעד";
    public override string RequestClient => "לקוח";
    public override string OwnerLabel => "בטיפול של";
    public override string EstimateLabel => "הערכת זמן";
    public override string ConfirmedLabel => "אישור הפרטים";
    public override string NotesLabel => "הערות";
    public override string UrgencyLabel => "עדיפות";
    public override string TagsLabel => "תוויות";
    public override string EveryLabel => "תדירות";
    public override string LinkLabel => "קישור";
    public override string LinkHint => Say($"לקבצים ולדוגמאות: כתובת שמתחילה ב־{"https://"}");
    public override string WhatLabel => "מה צריך לעשות";
    public override string WhatHint => Say($"בכמה מילים, עד {300} תווים");
    public override string DetailsLabel => "פרטים";
    public override string DueHint => "לדוגמה: יום שישי ב-17:00, מחר, 31 בדצמבר, בעוד 3 ימים";

    public override string DayBy(string day, string clock) => Say($"{day}, עד {clock}");
    public override string InZone(string moment, string zone) => Say($"{moment} ({zone})");

    public override string Overdue => "באיחור";
    public override string CardSummary(string request, string what, string state) => Say($"בקשה {request}, {what}: {state}");
    public override string ForClient(string client, string askedBy) => Say($"עבור {client}, לבקשת {askedBy}");
    public override string NotesCount(int count) => Form(count, new(Say($"{count} הערות")) { One = "הערה אחת", Two = "שתי הערות" });

    public override string Filed(string request) => Say($"בקשה {request} נרשמה. כך הבנתי אותה:");

    public override string Did(RequestMove move, string request, string what) => move switch
    {
        RequestMove.Take => Say($"בקשה {request} עברה לטיפולך: {what}"),
        RequestMove.Assign => Say($"בקשה {request} עברה לטיפול אחר: {what}"),
        RequestMove.Start => Say($"בקשה {request} בטיפול: {what}"),
        RequestMove.Ask => Say($"השאלה על בקשה {request} נשלחה, והבקשה ממתינה לתשובה."),
        RequestMove.Answer => Say($"תודה. התשובה לבקשה {request} נשלחה."),
        RequestMove.Review => Say($"בקשה {request} בבדיקה: {what}"),
        RequestMove.Deliver => Say($"בקשה {request} נמסרה, והיא ממתינה לאישור הלקוח."),
        RequestMove.Approve => Say($"בקשה {request} אושרה והושלמה: {what}"),
        RequestMove.Changes => Say($"השינויים המבוקשים בבקשה {request} נשלחו."),
        RequestMove.Done => Say($"בקשה {request} הושלמה: {what}"),
        RequestMove.Decline => Say($"בקשה {request} לא התקבלה, והסיבה נמסרת ללקוח."),
        RequestMove.Cancel => Say($"בקשה {request} בוטלה: {what}"),
        RequestMove.Reopen => Say($"בקשה {request} נפתחה מחדש: {what}"),
        RequestMove.Confirm => Say($"תודה. פרטי בקשה {request} אושרו."),
        RequestMove.Change => Say($"בקשה {request} עודכנה."),
        RequestMove.Due => Say($"נקבע תאריך יעד חדש לבקשה {request}."),
        RequestMove.Estimate => Say($"נקבעה הערכת זמן חדשה לבקשה {request}."),
        RequestMove.Note => Say($"ההערה נוספה לבקשה {request}."),
    };

    public override string NotedForMembers(string request) => Say($"ההערה נוספה לבקשה {request}. רק הצוות רואה אותה; מה שמיועד ללקוח יש לכתוב בערוץ שלו.");
    public override string Assigned(string request, string to) => Say($"בקשה {request} נמצאת עכשיו בטיפול של {to}.");
    public override string AssignToWhom(string request) => Say($"למי להעביר את בקשה {request}?");
    public override string Estimated(string request, string length) => Say($"הערכת הזמן לבקשה {request}: {length}. רק הצוות רואה אותה.");
    public override string DueMoved(string request, string due) => Say($"תאריך היעד של בקשה {request} הוא עכשיו {due}.");
    public override string DueCleared(string request) => Say($"לבקשה {request} אין עוד תאריך יעד.");
    public override string NothingChanged => "לא השתנה דבר.";
    public override string ChangedMeanwhile => "במהלך הכתיבה נעשה כאן שינוי אחר, ועדיין לא נשמר דבר. זה המצב כעת, ומתחתיו מה שכתבת.";

    public override string MoveTitle(RequestMove move, string request) => move switch
    {
        RequestMove.Ask => Say($"שאלה על בקשה {request}"),
        RequestMove.Answer => Say($"תשובה לבקשה {request}"),
        RequestMove.Changes => Say($"שינויים בבקשה {request}"),
        RequestMove.Decline => Say($"אי-קבלת בקשה {request}"),
        RequestMove.Due => Say($"תאריך יעד לבקשה {request}"),
        RequestMove.Estimate => Say($"הערכה לבקשה {request}"),
        RequestMove.Note => Say($"הערה לבקשה {request}"),
        RequestMove.Take => Say($"קבלת בקשה {request}"),
        RequestMove.Assign => Say($"העברת בקשה {request}"),
        RequestMove.Start => Say($"התחלת בקשה {request}"),
        RequestMove.Review => Say($"בדיקת בקשה {request}"),
        RequestMove.Deliver => Say($"מסירת בקשה {request}"),
        RequestMove.Approve => Say($"אישור בקשה {request}"),
        RequestMove.Done => Say($"סיום בקשה {request}"),
        RequestMove.Cancel => Say($"ביטול בקשה {request}"),
        RequestMove.Reopen => Say($"פתיחת בקשה {request}"),
        RequestMove.Confirm => Say($"פרטי בקשה {request}"),
        RequestMove.Change => Say($"שינוי בקשה {request}"),
    };

    public override string MoveField(RequestMove move) => move switch
    {
        RequestMove.Ask => "השאלה",
        RequestMove.Answer => "התשובה",
        RequestMove.Changes => "מה צריך להיות אחרת?",
        RequestMove.Decline => "מדוע? הלקוח יקרא את זה",
        RequestMove.Due => "תאריך יעד",
        RequestMove.Estimate => "כמה זמן, לדוגמה: שעה וחצי",
        _ => "ההערה",
    };

    public override string Told(Telling news, string who, string request, string what) => news switch
    {
        Telling.Asked => Say($"שאלה מאת {who} על בקשה {request} ({what}):"),
        Telling.Answered => Say($"תשובה מאת {who} לבקשה {request} ({what}):"),
        Telling.Delivered => Say($"מסירה מאת {who}: בקשה {request} ({what}). האם העבודה לשביעות רצונך?"),
        Telling.Changes => Say($"שינויים שנדרשים על ידי {who} בבקשה {request} ({what}):"),
        Telling.Declined => Say($"הודעה מאת {who}: לא ניתן לקבל את בקשה {request} ({what}):"),
        Telling.Noted => Say($"הערה מאת {who} על בקשה {request} ({what}):"),
        Telling.Done => Say($"בקשה {request} הושלמה על ידי {who}: {what}"),
        Telling.Approved => Say($"בקשה {request} אושרה על ידי {who}: {what}"),
        Telling.Cancelled => Say($"בקשה {request} בוטלה על ידי {who}: {what}"),
        Telling.Reopened => Say($"בקשה {request} נפתחה מחדש על ידי {who}: {what}"),
        Telling.Changed => Say($"בקשה {request} שונתה על ידי {who}. הנוסח כעת: {what}"),
    };

    public override string TakenBack(string request, string what, string state) => Say($"ההודעה האחרונה על בקשה {request} בוטלה. המצב כעת: {state}. {what}");

    public override string NoteLabel(Telling kind) => kind switch
    {
        Telling.Asked => "שאלה",
        Telling.Answered => "תשובה",
        Telling.Delivered => "מסירה",
        Telling.Changes => "לשינוי",
        Telling.Declined => "הסיבה לאי-הקבלה",
        _ => "הערה",
    };

    public override string NoteInHistory(Telling kind) => kind switch
    {
        Telling.Asked => "שאלה",
        Telling.Answered => "תשובה",
        Telling.Delivered => "מסירת העבודה",
        Telling.Changes => "בקשת שינויים",
        Telling.Declined => "הסיבה לאי-הקבלה",
        _ => "הערה",
    };

    public override string AmongMembers(string label) => Say($"{label} (לא מוצגת ללקוח)");

    public override string HistoryOf(string request, string what) => Say($"כל הפרטים על בקשה {request}: {what}");
    public override string EarlierLeftOut(int count) => Form(count, new(Say($"{count} שורות קודמות אינן מוצגות.")) { One = "שורה קודמת אחת אינה מוצגת.", Two = "שתי שורות קודמות אינן מוצגות." });
    public override string WasFiled => "הבקשה נרשמה";
    public override string WasChanged => "הנוסח שונה";
    public override string WasConfirmed => "אושר שהפרטים הובנו נכון";
    public override string WasGiven => "הועבר לטיפול בצוות";
    public override string DueWasMoved(string due) => Say($"תאריך יעד חדש: {due}");
    public override string DueWasCleared => "בלי תאריך יעד";

    public override string OpenRequests => "בקשות פתוחות";
    public override string DoneRequests => "בקשות סגורות";
    public override string WaitingForYou => "ממתינות לך";
    public override string WaitingForClients => "ממתינות ללקוחות";
    public override string NoRequests(string title) => Say($"{title}: אין.");
    public override string CountOf(string title, int count) => Say($"{title}: {count}");
    public override string AndMore(int count) => count == 1 ? "ועוד אחת" : Say($"ועוד {count}");

    public override string MakeThisARequest => "לרשום את זה כבקשה? לחיצה אחת, ויהיה ידוע למתי הדבר נדרש ומי מטפל בו.";
    public override string FileThis => "רישום כבקשה";
    public override string MadeOfThis(string request) => Say($"ההודעה נרשמה כבקשה {request}.");
    public override string AlreadyMade(string request) => Say($"ההודעה הזו כבר רשומה כבקשה {request}:");
    public override string FileAnother => "רישום בקשה נוספת";
    public override string PostIsOver => "ההודעה נמחקה, או שעבר זמן רב מדי מאז ששאלתי עליה. לא נרשם דבר.";
    public override string PostEdited(string request, string what) =>
        Say($"ערכת את ההודעה שממנה נרשמה בקשה {request}. בבקשה עדיין כתוב: {what}. אם הנוסח צריך להיות אחר, אפשר לשנות אותו כאן:");
    public override string PostDeleted(string request, string what) =>
        Say($"מחקת את ההודעה שממנה נרשמה בקשה {request}. הבקשה עדיין פתוחה: {what}. אם אין בה עוד צורך, אפשר לבטל אותה כאן:");
    public override string RoomIsNobodys(string bind) => Say($"עוד לא ידוע לאיזה לקוח הערוץ הזה שייך, ולכן לא נשלחה שאלה לאיש. תחילה יש להקליד כאן `{bind}` עם שם הלקוח.");
    public override string NotTheAuthor(string? author, string agency) =>
        Say($"רק {author ?? "מי שכתב את ההודעה"} או {agency} יכולים לרשום את ההודעה הזו כבקשה. כדי לבקש משהו בעצמך אפשר לכתוב `{Typed("request")}` ומה צריך לעשות.");

    public override string NoteEdited => "נערך";
    public override string NoteWithdrawn => "נמחק על ידי הכותב או הכותבת";
    public override string AsOf(string moment) => Say($"המצב ב{moment}");
    public override string ShowNow => "הצגת המצב כעת";

    public override string ForWhichClient => "עבור איזה לקוח? עדיין לא נרשם דבר.";
    public override string WhichDate => "לאיזה תאריך הכוונה? עדיין לא בוצע דבר.";
    public override string IsItADate => "האם זה תאריך? עדיין לא בוצע דבר.";
    public override string DueIsPast => "התאריך הזה כבר עבר. לאיזה תאריך הכוונה? עדיין לא בוצע דבר.";

    public override string NoSuchRequest(long number) => Say($"אין כאן בקשה {$"R-{number}"}.");
    public override string NotNow(string request, string move, string state, string? owner, string since) => owner is null
        ? Say($"בקשה {request}: {state}, מאז {since}. הפעולה ״{move}״ אינה אפשרית לך כעת, אבל אפשר:")
        : Say($"בקשה {request}: {state}, מאז {since}, בטיפול של {owner}. הפעולה ״{move}״ אינה אפשרית לך כעת, אבל אפשר:");
    public override string NotSaidToRequests(string request) => Say($"לא הבנתי מה לעשות בבקשה {request}. אלה האפשרויות:");
    public override string NothingAsked => "יש לכתוב בכמה מילים מה צריך לעשות.";
    public override string NoClientHere => "אין עדיין לקוח שאפשר לרשום עבורו את הבקשה.";
    public override string HoldsSecret => "נראה שיש כאן סיסמה, ולכן הטקסט לא נשמר. כדאי למחוק אותו מכאן, לשמור את הסיסמה במנהל סיסמאות ולתת לי את הקישור אליה.";
    public override string NotALink => Say($"קישור צריך להתחיל ב־{"https://"} ולהוביל למקום ברשת.");
    public override string NotADueDate(string said) => Say($"לא הצלחתי לקרוא את ״{said}״ כתאריך. אפשר לכתוב למשל: יום שישי ב-17:00, מחר, 31 בדצמבר, 31.12.2026 ב-17:00, בעוד 3 ימים.");
    public override string NotARule(string said) => Say($"לא הצלחתי לקרוא את ״{said}״ כתדירות. אפשר לכתוב למשל `{Typed("every fri at 17:00")}`, `{Typed("every weekday at 9:00")}`, `{Typed("every month on the 15th")}` או `{Typed("none")}`.");
    public override string OneOfMany(string request, string series) => Say($"בקשה {request} היא אחת מהסדרה {series}, ושם משנים את התדירות.");
    public override string EveryHint => Say($"רק אם זה נדרש שוב ושוב, לדוגמה: {Typed("every fri at 17:00")}, {Typed("every month on the 15th")}");
    public override string SeriesLabel => "חלק מהסדרה";
    public override string ChangeRule => "שינוי התדירות";
    public override string StopRepeating => "הפסקת הבקשה החוזרת";
    public override string RepeatsNow(string request, string rule) => Say($"בקשה {request} תחזור מעתה: {rule}.");
    public override string RepeatsNoMore(string request) => Say($"בקשה {request} לא תחזור עוד. מה שכבר נוצר ממנה נשאר.");
    public override string Repeats => "חוזרת";
    public override string IsSeries => "בכל פעם נוצרת בקשה נפרדת, שבוע לפני תאריך היעד שלה. ימי חופש וחגים אינם נספרים.";
    public override string NotALength(string said) => Say($"לא הצלחתי לקרוא את ״{said}״ כמשך זמן. אפשר לכתוב למשל: 45 דקות, שעה וחצי, שעתיים.");
    public override string NoSuchColleague(string said) => Say($"לא מוכר לי כאן חבר צוות בשם {said}.");
}
