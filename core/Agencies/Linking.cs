using Core.Language;
using Core.Store;
using Core.Views;

namespace Core.Agencies;

/// <summary>Makes two accounts one person, or takes a desk into a workspace where nobody has opened one.</summary>
internal static class Linking
{
    public static async Task<View> Join(Turn turn, Account account, string code, LinkCodes.Shown shown)
    {
        if (await turn.Db.Person(shown.PersonId) is not { RemovedAt: null } person) return turn.Refuse(new LinkGone(1));
        var here = await Here(turn, account);
        if (LinkRules.Against(here, person, await turn.Db.ClientsOf(person.Id)) is { } refusal) return turn.Refuse(refusal);
        if (!await turn.Db.UseLinkCode(code, turn.Now)) return turn.Refuse(new LinkGone(1));

        await Tied(turn, turn.Db.Agency, account, here.Person, person, shown);
        var say = Phrases.In(person.Language);
        return LinkViews.Joined(turn with { Who = person, Say = say }, person).In(say.Tag);
    }

    /// <summary>
    /// The desk is open elsewhere, and nobody's here: its owner takes it along, with the same proof that <c>setup</c> asks for here. Two desks
    /// there will not be.
    /// </summary>
    public static async Task<View> Bring(Turn turn, Account account, string code, string? proof, LinkCodes.Shown shown)
    {
        var there = turn.Db.For(shown.AgencyId, new Act(turn.Id, shown.PersonId, "link", turn.Now));
        await there.TakeAgency();
        if (await there.AgencyItself() is not { OpenedAt: not null } agency || await there.Person(shown.PersonId) is not { RemovedAt: null } owner)
            return turn.Refuse(new LinkGone(1));
        if (owner.Role is not Role.Owner) return turn.Refuse(new LinkOwnerFirst(agency.Name));
        if (!Opening.MaySetUp(turn, account)) return turn.Refuse(new SetupOnlyMembers());
        if (!await Opening.IsFounder(turn, account))
        {
            if (proof is null) return turn.Refuse(new LinkNeedsProof("link …"));
            if (await Setup.Prove(turn, account, proof) is { } refused) return turn.Refuse(refused);
        }
        if (!await there.UseLinkCode(code, turn.Now)) return turn.Refuse(new LinkGone(1));

        await turn.Db.GiveWorkspace(turn.At.Platform, turn.At.Place!.Workspace, agency.Id, client: null, turn.Now);
        await there.LearnAccount(account with { PersonId = null, AskedAt = null });
        await Tied(turn, agency.Id, account with { PersonId = null }, before: null, owner, shown);
        var say = Phrases.In(owner.Language);
        var brought = say.DeskBrought(agency.Name, turn.Called(turn.At.Platform));
        return View.Of(brought, new Line(brought), new Buttons(new Button(say.HelpTitle, "help"))).In(say.Tag);
    }

    private static async Task<LinkingAccount> Here(Turn turn, Account account)
    {
        var person = account.PersonId is { } id && await turn.Db.Person(id) is { RemovedAt: null } known ? known : null;
        var ofClient = account.Kind is AccountKind.Full && await turn.Db.ClientOfWorkspace(account.Platform, account.Team) is not null;
        return new LinkingAccount(
            account.Kind,
            person,
            person is null ? [] : await turn.Db.ClientsOf(person.Id),
            person is not null && await turn.Db.HasOwnWork(person.Id),
            ofClient);
    }

    // Done by whoever they are from now on, so that they can take it back.
    private static async Task Tied(Turn turn, AgencyId agency, Account account, Person? before, Person person, LinkCodes.Shown shown)
    {
        var db = turn.Db.For(agency, new Act(turn.Id, person.Id, "link", turn.Now));
        var tie = Tie.Of(account);
        await db.Save(TieStore.Ties, tie, tie with { PersonId = person.Id });
        await db.SpeaksThrough(account, turn.Now);
        if (before is not null && await db.AccountsOf(before.Id) is [])
        {
            // What they did so far stays theirs by name; they have no rights any more.
            await db.Save(PeopleStore.People, before, before with { RemovedAt = turn.Now });
            await db.PassLettersOn(before.Id, person.Id);
        }
        await db.Owe(new Owed(tie.Id, "linked", $"linked/{turn.Id}", shown.Reader, $"tell linked {tie.Platform} {tie.Team} {tie.User}", turn.Now)
        {
            Manners = Manners.AtOnce,
        });
        await Consequences.Follow(db, turn.Now);
        if (db.FirstDue is { } due) turn.Db.DueAt(due);
    }
}
