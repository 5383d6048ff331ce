using Core.Store;
using NodaTime;

namespace Core.Meetings;

internal static class MeetingStore
{
    private const string ById = """
        select id, client_id, host_id, members, starts_at, minutes, weekly, weekly_zone, state, changed_at, version from meetings
        where agency_id = @Agency and id = @Id
        """;

    private const string Ahead = """
        select id, client_id, host_id, members, starts_at, minutes, weekly, weekly_zone, state, changed_at, version from meetings
        where agency_id = @Agency and state in ('Offered', 'Agreed') and (weekly is not null or starts_at > @Since)
        order by starts_at, id
        """;

    private const string Lately = """
        select id, client_id, host_id, members, starts_at, minutes, weekly, weekly_zone, state, changed_at, version from meetings
        where agency_id = @Agency and (changed_at > @Since or (state in ('Offered', 'Agreed') and (weekly is not null or starts_at > @Since)))
        order by starts_at, id limit 2000
        """;

    private const string Put = """
        insert into meetings (id, agency_id, client_id, host_id, members, starts_at, minutes, weekly, weekly_zone, state, changed_at, version)
        values (@Id, @Agency, @ClientId, @HostId, @Members, @StartsAt, @Minutes, @Weekly, @WeeklyZone, @State, @ChangedAt, @Version)
        on conflict (id) do update
        set members = excluded.members, starts_at = excluded.starts_at, minutes = excluded.minutes, weekly = excluded.weekly,
            weekly_zone = excluded.weekly_zone, state = excluded.state, changed_at = excluded.changed_at, version = excluded.version
        """;

    private const string Delete = "delete from meetings where agency_id = @Agency and id = @Id";

    // Whoever has its card reads that it was taken back.
    internal static readonly Table<Meeting> Meetings = new(
        "meetings", m => m.Id, ById, Put, Delete,
        back: (now, was) => was with { Version = now.Version + 1 },
        end: m => m with { State = MeetingState.Cancelled, Version = m.Version + 1 });

    public static Task<Meeting?> Meeting(this AgencySession db, string id) => db.One<Meeting>(ById, new { Id = id });

    /// <summary>What was offered or agreed and is not over: one meeting that began since then, and every weekly one.</summary>
    public static Task<IReadOnlyList<Meeting>> MeetingsAhead(this AgencySession db, Instant since) => db.All<Meeting>(Ahead, new { Since = since });

    /// <summary>The same, and whatever became of one since then.</summary>
    public static Task<IReadOnlyList<Meeting>> MeetingsSince(this AgencySession db, Instant since) => db.All<Meeting>(Lately, new { Since = since });
}
