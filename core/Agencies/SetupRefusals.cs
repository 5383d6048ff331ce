using Core.Language;
using Core.Views;

namespace Core.Agencies;

internal sealed record SetupOnlyDirect : Refusal
{
    public override string In(Phrases say) => say.SetupOnlyDirect;
}

internal sealed record SetupOnlyMembers : Refusal
{
    public override string In(Phrases say) => say.SetupOnlyMembers;
}

internal sealed record SetupCodeAsked : Refusal
{
    public override string In(Phrases say) => say.SetupCodeAsked;
}

/// <param name="Left">How many more may be said now.</param>
internal sealed record SetupCodeWrong(int Left) : Refusal
{
    public override string In(Phrases say) => Left > 0 ? say.SetupCodeWrong(Left) : say.SetupTooManyTries;
}

internal sealed record AlreadySetUp(string Agency, string? Owner) : Refusal
{
    public override string In(Phrases say) => say.AlreadySetUp(Agency, Owner);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.HelpTitle, "help")];
}
