using NodaTime;

namespace Core.Store;

/// <summary>By which rules of time zones each agency's future was computed.</summary>
internal static class RuleMarks
{
    private const string Behind = """
        select id, tz_version as version from agencies
        where opened_at is not null and id > @After and (tz_version is null or tz_version <> @Version)
        order by id limit 100
        """;

    private const string Everybody = """
        select id, tz_version as version from agencies
        where opened_at is not null and id > @After
        order by id limit 100
        """;

    private const string Mark = "update agencies set tz_version = @Version where id = @Agency";

    // Whoever sends it right now sends what was due.
    private const string Move = """
        update letters set due_at = @At
        where agency_id = @Agency and subject = @Subject and occurrence = @Occurrence and done_at is null and leased_until is null
        """;

    // In three parts, as there is an index for each: of letters that wait there are few, of all letters very many.
    private const string SoonAll = """
        select subject, kind, occurrence, reader, say, due_at, manners from letters
        where agency_id = @Agency and done_at is null and rests_for is null and waits_for is null and due_at < @Until
        union all
        select subject, kind, occurrence, reader, say, due_at, manners from letters
        where agency_id = @Agency and done_at is null and rests_for is not null and due_at < @Until
        union all
        select subject, kind, occurrence, reader, say, due_at, manners from letters
        where agency_id = @Agency and done_at is null and rests_for is null and waits_for is not null and due_at < @Until
        """;

    internal sealed record Marked(AgencyId Id, string? Version);

    private sealed record Waiting(
        string Subject, string Kind, string Occurrence, string Reader, string Say, Instant DueAt, Manners Manners)
    {
        public Owed Owed => new(Subject, Kind, Occurrence, Reader, Say, DueAt) { Manners = Manners };
    }

    /// <summary>Open agencies whose future other rules made, a hundred at a time.</summary>
    public static Task<IReadOnlyList<Marked>> ByOtherRules(this Session db, string after, string version) =>
        db.All<Marked>(Behind, new { After = after, Version = version });

    public static Task<IReadOnlyList<Marked>> OpenAgencies(this Session db, string after) => db.All<Marked>(Everybody, new { After = after });

    public static Task MarkRules(this AgencySession db, string version) => db.Do(Mark, new { Version = version });

    /// <summary>The letter that waits is due at another moment; one that has left is not sent again.</summary>
    public static Task MoveLetter(this AgencySession db, string subject, string occurrence, Instant at)
    {
        db.DueAt(at);
        return db.Do(Move, new { Subject = subject, Occurrence = occurrence, At = at });
    }

    /// <summary>Letters that wait and fall due before that moment.</summary>
    public static async Task<IReadOnlyList<Owed>> LettersBefore(this AgencySession db, Instant until) =>
        [.. (await db.All<Waiting>(SoonAll, new { Until = until })).Select(w => w.Owed)];
}
