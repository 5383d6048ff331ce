using Core.Language;
using Core.Requests;
using Core.Speech;

namespace Core.Reminding;

internal static class RemindCommands
{
    public static readonly Verb[] Verbs =
    [
        new("remind", Role.Member, Remind) { Example = "remind me to call Cleo tomorrow 9:00" },
        new("remind done", Role.Member | Role.Contact, w => Named(w) is { } id ? new ReminderDone(id) : Said(w, "done")) { Unlisted = true },
        new("remind cancel", Role.Member, w => Named(w) is { } id ? new CancelReminder(id) : Said(w, "cancel")) { Unlisted = true },
        new("remind change", Role.Member, w => Named(w) is { } id ? new ChangeReminder(id, w.Fields) : Said(w, "change")) { Unlisted = true },
        new("snooze", Role.Member, w => new Snooze(new Snoozed.Latest(), w.Rest("until"))) { Example = "snooze 20m" },
        new("snooze R-#", Role.Member, w => new Snooze(new Snoozed.OfRequest(OfRequest.NumberIn(w)), w.Rest("until"))) { Unlisted = true },
        new("snooze of", Role.Member, w => new Snooze(new Snoozed.OfReminder(w.Next("reminder")), w.Rest("until"))) { Unlisted = true },
        new("reminder", Role.Bot, w => new TellReminder(w.Next("id"), w.Rest("occurrence"))),
        new("reminder-done", Role.Bot, w => new TellDone(w.Next("id"), w.Rest("who"))),
    ];

    private static Command Remind(Words words) =>
        OwnWords.Meant(words.Left, "list") is not null ? new ListReminders() : new Remind(words.Left, words.Fields);

    private static string? Named(Words words) => words.Left is not "" && !words.Left.Any(char.IsWhiteSpace) ? words.Left : null;

    // `remind done is better than perfect, fri`: not every word after the verb is one of ours.
    private static Remind Said(Words words, string first) => new($"{first} {words.Left}", words.Fields);
}
