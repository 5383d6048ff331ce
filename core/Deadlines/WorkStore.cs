using System.Data.Common;
using Core.Language;
using Core.Store;
using NodaTime;

namespace Core.Deadlines;

/// <summary>The open work of one member, with what was last planned for it, in one look.</summary>
internal static class WorkStore
{
    // The sum of whole numbers is no whole number on PostgreSQL.
    private const string Columns = """
        r.id, r.number, r.state, r.urgency, r.due, r.due_at, r.estimate, r.every, r.created_at,
          (select cast(sum(coalesce(t.ended_at, @Now) - t.started_at) as bigint) from time_entries t
           where t.agency_id = r.agency_id and t.request_id = r.id and t.started_at < @Now) as spent,
          f.planned, f.cause, f.looks_at, f.first_at
        """;

    private const string OfOwner = $"""
        select {Columns}
        from requests r left join fits f on f.request_id = r.id
        where r.agency_id = @Agency and r.owner_id = @Person and r.state not in ('Done', 'Declined', 'Cancelled')
        order by r.number limit 1000
        """;

    private const string OfNobody = $"""
        select {Columns}
        from requests r left join fits f on f.request_id = r.id
        where r.agency_id = @Agency and r.owner_id is null and r.state not in ('Done', 'Declined', 'Cancelled')
        order by r.number limit 1000
        """;

    extension(AgencySession db)
    {
        /// <summary>Oldest first; a thousand at the most.</summary>
        public Task<IReadOnlyList<Piece>> PiecesOf(PersonId owner, Instant now) =>
            db.All(OfOwner, new { Person = owner, Now = now }, row => Read(row, owner));

        /// <summary>What nobody has taken yet.</summary>
        public Task<IReadOnlyList<Piece>> UntakenPieces(Instant now) => db.All(OfNobody, new { Now = now }, row => Read(row, owner: null));
    }

    private static Piece Read(DbDataReader row, PersonId? owner)
    {
        var request = new Brief(
            new RequestId(row.GetString(0)), row.GetInt64(1), Enum.Parse<RequestState>(row.GetString(2)), Enum.Parse<Urgency>(row.GetString(3)),
            Text(row, 4), Moment(row, 5), Number(row, 6), IsSeries: !row.IsDBNull(7), owner, Moment(row, 8)!.Value);
        var logged = Duration.FromMilliseconds(Number(row, 9) ?? 0);
        return new Piece(request, Remaining.OrUsual(request, logged))
        {
            Logged = logged,
            Kept = Text(row, 10) is { } planned ? new Fit(request.Id, planned, Text(row, 11), Moment(row, 12), Moment(row, 13)) : null,
        };
    }

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static long? Number(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    private static Instant? Moment(DbDataReader row, int column) => Number(row, column) is { } ms ? Instant.FromUnixTimeMilliseconds(ms) : null;
}
