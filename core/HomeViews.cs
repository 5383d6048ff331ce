using Core.Agencies;
using Core.Views;

namespace Core;

internal static class HomeViews
{
    public static View Hello(Turn turn, IReadOnlyList<string> open)
    {
        var hello = turn.Say.HelloMember(turn.Who.Name, turn.Agency.Name);
        return View.Of(hello, [new Line(hello), .. Body(turn, turn.Agency, open)]);
    }

    public static View Founder(Turn turn, string hello) => View.Of(
        hello, new Line(hello), new Buttons(new Button(turn.Say.Founder, "setup")));

    public static View OfContact(Turn turn, string hello) => View.Of(
        hello,
        new Line(hello),
        new Buttons(
            new Button(turn.Say.RequestNew, "request", ButtonStyle.Primary),
            new Button(turn.Say.RequestList, "request list"),
            new Button(turn.Say.Deadlines, "deadlines"),
            new Button(turn.Say.HelpTitle, "help")));

    /// <param name="open">At least one.</param>
    public static View Leave(Turn turn, IReadOnlyList<string> open) => View.Of(
        turn.Say.LeaveWhich,
        new Line(turn.Say.LeaveWhich),
        new Buttons([.. open.Select(s => new Button(turn.Say.StepName(s), $"home leave {s}"))]));

    public static View Left(Turn turn, string step, Agency agency, IReadOnlyList<string> open)
    {
        var left = turn.Say.StepLeft(turn.Say.StepName(step));
        return View.Of(left, [new Line(left), .. Body(turn, agency, open)]);
    }

    public static View HowToInvite(Turn turn, string handle) => View.Of(
        turn.Say.RoomHowTo,
        new Line(turn.Say.RoomHowTo),
        new Line(new Code(turn.Invitation)),
        new Line(new Code(turn.Slashed($"client room {handle}"))));

    private static IReadOnlyList<Part> Body(Turn turn, Agency agency, IReadOnlyList<string> open) => open.Count > 0
        ? FirstSteps.Lead(turn, agency, open)
        :
        [
            new Line(turn.Say.HomeReady),
            new Buttons(
                new Button(turn.Say.Deadlines, "deadlines"),
                new Button(turn.Say.TimerStatus, "timer status"),
                new Button(turn.Say.RequestList, "request list"),
                new Button(turn.Say.ClientList, "client list"),
                new Button(turn.Say.HelpTitle, "help")),
        ];
}
