using Core.Store;
using NodaTime;

namespace Core.Clients;

internal static class ClientStore
{
    private const string ById = """
        select id, name, handle, zone as zone_id, language, hours, rate, currency, archived_at, days_off as off, holidays, urgent, promise
        from clients
        where agency_id = @Agency and id = @Id
        """;

    private const string Here = """
        select id, name, handle, zone as zone_id, language, hours, rate, currency, archived_at, days_off as off, holidays, urgent, promise
        from clients
        where agency_id = @Agency and archived_at is null
        order by id
        """;

    private const string ByHandle = """
        select id, name, handle, zone as zone_id, language, hours, rate, currency, archived_at, days_off as off, holidays, urgent, promise
        from clients
        where agency_id = @Agency and handle = @Handle and archived_at is null
        """;

    private const string Everyone = """
        select id, name, handle, zone as zone_id, language, hours, rate, currency, archived_at, days_off as off, holidays, urgent, promise
        from clients
        where agency_id = @Agency
        order by id
        """;

    private const string Put = """
        insert into clients (id, agency_id, name, name_key, handle, zone, language, hours, rate, currency, archived_at, days_off, holidays,
          urgent, promise)
        values (@Id, @Agency, @Name, @NameKey, @Handle, @ZoneId, @Language, @Hours, @Rate, @Currency, @ArchivedAt, @Off, @Holidays,
          @Urgent, @Promise)
        on conflict (id) do update
        set name = excluded.name, name_key = excluded.name_key, handle = excluded.handle, zone = excluded.zone, language = excluded.language,
            hours = excluded.hours, rate = excluded.rate, currency = excluded.currency, archived_at = excluded.archived_at,
            days_off = excluded.days_off, holidays = excluded.holidays, urgent = excluded.urgent, promise = excluded.promise
        """;

    private const string Delete = "delete from clients where agency_id = @Agency and id = @Id";

    // Rooms, requests and time point at clients, so one whose making is undone stays, as archived.
    internal static readonly Table<Client> Clients = new(
        "clients", c => c.Id.Value, ById, Put, Delete, end: c => c with { ArchivedAt = NodaConstants.UnixEpoch });

    public static Task<Client?> Client(this AgencySession db, ClientId id) => db.Known<Client>(id.Value, ById);

    /// <exception cref="InvalidOperationException">No such client: an id comes from a row, never from a sentence.</exception>
    public static async Task<Client> ClientOf(this AgencySession db, ClientId id) =>
        await db.Client(id) ?? throw new InvalidOperationException("A row names a client that is not there.");

    /// <summary>All that are not archived, in the order they came.</summary>
    public static Task<IReadOnlyList<Client>> AllClients(this AgencySession db) => db.All<Client>(Here);

    /// <summary>The one with exactly this handle, if it is not archived.</summary>
    public static async Task<Client?> ClientWithHandle(this AgencySession db, string handle)
    {
        var client = await db.One<Client>(ByHandle, new { Handle = handle });
        if (client is not null) db.Known[client.Id.Value] = client;
        return client;
    }

    /// <summary>Archived ones too: their handles and names stay taken.</summary>
    public static Task<IReadOnlyList<Client>> EveryClient(this AgencySession db) => db.All<Client>(Everyone);
}
