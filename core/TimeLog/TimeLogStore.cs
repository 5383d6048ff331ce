using Core.Store;
using NodaTime;

namespace Core.TimeLog;

internal static class TimeLogStore
{
    private const string ById = """
        select id, person_id, client_id, request_id, note, tags, started_at, ended_at, paused_at, version from time_entries
        where agency_id = @Agency and id = @Id
        """;

    private const string Put = """
        insert into time_entries (id, agency_id, person_id, client_id, request_id, note, tags, started_at, ended_at, paused_at, version)
        values (@Id, @Agency, @PersonId, @ClientId, @RequestId, @Note, @Tags, @StartedAt, @EndedAt, @PausedAt, @Version)
        on conflict (id) do update
        set client_id = excluded.client_id, request_id = excluded.request_id, note = excluded.note, tags = excluded.tags,
            started_at = excluded.started_at, ended_at = excluded.ended_at, paused_at = excluded.paused_at, version = excluded.version
        """;

    private const string Delete = "delete from time_entries where agency_id = @Agency and id = @Id";

    private const string Running = """
        select id, person_id, client_id, request_id, note, tags, started_at, ended_at, paused_at, version from time_entries
        where agency_id = @Agency and person_id = @Person and ended_at is null
        """;

    private const string RunningFor = """
        select id, person_id, client_id, request_id, note, tags, started_at, ended_at, paused_at, version from time_entries
        where agency_id = @Agency and coalesce(ended_at, 9223372036854775807) = 9223372036854775807 and client_id = @Client
        order by id
        """;

    // By its end, for a long history ends before; the plus keeps its beginning from being searched by instead.
    private const string Touching = """
        select id, person_id, client_id, request_id, note, tags, started_at, ended_at, paused_at, version from time_entries
        where agency_id = @Agency and person_id = @Person
          and coalesce(ended_at, 9223372036854775807) > @Since and +started_at < @Until
        order by started_at, id
        """;

    private const string Everybodys = """
        select id, person_id, client_id, request_id, note, tags, started_at, ended_at, paused_at, version from time_entries
        where agency_id = @Agency and coalesce(ended_at, 9223372036854775807) > @Since and started_at < @Until
        order by started_at, id
        """;

    // No two lie over each other, so who ended last began last.
    private const string Newest = """
        select id, person_id, client_id, request_id, note, tags, started_at, ended_at, paused_at, version from time_entries
        where agency_id = @Agency and person_id = @Person
        order by coalesce(ended_at, 9223372036854775807) desc, started_at desc, id desc limit 50
        """;

    private const string Paused = """
        select id, person_id, client_id, request_id, note, tags, started_at, ended_at, paused_at, version from time_entries
        where agency_id = @Agency and person_id = @Person and paused_at is not null
        order by paused_at desc, id desc limit 1
        """;

    private const string LastOf = """
        select id, person_id, client_id, request_id, note, tags, started_at, ended_at, paused_at, version from time_entries
        where agency_id = @Agency and person_id = @Person and client_id = @Client
        order by coalesce(ended_at, 9223372036854775807) desc, started_at desc, id desc limit 1
        """;

    internal static readonly Table<TimeEntry> Entries = new("time_entries", e => e.Id.Value, ById, Put, Delete);

    extension(AgencySession db)
    {
        public Task<TimeEntry?> Entry(EntryId id) => db.One<TimeEntry>(ById, new { Id = id });

        public Task<TimeEntry?> RunningTimer(PersonId who) => db.One<TimeEntry>(Running, new { Person = who });

        public Task<IReadOnlyList<TimeEntry>> RunningTimersFor(ClientId client) =>
            db.All<TimeEntry>(RunningFor, new { Client = client });

        /// <summary>Those with time in a span, in order of time; the running one lasts for ever.</summary>
        /// <param name="to">Exclusive; null for all that is still to come.</param>
        public Task<IReadOnlyList<TimeEntry>> EntriesTouching(PersonId who, Instant from, Instant? to = null) =>
            db.All<TimeEntry>(Touching, new { Person = who, Since = from, Until = To(to) });

        /// <summary>As <see cref="EntriesTouching"/>, of everybody, also of those who have left.</summary>
        public Task<IReadOnlyList<TimeEntry>> EverybodysEntries(Interval span) =>
            db.All<TimeEntry>(Everybodys, new { Since = span.Start, Until = span.End });

        /// <summary>The last fifty, the newest first.</summary>
        public Task<IReadOnlyList<TimeEntry>> NewestEntries(PersonId who) => db.All<TimeEntry>(Newest, new { Person = who });

        /// <summary>The last that a pause ended and that nobody has gone on from.</summary>
        public Task<TimeEntry?> PausedEntry(PersonId who) => db.One<TimeEntry>(Paused, new { Person = who });

        public Task<TimeEntry?> LastEntryOf(PersonId who, ClientId client) =>
            db.One<TimeEntry>(LastOf, new { Person = who, Client = client });

        /// <summary>Saves what a rule decided, in its order.</summary>
        public async Task Carry(Decision.Done done)
        {
            foreach (var (before, after) in done.Steps.Select(step => (step.Before, step.After)))
            {
                if (after is not null) await db.Save(Entries, before, after);
                else if (before is not null) await db.Remove(Entries, before);
            }
        }

        /// <summary>Each entry that this turn changed, as it was before and as it is now.</summary>
        public IReadOnlyList<Step> ChangedEntries() =>
        [
            .. db.Changes.Where(change => change.Table == Entries).GroupBy(change => change.Id)
                .Select(changes => new Step(changes.First().Before as TimeEntry, changes.Last().After as TimeEntry)),
        ];

        /// <summary>The last word on what this turn did to the log, whatever did it. What only became shorter needs no look.</summary>
        /// <exception cref="InvalidOperationException">An entry of this turn lies over another of the same person.</exception>
        public async Task HoldEntriesApart()
        {
            foreach (var (before, after) in db.ChangedEntries().Select(step => (step.Before, step.After)))
            {
                if (after is null || (before is not null && OverlapRules.Covers(before.Span, after.Span))) continue;
                var others = await db.EntriesTouching(after.PersonId, after.StartedAt, after.EndedAt);
                if (others.Any(other => other.Id != after.Id && OverlapRules.Overlap(other.Span, after.Span)))
                    throw new InvalidOperationException("Two entries of one person overlap; nothing was saved.");
            }
        }
    }

    // As a moment it would be later than any that NodaTime knows; as milliseconds it is the last one of ours.
    private static Instant To(Instant? to) => to ?? Instant.FromUtc(9999, 12, 31, 23, 59);
}
