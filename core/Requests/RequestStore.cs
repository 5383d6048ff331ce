using Core.Language;
using Core.Store;

namespace Core.Requests;

internal static class RequestStore
{
    // A request is read whole or not at all: what is added to it is added here.
    private const string Columns = """
        id, number, client_id, what, details, link, state, urgency, due, due_zone, due_at, estimate, tags, every,
          asked_by, filed_by, owner_id, created_at, changed_at, asked_in, confirmed_at, version, every_from, series_id, series_on
        """;

    private const string ById = $"""
        select {Columns}
        from requests
        where agency_id = @Agency and id = @Id
        """;

    private const string ByNumber = $"""
        select {Columns}
        from requests
        where agency_id = @Agency and number = @Number
        """;

    private const string Open = $"""
        select {Columns}
        from requests
        where agency_id = @Agency and state not in ('Done', 'Declined', 'Cancelled')
        order by number limit 1000
        """;

    private const string OpenOf = $"""
        select {Columns}
        from requests
        where agency_id = @Agency and client_id = @Client and state not in ('Done', 'Declined', 'Cancelled')
        order by number limit 1000
        """;

    // However many there are, no room is written to for minutes on end.
    private const string OpenOnCards = $"""
        select {Columns}
        from requests
        where agency_id = @Agency and state not in ('Done', 'Declined', 'Cancelled')
          and exists (select 1 from cards where cards.agency_id = @Agency and cards.subject = requests.id and cards.reader = @Reader)
        order by changed_at desc, number desc limit 30
        """;

    private const string Closed = $"""
        select {Columns}
        from requests
        where agency_id = @Agency and state in ('Done', 'Declined', 'Cancelled')
        order by changed_at desc, number desc limit 200
        """;

    private const string ClosedOf = $"""
        select {Columns}
        from requests
        where agency_id = @Agency and client_id = @Client and state in ('Done', 'Declined', 'Cancelled')
        order by changed_at desc, number desc limit 200
        """;

    private const string DueBetween = $"""
        select {Columns}
        from requests
        where agency_id = @Agency and id >= @First and id <= @Last and due_zone is not null and state not in ('Done', 'Declined', 'Cancelled')
        order by id
        """;

    private const string DueSome = """
        select id from requests
        where agency_id = @Agency and due_zone is not null and state not in ('Done', 'Declined', 'Cancelled')
        order by id
        """;

    private const string Put = """
        insert into requests (id, agency_id, number, client_id, what, details, link, state, urgency, due, due_zone, due_at, estimate, tags, every,
          asked_by, filed_by, owner_id, created_at, changed_at, asked_in, confirmed_at, version, every_from, series_id, series_on)
        values (@Id, @Agency, @Number, @ClientId, @What, @Details, @Link, @State, @Urgency, @Due, @DueZone, @DueAt, @Estimate, @Tags, @Every,
          @AskedBy, @FiledBy, @OwnerId, @CreatedAt, @ChangedAt, @AskedIn, @ConfirmedAt, @Version, @EveryFrom, @SeriesId, @SeriesOn)
        on conflict (id) do update
        set what = excluded.what, details = excluded.details, link = excluded.link, state = excluded.state, urgency = excluded.urgency,
            due = excluded.due, due_zone = excluded.due_zone, due_at = excluded.due_at, estimate = excluded.estimate, tags = excluded.tags,
            every = excluded.every, owner_id = excluded.owner_id, changed_at = excluded.changed_at, asked_in = excluded.asked_in,
            confirmed_at = excluded.confirmed_at, version = excluded.version, every_from = excluded.every_from
        """;

    private const string Series = $"""
        select {Columns}
        from requests
        where agency_id = @Agency and every is not null and state not in ('Done', 'Declined', 'Cancelled')
        order by number limit 1000
        """;

    private const string LastOf = $"""
        select {Columns}
        from requests
        where agency_id = @Agency and series_id = @Series
        order by series_on desc limit 1
        """;

    private const string Delete = "delete from requests where agency_id = @Agency and id = @Id";

    private const string NextNumber = """
        update agencies set last_request = last_request + 1 where id = @Agency returning last_request as number
        """;

    /// <summary>
    /// A filed request keeps its number: undoing the filing withdraws it. Its version counts on, or an old button would fit again.
    /// </summary>
    internal static readonly Table<Request> Requests = new(
        "requests", r => r.Id.Value, ById, Put, Delete,
        back: (now, was) => was with { Version = now.Version + 1 },
        end: r => r with { State = RequestState.Cancelled, Version = r.Version + 1 });

    private sealed record Counted(long Number);

    private sealed record Named(RequestId Id);

    public static Task<Request?> Request(this AgencySession db, RequestId id) => db.One<Request>(ById, new { Id = id });

    /// <summary>Whoever asks must still be asked whether its client is visible to them.</summary>
    public static Task<Request?> RequestNumbered(this AgencySession db, long number) =>
        db.One<Request>(ByNumber, new { Number = number });

    /// <summary>Whatever is neither done, declined nor cancelled, oldest first; a thousand at the most.</summary>
    public static Task<IReadOnlyList<Request>> OpenRequests(this AgencySession db) => db.All<Request>(Open);

    public static Task<IReadOnlyList<Request>> OpenRequestsOf(this AgencySession db, ClientId client) =>
        db.All<Request>(OpenOf, new { Client = client });

    /// <summary>Open ones of which somebody, or a room, has a card: the thirty that changed last.</summary>
    /// <param name="reader">As letters name them.</param>
    public static Task<IReadOnlyList<Request>> OpenWithCardOf(this AgencySession db, string reader) =>
        db.All<Request>(OpenOnCards, new { Reader = reader });

    /// <summary>Open ones that are due some time, in order of their ids.</summary>
    public static async Task<IReadOnlyList<RequestId>> DueRequests(this AgencySession db) => [.. (await db.All<Named>(DueSome)).Select(r => r.Id)];

    /// <summary>Of those, the ones between two ids, both inclusive.</summary>
    public static Task<IReadOnlyList<Request>> DueRequestsBetween(this AgencySession db, string first, string last) =>
        db.All<Request>(DueBetween, new { First = first, Last = last });

    /// <summary>Newest first; two hundred at the most.</summary>
    public static Task<IReadOnlyList<Request>> ClosedRequests(this AgencySession db) => db.All<Request>(Closed);

    public static Task<IReadOnlyList<Request>> ClosedRequestsOf(this AgencySession db, ClientId client) =>
        db.All<Request>(ClosedOf, new { Client = client });

    /// <summary>What is asked for again and again, oldest first.</summary>
    public static Task<IReadOnlyList<Request>> OpenSeries(this AgencySession db) => db.All<Request>(Series);

    /// <summary>Of the latest date for which one of a series was made, whatever became of it; null when none was.</summary>
    public static Task<Request?> LastOfSeries(this AgencySession db, RequestId series) => db.One<Request>(LastOf, new { Series = series });

    /// <summary>The next number of the agency's series.</summary>
    public static async Task<long> NextRequestNumber(this AgencySession db) => (await db.One<Counted>(NextNumber))!.Number;
}
