namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string HomeToday(string day) => Say($"היום, {day}");
    public override string HomeTotal => "זמן עבודה";
    public override string HomeNothingToday => "עוד לא נרשם זמן. הזמן נספר כשהטיימר נעצר.";
    public override string HomeDue => "לביצוע, לפי תאריך היעד";
    public override string HomeNothingDue => "אין תאריכי יעד, ואין בקשות בטיפול. זמן טוב להפסקה.";
    public override string HomeNothingForYou => "שום דבר לא ממתין לך.";
    public override string HomeAsked => "הבקשות שלך";
    public override string HomeNothingAsked => "כרגע אין בקשות פתוחות. כל מה שיתבקש יופיע כאן, עם המצב שלו.";
    public override string HomeAll => "הצגת הכול";
    public override string HomeDone => "מה הושלם";
    public override string HomeStandup => "עדכון יומי";
    public override string HomeHelp => "עזרה";
    public override string TimerSwitchTo(string client) => Say($"מעבר אל {client}");
}
