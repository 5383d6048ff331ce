using Core.Speech;
using Core.Store;
using NodaTime;

namespace Core.Agencies;

internal static class RoomStore
{
    private const string ById = """
        select id, platform, workspace, room as platform_room, client_id, language, inside_since, unbound_at, outside_since, shared_since from rooms
        where agency_id = @Agency and id = @Id
        """;

    private const string Put = """
        insert into rooms (id, agency_id, platform, workspace, room, client_id, language, inside_since, unbound_at, outside_since, shared_since)
        values (@Id, @Agency, @Platform, @Workspace, @PlatformRoom, @ClientId, @Language, @InsideSince, @UnboundAt, @OutsideSince, @SharedSince)
        on conflict (id) do update
        set room = excluded.room, client_id = excluded.client_id, language = excluded.language, inside_since = excluded.inside_since,
            unbound_at = excluded.unbound_at, outside_since = excluded.outside_since, shared_since = excluded.shared_since
        """;

    private const string Delete = "delete from rooms where agency_id = @Agency and id = @Id";

    private const string At = """
        select id, platform, workspace, room as platform_room, client_id, language, inside_since, unbound_at, outside_since, shared_since from rooms
        where agency_id = @Agency and platform = @Platform and workspace = @Workspace and room = @Room and unbound_at is null
        """;

    private const string OfClient = """
        select id, platform, workspace, room as platform_room, client_id, language, inside_since, unbound_at, outside_since, shared_since from rooms
        where agency_id = @Agency and client_id = @Client and unbound_at is null
        order by id
        """;

    private const string Bound = """
        select id, platform, workspace, room as platform_room, client_id, language, inside_since, unbound_at, outside_since, shared_since from rooms
        where agency_id = @Agency and client_id is not null and unbound_at is null
        order by id
        """;

    // A letter that the platform refused for good (the bot was not inside) has welcomed nobody.
    private const string Greeted = """
        select id from letters
        where agency_id = @Agency and subject = @Room and kind = 'welcome' and coalesce(outcome, 'sent') <> 'never'
        """;

    private const string Arrived = """
        select id from letters
        where agency_id = @Agency and subject = @Room and kind = 'welcome' and outcome = 'sent'
        """;

    private sealed record Letter(string Id);

    internal static readonly Table<Room> Rooms = new("rooms", r => r.Id.Value, ById, Put, Delete);

    public static Task<Room?> Room(this AgencySession db, RoomId id) => db.One<Room>(ById, new { Id = id });

    /// <summary>The room as it is bound now; null when it never was, and is nobody's.</summary>
    public static Task<Room?> RoomAt(this AgencySession db, Platform platform, string workspace, string room) =>
        db.One<Room>(At, new { Platform = platform, Workspace = workspace, Room = room });

    public static Task<IReadOnlyList<Room>> RoomsOf(this AgencySession db, ClientId client) => db.All<Room>(OfClient, new { Client = client });

    public static Task<IReadOnlyList<Room>> BoundRooms(this AgencySession db) => db.All<Room>(Bound);

    /// <summary>The platform told us, or a welcome arrived there.</summary>
    public static async Task<bool> IsInside(this AgencySession db, Room room) =>
        room.InsideSince is not null || (room.OutsideSince is null && await db.One<Letter>(Arrived, new { Room = room.Id }) is not null);

    /// <summary>Is there a client's room that hears us?</summary>
    public static async Task<bool> AnyRoomInside(this AgencySession db)
    {
        foreach (var room in await db.BoundRooms())
            if (await db.IsInside(room)) return true;
        return false;
    }

    /// <summary>One welcome for each binding, once the bot is inside.</summary>
    public static async Task OweWelcome(this AgencySession db, Room room, Instant now)
    {
        if (await db.One<Letter>(Greeted, new { Room = room.Id }) is not null) return;
        await db.OweAgain(new Owed(room.Id.Value, "welcome", "welcome", LetterReader.To(room.Id), $"tell welcome {room.Id.Value}", now)
        {
            Manners = Manners.AtOnce,
        });
    }
}
