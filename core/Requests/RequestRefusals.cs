using Core.Agencies;
using Core.Language;
using Core.Views;
using NodaTime;

namespace Core.Requests;

/// <summary>Also what anybody reads of a request that they may not see.</summary>
internal sealed record NoSuchRequest(long Number) : Refusal
{
    public override string In(Phrases say) => say.NoSuchRequest(Number);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.RequestList, "request list")];
}

/// <summary>The rules do not allow it as the request stands, or not to this reader.</summary>
internal sealed record NotNow(Request Request, RequestMove Move, Person Who, Instant Now) : Refusal
{
    /// <summary>Who has it now; null when nobody has, or it is not for this reader.</summary>
    public string? Owner { get; init; }

    public override string In(Phrases say)
    {
        var state = Who.Role is Role.Contact ? say.StateForClient(Request.State) : say.State(Request.State);
        return say.NotNow(Request.Name, say.Move(Move), state, Owner, say.Moment(Request.ChangedAt, Who.Zone, Now));
    }

    public override IReadOnlyList<Button> Instead(Phrases say) => RequestButtons.For(Request, Who.Role, say);
}

/// <summary>It looks as if it held a password; those belong where passwords are kept.</summary>
internal sealed record HoldsSecret(string About) : Refusal
{
    public override string In(Phrases say) => say.HoldsSecret;

    public override string? Field => About;
}

internal sealed record NotALink : Refusal
{
    public override string In(Phrases say) => say.NotALink;

    public override string? Field => "link";
}

internal sealed record NotADueDate(string Said) : Unread
{
    public override string In(Phrases say) => say.NotADueDate(Said);

    public override string? Field => "due";
}

internal sealed record NotARule(string Said) : Unread
{
    public override string In(Phrases say) => say.NotARule(Said);

    public override string? Field => "every";
}

/// <summary>One of a series has no rule of its own.</summary>
internal sealed record OneOfMany(string Name, string Series) : Refusal
{
    public override string In(Phrases say) => say.OneOfMany(Name, Series);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(Series, Series), new Button(say.ChangeRule, $"{Series} every")];
}

internal sealed record NotALength(string Said) : Unread
{
    public override string In(Phrases say) => say.NotALength(Said);

    public override string? Field => "est";
}

internal sealed record NoSuchColleague(string Said) : Refusal
{
    public override string In(Phrases say) => say.NoSuchColleague(Said);

    public override string? Field => "to";
}

/// <summary>The words after a request's number say nothing that we know.</summary>
internal sealed record NotSaidToRequests(Request Request, Person Who) : Refusal
{
    public override string In(Phrases say) => say.NotSaidToRequests(Request.Name);

    public override IReadOnlyList<Button> Instead(Phrases say) => RequestButtons.For(Request, Who.Role, say);
}

internal sealed record NothingAsked : Refusal
{
    public override string In(Phrases say) => say.NothingAsked;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.OpenForm, "request")];

    public override string? Field => "what";
}

/// <summary>There is no client to ask for.</summary>
internal sealed record NoClientHere : Refusal
{
    public override string In(Phrases say) => say.NoClientHere;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.HelpTitle, "help")];
}
