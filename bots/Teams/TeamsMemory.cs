using System.Collections.Concurrent;
using Core.Store;
using NodaTime;

namespace Bots.Teams;

/// <summary>Keeps what everything that arrives tells about where it came from: written when it is new, and only then.</summary>
internal sealed class TeamsMemory(Db db, IClock clock)
{
    /// <summary>So many are known to be written already; then it begins to forget, and writes them once more.</summary>
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<(string Tenant, string Room), TeamsOrigin> _rooms = [];
    private readonly ConcurrentDictionary<(string Tenant, string Account), (TeamsAuthor By, string HeardIn)> _people = [];

    /// <summary>The conversation, and who spoke there: whoever speaks can be reached again.</summary>
    /// <returns>Who that is, if they say something of themselves that was not known; null when all is as it was.</returns>
    public async Task<TeamsPerson?> Keep(TeamsOrigin origin, TeamsAuthor? by)
    {
        var (here, who) = ((origin.Tenant, origin.Room), (origin.Tenant, by?.Id ?? ""));
        var room = _rooms.TryGetValue(here, out var known) && known == origin ? null : origin;
        var person = by is null || (_people.TryGetValue(who, out var heard) && heard == (by, origin.IsPersonal ? origin.Room : heard.HeardIn)) ? null : by;
        if (room is null && person is null) return null;

        var told = await db.InTransaction(async session =>
        {
            if (room is not null && await session.TeamsRoom(origin.Tenant, origin.Room) != origin) await session.KeepTeamsRoom(origin);
            return person is null ? null : await Keep(session, origin, person);
        });
        if (_rooms.Count + _people.Count > Most) Forget();
        _rooms[here] = origin;
        if (by is not null) _people[who] = (by, origin.Room);
        return told;
    }

    /// <summary>What the roster said of somebody, kept for when it cannot be asked.</summary>
    public Task Learn(TeamsPerson person) => Do(session => session.KeepTeamsPerson(person));

    public async Task Block(string tenant, string account)
    {
        _people.TryRemove((tenant, account), out _);
        await Do(session => session.BlockTeamsPerson(tenant, account, clock.GetCurrentInstant()));
    }

    public async Task Leave(TeamsOrigin origin)
    {
        Forget();
        await Do(session => session.LeaveTeamsRoom(origin.Tenant, origin.Room, clock.GetCurrentInstant()));
    }

    /// <summary>True where the bot is, or was: where something was said to it, or it was added. A card may be put anywhere.</summary>
    public async Task<bool> IsIn(TeamsOrigin origin) =>
        _rooms.ContainsKey((origin.Tenant, origin.Room)) || await Room(origin.Tenant, origin.Room) is not null;

    public Task<TeamsOrigin?> Room(string tenant, string room) => db.Read(session => session.TeamsRoom(tenant, room));

    public Task<TeamsPerson?> Person(string tenant, string account) => db.Read(session => session.TeamsPerson(tenant, account));

    /// <summary>Whose own chat with the bot it is.</summary>
    public Task<TeamsPerson?> PersonIn(TeamsOrigin chat) => db.Read(session => session.TeamsPersonIn(chat.Tenant, chat.Room));

    /// <summary>The channels of a team in which the bot was heard, and is.</summary>
    public Task<IReadOnlyList<string>> RoomsOf(string tenant, string team) => db.Read(session => session.TeamsRoomsOf(tenant, team));

    /// <summary>Who that is in the directory, if they have ever spoken to the bot.</summary>
    public Task<string?> AccountOf(string tenant, string objectId) => db.Read(session => session.TeamsAccount(tenant, objectId));

    public Task<IReadOnlyList<string>> HeardIn(TeamsOrigin room) => db.Read(session => session.HeardIn(room.Tenant, room.Room));

    /// <summary>Their own chat with the bot was opened by us.</summary>
    public Task Opened(TeamsPerson person, TeamsOrigin room) => Do(async session =>
    {
        await session.KeepTeamsRoom(room);
        await session.KeepTeamsPerson(person with { Room = room.Room });
    });

    private static async Task<TeamsPerson?> Keep(Session session, TeamsOrigin origin, TeamsAuthor by)
    {
        var before = await session.TeamsPerson(by.Tenant, by.Id);
        var after = new TeamsPerson(
            by.Tenant, by.Id,
            Or(by.ObjectId, before?.ObjectId), Or(by.Name, before?.Name), Or(by.Language, before?.Language), Or(by.Zone, before?.Zone), before?.Kind ?? "",
            // Who writes in their own chat takes what is written there.
            origin.IsPersonal ? origin.Room : before?.Room, origin.Room, origin.IsPersonal ? null : before?.BlockedAt);
        if (after == before) return null;
        await session.KeepTeamsPerson(after);
        var same = before is { Kind: not "" } && (before.Name, before.Language, before.Zone) == (after.Name, after.Language, after.Zone);
        return same || before is null ? null : after;
    }

    private static string Or(string told, string? known) => told is "" ? known ?? "" : told;

    private void Forget()
    {
        _rooms.Clear();
        _people.Clear();
    }

    private Task<int> Do(Func<Session, Task> work) => db.InTransaction(async session =>
    {
        await work(session);
        return 0;
    });
}
