using Core.Language;
using Core.Views;

namespace Core.Away;

/// <param name="Argument">What cannot be read of it.</param>
internal sealed record NotAnAbsence(string Said, string Argument) : Unread
{
    public override string In(Phrases say) => say.NotAnAbsence(Said);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.AwayTitle, "away change")];

    public override string Field => Argument;
}

internal sealed record AwayIsOver(string Said) : Refusal
{
    public override string In(Phrases say) => say.AwayIsOver(Said);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.AwayTitle, "away change")];

    public override string Field => "until";
}

internal sealed record NotACover(string Said) : Refusal
{
    public override string In(Phrases say) => say.NoSuchColleague(Said);

    public override string Field => "cover";
}

/// <param name="Until">As it was understood.</param>
internal sealed record AwayTooLong(string Until, int Most) : Refusal
{
    public override string In(Phrases say) => say.AwayTooLong(Until, Most);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.AwayTitle, "away change"), new Button(say.HoursTitle, "hours")];

    public override string Field => "until";
}

internal sealed record NotAway : Refusal
{
    public override string In(Phrases say) => say.NotAway;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.AwayTitle, "away")];
}

internal sealed record NothingToHand : Refusal
{
    public override string In(Phrases say) => say.NothingToHand;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.Deadlines, "deadlines")];
}

internal sealed record NothingHanded : Refusal
{
    public override string In(Phrases say) => say.NothingHanded;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.RequestList, "request list")];
}
