using Core.Store;
using NodaTime;

namespace Core.Quiet;

/// <summary>
/// Letters that wait for their reader's hours, and the digest (a letter too) that brings them. What waits for a digest leaves in no other way
/// until that is sent; what came in since it was begun waits for another.
/// </summary>
internal static class Digests
{
    public const string Kind = "digest";

    private const string Open = """
        select id, say, due_at from letters
        where agency_id = @Agency and subject = @Reader and kind = 'digest' and done_at is null and begun_at is null
        order by due_at limit 1 /*lock*/
        """;

    private const string Join = """
        update letters set waits_for = @Key, held_at = coalesce(held_at, @Now), leased_until = null, begun_at = null
        where agency_id = @Agency and id = @Id and takes = @Takes and done_at is null
        """;

    private const string Alone = """
        update letters set due_at = @Until, held_at = coalesce(held_at, @Now), leased_until = null, begun_at = @BegunAt
        where agency_id = @Agency and id = @Id and takes = @Takes and done_at is null
        """;

    private const string Move = """
        update letters set due_at = @Until
        where agency_id = @Agency and id = @Id and done_at is null and begun_at is null and leased_until is null
        """;

    private const string Begun = "update letters set held_at = @Now where agency_id = @Agency and subject = @Reader and occurrence = @Occurrence";

    // More than anybody reads in a morning; the rest waits for the digest after it.
    private const string Waiting = """
        select id, subject, manners, reader, say, held_at as since from letters
        where agency_id = @Agency and waits_for = @Key and done_at is null
        order by held_at, id limit 1000
        """;

    private const string ById = """
        select id, subject, manners, reader, say, held_at as since from letters
        where agency_id = @Agency and waits_for = @Key and id = @Id
        """;

    // In the order in which the digest had them.
    private const string ToldInIt = """
        select id, subject, manners, reader, say, held_at as since from letters
        where agency_id = @Agency and waits_for = @Key and outcome = 'sent'
        order by held_at, id limit @Most offset @Past
        """;

    private const string CloseOne = """
        update letters set done_at = @Now, outcome = @Outcome
        where agency_id = @Agency and id = @Id and waits_for = @Key and done_at is null
        """;

    private const string Release = """
        update letters set waits_for = null, due_at = @Now
        where agency_id = @Agency and waits_for = @Key and done_at is null
        """;

    private const string ReleaseOne = """
        update letters set waits_for = null, due_at = @Now
        where agency_id = @Agency and id = @Id and waits_for = @Key and done_at is null
        """;

    private const string Next = """
        update letters set waits_for = @Next
        where agency_id = @Agency and waits_for = @Key and done_at is null
        """;

    // Drawn anew, it finds by itself until when it waits now.
    private const string Again = """
        update letters set due_at = @Now
        where agency_id = @Agency and subject = @Reader and kind = 'digest' and done_at is null and leased_until is null
        """;

    /// <param name="Since">When it began to wait.</param>
    internal sealed record Held(string Id, string Subject, Manners Manners, string Reader, string Say, Instant Since);

    private sealed record Row(string Id, string Say, Instant DueAt);

    /// <summary>What a digest is known by: the word in its sentence.</summary>
    public static string KeyOf(string say) => say.Split(' ')[^1];

    /// <summary>It waits until then. What must come by itself, or has perhaps arrived already, waits by itself.</summary>
    public static async Task<bool> HoldLetter(this AgencySession db, Letter letter, Instant until, Instant now)
    {
        var itself = new { letter.Id, letter.Takes, letter.BegunAt, Until = until, Now = now };
        if (letter.Manners is Manners.ByItself || letter.Kind is Kind || letter.BegunAt is not null) return await db.Do(Alone, itself) == 1;
        if (await db.One<Row>(Open, new { letter.Reader }) is { } open)
        {
            if (until < open.DueAt) await db.Do(Move, new { open.Id, Until = until });
            return await db.Do(Join, new { letter.Id, letter.Takes, Key = KeyOf(open.Say), Now = now }) == 1;
        }
        var key = Ids.New();
        if (await db.Do(Join, new { letter.Id, letter.Takes, Key = key, Now = now }) == 0) return false;
        await db.Owe(new Owed(letter.Reader, Kind, $"{Kind}/{key}", letter.Reader, $"{Kind} {key}", until));
        await db.Do(Begun, new { letter.Reader, Occurrence = $"{Kind}/{key}", Now = now });
        return true;
    }

    /// <summary>What waits for a digest, those that have waited longest first; at most a thousand.</summary>
    public static Task<IReadOnlyList<Held>> WaitingFor(this AgencySession db, string key) => db.All<Held>(Waiting, new { Key = key });

    /// <summary>One that waited for a digest, said or not.</summary>
    public static Task<Held?> Waited(this AgencySession db, string key, string id) => db.One<Held>(ById, new { Key = key, Id = id });

    /// <summary>What a digest has told, from that one on.</summary>
    public static Task<IReadOnlyList<Held>> SaidIn(this AgencySession db, string key, int from, int most) =>
        db.All<Held>(ToldInIt, new { Key = key, Past = from, Most = most });

    /// <summary>
    /// A digest is done with: what it told is told, what was no longer so is closed, what no line can tell comes by itself, and what it had
    /// no room for comes in the next one.
    /// </summary>
    /// <param name="told">Null when there was none: all of it comes by itself.</param>
    public static async Task EndDigest(this AgencySession db, string key, Gathered? told, Instant now)
    {
        if (told is null)
        {
            if (await db.Do(Release, new { Key = key, Now = now }) > 0) db.DueAt(now);
            return;
        }
        foreach (var id in told.Told) await db.Do(CloseOne, new { Id = id, Key = key, Now = now, Outcome = "sent" });
        foreach (var id in told.Untrue) await db.Do(CloseOne, new { Id = id, Key = key, Now = now, Outcome = "untrue" });
        foreach (var id in told.Singly)
            if (await db.Do(ReleaseOne, new { Id = id, Key = key, Now = now }) > 0) db.DueAt(now);
        var next = Ids.New();
        if (await db.Do(Next, new { Next = next, Key = key }) > 0)
            await db.Owe(new Owed(told.Reader, Kind, $"{Kind}/{next}", told.Reader, $"{Kind} {next}", now));
    }

    /// <summary>The hours of a reader have changed: what waits for them is looked at again.</summary>
    public static async Task LookAgain(this AgencySession db, string reader, Instant now)
    {
        if (await db.Do(Again, new { Reader = reader, Now = now }) > 0) db.DueAt(now);
    }
}

/// <summary>The letters of a digest, by their ids.</summary>
/// <param name="Reader">As letters name readers.</param>
/// <param name="Told">Those of which it has a line, or that it counts as more.</param>
/// <param name="Untrue">Those that are no longer so.</param>
/// <param name="Singly">Those that no line can tell.</param>
public sealed record Gathered(
    string Key, string Reader, IReadOnlyList<string> Told, IReadOnlyList<string> Untrue, IReadOnlyList<string> Singly);
