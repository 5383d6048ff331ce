using Core;
using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Speech;
using Core.Store;
using Core.Time;
using NodaTime;
using NodaTime.Text;
using Tests.Kit;

namespace Tests.Story;

/// <summary>Work that was done and asked for, written past the commands that other stories are about.</summary>
internal static class StandupScene
{
    private const string Log = """
        insert into time_entries (id, agency_id, person_id, client_id, request_id, note, tags, started_at, ended_at, paused_at, version)
        values (@Id, @Agency, @Person, @Client, @Request, @Note, '', @From, @To, null, 0)
        """;

    /// <summary>Some of Wednesday afternoon for each client, a request of each, and Thursday 8:59 in Tallinn.</summary>
    public static async Task BusyWednesday(this Office office)
    {
        await office.Logged("acme-sons", "Okapi call");
        await office.Logged("bolt", "Tapir layout");
        await office.Asked("acme-sons", "Wombat page", RequestState.InProgress);
        await office.Asked("bolt", "Narwhal logo", RequestState.NeedsInfo);
        await office.Letters();
        office.ThursdayAt("08:59");
        await office.Letters();
    }

    /// <summary>Thursday's draft, after a busy Wednesday.</summary>
    public static async Task<Carried> Drafted(this Office office)
    {
        await office.BusyWednesday();
        office.ThursdayAt("09:00");
        return Assert.Single(await office.Letters());
    }

    /// <summary>Thursday's morning in Berlin and then in New York, and all that leaves meanwhile.</summary>
    public static async Task<IReadOnlyList<Carried>> Mornings(this Office office)
    {
        office.ThursdayAt("10:00");
        var berlin = await office.Letters();
        office.ThursdayAt("16:00");
        return [.. berlin, .. await office.Letters()];
    }

    /// <summary>The channels in which something new was posted.</summary>
    public static IEnumerable<string> Rooms(IEnumerable<Carried> sent) =>
        sent.Where(s => !s.Again && s.To.Room?.StartsWith("C-", StringComparison.Ordinal) == true).Select(s => s.To.Room!);

    /// <summary>That time of Thursday 2026-12-03 in Tallinn, where Ada is.</summary>
    public static void ThursdayAt(this Office office, string time) => office.Clock.To($"2026-12-03T{time}", "Europe/Tallinn");

    /// <summary>An hour before now, by somebody for a client.</summary>
    public static Task Logged(this Office office, string client, string note, string by = "U1", RequestId? request = null) => office.Writes(async db =>
        await db.Do(Log, new
        {
            Id = Ids.New(), Person = await db.Known(by), Client = (await db.Handled(client)).Id, Request = request?.Value, Note = note,
            From = office.Clock.Now - Duration.FromHours(1), To = office.Clock.Now,
        }));

    public static async Task<RequestId> Asked(
        this Office office, string client, string what, RequestState state, string? owner = "U1", string? due = null)
    {
        var id = new RequestId(Ids.New());
        await office.Writes(async db =>
        {
            var asker = await db.Known("U1");
            var of = await db.Handled(client);
            Instant? dueAt = due is null ? null : Zones.Resolve(LocalDatePattern.Iso.Parse(due).Value + new LocalTime(17, 0), of.Zone);
            await db.Save(RequestStore.Requests, null, new Request(
                id, await db.NextRequestNumber(), of.Id, what, Details: "Pangolin details", Link: "", state, Urgency.Normal, due, of.ZoneId,
                dueAt, Estimate: 123, Tags: "", Every: null, asker, asker, owner is null ? null : await db.Known(owner),
                office.Clock.Now, office.Clock.Now, AskedIn: null, ConfirmedAt: null, Version: 1));
        });
        return id;
    }

    public static Task Writes(this Office office, Func<AgencySession, Task> write) => office.Db.InTransaction(async session =>
    {
        await write(session.For(office.Agency, new Act(Ids.New(), default, "test", office.Clock.Now)));
        return 0;
    });

    public static async Task<Client> Handled(this AgencySession db, string handle) => (await db.AllClients()).Single(c => c.Handle == handle);

    public static async Task<PersonId> Known(this AgencySession db, string user) => (await db.Account(Platform.Slack, "T1", user))!.PersonId!.Value;

    public static async Task<Person> Somebody(this AgencySession db, string user) => (await db.Person(await db.Known(user)))!;
}
