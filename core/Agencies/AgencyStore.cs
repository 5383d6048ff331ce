using Core.Speech;
using Core.Store;
using Core.Time;

namespace Core.Agencies;

internal static class AgencyStore
{
    private const string ById = """
        select id, name, zone as zone_id, language, currency, hours, opened_at, left_steps, holidays, promise from agencies
        where id = @Agency and id = @Id
        """;

    // A tenant is made by Found alone; here it only changes.
    private const string Put = """
        update agencies set name = @Name, zone = @ZoneId, language = @Language, currency = @Currency, hours = @Hours,
          opened_at = @OpenedAt, left_steps = @LeftSteps, holidays = @Holidays, promise = @Promise
        where id = @Agency
        """;

    private const string Delete = "delete from agencies where id = @Agency and id = @Id";

    private const string Found = """
        insert into agencies (id, name, zone, language, currency, hours, opened_at, last_request, planned_until, left_steps, tz_version)
        values (@Id, @Name, 'Etc/UTC', 'en', 'EUR', null, null, 0, 0, '', @Rules)
        """;

    private const string Install = """
        insert into workspaces (platform, id, agency_id, client_id, name, bot) values (@Platform, @Workspace, @Id, null, @Name, @Bot)
        """;

    private const string Take = "select id as name from agencies where id = @Agency /*lock*/";

    private const string Installed = """
        select agency_id as id, id as workspace, name, bot from workspaces where platform = @Platform and id = @Workspace
        """;

    private const string Stop = "update workspaces set stopped = @Why where agency_id = @Agency and platform = @Platform and id = @Workspace";

    private const string Name = "select name, stopped as why from workspaces where agency_id = @Agency and platform = @Platform and id = @Workspace";

    private const string Homes = """
        select agency_id as id, id as workspace, name, bot from workspaces
        where agency_id = @Agency and platform = @Platform and client_id is null
        order by id
        """;

    private const string ClientOf = """
        select client_id as client from workspaces
        where agency_id = @Agency and platform = @Platform and id = @Workspace and client_id is not null
        """;

    internal static readonly Table<Agency> Agencies = new("agencies", a => a.Id.Value, ById, Put, Delete);

    internal sealed record Workspace(AgencyId Id, string WorkspaceId, string Name, string Bot);

    private sealed record Named(string Name);

    private sealed record ClientRow(ClientId Client);

    private sealed record WorkspaceRow(AgencyId Id, string Workspace, string Name, string Bot);

    internal sealed record Stoppage(string Name, string? Why);

    /// <summary>The bot's token is refused there.</summary>
    /// <param name="why">A word of the platform's protocol.</param>
    public static Task WorkspaceStopped(this AgencySession db, Platform platform, string workspace, string why) =>
        db.Do(Stop, new { Platform = platform, Workspace = workspace, Why = why });

    /// <summary>Something arrived there.</summary>
    public static Task WorkspaceTakes(this AgencySession db, Platform platform, string workspace) =>
        db.Do(Stop, new { Platform = platform, Workspace = workspace, Why = (string?)null });

    /// <summary>How it is called, and why nothing is sent there; null when it is none of the agency's.</summary>
    public static Task<Stoppage?> WorkspaceItself(this AgencySession db, Platform platform, string workspace) =>
        db.One<Stoppage>(Name, new { Platform = platform, Workspace = workspace });

    public static Task<Agency?> AgencyItself(this AgencySession db) => db.Known<Agency>(db.Agency.Value, ById);

    /// <summary>The bot is in a workspace: a tenant for it, if it has none yet. It stays closed until <c>setup</c>.</summary>
    /// <param name="bot">The bot's own user id there.</param>
    public static async Task<AgencyId> FoundAgency(this Session db, Platform platform, string workspace, string name, string bot)
    {
        if (await db.One<WorkspaceRow>(Installed, new { Platform = platform, Workspace = workspace }) is { } known) return known.Id;
        var id = new AgencyId(Ids.New());
        await db.Do(Found, new { Id = id, Name = name, Rules = Tz.Version });
        await db.Do(Install, new { Platform = platform, Workspace = workspace, Id = id, Name = name, Bot = bot });
        return id;
    }

    /// <summary>From here to the commit this agency has one writer too.</summary>
    public static Task TakeAgency(this AgencySession db) => db.WritesAlone ? Task.CompletedTask : db.One<Named>(Take);

    /// <summary>Whose workspace it is; null when the bot is not there.</summary>
    public static async Task<AgencyId?> AgencyAt(this Session db, Platform platform, string workspace) =>
        (await db.One<WorkspaceRow>(Installed, new { Platform = platform, Workspace = workspace }))?.Id;

    /// <summary>Where the agency itself lives on a platform, first one first.</summary>
    public static async Task<IReadOnlyList<Workspace>> HomesOn(this AgencySession db, Platform platform) =>
        [.. (await db.All<WorkspaceRow>(Homes, new { Platform = platform })).Select(w => new Workspace(w.Id, w.Workspace, w.Name, w.Bot))];

    /// <summary>Whose own workspace it is; null at home.</summary>
    public static async Task<ClientId?> ClientOfWorkspace(this AgencySession db, Platform platform, string workspace) =>
        (await db.One<ClientRow>(ClientOf, new { Platform = platform, Workspace = workspace }))?.Client;
}
