using Core;
using Core.Store;
using NodaTime;

namespace Tests.Trials;

/// <summary>What stands in the database at the end.</summary>
internal sealed record CrashRows(
    IReadOnlyList<CrashRows.Filed> Requests, IReadOnlyList<CrashRows.Entry> Entries, IReadOnlyList<CrashRows.Noted> Notes,
    IReadOnlyList<CrashRows.Post> Letters)
{
    private const string AllRequests = "select number, what from requests order by number";
    private const string AllNotes = "select body from notes";
    private const string AllLetters = "select kind, outcome, done_at, due_at, leased_until, takes, waits_for from letters";
    private const string AllDeliveries = "select delivery as id from inbox";
    private const string AllEntries = "select person_id, note, started_at, ended_at from time_entries order by person_id, started_at, ended_at";

    public sealed record Filed(long Number, string What);

    public sealed record Entry(PersonId PersonId, string Note, Instant StartedAt, Instant? EndedAt);

    public sealed record Noted(string Body);

    public sealed record Post(string Kind, string? Outcome, Instant? DoneAt, Instant DueAt, Instant? LeasedUntil, long Takes, string? WaitsFor);

    private sealed record Heard(string Id);

    public static async Task<CrashRows> All(Session session) => new(
        await session.All<Filed>(AllRequests), await session.All<Entry>(AllEntries), await session.All<Noted>(AllNotes),
        await session.All<Post>(AllLetters));

    /// <summary>The deliveries whose work is kept.</summary>
    public static async Task<IReadOnlySet<string>> Deliveries(Session session) =>
        (await session.All<Heard>(AllDeliveries)).Select(h => h.Id).ToHashSet();

    /// <summary>How many letters are due, or were put off but not until the morning, and are not yet done with. It is night: some wait for a digest.</summary>
    public static async Task<int> Waiting(Session session, Instant now) =>
        (await session.All<Post>(AllLetters)).Count(l =>
            l is { DoneAt: null, WaitsFor: null } && (l.DueAt <= now || (l.Takes > 0 && l.DueAt <= now + Duration.FromHours(1))));

    /// <summary>How often a sentence's word stands where its deed puts it.</summary>
    public int Effects(CrashSpoken spoken) => spoken.Deed switch
    {
        CrashDeed.Request => Requests.Count(r => r.What == spoken.Word),
        CrashDeed.Note => Notes.Count(n => n.Body == spoken.Word),
        CrashDeed.Look => 0,
        _ => Entries.Count(e => e.Note.Contains(spoken.Word, StringComparison.Ordinal)),
    };

    public IReadOnlyList<PersonId> WithTwoTimers =>
        [.. Entries.Where(e => e.EndedAt is null).CountBy(e => e.PersonId).Where(p => p.Value > 1).Select(p => p.Key)];

    /// <summary>An entry that ended as it began has no time that could be another's too.</summary>
    public int Overlaps => Entries.Where(e => e.EndedAt != e.StartedAt).GroupBy(e => e.PersonId).Sum(theirs =>
        theirs.OrderBy(e => e.StartedAt).ThenBy(e => e.EndedAt ?? Instant.MaxValue).ToList() is var sorted
            ? sorted.Zip(sorted.Skip(1)).Count(pair => pair.First.EndedAt is not { } end || end > pair.Second.StartedAt)
            : 0);
}
