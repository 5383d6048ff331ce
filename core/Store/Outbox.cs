using Core.Speech;
using NodaTime;

namespace Core.Store;

/// <summary>A sentence that the bot will say to itself when it is due, for one reader. What is no longer true by then is not sent.</summary>
/// <param name="Subject">The app-made id of what it is about.</param>
/// <param name="Reader">As <see cref="LetterReader"/> writes it.</param>
/// <param name="Takes">How often a postman took it, this time included: the fence against one who comes back too late.</param>
/// <param name="LeasedUntil">Exclusive: from then on another postman may have it.</param>
/// <param name="BegunAt">When a call for it began of which nobody knows how it ended; null when there is none.</param>
/// <param name="Tries">How often a platform has put it off.</param>
/// <param name="TriedAt">When it did so first; the moment of taking when it never did.</param>
/// <param name="HeldAt">Since when it has waited for its reader's working hours; null when it has not.</param>
public sealed record Letter(
    string Id, AgencyId AgencyId, string Subject, string Kind, string Reader, string Say, Instant DueAt, Manners Manners,
    long Takes, Instant LeasedUntil, Instant? BegunAt, long Tries, Instant TriedAt, Instant? HeldAt = null)
{
    /// <summary>An earlier call may have arrived: it is looked for before the letter is sent again.</summary>
    public bool Doubtful { get; init; }

    /// <summary>As before this call, which surely did not arrive: an older one may have.</summary>
    public Letter Unbegun => Doubtful ? this : this with { BegunAt = null };

    /// <summary>Of one intended sending, however often it is tried.</summary>
    public string? Mark => BegunAt is { } at ? $"{Id}/{at.ToUnixTimeMilliseconds()}" : null;
}

/// <summary>
/// How a letter treats its reader's quiet hours: all but the hours of <c>agency.CalendarOf</c> for a member, of the client's calendar for a
/// room and, in their own zone, for a contact. In alphabetical order, by which what rested for a workspace leaves.
/// </summary>
public enum Manners
{
    /// <summary>
    /// At an hour that its reader chose or agreed to (a draft at her time, a part at the client's, a reminder for oneself): leaves then,
    /// whatever the hours, unless they are away. An hour late outside them it waits as <see cref="ByDay"/> does.
    /// </summary>
    AsAgreed,

    /// <summary>Urgent by the client's word: leaves when it is due where its reader has allowed that; otherwise as <see cref="ByDay"/>.</summary>
    AsUrgent,

    /// <summary>
    /// Leaves when it is due, at any hour: the answer to the reader's own act, what they wait for now, redrawn cards, errands to a platform,
    /// and that nothing reaches them any more.
    /// </summary>
    AtOnce,

    /// <summary>What the bot does of its own accord. It waits for the reader's hours, and is a line of their morning's digest when others wait too.</summary>
    ByDay,

    /// <summary>
    /// As <see cref="ByDay"/>, but a line would not do (a standup's part, a weekly summary, a form, what is edited later): it comes by itself.
    /// </summary>
    ByItself,
}

/// <summary>A letter to be owed.</summary>
/// <param name="Kind">What sort of letter it is; re-planning a subject replaces its unsent letters of one kind.</param>
/// <param name="Occurrence">Of the rule, not of the clock (<c>day-before/2026-12-01</c>): planning it twice owes it once.</param>
/// <param name="Say">A sentence of a verb that only the bot may say. It is drawn when it is sent, with the rights of its reader.</param>
public sealed record Owed(string Subject, string Kind, string Occurrence, string Reader, string Say, Instant DueAt)
{
    public Manners Manners { get; init; } = Manners.ByDay;
}

/// <summary>Letters the bot owes. Written with the change that causes them; sent by a postman, at least once.</summary>
public static class Outbox
{
    /// <summary>As many are taken at a time at the most.</summary>
    public const int AtOnce = 256;

    /// <summary>Short, so that a dead host's letters are soon another's; a living one keeps its leases several times in this time.</summary>
    public static readonly Duration Lease = Duration.FromSeconds(15);

    // What had become untrue may become true again: such a letter, closed unsent, is owed anew. A sent one keeps a repeat away.
    private const string Post = """
        insert into letters (id, agency_id, subject, kind, occurrence, reader, say, due_at, manners, takes, tries)
        values (@Id, @Agency, @Subject, @Kind, @Occurrence, @Reader, @Say, @DueAt, @Manners, 0, 0)
        on conflict (agency_id, subject, occurrence) do update
        set reader = excluded.reader, say = excluded.say, due_at = excluded.due_at, takes = letters.takes + 1,
            tries = 0, tried_at = null, leased_until = null, begun_at = null, done_at = null, outcome = null, why = null,
            waits_for = null, held_at = null
        where letters.outcome = 'untrue'
        """;

    // Whoever is sending it right now loses the fence, so that what changed since is drawn as well.
    private const string PostAgain = """
        insert into letters (id, agency_id, subject, kind, occurrence, reader, say, due_at, manners, takes, tries)
        values (@Id, @Agency, @Subject, @Kind, @Occurrence, @Reader, @Say, @DueAt, @Manners, 0, 0)
        on conflict (agency_id, subject, occurrence) do update
        set say = excluded.say, due_at = excluded.due_at, takes = letters.takes + 1,
            tries = 0, tried_at = null, leased_until = null, begun_at = null, done_at = null, outcome = null, why = null,
            waits_for = null, held_at = null
        """;

    private const string Reopen = """
        update letters set due_at = @Now, takes = takes + 1,
          tries = 0, tried_at = null, leased_until = null, begun_at = null, done_at = null, outcome = null, why = null,
            waits_for = null, held_at = null
        where agency_id = @Agency and id = @Id and outcome = 'never'
        """;

    private const string Cancel = """
        delete from letters
        where agency_id = @Agency and subject = @Subject and kind = @Kind and done_at is null and coalesce(leased_until, 0) <= @Now
        """;

    private const string Close = """
        update letters set done_at = @Now, outcome = @Outcome, why = @Why
        where agency_id = @Agency and id = @Id and takes = @Takes and done_at is null
        """;

    // What somebody is writing is passed over: it is closed singly, and waits for them.
    private const string CloseSent = """
        update letters set done_at = @Now, outcome = 'sent'
        where id in (select id from letters
                     where id in (select value ->> 0 from /*held*/)
                       and id || ' ' || takes in (select (value ->> 0) || ' ' || (value ->> 1) from /*held*/)
                       and done_at is null /*claim*/)
        returning id
        """;

    private const string PutOff = """
        update letters set due_at = @Until, leased_until = null, begun_at = @BegunAt
        where agency_id = @Agency and id = @Id and takes = @Takes and done_at is null
        """;

    private const string Retry = """
        update letters set due_at = @Until, leased_until = null, begun_at = @BegunAt, tries = tries + 1, tried_at = @TriedAt
        where agency_id = @Agency and id = @Id and takes = @Takes and done_at is null
        """;

    // What a letter that goes back to where something was said names the room by is the beginning of its reader.
    private const string Move = """
        update letters set reader = @New || substr(reader, cast(@After as integer))
        where agency_id = @Agency and done_at is null and substr(reader, 1, cast(@Length as integer)) = @Old
        """;

    private const string Rest = """
        update letters set rests_for = @Place, leased_until = null, begun_at = @BegunAt
        where agency_id = @Agency and id = @Id and takes = @Takes and done_at is null
        """;

    private const string Undelivered = """
        select reader, why from letters
        where agency_id = @Agency and id = @Id and outcome = 'never'
        """;

    private const string Outcome = """
        select outcome as word from letters where agency_id = @Agency and subject = @Subject and occurrence = @Occurrence
        """;

    private const string Oldest = "select due_at as at from letters where done_at is null and rests_for is null and waits_for is null order by due_at limit 1";

    private const string Next = """
        select due_at as at from letters where done_at is null and rests_for is null and waits_for is null and due_at > @Now order by due_at limit 1
        """;

    private sealed record Moment(Instant At);

    /// <param name="Why">A word of the platform's protocol, or <see cref="TriedLong"/>.</param>
    internal sealed record Undeliverable(string Reader, string Why);

    /// <summary>Why a letter ended that its platform put off too often, or for too long.</summary>
    internal const string TriedLong = "tried_long";

    private sealed record Said(string? Word);

    private sealed record Ended(string Id);

    public static Task Owe(this AgencySession db, Owed owed) => db.Write(Post, owed);

    /// <summary>Owes it once more though it was sent before: any number of times before it leaves is once.</summary>
    public static Task OweAgain(this AgencySession db, Owed owed) => db.Write(PostAgain, owed);

    /// <summary>Replaces a subject's unsent letters of one kind. Those under way are judged when they are drawn.</summary>
    public static async Task Replan(this AgencySession db, string subject, string kind, Instant now, params IReadOnlyList<Owed> owed)
    {
        await db.Do(Cancel, new { Subject = subject, Kind = kind, Now = now });
        foreach (var one in owed) await db.Owe(one);
    }

    /// <param name="outcome"><c>sent</c>, <c>untrue</c> or <c>never</c>.</param>
    /// <returns>False when the lease ran out and another postman has the letter now.</returns>
    public static async Task<bool> CloseLetter(this AgencySession db, Letter letter, Instant now, string outcome, string? why = null) =>
        await db.Do(Close, new { letter.Id, letter.Takes, Now = now, Outcome = outcome, Why = why }) == 1;

    /// <summary>Letters that have arrived and leave nothing else to write down.</summary>
    /// <returns>In the same order: false also for those that somebody is writing just now.</returns>
    public static async Task<IReadOnlyList<bool>> CloseSentLetters(this Session db, IReadOnlyList<Letter> letters, Instant now)
    {
        var closed = (await db.All<Ended>(CloseSent, new { Now = now, Held = Leases.Written(letters) })).Select(e => e.Id).ToHashSet();
        return [.. letters.Select(letter => closed.Contains(letter.Id))];
    }

    /// <summary>Its room rests, or it was not its turn: that is no try.</summary>
    public static async Task<bool> PutOffLetter(this AgencySession db, Letter letter, Instant until) =>
        await db.Do(PutOff, new { letter.Id, letter.Takes, letter.BegunAt, Until = until }) == 1;

    /// <summary>It waits for its workspace, and keeps its place among those that do: that is no try.</summary>
    /// <param name="place">As <see cref="Address.Place"/> tells it.</param>
    public static async Task<bool> RestLetter(this AgencySession db, Letter letter, string place) =>
        await db.Do(Rest, new { letter.Id, letter.Takes, letter.BegunAt, Place = place }) == 1;

    /// <summary>Its platform put it off.</summary>
    public static async Task<bool> RetryLetter(this AgencySession db, Letter letter, Instant until) =>
        await db.Do(Retry, new { letter.Id, letter.Takes, Until = until, letter.BegunAt, letter.TriedAt }) == 1;

    /// <summary>The room has another id: answers that are on their way follow.</summary>
    internal static Task MoveAnswers(this AgencySession db, Platform platform, string workspace, string from, string to)
    {
        var (before, after) = (LetterReader.SpeakersIn(platform, workspace, from), LetterReader.SpeakersIn(platform, workspace, to));
        return db.Do(Move, new { Old = before, New = after, before.Length, After = before.Length + 1 });
    }

    /// <summary>What became of a letter that could not be delivered; null for any other.</summary>
    internal static Task<Undeliverable?> UndeliveredLetter(this AgencySession db, string id) => db.One<Undeliverable>(Undelivered, new { Id = id });

    /// <summary>Owes an undelivered letter once more.</summary>
    /// <returns>False when it is not one.</returns>
    internal static async Task<bool> Resend(this AgencySession db, string id, Instant now)
    {
        if (await db.Do(Reopen, new { Id = id, Now = now }) == 0) return false;
        db.DueAt(now);
        return true;
    }

    /// <summary>When the letter that has waited longest was due; null when none waits but those that rest for their workspace.</summary>
    public static async Task<Instant?> OldestLetter(this Session db) => (await db.One<Moment>(Oldest))?.At;

    /// <summary>When the next letter falls due; null when none will.</summary>
    public static async Task<Instant?> NextLetter(this Session db, Instant now) => (await db.One<Moment>(Next, new { Now = now }))?.At;

    /// <summary>True when the letter has left: what it said must be taken back in words.</summary>
    public static async Task<bool> WasSent(this AgencySession db, string subject, string occurrence) =>
        (await db.One<Said>(Outcome, new { Subject = subject, Occurrence = occurrence }))?.Word is "sent";

    private static Task<int> Write(this AgencySession db, string sql, Owed owed)
    {
        db.DueAt(owed.DueAt);
        return db.Do(sql, new
        {
            Id = Ids.New(), owed.Subject, owed.Kind, owed.Occurrence, owed.Reader, owed.Say, owed.DueAt, owed.Manners,
        });
    }
}
