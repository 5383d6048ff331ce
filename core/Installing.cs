using Core.Agencies;
using Core.Clients;
using Core.Speech;
using Core.Store;
using NodaTime;

namespace Core;

/// <summary>
/// How a workspace comes to be an agency's home or a client's, and with what token the bot speaks there. The host seals the tokens; here they
/// are text that says nothing.
/// </summary>
public sealed class Installing(Db db, IClock clock, Bell bell)
{
    /// <summary>Why nothing is sent to a workspace where the bot is not, or not any more.</summary>
    public const string NotInstalled = WorkspaceCommands.NotInstalled;

    /// <summary>So long may somebody look at the platform's consent page.</summary>
    public static readonly Duration ForConsent = Duration.FromMinutes(10);

    /// <summary>Longer than any call: whoever renews a token has it to themselves for so long, and after a failure it rests for so long.</summary>
    private static readonly Duration Turn = Duration.FromMinutes(1);

    /// <param name="invite">As it stands in the link.</param>
    public Task<bool> IsInvited(string invite) => db.Read(async s => await s.InviteNow(OneTime.Hash(invite), clock.GetCurrentInstant()) is not null);

    /// <summary>Somebody is sent to the consent page.</summary>
    /// <param name="browser">What their browser alone knows.</param>
    /// <returns>What must come back with them.</returns>
    public Task<string> Begin(string browser, string? invite, CancellationToken patience)
    {
        var (state, now) = (OneTime.New(), clock.GetCurrentInstant());
        var invited = invite is null ? null : OneTime.Hash(invite);
        return db.InTransaction(
            async s =>
            {
                await s.PutState(OneTime.Hash(state), OneTime.Hash(browser), invited, now, now + ForConsent);
                return state;
            },
            patience);
    }

    /// <summary>Somebody comes back from there. A state is good once.</summary>
    /// <returns>
    /// The invitation they came with, by its hash, empty without one; null when this browser was not sent there with that state, or too long ago.
    /// </returns>
    public Task<string?> Return(string browser, string state, CancellationToken patience)
    {
        var now = clock.GetCurrentInstant();
        return db.InTransaction(s => s.TakeState(OneTime.Hash(state), OneTime.Hash(browser), now), patience);
    }

    /// <param name="invited">As <see cref="Return"/> has told it.</param>
    public async Task<Settled> Settle(Installation it, string invited)
    {
        var now = clock.GetCurrentInstant();
        var settled = await db.InTransaction(async s =>
        {
            await s.TakeTenant(it.Platform, it.Workspace);
            return invited is "" ? await Alone(s, it, now) : await Invited(s, it, invited, now);
        });
        bell.Ring();
        return settled;
    }

    public Task<KeptToken?> Token(Platform platform, string workspace) => db.Read(s => s.TokenAt(platform, workspace));

    public Task<IReadOnlyList<(string Workspace, string Token)>> Tokens(Platform platform) => db.Read(s => s.SealedTokens(platform));

    /// <summary>One at a time, over all hosts.</summary>
    /// <returns>True for the one who is to renew the token now.</returns>
    public Task<bool> TakeRenewal(Platform platform, string workspace, KeptToken kept)
    {
        var now = clock.GetCurrentInstant();
        return db.InTransaction(s => s.TakeRenewal(platform, workspace, kept.Renewals, now, now + Turn));
    }

    /// <returns>False when there is another token by now, or the bot is not there any more: this one is not kept.</returns>
    public Task<bool> Renewed(Platform platform, string workspace, KeptToken kept, SealedToken next)
    {
        var now = clock.GetCurrentInstant();
        return db.InTransaction(s => s.RenewToken(platform, workspace, kept.Renewals, next, now));
    }

    /// <summary>It will not be renewed any more. The owner hears of it while the bot can still speak.</summary>
    public async Task Exhausted(Platform platform, string workspace, KeptToken kept)
    {
        var now = clock.GetCurrentInstant();
        await db.InTransaction(async s =>
        {
            if (await s.WorkspaceAt(platform, workspace) is not { } there) return false;
            var agency = s.For(there.AgencyId);
            return await agency.ExhaustToken(platform, workspace, kept.Renewals) && await agency.TellOfWorkspace("ending", platform, workspace, now);
        });
        bell.Ring();
    }

    /// <summary>Each workspace has to install the bot again; all else is kept.</summary>
    /// <returns>How many there were.</returns>
    public static Task<int> ForgetTokens(Db db, Instant now) => db.InTransaction(s => s.ForgetTokens(now));

    private static async Task<Settled> Alone(Session session, Installation it, Instant now)
    {
        if (await session.WorkspaceAt(it.Platform, it.Workspace) is { } known)
        {
            await session.For(known.AgencyId).EquipWorkspace(it, now);
            return new Settled.Again(known.OpenedAt is not null);
        }
        // Whoever takes it from one workspace to a whole organization goes on with the same desk.
        if (it.Organization == it.Workspace && await session.AtHomeIn(it.Platform, it.Workspace) is { } home)
        {
            await session.For(home).AddWorkspace(it, client: null);
            await session.For(home).EquipWorkspace(it, now);
            return new Settled.Again((await session.WorkspaceAt(it.Platform, it.Workspace))!.OpenedAt is not null);
        }
        var agency = await session.FoundAgency(it.Platform, it.Workspace, it.Name, it.Bot);
        await session.For(agency).EquipWorkspace(it, now);
        return new Settled.Founded();
    }

    private static async Task<Settled> Invited(Session session, Installation it, string invited, Instant now)
    {
        if (await session.InviteNow(invited, now) is not { } invite) return new Settled.LinkGone();
        var known = await session.WorkspaceAt(it.Platform, it.Workspace);
        var (mine, theirs) = (known?.AgencyId == invite.AgencyId, known?.ClientId == invite.ClientId);
        if (known is not null && mine && known.ClientId is null) return new Settled.AtHome();
        // A desk that nobody has opened is nobody's: they took the plain link first.
        if (known is not null && !(mine && theirs) && (known.ClientId is not null || known.OpenedAt is not null)) return new Settled.Elsewhere();

        var agency = session.For(invite.AgencyId);
        if (!await agency.UseInvite(invited, now)) return new Settled.LinkGone();
        if (known is null) await agency.AddWorkspace(it, invite.ClientId);
        else if (!mine) await session.For(known.AgencyId).GiveWorkspace(it.Platform, it.Workspace, invite.AgencyId, invite.ClientId, now);
        await agency.EquipWorkspace(it, now);
        await agency.TellOfWorkspace("added", it.Platform, it.Workspace, now);
        return new Settled.OfClient(invite.Agency, invite.Client);
    }
}
