using Core.Language;
using Core.Store;
using NodaTime;

namespace Core.Requests;

/// <summary>One change of a request, as the journal kept it.</summary>
/// <param name="Before">Null when it was filed.</param>
internal sealed record RequestChange(Instant At, PersonId By, Request? Before, Request After);

internal static class RequestHistory
{
    private const string Of = """
        select at, person_id, before, after from changes
        where agency_id = @Agency and in_table = 'requests' and row_id = @Id
        order by at desc, turn desc, step desc limit 30
        """;

    private sealed record Row(Instant At, PersonId PersonId, string? Before, string? After);

    /// <summary>The latest thirty, newest first.</summary>
    public static async Task<IReadOnlyList<RequestChange>> ChangesOf(this AgencySession db, RequestId id) =>
    [
        .. from row in await db.All<Row>(Of, new { Id = id })
           where row.After is not null
           select new RequestChange(row.At, row.PersonId, row.Before is null ? null : Json.Read<Request>(row.Before),
               Json.Read<Request>(row.After!)),
    ];

    /// <summary>True when since that version only its place in the work has changed, and nothing that it says.</summary>
    public static async Task<bool> SaysTheSameAs(this AgencySession db, Request request, long version) =>
        (await db.ChangesOf(request.Id)).FirstOrDefault(c => c.After.Version == version) is { } then && SaysTheSame(then.After, request);

    public static bool SaysTheSame(Request one, Request other) => Content(one) == Content(other);

    private static (string, string, string, string?, string?, Urgency, string, string?) Content(Request r) =>
        (r.What, r.Details, r.Link, r.Due, r.DueZone, r.Urgency, r.Tags, r.Every);
}
