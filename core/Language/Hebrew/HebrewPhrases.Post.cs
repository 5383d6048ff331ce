namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string CouldNotWriteOutside(string client, string invite) => Say($"לא הצלחתי לכתוב בערוץ של {client}: הבוט לא נמצא בו. יש להקליד שם `{invite}`, ואז לשלוח שוב.");
    public override string CouldNotWriteArchived(string client, string bind) => Say($"לא הצלחתי לכתוב בערוץ של {client}: הוא הועבר לארכיון. אפשר להחזיר אותו, או לשייך ערוץ אחר עם `{bind}`, ואז לשלוח שוב.");
    public override string CouldNotReachGone(string name) => Say($"לא הצלחתי לכתוב אל {name}: החשבון כבר לא זמין.");
    public override string CouldNotReachLong(string name) => Say($"במשך חצי שעה ניסיתי לכתוב אל {name}, ובכל פעם התבקשתי להמתין. ההודעה נשמרה; אפשר לשלוח אותה שוב כשהכול יחזור לפעול.");
    public override string CouldNotWriteForbidden(string name) => Say($"לא הצלחתי לכתוב אל {name}: כלל בסביבת העבודה אוסר על יישומים לכתוב שם. יש לבקש ממנהלי הסביבה לאשר את {"VA Desk"}, ואז לשלוח שוב.");
    public override string CouldNotWriteTooLong(string name) => Say($"לא הצלחתי לכתוב אל {name}: ההודעה ארוכה מכפי שאפשר לשלוח לשם. אפשר לפתוח אותה כאן ולמסור את העיקר.");
    public override string CouldNotWriteWithoutRight(string name, string right) => Say($"לא הצלחתי לכתוב אל {name}: ליישום חסרה שם הרשאה ({right}). מי שהתקינו את {"VA Desk"} בסביבת העבודה יכולים להתקין אותו שוב, ואז אפשר יהיה לשלוח.");
    public override string ShutOutRemoved(string workspace) => Say($"הבוט הוסר מסביבת העבודה {workspace}, או שההרשאה שלו בוטלה. לא אבד דבר: הודעות למי שנמצאים שם ממתינות, ויישלחו מיד כשהוא יותקן שוב.");
    public override string ShutOutMoving(string workspace) => Say($"סביבת העבודה {workspace} עוברת עכשיו לארגון ב־{"Slack"}, ובינתיים אף יישום לא מורשה להיכנס. הודעות למי שנמצאים שם ממתינות, ויישלחו מעצמן בסיום.");
    public override string ShutOutRefused(string workspace, string why) => Say($"המפתח לסביבת העבודה {workspace} כבר אינו מתקבל ב־{"Slack"} ({why}). הודעות למי שנמצאים שם ממתינות. על האחראים על הבוט לבדוק את {"Slack:BotToken"}, או להתקין את היישום שוב.");
    public override string EventsLeftOut(string workspace, string minute) => Say($"בסביבת העבודה {workspace} היו אירועים רבים כל כך, שמאז {minute} הפסיק {"Slack"} לדווח לי עליהם. מה שנכתב מאז אל הבוט או בערוצי הלקוחות אולי חסר כאן; כדאי לבדוק שם. פקודות וכפתורים פועלים כרגיל.");
    public override string CouldNotReach(string name, string why) => Say($"לא הצלחתי להגיע אל {name}. התשובה שהתקבלה: {why}.");
    public override string Somebody => "מישהו";
    public override string SendAgain => "שליחה חוזרת";
    public override string SendingAgain => "ההודעה נשלחת שוב.";
    public override string AnsweredApart => "השאלה נשאלה בערוץ או בצ׳אט קבוצתי. התשובה מיועדת רק לך, ולכן היא כאן.";
    public override string NothingToResend => "אין מה לשלוח שוב: ההודעה הגיעה, או שהיא בדרך.";
}
