using Core.Store;
using NodaTime;

namespace Bots.Teams;

/// <summary>Somebody of a tenant, as the door knows them.</summary>
/// <param name="Kind">As the core calls it; empty until the roster told.</param>
/// <param name="Room">Their own chat with the bot; null until one is known.</param>
/// <param name="HeardIn">Any conversation that they are in.</param>
/// <param name="BlockedAt">Since when nothing reaches them.</param>
internal sealed record TeamsPerson(
    string Tenant, string Account, string ObjectId, string Name, string Language, string Zone, string Kind, string? Room, string HeardIn, Instant? BlockedAt);

/// <summary>Where everybody is, so that the bot can speak first.</summary>
internal static class TeamsStore
{
    private const string PutRoom = """
        insert into teams_rooms (tenant, room, kind, service_url, bot, team, left_at)
        values (@Tenant, @Room, @Kind, @ServiceUrl, @Bot, @Team, null)
        on conflict (tenant, room) do update
        set kind = excluded.kind, service_url = excluded.service_url, bot = excluded.bot, team = excluded.team, left_at = null
        """;

    private const string ARoom = """
        select tenant, room, kind, service_url, bot, team from teams_rooms where tenant = @Tenant and room = @Room
        """;

    private const string LeaveRoom = """
        update teams_rooms set left_at = @Now where tenant = @Tenant and room = @Room
        """;

    private const string PutPerson = """
        insert into teams_people (tenant, account, object_id, name, language, zone, kind, room, heard_in, blocked_at)
        values (@Tenant, @Account, @ObjectId, @Name, @Language, @Zone, @Kind, @Room, @HeardIn, @BlockedAt)
        on conflict (tenant, account) do update
        set object_id = excluded.object_id, name = excluded.name, language = excluded.language, zone = excluded.zone, kind = excluded.kind,
          room = excluded.room, heard_in = excluded.heard_in, blocked_at = excluded.blocked_at
        """;

    private const string APerson = """
        select tenant, account, object_id, name, language, zone, kind, room, heard_in, blocked_at from teams_people
        where tenant = @Tenant and account = @Account
        """;

    private const string PersonOfRoom = """
        select tenant, account, object_id, name, language, zone, kind, room, heard_in, blocked_at from teams_people
        where tenant = @Tenant and room = @Room
        limit 1
        """;

    private const string RoomsOfTeam = """
        select room as name from teams_rooms where tenant = @Tenant and team = @Team and left_at is null order by room
        """;

    private const string InDirectory = """
        select account as name from teams_people where tenant = @Tenant and object_id = @ObjectId order by account limit 1
        """;

    private const string Heard = """
        select account as name from teams_people where tenant = @Tenant and heard_in = @Room and blocked_at is null
        order by account limit 60
        """;

    private const string BlockPerson = """
        update teams_people set blocked_at = @Now where tenant = @Tenant and account = @Account and blocked_at is null
        """;

    private const string BlockRoom = """
        update teams_people set blocked_at = @Now where tenant = @Tenant and room = @Room and blocked_at is null
        """;

    private sealed record Account(string Name);

    extension(Session db)
    {
        /// <summary>Those who were last heard there; Teams takes sixty.</summary>
        public async Task<IReadOnlyList<string>> HeardIn(string tenant, string room) =>
            [.. (await db.All<Account>(Heard, new { Tenant = tenant, Room = room })).Select(a => a.Name)];

        public async Task<string?> TeamsAccount(string tenant, string objectId) =>
            objectId is "" ? null : (await db.One<Account>(InDirectory, new { Tenant = tenant, ObjectId = objectId }))?.Name;

        public Task<TeamsOrigin?> TeamsRoom(string tenant, string room) => db.One<TeamsOrigin>(ARoom, new { Tenant = tenant, Room = room });

        public Task<TeamsPerson?> TeamsPerson(string tenant, string account) => db.One<TeamsPerson>(APerson, new { Tenant = tenant, Account = account });

        /// <summary>Whose own chat with the bot it is.</summary>
        public Task<TeamsPerson?> TeamsPersonIn(string tenant, string room) => db.One<TeamsPerson>(PersonOfRoom, new { Tenant = tenant, Room = room });

        public async Task<IReadOnlyList<string>> TeamsRoomsOf(string tenant, string team) =>
            [.. (await db.All<Account>(RoomsOfTeam, new { Tenant = tenant, Team = team })).Select(room => room.Name)];

        public Task KeepTeamsRoom(TeamsOrigin origin) => db.Do(PutRoom, origin);

        public Task KeepTeamsPerson(TeamsPerson person) => db.Do(PutPerson, person);

        public Task BlockTeamsPerson(string tenant, string account, Instant now) =>
            db.Do(BlockPerson, new { Tenant = tenant, Account = account, Now = now });

        /// <summary>The bot is there no more; where it was somebody's own chat, they cannot be reached.</summary>
        public async Task LeaveTeamsRoom(string tenant, string room, Instant now)
        {
            await db.Do(LeaveRoom, new { Tenant = tenant, Room = room, Now = now });
            await db.Do(BlockRoom, new { Tenant = tenant, Room = room, Now = now });
        }
    }
}
