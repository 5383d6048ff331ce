using Core.Language;
using Core.Requests;
using Core.Speech;

namespace Core.Deadlines;

internal static class DeadlineCommands
{
    public static readonly Verb[] Verbs =
    [
        new("deadlines", Role.Known, Deadlines) { Example = "deadlines week" },
        new("R-# move", Role.Lead, w => new MoveLater(OfRequest.NumberIn(w))) { Unlisted = true },
        new("R-# reduce", Role.Member, w => new ReduceRequest(OfRequest.NumberIn(w), w.Field("text") ?? "", w.Rest("est"))) { Unlisted = true },
        new("R-# delegate", Role.Lead, w => new DelegateRequest(OfRequest.NumberIn(w))) { Unlisted = true },
        new("R-# tell", Role.Lead, w => new TellClient(OfRequest.NumberIn(w), w.Field("text") ?? "", w.Rest("due"))) { Unlisted = true },
        new("R-# agree", Role.Contact, w => new AnswerProposal(OfRequest.NumberIn(w), Consent.Yes, w.Rest("note"))) { Unlisted = true },
        new("R-# keep", Role.Contact, w => new AnswerProposal(OfRequest.NumberIn(w), Consent.No, w.Rest("note"))) { Unlisted = true },
        new("remind R-#", Role.Bot, w => new RemindOfRequest(
            OfRequest.NumberIn(w), Reminders.Read(w.Next("kind")), w.Next("at"), w.Rest("planned"))),
        new("raise R-#", Role.Bot, w => new RaiseMisfit(OfRequest.NumberIn(w), w.Rest("at"))),
        new("propose R-#", Role.Bot, w => new ProposeLater(OfRequest.NumberIn(w), w.Next("note"), w.Next("due"), w.Rest("at"))),
        new("consent R-#", Role.Bot, w => new TellConsent(OfRequest.NumberIn(w), w.Rest("note"))),
    ];

    // `deadlines buffer 50%` sets how much room is kept; anything else looks.
    private static Command Deadlines(Words words)
    {
        if (OwnWords.Head(words.Left, "buffer") is var (_, percent)) return new SetBuffer(percent);
        return new ListDeadlines(OwnWords.Meant(words.Left, "today", "week", "all") ?? words.Left.ToLowerInvariant());
    }
}
