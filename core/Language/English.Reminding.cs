using System.Text.RegularExpressions;

namespace Core.Language;

internal sealed partial class English
{
    public override string Reminders => "Reminders";
    public override string NoReminders => "There is nothing to remind you of.";
    public override string NewReminder => "New reminder";
    public override string ChangeReminder => "Change the reminder";
    public override string RemindIt => "Remind";
    public override string RemindWhom => "Who is to be reminded?";
    public override string RemindMe => "Me";
    public override string RemindWhat => "What of";
    public override string RemindWhen => "When is it to be said?";
    public override string RemindWhenLabel => "When";
    public override string RemindWhenHint => "For example fri 9:00, in 2 hours, every weekday at 9:00, every 1st workday";
    public override string ReminderIsPast => "That time has passed. When did you mean?";
    public override string You => "you";

    public override string WillRemindYou(string what) => Say($"I will remind you: {what}");
    public override string WillRemind(string who, string what) => Say($"I will remind {who}: {what}");
    public override string GoesToClient(string client) => Say($"{client} reads it by its own clock, and sees that it is from you.");
    public override string TookWorksBegin => "No time of day was said, so it comes when work begins.";

    public override string RuleKeepsOff(string? whose) => whose is null
        ? "On your days off and holidays it is left out; what comes once a month comes on the working day before."
        : Say($"On days off and holidays of {whose} it is left out; what comes once a month comes on the working day before.");

    internal override string EveryRule(Rhythm rule) => Say($"every {DayName().Replace(rule.Typed, day => Capital().Replace(day.Value, c => c.Value.ToUpperInvariant()))}");
    public override string NextDates => "Next";
    public override string ForWhom(string who) => Say($"for {who}");
    public override string RemindedBy(string who) => Say($"for {who}, asked by somebody else");
    public override string UnlessTheyAnswer => "at the latest, or once they answer";
    public override string RequestSpoken(string request, string what) => Say($"{request} · {what}");

    public override string Reminding(string what) => Say($"You wanted to be reminded: {what}");
    public override string RemindingFor(string by, string what) => Say($"A reminder from {by}: {what}");
    public override string StillSilent(string client) => Say($"You wanted to hear of it once {client} answers. They have not.");
    public override string ReminderIsDone => "Done";
    public override string SnoozeFor(string length) => Say($"Snooze {length}");
    public override string SnoozeIt => "Snooze";
    public override string CancelReminder(bool isRule) => isRule ? "Stop it" : "Cancel it";
    public override string ReminderDone(string what) => Say($"Done: {what}");

    public override string ReminderDoneForNow(string what, string? next) =>
        next is null ? Say($"Done: {what}") : Say($"Done for now: {what}. It comes again {next}.");

    public override string DidWhatReminded(string who, string what) => Say($"{who} says that it is done: {what}");
    public override string ReminderCancelled(string what) => Say($"I will not speak of it any more: {what}");

    public override string NoSuchReminder => "There is no such reminder.";
    public override string ReminderWasDone => "That is done already.";
    public override string ReminderWasCancelled => "That reminder was cancelled.";
    public override string NotAReminderTime(string said) => Say($"I do not know when “{said}” is. Say `fri 9:00`, `in 2 hours` or `every weekday at 9:00`.");
    public override string NothingToRemind => "Say what it is to be about.";
    public override string RuleNeverComes => "By that rule there is no day within years: every one is a day off.";
    public override string NobodyToRemind(string said) => Say($"I do not know whom {said} is. Say `@colleague`, a client's name, or `me`.");
    public override string NobodyReadsReminder(string client) => Say($"Nobody of {client} would read it: it has no room yet, and none of its people is known.");
    public override string RequestNotTheirs(string request, string who) => Say($"{who} may not see {request}, so a reminder of it would tell too much.");

    public override string SnoozeHowLong(string what) => Say($"Until when? {what}");
    public override string SnoozeHint => "Or say it: `snooze 45m`, `snooze tomorrow 9:00`, `snooze acme's morning`.";
    public override string MyNextMorning => "My next morning";
    public override string MorningOf(string client) => Say($"Morning of {client}");
    public override string UntilTheyAnswer => "Until they answer";
    public override string SnoozedUntil(string what, string moment) => Say($"You will hear of it {moment}: {what}");

    public override string SnoozedUntilAnswer(string what, string client, string moment) =>
        Say($"You will hear of it when {client} answers, and {moment} at the latest: {what}");

    public override string NothingToSnooze => "I have reminded you of nothing lately that could be put off.";
    public override string NotASnooze(string said) => Say($"I do not know when “{said}” is. Say `snooze 20m`, `snooze until fri 9:00`, `snooze client's morning` or `snooze until they answer`.");
    public override string WhoseMorning => "It is about no client that I know of. Say which: `snooze acme's morning`, `snooze until acme answers`.";

    [GeneratedRegex(@"\b(mon|tue|wed|thu|fri|sat|sun)\b")]
    private static partial Regex DayName();
}
