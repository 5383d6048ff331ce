using Core.Language;
using Core.Views;

namespace Core.Reminding;

internal sealed record NoSuchReminder : Refusal
{
    public override string In(Phrases say) => say.NoSuchReminder;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.Reminders, "remind list"), new Button(say.NewReminder, "remind")];
}

internal sealed record ReminderOver(ReminderState State) : Refusal
{
    public override string In(Phrases say) => State is ReminderState.Done ? say.ReminderWasDone : say.ReminderWasCancelled;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.Reminders, "remind list"), new Button(say.NewReminder, "remind")];
}

/// <param name="Said">As it was typed.</param>
internal sealed record NotATime(string Said) : Unread
{
    public override string In(Phrases say) => say.NotAReminderTime(Said);

    public override string? Field => "when";
}

internal sealed record NothingToRemind : Refusal
{
    public override string In(Phrases say) => say.NothingToRemind;

    public override string? Field => "what";
}

/// <summary>Every day that the rule names is a day off, for years.</summary>
internal sealed record NeverComes : Refusal
{
    public override string In(Phrases say) => say.RuleNeverComes;

    public override string? Field => "when";
}

internal sealed record NobodyToRemind(string Said) : Refusal
{
    public override string In(Phrases say) => say.NobodyToRemind(Said);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.TeamTitle, "team list")];
}

/// <summary>A client with neither a room nor somebody who could read it.</summary>
internal sealed record NobodyReads(string Client, string Handle) : Refusal
{
    public override string In(Phrases say) => say.NobodyReadsReminder(Client);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.ClientShow(Client), $"client {Handle}")];
}

/// <summary>Whoever would read it may not see the request.</summary>
internal sealed record NotTheirs(string Request, string Who) : Refusal
{
    public override string In(Phrases say) => say.RequestNotTheirs(Request, Who);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(Request, Request)];
}

internal sealed record NothingToSnooze : Refusal
{
    public override string In(Phrases say) => say.NothingToSnooze;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.NewReminder, "remind"), new Button(say.Reminders, "remind list")];
}

/// <param name="Said">As it was typed.</param>
internal sealed record NotASnooze(string Said) : Unread
{
    public override string In(Phrases say) => say.NotASnooze(Said);
}

/// <summary>Put off until a client does something, and it is about no client.</summary>
internal sealed record WhoseMorning : Refusal
{
    public override string In(Phrases say) => say.WhoseMorning;
}
