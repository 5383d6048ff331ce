using Core.Clients;
using Core.Language;
using Core.Views;
using NodaTime;

namespace Core.TimeLog;

/// <summary>What a rule of the time log does not allow.</summary>
/// <param name="When">The moment that it is about, in the reader's zone.</param>
internal sealed record NotThen(TimerNo Why, string When) : Refusal
{
    public static NotThen Of(Turn turn, TimerNo why, Instant at) => new(why, turn.Clock(at));

    public override string In(Phrases say) => Why switch
    {
        TimerNo.AlreadyRunning => say.TimerRunsAlready(When),
        TimerNo.StartsInFuture => say.TimerStartsInFuture(When),
        TimerNo.EndsInFuture => say.TimerEndsInFuture(When),
        TimerNo.EndsBeforeStart => say.TimerEndsBeforeStart(When),
        TimerNo.EndMissing => say.TimerEndMissing,
        TimerNo.TooLongAgo => say.TimerTooLongAgo,
        TimerNo.TooLong => say.TimerTooLong,
        TimerNo.SplitsOutside => say.TimerSplitsOutside(When),
    };

    public override IReadOnlyList<Button> Instead(Phrases say) => Why switch
    {
        TimerNo.TooLongAgo => [new Button(say.TimerLog, "timer log")],
        _ => [new Button(say.Timer, "timer"), new Button(say.Change, "timer edit")],
    };

    public override string? Field => Why switch
    {
        TimerNo.StartsInFuture => "start",
        TimerNo.EndsInFuture or TimerNo.EndsBeforeStart or TimerNo.EndMissing or TimerNo.TooLong => "end",
        _ => null,
    };
}

internal sealed record NotATime(string Said, string? About) : Unread
{
    public override string In(Phrases say) => say.TimerNotATime(Said);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.Timer, "timer")];

    public override string? Field => About;
}

/// <summary>Words of a timesheet that are no days, and so must be somebody.</summary>
internal sealed record NeitherDaysNorClient(string Name) : Unread
{
    private readonly NoSuchClient _client = new(Name);

    public override string In(Phrases say) => _client.In(say);

    public override IReadOnlyList<Button> Instead(Phrases say) => _client.Instead(say);
}

internal sealed record NoLength : Unread
{
    public override string In(Phrases say) => say.TimerNoLength;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.OpenForm, "timer log")];

    public override string? Field => "length";
}

/// <param name="Day">In the reader's language.</param>
internal sealed record NoRoomThatDay(string Day) : Refusal
{
    public override string In(Phrases say) => say.TimerNoRoomThatDay(Day);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.TimesheetOf, "timesheet week")];

    public override string? Field => "day";
}

internal sealed record NothingToEdit : Refusal
{
    public override string In(Phrases say) => say.TimerNothingToEdit;

    public override IReadOnlyList<Button> Instead(Phrases say) =>
        [new Button(say.Timer, "timer"), new Button(say.TimerLog, "timer log")];
}

/// <summary>Somebody, or another device of theirs, was quicker: what the form showed is no longer so.</summary>
internal sealed record EntryWasChanged : Refusal
{
    public override string In(Phrases say) => say.CardWasOld;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.Change, "timer edit")];
}

/// <summary>What was said that was already over, or no longer looks forgotten: a reminder that is not sent.</summary>
internal sealed record NotForgotten : Refusal
{
    public override string In(Phrases say) => say.TimerNothingRuns;
}
