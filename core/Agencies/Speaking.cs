using Core.Language;
using Core.Speech;
using Core.Store;
using NodaTime;

namespace Core.Agencies;

/// <summary>What the database knows about an utterance before anything is decided.</summary>
/// <param name="Account">Null when nobody has told us yet who that is.</param>
/// <param name="Person">Null when the account is nobody of ours, or was removed.</param>
/// <param name="WorkspaceClient">The client whose own workspace it is; null at home.</param>
/// <param name="Serves">True when the person is a contact of the client whose room or workspace it is.</param>
/// <param name="Stopped">The bot is not there any more.</param>
/// <param name="ComesOver">True when they last spoke through another account of theirs.</param>
/// <param name="IsNew">Their first message is still to come.</param>
internal sealed record Speaking(
    Agency Agency, Account? Account, Person? Person, Room? Room, ClientId? WorkspaceClient, bool Serves, bool Stopped, bool ComesOver,
    bool IsNew)
{
    /// <summary>The room's client, else the workspace's.</summary>
    public ClientId? Client => Room?.ClientId ?? WorkspaceClient;

    /// <summary>Somebody of another organisation: nobody has given them our commands.</summary>
    public bool IsAbroad => Account?.Kind is AccountKind.External;
}

internal static class WhoSpeaks
{
    private const string LockTenant = """
        select a.id as name from agencies a join workspaces w on w.agency_id = a.id
        where w.platform = @Platform and w.id = @Workspace /*lock*/
        """;

    private const string Find = """
        select a.id, a.name, a.zone, a.language, a.currency, a.hours, a.opened_at, a.left_steps, a.holidays, a.promise,
          w.client_id as workspace_client, w.stopped_at,
          c.person_id as known_person, c.kind, c.name as account_name, c.language as account_language, c.zone as account_zone,
          c.workspace as account_workspace, c.dm, c.asked_at, c.gone_at, c.spoke_at, c.shut_at,
          p.id as person_id, p.role, p.name as person_name, p.language as person_language, p.zone as person_zone, p.standup,
          p.hours as person_hours, p.days_off, p.holidays as person_holidays, p.urgent, p.absent,
          r.id as room_id, r.client_id as room_client, r.language as room_language, r.inside_since, r.outside_since, r.shared_since,
          coalesce((select k.client_id from contacts k
                    where k.agency_id = a.id and k.person_id = p.id and k.client_id = coalesce(r.client_id, w.client_id)), '') as serves,
          cast(case when exists (select 1 from accounts o
                                 where o.agency_id = a.id and o.person_id = p.id and coalesce(o.spoke_at, 0) > coalesce(c.spoke_at, 0))
               then 1 else 0 end as bigint) as comes_over,
          cast(case when exists (select 1 from tongues t where t.agency_id = a.id and t.person_id = p.id and t.what = 'first')
               then 1 else 0 end as bigint) as is_new
        from workspaces w
        join agencies a on a.id = w.agency_id
        left join accounts c on c.agency_id = a.id and c.platform = w.platform and c.team = @Team and c.account = @User
        left join people p on p.id = c.person_id and p.removed_at is null
        left join rooms r on r.platform = w.platform and r.workspace = w.id and r.room = @Room and r.unbound_at is null
        where w.platform = @Platform and w.id = @Workspace
        """;

    private sealed record Tenant(string Name);

    /// <summary>From here to the commit this agency has one writer, so that rules never see a state that changes under them.</summary>
    public static Task TakeTenant(this Session db, Platform platform, string workspace) =>
        db.WritesAlone ? Task.CompletedTask : db.One<Tenant>(LockTenant, new { Platform = platform, Workspace = workspace });

    /// <returns>Null when the bot is not installed there.</returns>
    public static async Task<Speaking?> Speaking(this Session db, Utterance said)
    {
        var row = await db.One<Row>(Find, new { said.Platform, said.Place.Workspace, said.Speaker.Team, said.Speaker.User, said.Place.Room });
        return row?.Read(said);
    }

    // An expression that is null has no type on SQLite, so `serves` never is. Columns in the order of Find; Dapper matches by position.
    private sealed record Row(
        AgencyId Id, string Name, string Zone, string Language, string Currency, string? Hours, Instant? OpenedAt, string LeftSteps, string? Holidays,
        string? Promise, ClientId? WorkspaceClient, Instant? StoppedAt,
        PersonId? KnownPerson, string? Kind, string? AccountName, string? AccountLanguage, string? AccountZone, string? AccountWorkspace,
        string? Dm, Instant? AskedAt, Instant? GoneAt, Instant? SpokeAt, Instant? ShutAt,
        PersonId? PersonId, string? Role, string? PersonName, string? PersonLanguage, string? PersonZone, string? Standup,
        string? PersonHours, string? DaysOff, string? PersonHolidays, string? Urgent, string? Absent,
        RoomId? RoomId, ClientId? RoomClient, string? RoomLanguage, Instant? InsideSince, Instant? OutsideSince, Instant? SharedSince,
        string Serves, long ComesOver, long IsNew)
    {
        public Speaking Read(Utterance said) => new(
            new Agency(Id, Name, Zone, Language, Currency, Hours, OpenedAt, LeftSteps, Holidays, Promise),
            Kind is null ? null : new Account(
                said.Platform, said.Speaker.Team, said.Speaker.User, KnownPerson, KindIn(said),
                AccountName!, AccountLanguage!, AccountZone!, AccountWorkspace!, Dm, AskedAt, GoneAt, SpokeAt, ShutAt),
            PersonId is { } person
                ? new Person(
                    person, Enum.Parse<Role>(Role!), PersonName!, PersonLanguage!, PersonZone!, Standup, RemovedAt: null, PersonHours, DaysOff,
                    PersonHolidays, Urgent, Absent)
                : null,
            RoomId is { } room && !said.Place.Direct
                ? new Room(
                    room, said.Platform, said.Place.Workspace, said.Place.Room, RoomClient, RoomLanguage, InsideSince, UnboundAt: null,
                    OutsideSince, SharedSince)
                : null,
            WorkspaceClient,
            Serves is not "",
            StoppedAt is not null,
            ComesOver is not 0,
            IsNew is not 0);

        // Of the members of one workspace only that workspace says whether they are guests: everywhere else they come from elsewhere,
        // and in their own they do not, whoever met them first.
        private AccountKind KindIn(Utterance said)
        {
            var kind = Enum.Parse<AccountKind>(Kind!);
            if (kind is AccountKind.Bot || AccountWorkspace == said.Place.Workspace) return kind;
            return said.Speaker.Team != said.Place.Workspace ? AccountKind.External
                : kind is AccountKind.External ? AccountKind.Full : kind;
        }
    }
}
