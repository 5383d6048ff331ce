using Core.Store;

namespace Core.Reminding;

internal static class ReminderStore
{
    private const string ById = """
        select id, asked_by, person_id, client_id, request_id, what, every, starts_on, due, due_zone, due_at, awaits_client, state,
          created_at, changed_at
        from reminders
        where agency_id = @Agency and id = @Id
        """;

    // What somebody asked for, and what is for them; an index for each.
    private const string OfPerson = """
        select id, asked_by, person_id, client_id, request_id, what, every, starts_on, due, due_zone, due_at, awaits_client, state,
          created_at, changed_at
        from reminders
        where agency_id = @Agency and state = 'Open' and asked_by = @Person
        union
        select id, asked_by, person_id, client_id, request_id, what, every, starts_on, due, due_zone, due_at, awaits_client, state,
          created_at, changed_at
        from reminders
        where agency_id = @Agency and state = 'Open' and person_id = @Person
        order by created_at, id limit 300
        """;

    private const string Rules = """
        select id, asked_by, person_id, client_id, request_id, what, every, starts_on, due, due_zone, due_at, awaits_client, state,
          created_at, changed_at
        from reminders
        where agency_id = @Agency and state = 'Open' and every is not null
        """;

    private const string Once = """
        select id, asked_by, person_id, client_id, request_id, what, every, starts_on, due, due_zone, due_at, awaits_client, state,
          created_at, changed_at
        from reminders
        where agency_id = @Agency and state = 'Open' and due is not null
        """;

    private const string Awaiting = """
        select id, asked_by, person_id, client_id, request_id, what, every, starts_on, due, due_zone, due_at, awaits_client, state,
          created_at, changed_at
        from reminders
        where agency_id = @Agency and state = 'Open' and awaits_client is not null and awaits_client = @Client
        """;

    private const string Put = """
        insert into reminders (id, agency_id, asked_by, person_id, client_id, request_id, what, every, starts_on, due, due_zone, due_at,
          awaits_client, state, created_at, changed_at)
        values (@Id, @Agency, @AskedBy, @PersonId, @ClientId, @RequestId, @What, @Every, @StartsOn, @Due, @DueZone, @DueAt,
          @AwaitsClient, @State, @CreatedAt, @ChangedAt)
        on conflict (id) do update
        set what = excluded.what, every = excluded.every, starts_on = excluded.starts_on, due = excluded.due, due_zone = excluded.due_zone,
            due_at = excluded.due_at, awaits_client = excluded.awaits_client, state = excluded.state, changed_at = excluded.changed_at
        """;

    private const string Delete = "delete from reminders where agency_id = @Agency and id = @Id";

    private const string Last = """
        select subject, kind from letters
        where agency_id = @Agency and reader = @Reader and outcome = 'sent' and kind in ('remind', 'reminder', 'warning', 'promise')
        order by done_at desc limit 1
        """;

    internal static readonly Table<Reminder> Reminders = new("reminders", r => r.Id, ById, Put, Delete);

    /// <param name="Kind">Of the letter: what <paramref name="Subject"/> is the id of.</param>
    internal sealed record Told(string Subject, string Kind);

    extension(AgencySession db)
    {
        /// <summary>Whoever asks must still be asked whether they may know of it.</summary>
        public Task<Reminder?> Reminder(string id) => db.One<Reminder>(ById, new { Id = id });

        /// <summary>Open ones that somebody asked for, and those that are for them.</summary>
        public Task<IReadOnlyList<Reminder>> RemindersOf(PersonId person) => db.All<Reminder>(OfPerson, new { Person = person });

        public Task<IReadOnlyList<Reminder>> RemindersByRule() => db.All<Reminder>(Rules);

        /// <summary>Those that come once.</summary>
        public Task<IReadOnlyList<Reminder>> RemindersOnce() => db.All<Reminder>(Once);

        public Task<IReadOnlyList<Reminder>> RemindersAwaiting(ClientId client) => db.All<Reminder>(Awaiting, new { Client = client });

        /// <summary>The last letter that somebody got which can be put off; null when there was none.</summary>
        public Task<Told?> LastToSnooze(PersonId person) => db.One<Told>(Last, new { Reader = LetterReader.To(person) });
    }
}
