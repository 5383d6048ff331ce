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
    public override string In(Phrases say)
    {
        var state = Who.Role is Role.Contact ? say.StateForClient(Request.State) : say.State(Request.State);
        return say.NotNow(Request.Name, say.Move(Move), state, say.Moment(Request.ChangedAt, Who.Zone, Now));
    }

    public override IReadOnlyList<Button> Instead(Phrases say) => RequestButtons.For(Request, Who.Role, say);
}
