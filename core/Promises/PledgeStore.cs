using Core.Store;
using NodaTime;

namespace Core.Promises;

/// <summary>How many promises of one month were kept to one client.</summary>
/// <param name="Month"><c>2026-12</c>.</param>
/// <param name="Running">Neither, so far.</param>
internal sealed record PledgeCount(ClientId ClientId, string Month, long Kept, long Broken, long Running);

internal static class PledgeStore
{
    private const string ById = """
        select id, client_id, month, said, length, asked_at, used, runs_since, answered_at, dropped_at, done_by, due_at from pledges
        where agency_id = @Agency and id = @Id
        """;

    private const string Running = """
        select id, client_id, month, said, length, asked_at, used, runs_since, answered_at, dropped_at, done_by, due_at from pledges
        where agency_id = @Agency and runs_since is not null and (due_at is null or due_at > @Now)
        order by asked_at, id limit 1000
        """;

    private const string Put = """
        insert into pledges (id, agency_id, client_id, month, said, length, asked_at, used, runs_since, answered_at, dropped_at, done_by)
        values (@Id, @Agency, @ClientId, @Month, @Said, @Length, @AskedAt, @Used, @RunsSince, @AnsweredAt, @DroppedAt, @DoneBy)
        on conflict (id) do update
        set said = excluded.said, length = excluded.length, used = excluded.used, runs_since = excluded.runs_since,
            answered_at = excluded.answered_at, dropped_at = excluded.dropped_at, done_by = excluded.done_by
        """;

    private const string Delete = "delete from pledges where agency_id = @Agency and id = @Id";

    private const string SetDue = "update pledges set due_at = @DueAt where agency_id = @Agency and id = @Id";

    // To the moment is kept; what the client closed themselves counts only where it was broken before.
    private const string Count = """
        select client_id, month,
          cast(sum(case when answered_at is not null and (due_at is null or answered_at <= due_at) then 1 else 0 end) as bigint) as kept,
          cast(sum(case when due_at < coalesce(answered_at, dropped_at, @Now) then 1 else 0 end) as bigint) as broken,
          cast(sum(case when answered_at is null and dropped_at is null and (due_at is null or due_at >= @Now) then 1 else 0 end) as bigint) as running
        from pledges
        where agency_id = @Agency and said is not null and month >= @Since
        group by client_id, month
        order by month desc, client_id
        """;

    private const string CountOf = """
        select client_id, month,
          cast(sum(case when answered_at is not null and (due_at is null or answered_at <= due_at) then 1 else 0 end) as bigint) as kept,
          cast(sum(case when due_at < coalesce(answered_at, dropped_at, @Now) then 1 else 0 end) as bigint) as broken,
          cast(sum(case when answered_at is null and dropped_at is null and (due_at is null or due_at >= @Now) then 1 else 0 end) as bigint) as running
        from pledges
        where agency_id = @Agency and said is not null and month >= @Since and client_id = @Client
        group by client_id, month
        order by month desc
        """;

    internal static readonly Table<Pledge> Pledges = new("pledges", p => p.Id.Value, ById, Put, Delete);

    public static Task<Pledge?> Pledge(this AgencySession db, RequestId id) => db.One<Pledge>(ById, new { Id = id });

    /// <summary>Those whose clock runs, and that are not broken yet; a thousand at the most.</summary>
    public static Task<IReadOnlyList<Pledge>> RunningPledges(this AgencySession db, Instant now) => db.All<Pledge>(Running, new { Now = now });

    public static Task PledgeIsDue(this AgencySession db, RequestId id, Instant? due) => db.Do(SetDue, new { Id = id, DueAt = due });

    /// <param name="since">The first month.</param>
    /// <returns>The latest month first.</returns>
    public static async Task<IReadOnlyList<PledgeCount>> PledgeCounts(this AgencySession db, string since, Instant now) =>
        Some(await db.All<PledgeCount>(Count, new { Since = since, Now = now }));

    public static async Task<IReadOnlyList<PledgeCount>> PledgeCountsOf(this AgencySession db, ClientId client, string since, Instant now) =>
        Some(await db.All<PledgeCount>(CountOf, new { Client = client, Since = since, Now = now }));

    private static IReadOnlyList<PledgeCount> Some(IReadOnlyList<PledgeCount> counts) =>
        [.. counts.Where(count => count.Kept + count.Broken + count.Running > 0)];
}
