using Core;
using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Speech;
using Core.Store;
using Tests.Kit;

namespace Tests.Story;

/// <summary>
/// A word of its own in everything that belongs to one client, so that a leak can be told by whose word it is. Acme's are
/// <c>Quokka</c> (its name), <c>Wombat</c> (what it asked), <c>Pangolin</c> (what was noted), <c>Okapi</c> (what was worked on) and
/// <c>Cleopatra</c> (who asked); Bolt's are <c>Numbat</c>, <c>Narwhal</c>, <c>Axolotl</c>, <c>Tapir</c> and <c>Danubius</c>.
/// </summary>
internal static class Canaries
{
    private static readonly IReadOnlyDictionary<string, string[]> OfClient = new Dictionary<string, string[]>
    {
        ["acme-sons"] = ["Quokka", "Wombat", "Pangolin", "Okapi", "Cleopatra"],
        ["bolt"] = ["Numbat", "Narwhal", "Axolotl", "Tapir", "Danubius"],
    };

    // What a subcontractor has done, and the hours on it, stay theirs to look at when it is finished.
    private const string WorkedFor = """
        select client_id from requests where agency_id = @Agency and owner_id = @Person
        union
        select client_id from time_entries where agency_id = @Agency and person_id = @Person
        """;

    private sealed record Worked(ClientId ClientId);

    private static readonly string[] Rates = ["77.31", "58.17"];

    public static Task Plant(Office office) => office.Db.InTransaction(async session =>
    {
        var db = session.For(office.Agency, new Act("canaries", default, "test", office.Clock.Now));
        foreach (var client in await db.AllClients())
        {
            var named = client.Handle is "acme-sons" ? client with { Name = "Quokka & Sons", Rate = 7731 } : client with { Name = "Numbat", Rate = 5817 };
            await db.Save(ClientStore.Clients, client, named);
            foreach (var contact in await db.ContactsOf(client.Id))
                await db.Save(PeopleStore.People, contact, contact with { Name = contact.Name is "Cleo" ? "Cleopatra" : "Danubius" });
        }
        return 0;
    });

    /// <summary>The words that this person, or everybody in this room, must not read now.</summary>
    public static Task<IReadOnlyList<string>> ForbiddenTo(Office office, string? user, string? room) => office.Db.Read(async session =>
    {
        var db = session.For(office.Agency);
        var clients = await db.AllClients();
        if (user is null)
        {
            var bound = await db.RoomAt(Platform.Slack, "T1", room!);
            return Of(clients.Where(c => c.Id != bound?.ClientId)).Concat(Rates).ToList();
        }
        var account = await db.Account(Platform.Slack, "T1", user);
        var person = account?.PersonId is { } id && await db.Person(id) is { RemovedAt: null } found ? found : null;
        var seen = person?.Role switch
        {
            Role.Owner or Role.Assistant => clients.Select(c => c.Id).ToHashSet(),
            Role.Subcontractor => (await db.All<Worked>(WorkedFor, new { Person = person.Id })).Select(w => w.ClientId).ToHashSet(),
            Role.Contact => (await db.ClientsOf(person.Id)).ToHashSet(),
            _ => [],
        };
        var rates = person?.Role is Role.Owner or Role.Assistant ? [] : Rates;
        return (IReadOnlyList<string>)[.. Of(clients.Where(c => !seen.Contains(c.Id))), .. rates];
    });

    private static IEnumerable<string> Of(IEnumerable<Client> clients) =>
        clients.SelectMany(c => OfClient.GetValueOrDefault(c.Handle, []));
}
