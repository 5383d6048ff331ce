using NodaTime;

namespace Core.Store;

/// <summary>
/// Who may send a letter: whoever took it last, while its lease holds. A host that lives keeps the leases of all it has in hand, so a slow
/// call is not doubled; what a dead one had is free when its lease ends. The fence (<see cref="Letter.Takes"/>) keeps out who comes late.
/// </summary>
public static class Leases
{
    // The guard is repeated outside so that two postmen racing for one letter cannot both win on PostgreSQL.
    private const string Take = """
        update letters set leased_until = @Until, takes = takes + 1
        where id in (select id from letters
                     where done_at is null and rests_for is null and waits_for is null and due_at <= @Now
                       and (due_at, id) > (@AfterDue, @AfterId)
                       and coalesce(leased_until, 0) <= @Now
                     order by due_at, id limit @AtOnce /*claim*/)
          and done_at is null and coalesce(leased_until, 0) <= @Now
        returning id, agency_id, subject, kind, reader, say, due_at, manners, takes, leased_until, begun_at, tries,
          coalesce(tried_at, @Now) as tried_at, held_at
        """;

    // Answers first, for which somebody waits; within them and the others the oldest.
    private const string TakeResting = """
        update letters set leased_until = @Until, takes = takes + 1, rests_for = null
        where id in (select id from letters
                     where done_at is null and rests_for = @Place and due_at <= @Now
                     order by manners, due_at, id limit @Most /*claim*/)
          and done_at is null and rests_for = @Place
        returning id, agency_id, subject, kind, reader, say, due_at, manners, takes, leased_until, begun_at, tries,
          coalesce(tried_at, @Now) as tried_at, held_at
        """;

    private const string Resting = "select distinct rests_for as name from letters where done_at is null and rests_for is not null";

    // A lease that ran out while nobody else wanted the letter is taken up again.
    private const string Begin = """
        update letters set leased_until = @Until, begun_at = coalesce(begun_at, @Now)
        where agency_id = @Agency and id = @Id and takes = @Takes and done_at is null
        """;

    // Rows that somebody is writing are passed over until the next time: what closes a letter waits for nobody.
    private const string Keep = """
        update letters set leased_until = @Until
        where id in (select id from letters
                     where id in (select value ->> 0 from /*held*/)
                       and id || ' ' || takes in (select (value ->> 0) || ' ' || (value ->> 1) from /*held*/)
                       and done_at is null and leased_until is not null /*claim*/)
        """;

    private const string BeginAll = """
        update letters set leased_until = @Until, begun_at = coalesce(begun_at, @Now)
        where id in (select id from letters
                     where id in (select value ->> 0 from /*held*/)
                       and id || ' ' || takes in (select (value ->> 0) || ' ' || (value ->> 1) from /*held*/)
                       and done_at is null /*claim*/)
        returning id as name
        """;

    private sealed record Place(string Name);

    private const string Release = "update letters set leased_until = null where done_at is null and leased_until is not null";

    /// <summary>Letters that are due, oldest first, leased to whoever asks.</summary>
    /// <param name="after">The last that the same postman has just taken: those before it are not looked at again.</param>
    public static async Task<IReadOnlyList<Letter>> TakeLetters(this Session db, Instant now, Letter? after = null)
    {
        // Nearly always nothing is due. Who asks that without a parameter is not answered dearer by a server that has more letters: it plans
        // the taking anew for each moment, and looks the longer for a plan the more there is to choose from.
        if (after is null && !(await db.OldestLetter() <= now)) return [];
        var (due, id) = (after?.DueAt ?? Instant.MinValue, after?.Id ?? "");
        var taken = await db.All<Letter>(Take, new { Now = now, Until = now + Outbox.Lease, AfterDue = due, AfterId = id, Outbox.AtOnce });
        return [.. taken.OrderBy(l => l.DueAt).ThenBy(l => l.Id, StringComparer.Ordinal)];
    }

    /// <summary>As many as there is room for of those that rest for a workspace, leased to whoever asks.</summary>
    public static async Task<IReadOnlyList<Letter>> TakeResters(this Session db, string place, int most, Instant now)
    {
        var taken = await db.All<Letter>(TakeResting, new { Place = place, Most = most, Now = now, Until = now + Outbox.Lease });
        return [.. taken.OrderBy(l => l.Manners).ThenBy(l => l.DueAt).ThenBy(l => l.Id, StringComparer.Ordinal)];
    }

    /// <summary>The workspaces that letters rest for.</summary>
    public static async Task<IReadOnlyList<string>> RestedFor(this Session db) => [.. (await db.All<Place>(Resting)).Select(p => p.Name)];

    /// <summary>Said before anything goes out: the letter is still whoever's took it, for a whole lease from now.</summary>
    /// <returns>Null when another postman has it, or when it was called back.</returns>
    public static async Task<Letter?> BeginLetter(this AgencySession db, Letter letter, Instant now)
    {
        return await db.Do(Begin, new { letter.Id, letter.Takes, Now = now, Until = now + Outbox.Lease }) == 1 ? Begun(letter, now) : null;
    }

    /// <summary>The same of many at once.</summary>
    /// <returns>Null also for those that somebody is writing just now: they are to be asked for singly.</returns>
    public static async Task<IReadOnlyList<Letter?>> BeginLetters(this Session db, IReadOnlyList<Letter> letters, Instant now)
    {
        var begun = (await db.All<Place>(BeginAll, new { Now = now, Until = now + Outbox.Lease, Held = Written(letters) })).Select(p => p.Name).ToHashSet();
        return [.. letters.Select(letter => begun.Contains(letter.Id) ? Begun(letter, now) : null)];
    }

    /// <summary>Those that wait, and those on their way, stay with their host for another lease.</summary>
    public static Task KeepLetters(this Session db, IEnumerable<Letter> held, Instant now) =>
        db.Do(Keep, new { Until = now + Outbox.Lease, Held = Written(held) });

    /// <summary>Letters that a host took and did not live to send wait for nobody. Only where no other host can have taken them.</summary>
    public static Task ReleaseLetters(this Session db) => db.Do(Release);

    /// <summary>Which they are, and as they were taken.</summary>
    internal static string Written(IEnumerable<Letter> letters) => Json.Write(letters.Select(l => new object[] { l.Id, l.Takes }));

    private static Letter Begun(Letter letter, Instant now) => letter with
    {
        LeasedUntil = now + Outbox.Lease,
        BegunAt = letter.BegunAt ?? now,
        Doubtful = letter.BegunAt is not null,
    };
}
