using Core.Views;

namespace Core.Agencies;

internal static class LinkViews
{
    private const int Most = 4;

    public static View Offer(Turn turn, IReadOnlyList<Account> others)
    {
        var say = turn.Say;
        return View.Of(
            say.LinkWhat,
            [
                new Line(say.LinkWhat),
                .. others.Take(Most).Select(a => new Line(say.LinkedTo(a.Name, turn.Called(a.Platform)))),
                new Buttons([new Button(say.LinkMake, "link show", ButtonStyle.Primary), .. others.Take(Most).Select(a => Cut(turn, a))]),
            ]);
    }

    /// <summary>The code is shown once. Kept is only what offers another.</summary>
    public static View Shown(Turn turn, string code)
    {
        var say = turn.Say;
        return View.Of(
            say.LinkCodeTitle,
            new Line(say.LinkCodeTitle),
            new Line(new Code($"link {code}")),
            new Hint(say.LinkCodeHow)) with
        {
            Kept = View.Of(say.LinkCodeShown, new Line(say.LinkCodeShown), new Buttons(new Button(say.LinkMake, "link show"))),
        };
    }

    public static View Joined(Turn turn, Person person) => turn.Done(turn.Say.Linked(person.Name));

    public static View Told(Turn turn, Account account)
    {
        var told = turn.Say.LinkTold(account.Name, turn.Called(account.Platform));
        return View.Of(told, new Line(told), new Buttons(Cut(turn, account)));
    }

    private static Button Cut(Turn turn, Account account) => new(
        turn.Say.LinkCutButton(account.Name, turn.Called(account.Platform)), $"link cut {account.Platform} {account.Team} {account.User}");
}
