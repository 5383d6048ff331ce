using Core.Language;
using Core.Views;

namespace Core.Agencies;

/// <param name="Died">It was a good code, until it was said where others read it.</param>
internal sealed record LinkOnlyDirect(bool Died) : Refusal
{
    public override string In(Phrases say) => Died ? say.LinkCodeSpoiled : say.LinkOnlyDirect;
}

/// <param name="Left">How many more may be said now.</param>
internal sealed record LinkGone(int Left) : Refusal
{
    public override string In(Phrases say) => Left > 0 ? say.LinkGone : say.LinkTooManyTries;
}

/// <summary>Nobody is known by this account, so there is nothing to be joined to here.</summary>
internal sealed record LinkNotFromHere : Refusal
{
    public override string In(Phrases say) => say.LinkNotFromHere;
}

internal sealed record LinkedAlready : Refusal
{
    public override string In(Phrases say) => say.LinkedAlready;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.LinkShow, "link")];
}

internal sealed record LinkOfClient : Refusal
{
    public override string In(Phrases say) => say.LinkOfClient;
}

internal sealed record LinkOtherWay : Refusal
{
    public override string In(Phrases say) => say.LinkOtherWay;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.LinkMake, "link show")];
}

internal sealed record LinkTwoSides : Refusal
{
    public override string In(Phrases say) => say.LinkTwoSides;
}

/// <param name="Name">As they are called here.</param>
internal sealed record LinkHasWork(string Name) : Refusal
{
    public override string In(Phrases say) => say.LinkHasWork(Name);
}

internal sealed record LinkOtherClients : Refusal
{
    public override string In(Phrases say) => say.LinkOtherClients;
}

/// <summary>Both desks are open.</summary>
internal sealed record LinkTwoDesks : Refusal
{
    public override string In(Phrases say) => say.LinkTwoDesks;
}

/// <summary>A desk is taken into another workspace by its owner.</summary>
internal sealed record LinkOwnerFirst(string Agency) : Refusal
{
    public override string In(Phrases say) => say.LinkOwnerFirst(Agency);
}

/// <param name="Typed">What is to be said, with the code of <c>setup</c> missing from it.</param>
internal sealed record LinkNeedsProof(string Typed) : Refusal
{
    public override string In(Phrases say) => say.LinkNeedsProof(Typed);
}

internal sealed record LinkCutGone : Refusal
{
    public override string In(Phrases say) => say.LinkCutGone;
}
