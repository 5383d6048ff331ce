using Core.Agencies;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Clients;

/// <summary>Who has accounts on two platforms, or two on one, and is to be the same person in both.</summary>
internal static class LinkingCommands
{
    public static readonly Verb[] Verbs =
    [
        new("link", Role.Anybody, w => w.Rest("code") is { Length: > 0 } code ? new JoinAccounts(code) : new LinkAccounts()) { Example = "link" },
        // Pressed and not typed: the answer to a press goes to whoever pressed alone, and through no database.
        new("link show", Role.Known, _ => new ShowLinkCode()) { Unlisted = true },
        new("link cut", Role.Known, w => new CutAccount(w.Next("platform"), w.Next("team"), w.Next("user"))) { Unlisted = true },
        new("tell linked", Role.Bot, w => new TellLinked(w.Next("platform"), w.Next("team"), w.Next("user"))),
    ];

    extension(Turn turn)
    {
        /// <summary>Those of the speaker's accounts through which they do not speak now.</summary>
        public async Task<IReadOnlyList<Account>> OtherAccounts() => turn.Who.Id.Value is null ? [] :
            [.. (await turn.Db.AccountsOf(turn.Who.Id)).Where(a => (a.Platform, new Speaker(a.Team, a.User)) != (turn.At.Platform, turn.At.Speaker))];
    }
}

/// <summary>Says what joining is, which accounts are joined, and offers a code.</summary>
internal sealed record LinkAccounts : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At.Place is not { Direct: true }) return turn.Refuse(new LinkOnlyDirect(Died: false));
        return turn.Who.Role is Role.Stranger ? turn.Refuse(new LinkNotFromHere()) : LinkViews.Offer(turn, await turn.OtherAccounts());
    }
}

internal sealed record ShowLinkCode : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At is not { Place: { Direct: true } place, Speaker: { } speaker }) return turn.Refuse(new LinkOnlyDirect(Died: false));
        var code = await turn.Db.NewLinkCode(turn.Who.Id, turn.At.Platform, place, speaker, turn.Now);
        return LinkViews.Shown(turn, code);
    }
}

/// <param name="Said">The code, however it was copied; after it, where the desk is not open yet, the six digits of <c>setup</c>.</param>
internal sealed record JoinAccounts(string Said) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        var (code, proof) = LinkCodes.Read(Said);
        // Whoever has read it there could use it.
        if (turn.At.Place is not { Direct: true })
            return turn.Refuse(new LinkOnlyDirect(await turn.Db.UseLinkCode(code, turn.Now)));
        if (turn.At.Speaker is not { } speaker || await turn.Db.Account(turn.At.Platform, speaker.Team, speaker.User) is not { } account)
            return turn.Refuse(new NotUnderstood());
        var left = await turn.Db.TriesLeft(account, turn.Now);
        if (left <= 0) return turn.Refuse(new LinkGone(0));
        if (OneTime.Looks(code) && await Invited.Join(turn, account, code) is { } joined) return joined;
        if (await turn.Db.LinkCodeShown(code, turn.Now) is { } shown)
        {
            if (shown.AgencyId == turn.Agency.Id) return await Linking.Join(turn, account, code, shown);
            return turn.Agency.OpenedAt is null ? await Linking.Bring(turn, account, code, proof, shown) : turn.Refuse(new LinkTwoDesks());
        }
        await turn.Db.WrongCode(account, turn.Now);
        return turn.Refuse(new LinkGone(left - 1));
    }
}

/// <summary>Takes an account off a person again: from then on it is nobody's.</summary>
internal sealed record CutAccount(string On, string Team, string User) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        var others = await turn.OtherAccounts();
        if (others.FirstOrDefault(a => a.Platform.ToString() == On && a.Team == Team && a.User == User) is not { } account)
            return turn.Refuse(new LinkCutGone());
        var tie = Tie.Of(account);
        await turn.Db.Save(TieStore.Ties, tie, tie with { PersonId = null });
        return turn.Done(turn.Say.LinkCut(account.Name, turn.Called(account.Platform)));
    }
}

/// <summary>Told where the code was shown: whoever did not do it has to know.</summary>
internal sealed record TellLinked(string On, string Team, string User) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (!Enum.TryParse<Platform>(On, out var platform) || turn.Who.Id.Value is null) return turn.Refuse(new NotUnderstood());
        if (await turn.Db.Account(platform, Team, User) is not { } account || account.PersonId != turn.Who.Id) return turn.Refuse(new NotUnderstood());
        return LinkViews.Told(turn, account);
    }
}
