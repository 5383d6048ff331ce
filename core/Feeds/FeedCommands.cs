using Core.Language;
using Core.Speech;
using Core.Views;

namespace Core.Feeds;

internal static class FeedCommands
{
    public static readonly Verb[] Verbs =
    [
        new("deadlines feed", Role.Known, w => new GiveFeed(OwnWords.Meant(w.Left, "new", "off") ?? w.Left.ToLowerInvariant())) { Unlisted = true },
    ];
}

/// <summary>Gives somebody the address of their own calendar feed, a new one, or none any more. In direct messages only.</summary>
/// <param name="What"><c>new</c>, <c>off</c>, or nothing.</param>
internal sealed record GiveFeed(string What) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At.Place is not { Direct: true } || turn.Who.Role is Role.Stranger) return turn.Refuse(new FeedInPrivate());
        var (say, given) = (turn.Say, await turn.Db.FeedOf(turn.Who.Id));
        return What switch
        {
            "off" => await End(turn),
            "" when given is { MadeAt: var at } => View.Of(
                say.FeedGiven(turn.Moment(at)),
                new Line(say.FeedGiven(turn.Moment(at))),
                new Buttons(New(turn), Off(turn), new Button(say.Deadlines, "deadlines"))),
            "" or "new" => await Give(turn),
            _ => turn.Refuse(new NotUnderstood()),
        };
    }

    private static async Task<View> Give(Turn turn)
    {
        if (turn.Host.Reached() is not { } host) return turn.Refuse(new FeedNowhere());
        var (say, secret) = (turn.Say, OneTime.New());
        await turn.Db.GiveFeed(turn.Who.Id, OneTime.Hash(secret), turn.Now);
        var url = $"{host}/feed/{secret}.ics";
        var kept = say.FeedGiven(turn.Moment(turn.Now));
        return View.Of(
            say.FeedHere,
            new Line(say.FeedHere),
            new Line(new Code(url)),
            new Line(new Code($"webcal://{url[(url.IndexOf("//", StringComparison.Ordinal) + 2)..]}")),
            new Hint(say.FeedHow),
            new Buttons(New(turn), Off(turn))) with
        {
            Kept = View.Of(kept, new Line(kept), new Buttons(New(turn), Off(turn))),
        };
    }

    private static async Task<View> End(Turn turn)
    {
        var said = await turn.Db.EndFeed(turn.Who.Id) > 0 ? turn.Say.FeedEnded : turn.Say.FeedNone;
        return View.Of(said, new Line(said), new Buttons(New(turn), new Button(turn.Say.Deadlines, "deadlines")));
    }

    private static Button New(Turn turn) => new(turn.Say.FeedNew, "deadlines feed new");

    private static Button Off(Turn turn) => new(turn.Say.FeedOff, "deadlines feed off");
}

/// <summary>Whoever reads the address reads the calendar.</summary>
internal sealed record FeedInPrivate : Refusal
{
    public override string In(Phrases say) => say.FeedInPrivate;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.Deadlines, "deadlines")];
}

/// <summary>The host has no address that anybody could ask.</summary>
internal sealed record FeedNowhere : Refusal
{
    public override string In(Phrases say) => say.FeedNowhere;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.Deadlines, "deadlines")];
}
