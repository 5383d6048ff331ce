using System.Collections.Concurrent;

namespace Bots.Teams;

/// <summary>
/// Who writes waits for their turn: what Teams takes of one bot in one conversation, and in one tenant, is published, and who exceeds it is refused.
/// </summary>
internal sealed class TeamsPace(TimeProvider time)
{
    /// <summary>So many letters of one tenant are under way at a time: as many as it takes in a second.</summary>
    public const int Hand = 30;

    private const int MostRooms = 10_000;

    private static readonly (int Most, TimeSpan Within)[] OfRoom =
    [
        (7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1)),
    ];

    private static readonly TimeSpan OfTenant = TimeSpan.FromMilliseconds(34);

    /// <summary>Whoever would wait longer is told so instead, and comes again.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly Dictionary<(string, string), List<long>> _rooms = [];
    private readonly Dictionary<string, long> _tenants = [];
    private readonly ConcurrentDictionary<string, Reach> _reaches = [];

    /// <summary>How many letters can be under way there now. After a pause it is tried with one.</summary>
    public int Takes(string tenant) => Of(tenant) switch
    {
        { Rests: true } => 0,
        { IsOut: true } => 1,
        _ => Hand,
    };

    /// <summary>The tenant takes nothing from anybody: that is no letter's own fault.</summary>
    public bool IsOut(string tenant) => Of(tenant).IsOut;

    /// <summary>What came of a call.</summary>
    public void Heed(TeamsOrigin to, TeamsReply reply)
    {
        if (reply is TeamsReply.TooMany or TeamsReply.Unknown) Of(to.Tenant).Failed(to.Room, Random.Shared.NextDouble());
        else Of(to.Tenant).Answered();
    }

    /// <returns>Null when the turn has come; else for how long it will not.</returns>
    public async Task<TimeSpan?> Turn(string tenant, string room, CancellationToken stop)
    {
        if (Reserve(tenant, room) is var wait && wait > Longest) return wait;
        if (wait > TimeSpan.Zero) await Task.Delay(wait, time, stop);
        if (Space(tenant) is var rest && rest > TimeSpan.Zero) await Task.Delay(rest, time, stop);
        return null;
    }

    private Reach Of(string tenant) => _reaches.GetOrAdd(tenant, static (_, time) => new Reach(time), time);

    private TimeSpan Reserve(string tenant, string room)
    {
        lock (_lock)
        {
            var now = time.GetTimestamp();
            if (_rooms.Count > MostRooms) Thin(now);
            if (!_rooms.TryGetValue((tenant, room), out var turns)) _rooms[(tenant, room)] = turns = [];
            turns.RemoveRange(0, Math.Max(0, turns.Count - OfRoom[^1].Most));
            // The turn that must lie so far back that this one is not too many.
            var at = OfRoom.Where(limit => turns.Count >= limit.Most).Select(limit => turns[^limit.Most] + Ticks(limit.Within)).Append(now).Max();
            var wait = time.GetElapsedTime(now, at);
            if (wait <= Longest) turns.Add(at);
            return wait;
        }
    }

    private TimeSpan Space(string tenant)
    {
        lock (_lock)
        {
            var now = time.GetTimestamp();
            var at = Math.Max(now, _tenants.GetValueOrDefault(tenant, now));
            _tenants[tenant] = at + Ticks(OfTenant);
            return time.GetElapsedTime(now, at);
        }
    }

    private long Ticks(TimeSpan span) => (long)(span.TotalSeconds * time.TimestampFrequency);

    private void Thin(long now)
    {
        foreach (var quiet in _rooms.Where(room => time.GetElapsedTime(room.Value.LastOrDefault(now), now) > OfRoom[^1].Within).ToList())
            _rooms.Remove(quiet.Key);
    }
}
