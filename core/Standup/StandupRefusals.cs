using Core.Language;
using Core.Views;
using NodaTime;

namespace Core.Standup;

/// <param name="Day">The day of the draft whose button was pressed too late, as its reader says it.</param>
internal sealed record StandupOld(string Day) : Refusal
{
    public override string In(Phrases say) => say.StandupOld(Day);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.StandupShow, "standup", ButtonStyle.Primary)];
}

internal sealed record StandupEmpty : Refusal
{
    public override string In(Phrases say) => say.StandupEmpty;
}

/// <param name="Bind">What makes a channel a client's, typed there.</param>
internal sealed record StandupNoReaders(string Bind) : Refusal
{
    public override string In(Phrases say) => say.StandupNoReaders(Bind);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.StandupPreview, "standup preview")];
}

/// <param name="Missing">The field of the form that is still empty.</param>
internal sealed record StandupAnotherHalf(string Missing) : Refusal
{
    public override string? Field => Missing;

    public override string In(Phrases say) => Missing is EditStandup.Another ? say.StandupAnotherWho : say.StandupAnotherWhat;
}

internal sealed record StandupAlreadyPosted(string When) : Refusal
{
    public override string In(Phrases say) => say.StandupWasPosted(When);
}

internal sealed record StandupTimeUnclear(string Said) : Unread
{
    public override string In(Phrases say) => say.StandupTimeUnclear(Said);
}

internal sealed record StandupByDayOnly : Refusal
{
    public override string In(Phrases say) => say.StandupByDayOnly;
}

/// <param name="Times">Each with the whole sentence that means it.</param>
internal sealed record StandupWhichTime(IReadOnlyList<(LocalTime At, string Say)> Times) : Refusal
{
    public override string In(Phrases say) => say.StandupWhichTime;

    public override IReadOnlyList<Button> Instead(Phrases say) => [.. Times.Select(t => new Button(say.Clock(t.At), t.Say))];
}
