using Core.Store;

namespace Core.Clients;

internal static class Assigned
{
    private const string To = """
        select distinct client_id from requests
        where agency_id = @Agency and owner_id = @Person and state not in ('Done', 'Declined', 'Cancelled')
        """;

    private sealed record Row(ClientId ClientId);

    /// <summary>Clients for whom somebody has open work: a subcontractor hears of no others.</summary>
    public static async Task<IReadOnlyList<ClientId>> ClientsAssignedTo(this AgencySession db, PersonId person) =>
        [.. (await db.All<Row>(To, new { Person = person })).Select(r => r.ClientId)];
}
