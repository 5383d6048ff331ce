using Core.Speech;
using Core.Store;
using NodaTime;

namespace Core.Agencies;

/// <summary>Where the bot is installed, whose workspace that is, and with what token it speaks there.</summary>
internal static class WorkspaceStore
{
    private const string Standing = """
        select w.agency_id, w.client_id, w.name, w.installer, w.ends_at, w.stopped_at, a.opened_at,
          cast(case when w.renewal is null then 0 else 1 end as bigint) as renewable
        from workspaces w join agencies a on a.id = w.agency_id
        where w.platform = @Platform and w.id = @Workspace
        """;

    private const string Kept = """
        select token, renewal, ends_at, stopped_at, renewals from workspaces where platform = @Platform and id = @Workspace
        """;

    private const string AllSealed = """
        select id as workspace, token from workspaces where platform = @Platform and token is not null order by id
        """;

    private const string OfOrganization = """
        select distinct agency_id from workspaces
        where platform = @Platform and organization = @Organization and client_id is null
        """;

    private const string Add = """
        insert into workspaces (platform, id, agency_id, client_id, name, bot) values (@Platform, @Workspace, @Agency, @ClientId, @Name, @Bot)
        """;

    private const string Equip = """
        update workspaces set name = @Name, bot = @Bot, installer = @Installer, organization = @Organization, token = @Token, renewal = @Renewal,
          ends_at = @EndsAt, token_at = @Now, stopped_at = null, stopped = null, renewals = renewals + 1, renewing_until = null
        where agency_id = @Agency and platform = @Platform and id = @Workspace
        """;

    private const string Resume = "update workspaces set stopped_at = null where platform = @Platform and id = @Workspace and stopped_at is not null";

    private const string Give = """
        update workspaces set agency_id = @To, client_id = @ClientId
        where agency_id = @Agency and platform = @Platform and id = @Workspace
        """;

    private const string Unbind = """
        update rooms set unbound_at = @Now
        where agency_id = @Agency and platform = @Platform and workspace = @Workspace and unbound_at is null
        """;

    private const string Name = "update workspaces set name = @Name where agency_id = @Agency and platform = @Platform and id = @Workspace";

    private const string ForgetCards = "delete from cards where agency_id = @Agency and platform = @Platform and workspace = @Workspace";

    // A removal that is told late may be older than the installation that has come since: its token is not what was removed.
    private const string Wipe = """
        update workspaces set token = null, renewal = null, ends_at = null, renewing_until = null, stopped_at = @Now
        where agency_id = @Agency and platform = @Platform and id = @Workspace and stopped_at is null and coalesce(token_at, 0) < @Until
        """;

    private const string TakeTurn = """
        update workspaces set renewing_until = @Until
        where platform = @Platform and id = @Workspace and renewals = @Renewals and renewal is not null and stopped_at is null
          and coalesce(renewing_until, 0) <= @Now
        """;

    private const string Renew = """
        update workspaces set token = @Token, renewal = @Renewal, ends_at = @EndsAt, token_at = @Now, renewals = renewals + 1, renewing_until = null
        where platform = @Platform and id = @Workspace and renewals = @Renewals and stopped_at is null
        """;

    private const string Exhaust = """
        update workspaces set renewal = null, renewals = renewals + 1, renewing_until = null
        where agency_id = @Agency and platform = @Platform and id = @Workspace and renewals = @Renewals and stopped_at is null
        """;

    private const string WipeAll = """
        update workspaces set token = null, renewal = null, ends_at = null, renewing_until = null, stopped_at = @Now where token is not null
        """;

    /// <param name="Renewable">1 where the token can be renewed.</param>
    internal sealed record Workspace(
        AgencyId AgencyId, ClientId? ClientId, string Name, string? Installer, Instant? EndsAt, Instant? StoppedAt, Instant? OpenedAt, long Renewable);

    private sealed record TokenRow(string? Token, string? Renewal, Instant? EndsAt, Instant? StoppedAt, long Renewals);

    private sealed record SealedRow(string Workspace, string Token);

    private sealed record Tenant(AgencyId AgencyId);

    /// <returns>Null where the bot never was.</returns>
    public static Task<Workspace?> WorkspaceAt(this Session db, Platform platform, string workspace) =>
        db.One<Workspace>(Standing, new { Platform = platform, Workspace = workspace });

    public static async Task<KeptToken?> TokenAt(this Session db, Platform platform, string workspace) =>
        await db.One<TokenRow>(Kept, new { Platform = platform, Workspace = workspace }) is { } row
            ? new KeptToken(
                row.Token is null ? null : new SealedToken(row.Token, row.Renewal, row.EndsAt), row.StoppedAt is not null, row.Renewals)
            : null;

    public static async Task<IReadOnlyList<(string Workspace, string Token)>> SealedTokens(this Session db, Platform platform) =>
        [.. (await db.All<SealedRow>(AllSealed, new { Platform = platform })).Select(row => (row.Workspace, row.Token))];

    /// <summary>The one agency that is at home in a workspace of that organization; null when there is none, or several.</summary>
    public static async Task<AgencyId?> AtHomeIn(this Session db, Platform platform, string organization) =>
        await db.All<Tenant>(OfOrganization, new { Platform = platform, Organization = organization }) is [var only] ? only.AgencyId : null;

    public static Task AddWorkspace(this AgencySession db, Installation it, ClientId? client) =>
        db.Do(Add, new { it.Platform, it.Workspace, ClientId = client, it.Name, it.Bot });

    /// <summary>A place of a client's own, where the platform asks for no installation.</summary>
    public static Task AddPlace(this AgencySession db, Platform platform, string workspace, ClientId client, string name) =>
        db.Do(Add, new { Platform = platform, Workspace = workspace, ClientId = client, Name = name, Bot = "" });

    /// <summary>For what it is to the agency.</summary>
    public static Task NameWorkspace(this AgencySession db, Platform platform, string workspace, string name) =>
        db.Do(Name, new { Platform = platform, Workspace = workspace, Name = name });

    public static Task EquipWorkspace(this AgencySession db, Installation it, Instant now) => db.Do(Equip, new
    {
        it.Platform, it.Workspace, it.Name, it.Bot, it.Installer, it.Organization, it.Token.Token, it.Token.Renewal, it.Token.EndsAt, Now = now,
    });

    /// <summary>The token of the settings is good again.</summary>
    public static Task ResumeWorkspace(this Session db, Platform platform, string workspace) =>
        db.Do(Resume, new { Platform = platform, Workspace = workspace });

    /// <summary>From an agency that was never opened to another, as its home or a client's. Its rooms stay behind, and its pages.</summary>
    public static async Task GiveWorkspace(this AgencySession db, Platform platform, string workspace, AgencyId to, ClientId? client, Instant now)
    {
        await db.Do(Unbind, new { Platform = platform, Workspace = workspace, Now = now });
        await db.Do(ForgetCards, new { Platform = platform, Workspace = workspace });
        await db.Do(Give, new { Platform = platform, Workspace = workspace, To = to, ClientId = client });
    }

    /// <param name="until">Exclusive: a token that is there since then or later stays.</param>
    /// <returns>False when there was nothing to be stopped.</returns>
    public static async Task<bool> StopWorkspace(this AgencySession db, Platform platform, string workspace, Instant until, Instant now) =>
        await db.Do(Wipe, new { Platform = platform, Workspace = workspace, Until = until, Now = now }) > 0;

    public static Task<int> ForgetTokens(this Session db, Instant now) => db.Do(WipeAll, new { Now = now });

    /// <summary>Whoever gets true renews the token, and nobody else until then.</summary>
    public static async Task<bool> TakeRenewal(this Session db, Platform platform, string workspace, long renewals, Instant now, Instant until) =>
        await db.Do(TakeTurn, new { Platform = platform, Workspace = workspace, Renewals = renewals, Now = now, Until = until }) > 0;

    /// <returns>False when there is another token by now, or none any more.</returns>
    public static async Task<bool> RenewToken(
        this Session db, Platform platform, string workspace, long renewals, SealedToken token, Instant now) =>
        await db.Do(Renew, new
        {
            Platform = platform, Workspace = workspace, Renewals = renewals, token.Token, token.Renewal, token.EndsAt, Now = now,
        }) > 0;

    /// <summary>It cannot be renewed; what is there is good until it ends.</summary>
    public static async Task<bool> ExhaustToken(this AgencySession db, Platform platform, string workspace, long renewals) =>
        await db.Do(Exhaust, new { Platform = platform, Workspace = workspace, Renewals = renewals }) > 0;
}
