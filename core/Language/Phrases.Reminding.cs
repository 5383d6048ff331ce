namespace Core.Language;

public abstract partial class Phrases
{
    public abstract string Reminders { get; }
    public abstract string NoReminders { get; }
    public abstract string NewReminder { get; }
    public abstract string ChangeReminder { get; }
    public abstract string RemindIt { get; }
    public abstract string RemindWhom { get; }
    public abstract string RemindMe { get; }
    public abstract string RemindWhat { get; }
    public abstract string RemindWhen { get; }
    public abstract string RemindWhenLabel { get; }
    public abstract string RemindWhenHint { get; }
    public abstract string ReminderIsPast { get; }
    public abstract string You { get; }

    public abstract string WillRemindYou(string what);
    public abstract string WillRemind(string who, string what);
    public abstract string GoesToClient(string client);
    public abstract string TookWorksBegin { get; }

    /// <param name="whose">Null for the reader's own days off.</param>
    public abstract string RuleKeepsOff(string? whose);

    /// <summary>What comes again and again, to stand by itself or behind a colon: <c>every other Mon at 9:00</c>.</summary>
    internal abstract string EveryRule(Rhythm rule);
    public abstract string NextDates { get; }
    public abstract string ForWhom(string who);
    public abstract string RemindedBy(string who);
    public abstract string UnlessTheyAnswer { get; }
    public abstract string RequestSpoken(string request, string what);

    public abstract string Reminding(string what);
    public abstract string RemindingFor(string by, string what);
    public abstract string StillSilent(string client);
    public abstract string ReminderIsDone { get; }
    public abstract string SnoozeFor(string length);
    public abstract string SnoozeIt { get; }

    /// <param name="isRule">It would come again and again.</param>
    public abstract string CancelReminder(bool isRule);
    public abstract string ReminderDone(string what);

    /// <param name="next">When it comes again; null when it does not.</param>
    public abstract string ReminderDoneForNow(string what, string? next);
    public abstract string DidWhatReminded(string who, string what);
    public abstract string ReminderCancelled(string what);

    public abstract string NoSuchReminder { get; }
    public abstract string ReminderWasDone { get; }
    public abstract string ReminderWasCancelled { get; }
    public abstract string NotAReminderTime(string said);
    public abstract string NothingToRemind { get; }
    public abstract string RuleNeverComes { get; }
    public abstract string NobodyToRemind(string said);
    public abstract string NobodyReadsReminder(string client);
    public abstract string RequestNotTheirs(string request, string who);

    public abstract string SnoozeHowLong(string what);
    public abstract string SnoozeHint { get; }
    public abstract string MyNextMorning { get; }
    public abstract string MorningOf(string client);
    public abstract string UntilTheyAnswer { get; }
    public abstract string SnoozedUntil(string what, string moment);
    public abstract string SnoozedUntilAnswer(string what, string client, string moment);
    public abstract string NothingToSnooze { get; }
    public abstract string NotASnooze(string said);
    public abstract string WhoseMorning { get; }
}
