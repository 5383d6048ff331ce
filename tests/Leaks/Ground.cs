using Core;
using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Store;
using NodaTime;

namespace Tests.Leaks;

/// <summary>The two agencies before anybody says anything, written past the commands that the matrix tries.</summary>
internal sealed class Ground(Db db, Door door, Aviary words, Instant now)
{
    public const int AwayNumbers = 5000;

    private readonly Dictionary<string, ClientId> _clients = [];

    public AgencyId Home { get; private set; }

    public AgencyId Away { get; private set; }

    /// <summary>What people type for a client: <c>acme</c> is kept as the word for it.</summary>
    public Dictionary<string, string> Handles { get; } = [];

    public IReadOnlyDictionary<string, ClientId> Clients => _clients;

    public Task Lay() => db.InTransaction(async session =>
    {
        Home = await session.FoundAgency(door.Platform, Folk.Home, "North", door.Bot);
        Away = await session.FoundAgency(door.Platform, Folk.Away, "South", door.Bot);
        await LayHome(session.For(Home, new Act(Ids.New(), default, "setup", now)));
        await LayAway(session.For(Away, new Act(Ids.New(), default, "setup", now)));
        await Install(session.For(Home), "TACME", words.New("Acme's workspace", MayRead.Leads), _clients["acme"]);
        await Install(session.For(Away), "TZINC", words.New("Zinc's workspace", MayRead.AwayLead), _clients["zinc"]);
        return 0;
    });

    /// <summary>Whoever pressed what must not empty the matrix for those who come after.</summary>
    public Task Mend() => db.InTransaction(async session =>
    {
        var home = session.For(Home, new Act(Ids.New(), default, "mend", now));
        foreach (var name in (string[])["acme", "bolt", "cork"])
        {
            var client = await home.ClientOf(_clients[name]);
            if (client.ArchivedAt is not null) await home.Save(ClientStore.Clients, client, client with { ArchivedAt = null });
        }
        return 0;
    });

    private async Task Install(AgencySession of, string workspace, string name, ClientId client)
    {
        await of.AddWorkspace(new Installation(door.Platform, workspace, name, door.Bot, "UNONE", null, new SealedToken("00", null, null)), client);
        await of.Do("update workspaces set token_at = @Now where agency_id = @Agency", new { Now = now });
    }

    private async Task LayHome(AgencySession home)
    {
        await Open(home, "A", MayRead.OfHome, "Europe/Tallinn");
        await Hire(home, "Ada", "UADA", Role.Owner, MayRead.OfHome);
        await Hire(home, "Ben", "UBEN", Role.Assistant, MayRead.KnownToClients);
        await Hire(home, "Sue", "USUE", Role.Subcontractor, [.. MayRead.OfAcmeAndSue]);
        var acme = await Serve(home, "acme", 7731, Folk.Home, Folk.Acme, MayRead.OfAcmeAndSue);
        var bolt = await Serve(home, "bolt", 5817, Folk.Home, Folk.Bolt, MayRead.OfBolt);
        var cork = await Serve(home, "cork", 9143, Folk.Home, null, MayRead.OfCork);
        await home.MakeContact(await Hire(home, "Cleo", "UCLEO", Role.Contact, MayRead.OfAcmeAndSue), acme);
        await home.MakeContact(await Hire(home, "Dan", "UDAN", Role.Contact, MayRead.OfBolt), bolt);
        await home.MakeContact(await Hire(home, "Carl", "UCARL", Role.Contact, MayRead.OfCork), cork);
        await Know(home, null, "UXEN", Folk.Home, Folk.Home, AccountKind.Full, words.New("Xen's name", [.. MayRead.Leads, "Xen"]));
        await Know(home, null, "UEVE", Folk.Away, Folk.Home, AccountKind.External, words.New("Eve's name", [.. MayRead.Leads, "Eve"]));
    }

    private async Task LayAway(AgencySession away)
    {
        await Open(away, "B", MayRead.OfAway, "Europe/Berlin");
        await away.Do("update agencies set last_request = @Last where id = @Agency", new { Last = AwayNumbers });
        await Hire(away, "Zed", "UZED", Role.Owner, MayRead.OfAway, Folk.Away);
        var zinc = await Serve(away, "zinc", 6639, Folk.Away, Folk.Zinc, MayRead.OfZinc);
        await away.MakeContact(await Hire(away, "Wim", "UWIM", Role.Contact, MayRead.OfZinc, Folk.Away), zinc);
    }

    private async Task Open(AgencySession db, string which, string[] readers, string zone)
    {
        var agency = (await db.AgencyItself())!;
        await db.Save(AgencyStore.Agencies, agency, agency with
        {
            Name = $"{words.New($"agency {which}'s name", readers)} Desk",
            ZoneId = zone,
            OpenedAt = now,
        });
    }

    private async Task<PersonId> Hire(AgencySession db, string name, string user, Role role, string[] readers, string team = Folk.Home)
    {
        var called = words.New($"{name}'s name", readers);
        var person = new Person(PeopleStore.NewPerson(), role, called, "en", "Europe/Tallinn", Standup: null, RemovedAt: null);
        await db.Save(PeopleStore.People, null, person);
        await Know(db, person.Id, user, team, team, role is Role.Contact ? AccountKind.Guest : AccountKind.Full, called);
        return person.Id;
    }

    public Task Know(AgencySession db, PersonId? person, string user, string team, string workspace, AccountKind kind, string name) =>
        db.LearnAccount(new Account(
            door.Platform, door.Team(team, workspace), user, person, kind, name, "en", "Europe/Tallinn", workspace, Dm: null, AskedAt: null));

    private async Task<ClientId> Serve(AgencySession db, string name, long rate, string workspace, string? room, string[] readers)
    {
        var id = _clients[name] = new ClientId(Ids.New());
        Handles[name] = words.New($"{name}'s handle", readers);
        await db.Save(ClientStore.Clients, null, new Client(
            id, $"{words.New($"{name}'s name", readers)} Works", Handles[name], "Europe/Tallinn", "en", Hours: null, rate, "EUR", ArchivedAt: null));
        if (room is not null)
            await db.Save(RoomStore.Rooms, null, new Room(
                new RoomId(Ids.New()), door.Platform, workspace, room, id, Language: null, InsideSince: now, UnboundAt: null));
        return id;
    }
}
