using Core.Language;
using Core.Views;

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

internal sealed record StandupNoReaders : Refusal
{
    public override string In(Phrases say) => say.StandupNoReaders;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.StandupPreview, "standup preview")];
}

internal sealed record StandupAlreadyPosted(string When) : Refusal
{
    public override string In(Phrases say) => say.StandupWasPosted(When);
}

internal sealed record StandupTimeUnclear(string Said) : Refusal
{
    public override string In(Phrases say) => say.StandupTimeUnclear(Said);
}

internal sealed record StandupByDayOnly : Refusal
{
    public override string In(Phrases say) => say.StandupByDayOnly;
}

/// <param name="Say">The beginning of the sentence that each button says whole: <c>standup at</c>.</param>
internal sealed record StandupWhichTime(string Say, IReadOnlyList<Schedule> Times) : Refusal
{
    public override string In(Phrases say) => say.StandupWhichTime;

    public override IReadOnlyList<Button> Instead(Phrases say) => [.. Times.Select(t => new Button(say.Clock(t.At), $"{Say} {t.Text}"))];
}
