using Core.Agencies;
using Core.Views;
using NodaTime;

namespace Core.Clients;

internal static class InviteViews
{
    public static View Offer(Turn turn, Client client)
    {
        var say = turn.Say;
        var offer = InviteCommands.ByCode(turn) ? say.InviteOfferByCode(client.Name, turn.Called(turn.At.Platform)) : say.InviteOffer(client.Name);
        return View.Of(
            offer,
            new Line(offer),
            new Hint(say.InviteRoomToo(turn.Slashed($"client room {client.Handle}"))),
            Make(turn, client));
    }

    /// <summary>The link is shown once. Kept is only what offers another.</summary>
    public static View Made(Turn turn, Client client, Uri link, Instant end)
    {
        var say = turn.Say;
        return View.Of(
            say.InviteMade(client.Name),
            new Line(say.InviteMade(client.Name)),
            new Line(new Code(link.ToString())),
            new Hint(say.InviteHow(turn.Moment(end)))) with
        {
            Kept = View.Of(say.InviteShown(client.Name), new Line(say.InviteShown(client.Name)), Make(turn, client)),
        };
    }

    /// <param name="typed">What is said there.</param>
    public static View MadeCode(Turn turn, Client client, string typed, Instant end)
    {
        var say = turn.Say;
        return View.Of(
            say.InviteCodeMade(client.Name, turn.Called(turn.At.Platform)),
            new Line(say.InviteCodeMade(client.Name, turn.Called(turn.At.Platform))),
            new Line(new Code(typed)),
            new Hint(say.InviteCodeHow(turn.Moment(end)))) with
        {
            Kept = View.Of(say.InviteShown(client.Name), new Line(say.InviteShown(client.Name)), Make(turn, client)),
        };
    }

    private static Buttons Make(Turn turn, Client client) =>
        new(new Button(
            InviteCommands.ByCode(turn) ? turn.Say.InviteMakeCode : turn.Say.InviteMake, $"client invite-link {client.Handle}", ButtonStyle.Primary));
}
