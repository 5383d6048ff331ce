namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string RoomLeft(string client, string invite) => Say($"הבוט הוצא מהערוץ של {client}, ולכן מה שהוא כותב לא מגיע לשם. כדי להחזיר אותו, יש להקליד שם `{invite}`; הערוץ עדיין משויך ללקוח.");
    public override string RoomArchived(string client, string bind) => Say($"הערוץ של {client} הועבר לארכיון, ולכן אי אפשר לכתוב בו. אפשר להחזיר אותו, או להקליד `{bind}` בערוץ אחר.");
    public override string RoomDeleted(string client, string bind) => Say($"הערוץ של {client} נמחק. כדי לשייך ערוץ אחר, יש להקליד בו `{bind}`.");
    public override string AccountGone(string name) => Say($"החשבון של {name} הושבת, והודעות כבר לא מגיעות אליו. הבקשות והעבודה שנעשתה בו נשמרו.");
    public override string AccountGuest(string name) => Say($"החשבון של {name} הוא עכשיו חשבון אורח. מבחינתי הוא עדיין שייך לצוות ורואה את מה שהצוות רואה, עד לקביעה אחרת.");
    public override string TakeOffTeam(string name) => Say($"הסרת {name} מהצוות");
    public override string InOneLine(string sentence) => Say($"או בשורה אחת: `{sentence}`");
    public override string OrInWords => "במילים:";
    public override string SayItWhole => "אין כפתור? אפשר לכתוב את המשפט כולו שוב, עם הכוונה המדויקת.";
}
