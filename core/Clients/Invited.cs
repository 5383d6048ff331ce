using Core.Agencies;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;
using NodaTime;

namespace Core.Clients;

/// <summary>
/// A client takes the bot into a place of their own by saying the code of an invitation there, where a platform has no page to be sent to.
/// </summary>
internal static class Invited
{
    /// <summary>Where nobody has heard of the place: that it was told of at all is the platform's proof.</summary>
    /// <returns>Null when nothing of the kind was said.</returns>
    public static async Task<(View View, Instant? FirstDue)?> ByCode(Session session, Utterance said, Sentence? sentence, Instant now)
    {
        if (sentence?.Command is not JoinAccounts { Said: var typed } || !said.Place.Direct || said.Manner is not Manner.Asked) return null;
        var (code, _) = LinkCodes.Read(typed);
        if (!OneTime.Looks(code)) return null;
        if (await session.InviteNow(OneTime.Hash(code), now) is not { } invite) return null;
        var agency = session.For(invite.AgencyId);
        if (!await agency.UseInvite(OneTime.Hash(code), now)) return null;
        await agency.AddPlace(said.Platform, said.Place.Workspace, invite.ClientId, invite.Client);
        await agency.TellOfWorkspace("added", said.Platform, said.Place.Workspace, now);
        var view = Welcome(invite);
        await session.Remember(said, now, view with { Repeated = true });
        if (said.AnswerByLetter) await agency.Owe(Hearing.Reply(said, now));
        return (view, agency.FirstDue);
    }

    /// <summary>Where the bot is, and nobody has opened a desk.</summary>
    /// <returns>Null when it is no invitation that holds.</returns>
    public static async Task<View?> Join(Turn turn, Account account, string code)
    {
        if (turn.At.Place is not { } place || await turn.Db.InviteNow(OneTime.Hash(code), turn.Now) is not { } invite) return null;
        if (turn.Agency.OpenedAt is not null || turn.At.Client is not null || account.Kind is not AccountKind.Full) return turn.Refuse(new InviteNotHere());
        var there = turn.Db.For(invite.AgencyId);
        if (!await there.UseInvite(OneTime.Hash(code), turn.Now)) return null;
        await turn.Db.GiveWorkspace(turn.At.Platform, place.Workspace, invite.AgencyId, invite.ClientId, turn.Now);
        await there.NameWorkspace(turn.At.Platform, place.Workspace, invite.Client);
        await there.TellOfWorkspace("added", turn.At.Platform, place.Workspace, turn.Now);
        if (there.FirstDue is { } due) turn.Db.DueAt(due);
        return Welcome(invite);
    }

    private static View Welcome(InviteStore.Invite invite)
    {
        var say = Phrases.English;
        var told = say.InviteTaken(invite.Agency, invite.Client);
        return View.Of(told, new Line(told), new Buttons(new Button(say.HelpTitle, "help")));
    }
}

internal sealed record InviteNotHere : Refusal
{
    public override string In(Phrases say) => say.InviteNotHere;
}
