namespace Core.Language;

internal sealed partial class English
{
    public override string NothingDue(DueGroup? by) => by switch
    {
        Language.DueGroup.Today => "Nothing is due today.",
        Language.DueGroup.ThisWeek => "Nothing is due until the end of Sunday.",
        _ => "Nothing is due.",
    };

    public override string DueGroup(DueGroup group) => group switch
    {
        Language.DueGroup.Overdue => "Overdue",
        Language.DueGroup.Today => "Today",
        Language.DueGroup.ThisWeek => "This week",
        Language.DueGroup.Later => "Later",
    };

    public override string IsDueSoon(string request, string what, int days, string clock) => days switch
    {
        0 => $"{request} is due today, {clock}: {what}",
        1 => $"{request} is due tomorrow, {clock}: {what}",
        _ => $"{request} is due in {days} days, {clock}: {what}",
    };

    public override string IsOverdue(string request, string what, string due) => $"{request} was due {due} and is still open: {what}";
    public override string LateReminder(string planned) => $"This should have reached you {planned}. It was night for you then, or I could not send it.";
}
