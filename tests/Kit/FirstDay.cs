using Core;
using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Speech;
using Core.Store;
using NodaTime;

namespace Tests.Kit;

/// <summary>Writes the office's people, clients and rooms, past the commands that tests are about.</summary>
internal static class FirstDay
{
    private const string OnlyTenant = "select agency_id as id from workspaces where platform = 'Slack' and id = 'T1'";

    private sealed record Tenant(AgencyId Id);

    public static Task<AgencyId> Open(Db db, Instant now) => Open(db, now, session => Fill(session, now));

    /// <summary>The same agency with other people.</summary>
    public static Task<AgencyId> Open(Db db, Instant now, Func<AgencySession, Task> fill) => db.InTransaction(async session =>
    {
        var agency = await session.FoundAgency(Platform.Slack, "T1", "North", "U-BOT");
        await fill(session.For(agency, new Act(Ids.New(), default, "setup", now)));
        return agency;
    });

    public static async Task<AgencyId> Agency(Db db) => (await db.Read(s => s.One<Tenant>(OnlyTenant)))!.Id;

    private static async Task Fill(AgencySession db, Instant now)
    {
        await OpenForWork(db, now);
        await Hire(db, "U1", "Ada", Role.Owner, "Europe/Tallinn");
        await Hire(db, "U2", "Ben", Role.Assistant, "Europe/Berlin");
        await Hire(db, "U3", "Sue", Role.Subcontractor, "Asia/Kolkata");
        var acme = await Serve(db, "Acme & Sons", "acme-sons", "America/New_York", "C-ACME");
        var bolt = await Serve(db, "Bolt", "bolt", "Europe/Berlin", "C-BOLT");
        await db.MakeContact(await Hire(db, "U-CLEO", "Cleo", Role.Contact, "America/New_York", AccountKind.Guest), acme);
        await db.MakeContact(await Hire(db, "U-DAN", "Dan", Role.Contact, "Europe/Berlin", AccountKind.Guest), bolt);
        await db.LearnAccount(new Account(
            Platform.Slack, "T1", "UX", PersonId: null, AccountKind.Full, "Xavier", "en", "Europe/Berlin", "T1", Dm: null, AskedAt: null));
    }

    /// <summary>Named, in its zone and currency, past its setup.</summary>
    internal static async Task OpenForWork(AgencySession db, Instant now)
    {
        var agency = (await db.AgencyItself())!;
        await db.Save(AgencyStore.Agencies, agency, agency with
        {
            Name = "North Desk",
            ZoneId = "Europe/Tallinn",
            Currency = "EUR",
            OpenedAt = now,
        });
    }

    internal static async Task<PersonId> Hire(
        AgencySession db, string user, string name, Role role, string zone, AccountKind kind = AccountKind.Full)
    {
        var person = new Person(PeopleStore.NewPerson(), role, name, "en", zone, Standup: null, RemovedAt: null);
        await db.Save(PeopleStore.People, null, person);
        await db.LearnAccount(new Account(
            Platform.Slack, "T1", user, person.Id, kind, name, "en", zone, "T1", Dm: null, AskedAt: null));
        return person.Id;
    }

    /// <param name="room">Null for a client whose people are written to in private.</param>
    internal static async Task<ClientId> Serve(AgencySession db, string name, string handle, string zone, string? room)
    {
        var id = new ClientId(Ids.New());
        await db.Save(ClientStore.Clients, null, new Client(id, name, handle, zone, "en", Hours: null, Rate: null, "EUR", ArchivedAt: null));
        if (room is null) return id;
        await db.Save(RoomStore.Rooms, null, new Room(
            new RoomId(Ids.New()), Platform.Slack, "T1", room, id, Language: null, InsideSince: Office.Start, UnboundAt: null));
        return id;
    }
}
