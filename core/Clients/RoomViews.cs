using Core.Agencies;
using Core.Views;

namespace Core.Clients;

internal static class RoomViews
{
    private const int Offered = 5;

    /// <param name="more">How to invite the bot, where nothing shows that it is inside.</param>
    public static View Bound(Turn turn, Client client, string done, params IReadOnlyList<Part> more) => new(
        done, [new Line(done), .. more, new Buttons(new Button(turn.Say.ClientShow(client.Name), $"client {client.Handle}"), turn.Undo())]);

    public static Hint HowToInvite(Turn turn) => new($"{turn.Say.InviteMe} ", new Code(turn.Invitation));

    public static View WhichClient(Turn turn, IReadOnlyList<Client> clients) => clients.Count == 0
        ? turn.Refuse(new ClientNeeded())
        : View.Of(
            turn.Say.WhichClient,
            new Line(turn.Say.WhichClient),
            new Buttons([.. clients.Take(Offered).Select(c => new Button(c.Name, $"client room {c.Handle}"))])) with
        {
            Pending = true,
        };

    public static View Welcome(Turn turn, Client client, Person? owner)
    {
        var say = turn.Say;
        var hours = HoursElsewhere.Of(turn.Agency.Week, turn.Agency.Zone, client.Zone, turn.Now);
        return View.Of(
            say.Welcome(turn.Agency.Name),
            new Line(say.Welcome(turn.Agency.Name)),
            new Line(say.WelcomeWho(owner?.Name ?? turn.Agency.Name, turn.Agency.Name)),
            new Line(say.WelcomeHow),
            new Line(new Code(turn.Slashed($"request {say.WelcomeExampleOne}"))),
            new Line(new Code(turn.Slashed($"request {say.WelcomeExampleTwo}"))),
            new Line(new Code($"@{SaidHere.BotName} request {say.WelcomeExampleThree}")),
            new Hint(say.WhenWeAnswer(say.Week(hours.Text), client.Zone, turn.Now)),
            new Buttons(new Button(say.RequestNew, "request", ButtonStyle.Primary), new Button(say.HelpTitle, "help")));
    }
}
