using Core.Store;
using NodaTime;

namespace Core.Standup;

internal static class StandupStore
{
    private const string RoundById = """
        select id, person_id, day, state, changed_at, by_itself from standups
        where agency_id = @Agency and id = @Id
        """;

    private const string PutRound = """
        insert into standups (id, agency_id, person_id, day, state, changed_at, by_itself)
        values (@Id, @Agency, @PersonId, @Day, @State, @ChangedAt, @ByItself)
        on conflict (id) do update set state = excluded.state, changed_at = excluded.changed_at, by_itself = excluded.by_itself
        """;

    private const string DeleteRound = "delete from standups where agency_id = @Agency and id = @Id";

    private const string PartById = """
        select id, standup_id as round_id, client_id, body, edited_at from standup_parts
        where agency_id = @Agency and id = @Id
        """;

    private const string PutPart = """
        insert into standup_parts (id, agency_id, standup_id, client_id, body, edited_at)
        values (@Id, @Agency, @RoundId, @ClientId, @Body, @EditedAt)
        on conflict (id) do update set body = excluded.body, edited_at = excluded.edited_at
        """;

    private const string DeletePart = "delete from standup_parts where agency_id = @Agency and id = @Id";

    private const string OfRound = """
        select id, standup_id as round_id, client_id, body, edited_at from standup_parts
        where agency_id = @Agency and standup_id = @Round
        """;

    private const string TimeById = """
        select client_id, posts_at from standup_times
        where agency_id = @Agency and client_id = @Id
        """;

    private const string PutTime = """
        insert into standup_times (client_id, agency_id, posts_at) values (@ClientId, @Agency, @PostsAt)
        on conflict (client_id) do update set posts_at = excluded.posts_at
        """;

    private const string DeleteTime = "delete from standup_times where agency_id = @Agency and client_id = @Id";

    private const string AllTimes = "select client_id, posts_at from standup_times where agency_id = @Agency";

    private const string PostedSince = """
        select id, person_id, day, state, changed_at, by_itself from standups
        where agency_id = @Agency and state = 'Posted' and changed_at >= @Since
        """;

    private const string LettersOfParts = """
        select occurrence, outcome, due_at from letters
        where agency_id = @Agency and subject = @Round and kind = 'standup-part'
        """;

    private const string FirstCard = """
        select posted_at as at from cards where agency_id = @Agency and subject = @Subject order by posted_at limit 1
        """;

    // An empty @Client is every client.
    private const string WorkedBetween = """
        select e.client_id, e.person_id, e.request_id, r.number, r.what, e.note, e.started_at, e.ended_at
        from time_entries e left join requests r on r.id = e.request_id and r.agency_id = e.agency_id
        where e.agency_id = @Agency and (@Client = '' or e.client_id = @Client)
          and e.started_at < @Until and coalesce(e.ended_at, 9223372036854775807) > @Since
        order by e.started_at
        """;

    private const string Open = """
        select id, number, client_id, what, state, due, due_at, owner_id, changed_at from requests
        where agency_id = @Agency and (@Client = '' or client_id = @Client)
          and every is null and state not in ('Done', 'Declined', 'Cancelled')
        order by number
        """;

    // What was delivered and is approved before its part leaves is still told as delivered.
    private const string DoneSince = """
        select id, number, client_id, what, state, due, due_at, owner_id, changed_at from requests
        where agency_id = @Agency and (@Client = '' or client_id = @Client)
          and state = 'Done' and changed_at >= @Since
        order by number
        """;

    private const string HandedOver = """
        select distinct request_id from notes
        where agency_id = @Agency and kind = 'Delivery' and at >= @Since and at < @Until
        """;

    internal static readonly Table<Round> Rounds = new("standups", r => r.Id, RoundById, PutRound, DeleteRound);

    internal static readonly Table<WrittenPart> Parts = new("standup_parts", p => p.Id, PartById, PutPart, DeletePart);

    internal static readonly Table<PostingTime> Times = new("standup_times", t => t.ClientId.Value, TimeById, PutTime, DeleteTime);

    private sealed record Delivered(RequestId RequestId);

    private sealed record Moment(Instant At);

    /// <param name="Outcome">Null while it has not left.</param>
    /// <param name="DueAt">When it leaves; put off while its reader sleeps.</param>
    internal sealed record PartLetter(string Occurrence, string? Outcome, Instant DueAt)
    {
        public bool IsLeftOut(Instant now) => Outcome is "untrue" || (Outcome is null && ScheduleRules.IsTooLate(DueAt, now));

        public ClientId Client => new(Occurrence.Split('/')[2]);
    }

    extension(AgencySession db)
    {
        /// <summary>Null while nobody has posted, skipped or edited it.</summary>
        public Task<Round?> Round(string id) => db.One<Round>(RoundById, new { Id = id });

        public Task<IReadOnlyList<WrittenPart>> WrittenParts(string round) => db.All<WrittenPart>(OfRound, new { Round = round });

        /// <param name="since">Inclusive.</param>
        public Task<IReadOnlyList<Round>> PostedRounds(Instant since) => db.All<Round>(PostedSince, new { Since = since });

        /// <summary>What became of each letter that was a part of it.</summary>
        public Task<IReadOnlyList<PartLetter>> PartLetters(string round) => db.All<PartLetter>(LettersOfParts, new { Round = round });

        /// <summary>When a card of it was first posted anywhere; null when none was.</summary>
        public async Task<Instant?> CardPosted(string subject) => (await db.One<Moment>(FirstCard, new { Subject = subject }))?.At;

        public Task<PostingTime?> PostingTime(ClientId client) => db.One<PostingTime>(TimeById, new { Id = client });

        public Task<IReadOnlyList<PostingTime>> PostingTimes() => db.All<PostingTime>(AllTimes);

        /// <summary>Entries of the log that touch the time between two instants.</summary>
        /// <param name="client">Null for every client.</param>
        public Task<IReadOnlyList<Worked>> Worked(ClientId? client, Instant since, Instant until) =>
            db.All<Worked>(WorkedBetween, new { Client = client?.Value ?? "", Since = since, Until = until });

        /// <summary>What is open, and what was done since then.</summary>
        public async Task<IReadOnlyList<Matter>> Matters(ClientId? client, Instant since) =>
        [
            .. await db.All<Matter>(Open, new { Client = client?.Value ?? "" }),
            .. await db.All<Matter>(DoneSince, new { Client = client?.Value ?? "", Since = since }),
        ];

        public async Task<IReadOnlySet<RequestId>> DeliveredBetween(Instant since, Instant until) =>
            (await db.All<Delivered>(HandedOver, new { Since = since, Until = until })).Select(d => d.RequestId).ToHashSet();
    }
}
