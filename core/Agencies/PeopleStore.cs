using Core.Language;
using Core.Store;
using NodaTime;

namespace Core.Agencies;

internal static class PeopleStore
{
    private const string ById = """
        select id, role, name, language, zone as zone_id, standup, removed_at, hours, days_off as off, holidays, urgent, absent
        from people
        where agency_id = @Agency and id = @Id
        """;

    private const string Put = """
        insert into people (id, agency_id, role, name, language, zone, standup, removed_at, hours, days_off, holidays, urgent, absent)
        values (@Id, @Agency, @Role, @Name, @Language, @ZoneId, @Standup, @RemovedAt, @Hours, @Off, @Holidays, @Urgent, @Absent)
        on conflict (id) do update
        set role = excluded.role, name = excluded.name, language = excluded.language, zone = excluded.zone,
            standup = excluded.standup, removed_at = excluded.removed_at, hours = excluded.hours, days_off = excluded.days_off,
            holidays = excluded.holidays, urgent = excluded.urgent, absent = excluded.absent
        """;

    private const string Delete = "delete from people where agency_id = @Agency and id = @Id";

    private const string Here = """
        select id, role, name, language, zone as zone_id, standup, removed_at, hours, days_off as off, holidays, urgent, absent
        from people
        where agency_id = @Agency and removed_at is null and role <> 'Contact'
        order by id
        """;

    private const string Contacts = """
        select p.id, p.role, p.name, p.language, p.zone as zone_id, p.standup, p.removed_at, p.hours, p.days_off as off, p.holidays,
          p.urgent, p.absent
        from people p join contacts k on k.person_id = p.id and k.agency_id = p.agency_id
        where p.agency_id = @Agency and k.client_id = @Client and p.removed_at is null and p.role = 'Contact'
        order by p.id
        """;

    private const string Reachable = """
        select p.id, p.role, p.name, p.language, p.zone as zone_id, p.standup, p.removed_at, p.hours, p.days_off as off, p.holidays,
          p.urgent, p.absent
        from people p join contacts k on k.person_id = p.id and k.agency_id = p.agency_id
        where p.agency_id = @Agency and k.client_id = @Client and p.removed_at is null and p.role = 'Contact'
          and exists (select 1 from accounts a where a.agency_id = @Agency and a.person_id = p.id and a.gone_at is null)
        order by p.id
        """;

    private const string Said = """
        select turn from changes
        where agency_id = @Agency and in_table = 'people' and row_id = @Id and verb = @Verb
        limit 1
        """;

    private const string Serve = """
        insert into contacts (agency_id, person_id, client_id) values (@Agency, @Person, @Client)
        on conflict do nothing
        """;

    private const string Clients = "select client_id from contacts where agency_id = @Agency and person_id = @Person order by client_id";

    // Accounts and requests point at people, so one whose making is undone stays, as removed.
    internal static readonly Table<Person> People = new(
        "people", p => p.Id.Value, ById, Put, Delete, end: p => p with { RemovedAt = NodaConstants.UnixEpoch });

    private const string Spoken = "select language from clients where agency_id = @Agency and id = @Client";

    private sealed record ClientRow(ClientId ClientId);

    private sealed record Tongue(string Language);

    private sealed record Word(string Turn);

    public static Task<Person?> Person(this AgencySession db, PersonId id) => db.Known<Person>(id.Value, ById);

    /// <summary>Owner, assistants and subcontractors who are still here, in the order they came.</summary>
    public static Task<IReadOnlyList<Person>> Members(this AgencySession db) => db.All<Person>(Here);

    public static async Task<Person?> Owner(this AgencySession db) => (await db.Members()).FirstOrDefault(p => p.Role is Role.Owner);

    public static Task<IReadOnlyList<Person>> ContactsOf(this AgencySession db, ClientId client) => db.All<Person>(Contacts, new { Client = client });

    /// <summary>The same without those whose accounts are gone: nothing reaches them.</summary>
    public static Task<IReadOnlyList<Person>> ReachableContactsOf(this AgencySession db, ClientId client) =>
        db.All<Person>(Reachable, new { Client = client });

    /// <summary>Did they ever choose it for themselves, by this verb?</summary>
    public static async Task<bool> HasSaid(this AgencySession db, PersonId person, string verb) =>
        await db.One<Word>(Said, new { Id = person, Verb = verb }) is not null;

    /// <summary>Makes somebody a contact of one more client.</summary>
    public static async Task MakeContact(this AgencySession db, PersonId person, ClientId client)
    {
        await db.Do(Serve, new { Person = person, Client = client });
        if (db.Act is { At: var now }) await db.RedrawHome(person, now);
    }

    /// <summary>The clients somebody is a contact of.</summary>
    public static async Task<IReadOnlyList<ClientId>> ClientsOf(this AgencySession db, PersonId person) =>
        [.. (await db.All<ClientRow>(Clients, new { Person = person })).Select(c => c.ClientId)];

    /// <summary>In which a client is written to.</summary>
    public static async Task<string?> LanguageOf(this AgencySession db, ClientId client) =>
        (await db.One<Tongue>(Spoken, new { Client = client }))?.Language;

    public static PersonId NewPerson() => new(Ids.New());
}
