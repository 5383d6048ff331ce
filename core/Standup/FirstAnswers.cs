using Core.Agencies;
using Core.Clients;
using Core.Store;
using NodaTime;

namespace Core.Standup;

/// <summary>
/// Promised first answers of a stretch of time: one is counted when it was given, or when its time ran out without one. So each is counted in
/// one week, and in the same way as in its month.
/// </summary>
/// <param name="Broken">Those that came later than promised, or have not come.</param>
internal sealed record FirstAnswers(long Kept, long Broken)
{
    public static FirstAnswers? Sum(IEnumerable<FirstAnswers?> some) => some.OfType<FirstAnswers>().Aggregate(
        (FirstAnswers?)null, (sum, one) => new FirstAnswers((sum?.Kept ?? 0) + one.Kept, (sum?.Broken ?? 0) + one.Broken));
}

internal static class FirstAnswerStore
{
    // An empty @Client is every client. To the moment is kept.
    private const string Between = """
        select p.client_id, r.owner_id,
          cast(sum(case when p.answered_at >= @Since and p.answered_at < @Until and (p.due_at is null or p.answered_at <= p.due_at)
            then 1 else 0 end) as bigint) as kept,
          cast(sum(case when p.due_at >= @Since and p.due_at < @Until and p.due_at < coalesce(p.answered_at, p.dropped_at, @Until)
            then 1 else 0 end) as bigint) as broken
        from pledges p join requests r on r.id = p.id and r.agency_id = p.agency_id
        where p.agency_id = @Agency and p.said is not null and (@Client = '' or p.client_id = @Client)
          and ((p.answered_at >= @Since and p.answered_at < @Until) or (p.due_at >= @Since and p.due_at < @Until))
        group by p.client_id, r.owner_id
        """;

    internal sealed record Count(ClientId ClientId, PersonId? OwnerId, long Kept, long Broken);

    /// <param name="client">Null for every client.</param>
    /// <param name="since">Inclusive.</param>
    /// <param name="until">Exclusive.</param>
    public static Task<IReadOnlyList<Count>> FirstAnswers(this AgencySession db, ClientId? client, Instant since, Instant until) =>
        db.All<Count>(Between, new { Client = client?.Value ?? "", Since = since, Until = until });

    /// <summary>Null where nothing is promised to that client, or nothing came of it.</summary>
    public static FirstAnswers? To(this IEnumerable<Count> counts, Client client, Agency agency)
    {
        if ((client.Promise ?? agency.Promise) is null or Settings.NoPromise) return null;
        var (kept, broken) = (counts.Sum(c => c.Kept), counts.Sum(c => c.Broken));
        return kept + broken == 0 ? null : new FirstAnswers(kept, broken);
    }
}
