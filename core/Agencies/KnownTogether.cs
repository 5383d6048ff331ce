using Core.Store;

namespace Core.Agencies;

/// <summary>
/// Many people and their accounts, read at once for whoever asks for each of them afterwards. Only for a session that changes nothing: what
/// it has read is not read again.
/// </summary>
internal static class KnownTogether
{
    private const string People = """
        select id, role, name, language, zone as zone_id, standup, removed_at, hours, days_off as off, holidays, urgent, absent
        from people
        where agency_id = @Agency and id in (select value ->> 0 from /*held*/)
        """;

    public static async Task Know(this AgencySession db, IReadOnlyCollection<PersonId> people)
    {
        var held = Json.Write(people.Select(id => new[] { id.Value }));
        foreach (var person in await db.All<Person>(People, new { Held = held })) db.Known[person.Id.Value] = person;
        var accounts = (await db.AccountsOfAll(held)).ToLookup(account => account.PersonId);
        foreach (var id in people) db.Known[AccountStore.KnownOf(id)] = (IReadOnlyList<Account>)[.. accounts[id]];
    }
}
