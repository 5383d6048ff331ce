using Core.Store;

namespace Core.Agencies;

/// <summary>Which languages somebody was offered, so that each is offered once. Not of the journal: what was shown cannot be undone.</summary>
internal static class TongueStore
{
    private const string First = "first";

    private const string Put = """
        insert into tongues (agency_id, person_id, what) values (@Agency, @Person, @What)
        on conflict do nothing
        """;

    private const string Has = "select what from tongues where agency_id = @Agency and person_id = @Person and what = @What";

    private const string Drop = "delete from tongues where agency_id = @Agency and person_id = @Person and what = @What";

    private const string Waiting = "select person_id from tongues where agency_id = @Agency and what = @What";

    private sealed record Row(string What);

    private sealed record Somebody(PersonId PersonId);

    extension(AgencySession db)
    {
        /// <summary>Their first message is still to come, and carries the row of languages.</summary>
        public Task OwesTongues(PersonId person) => db.Do(Put, new { Person = person, What = First });

        public Task ShowedTongues(PersonId person) => db.Do(Drop, new { Person = person, What = First });

        /// <returns>All whose first message is still to come.</returns>
        public async Task<IReadOnlySet<PersonId>> New() =>
            (await db.All<Somebody>(Waiting, new { What = First })).Select(somebody => somebody.PersonId).ToHashSet();

        public async Task<bool> WasOffered(PersonId person, string tag) => await db.One<Row>(Has, new { Person = person, What = tag }) is not null;

        public Task Offers(PersonId person, string tag) => db.Do(Put, new { Person = person, What = tag });
    }
}
