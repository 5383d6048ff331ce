namespace Core.Language;

/// <summary>How soon something is due, as lists are grouped.</summary>
public enum DueGroup { Overdue, Today, ThisWeek, Later }

public abstract partial class Phrases
{
    /// <param name="by">Null when nothing is due at all; otherwise something may be due later.</param>
    public abstract string NothingDue(DueGroup? by);
    public abstract string DueGroup(DueGroup group);

    /// <param name="days">0 for today, 1 for tomorrow.</param>
    public abstract string IsDueSoon(string request, string what, int days, string clock);
    public abstract string IsOverdue(string request, string what, string due);

    /// <param name="planned">When it should have come.</param>
    public abstract string LateReminder(string planned);
}
