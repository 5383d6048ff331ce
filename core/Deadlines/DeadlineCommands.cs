using Core.Language;
using Core.Requests;
using Core.Speech;

namespace Core.Deadlines;

internal static class DeadlineCommands
{
    public static readonly Verb[] Verbs =
    [
        new("deadlines", Role.Known, w => new ListDeadlines(w.Left.ToLowerInvariant())) { Example = "deadlines week" },
        new("remind R-#", Role.Bot, w => new RemindOfRequest(OfRequest.NumberIn(w), Reminders.Read(w.Next("kind")), w.Rest("at"))),
    ];
}
