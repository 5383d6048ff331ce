using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Speech;
using Core.Store;
using NodaTime;
using Tests.Kit;

namespace Tests.Store;

public sealed class StatementsOnSqlite() : StatementStories(Office.OnSqlite);

public sealed class StatementsOnPostgres() : StatementStories(Office.OnPostgres);

/// <summary>Every question and every write of the stores, with and without a value where there may be none.</summary>
public abstract class StatementStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task An_agency_is_read_as_it_was_written()
    {
        await using var office = await Open();
        var agency = (await Ask(office, db => db.AgencyItself()))!;
        var changed = agency with { Hours = "mon-fri 9:00-17:00", OpenedAt = null, LeftSteps = "room hours", Language = "et" };
        await office.Write(db => Saved(db, AgencyStore.Agencies, agency, changed));
        Assert.Equal(changed, await Ask(office, db => db.AgencyItself()));
        Assert.Equal(("T1", "U-BOT"), Assert.Single(await Ask(office, db => db.HomesOn(Platform.Slack))) switch { var w => (w.WorkspaceId, w.Bot) });
        Assert.Equal(office.Agency, await office.Does(s => s.FoundAgency(Platform.Slack, "T1", "Again", "U-BOT")));
    }

    [Fact]
    public async Task People_and_their_accounts_are_read_as_they_were_written()
    {
        await using var office = await Open();
        var members = await Ask(office, db => db.Members());
        Assert.Equal([Role.Owner, Role.Assistant, Role.Subcontractor], members.Select(m => m.Role));
        Assert.Equal(members[0], await Ask(office, db => db.Owner()));

        var ben = members[1] with { Standup = "9:00 mon-fri", RemovedAt = office.Clock.Now };
        await office.Write(db => Saved(db, PeopleStore.People, members[1], ben));
        Assert.Equal(ben, await Ask(office, db => db.Person(ben.Id)));
        Assert.Equal(2, (await Ask(office, db => db.Members())).Count);

        var acme = (await Ask(office, db => db.AllClients()))[0].Id;
        var cleo = Assert.Single(await Ask(office, db => db.ContactsOf(acme)));
        Assert.Equal([acme], await Ask(office, db => db.ClientsOf(cleo.Id)));
        var account = Assert.Single(await Ask(office, db => db.AccountsOf(cleo.Id)));
        Assert.Equal((AccountKind.Guest, (string?)null), (account.Kind, account.Dm));

        await office.Write(async db =>
        {
            await db.MakeContact(cleo.Id, acme);
            await db.LearnAccount(account with { Name = "Cleo C." });
            await db.HasAsked(account, office.Clock.Now);
            await db.DirectIs(Platform.Slack, "T1", "U-CLEO", "D7");
            await db.TieAccount(account, ben.Id);
            return 0;
        });
        var after = await Ask(office, db => db.Account(Platform.Slack, "T1", "U-CLEO"));
        Assert.Equal(account with { Name = "Cleo C.", AskedAt = office.Clock.Now, Dm = "D7", PersonId = ben.Id }, after);
    }

    [Fact]
    public async Task Rooms_and_clients_are_read_as_they_were_written()
    {
        await using var office = await Open();
        var room = (await Ask(office, db => db.RoomAt(Platform.Slack, "T1", "C-ACME")))!;
        Assert.Equal(room, Assert.Single(await Ask(office, db => db.RoomsOf(room.ClientId!.Value))));
        var unbound = room with { ClientId = null, Language = "et", InsideSince = null, UnboundAt = office.Clock.Now };
        await office.Write(db => Saved(db, RoomStore.Rooms, room, unbound));
        Assert.Equal(unbound, await Ask(office, db => db.Room(room.Id)));
        Assert.Null(await Ask(office, db => db.RoomAt(Platform.Slack, "T1", "C-ACME")));

        var acme = await Ask(office, db => db.ClientOf(room.ClientId!.Value));
        var archived = acme with { Hours = "mon-thu 8:00-16:00", Rate = 4500, ArchivedAt = office.Clock.Now };
        await office.Write(db => Saved(db, ClientStore.Clients, acme, archived));
        Assert.Equal(archived, await Ask(office, db => db.Client(acme.Id)));
        Assert.Single(await Ask(office, db => db.AllClients()));
        Assert.Equal(2, (await Ask(office, db => db.EveryClient())).Count);
    }

    [Fact]
    public async Task Requests_are_read_as_they_were_written_and_numbered_in_one_series()
    {
        await using var office = await Open();
        var full = await Filing.Request(office);
        var bare = await Filing.Request(office, r => r);
        Assert.Equal((1, 2), (full.Number, bare.Number));
        Assert.Equal(full, await Ask(office, db => db.Request(full.Id)));
        Assert.Equal(bare, await Ask(office, db => db.RequestNumbered(2)));
        Assert.Equal([full.ClientId], await Ask(office, db => db.ClientsAssignedTo(full.OwnerId!.Value)));
    }

    [Fact]
    public async Task What_is_asked_for_is_answered_however_often_and_in_whatever_shape_the_same_is_asked()
    {
        await using var office = await Open();
        var (one, other) = (await Filing.Request(office), await Filing.Request(office, r => r));
        // A driver prepares what it hears often: an id of its own type, and the journal's bare one, go through the same statement.
        await Ask(office, async db =>
        {
            for (var times = 0; times < 12; times++)
            {
                foreach (var asked in (Request[])[one, other])
                {
                    Assert.Equal(asked, await db.Request(asked.Id));
                    Assert.Equal(Json.Write(asked), await RequestStore.Requests.Stands(db, asked.Id.Value));
                    Assert.Equal(asked.Number, (await db.Request(asked.Id))?.Number);
                }
            }
            return 0;
        });
    }

    [Fact]
    public async Task Drafts_and_what_waits_are_read_as_they_were_written()
    {
        await using var office = await Open();
        var ada = (await Ask(office, db => db.Owner()))!.Id;
        var draft = new Draft("7F3K", ada, "timer start", Json.Write(new Dictionary<string, string> { ["client"] = "acme" }), office.Clock.Now, Made: null);
        var said = office.Said("help", "U9", fields: new Dictionary<string, string> { ["a"] = "b" });
        await office.Write(async db =>
        {
            await db.Keep(draft);
            await db.Keep(draft with { Made = "R-7" });
            await db.LetWait(said, office.Clock.Now);
            return 0;
        });
        Assert.Equal(draft with { Made = "R-7" }, await Ask(office, db => db.Draft("7F3K", ada)));
        Assert.Null(await Ask(office, db => db.Draft("7F3K", default)));
        await Assert.ThrowsAsync<WriterNeededException>(() => Ask(office, async db =>
        {
            await db.Keep(draft);
            return 0;
        }));
        Assert.Equal(1, await office.Does(s => s.ForgetDrafts(office.Clock.Now + Duration.FromDays(1))));

        var waited = Assert.Single(await office.Write(db => db.NoLongerWaiting(Platform.Slack, "T1", "U9")));
        Assert.Equal((said.Text, said.Place, said.Speaker, "b"), (waited.Text, waited.Place, waited.Speaker, waited.Fields["a"]));
        Assert.Empty(await office.Write(db => db.NoLongerWaiting(Platform.Slack, "T1", "U9")));
    }

    [Fact]
    public async Task Cards_are_found_by_what_they_show_and_by_where_they_are()
    {
        await using var office = await Open();
        Card first = new("s", "room/r", Platform.Slack, "T1", "C1", "m1", "d"), second = first with { Message = "m2" };
        await office.Write(async db =>
        {
            await db.KeepCard(first, office.Clock.Now);
            await db.KeepCard(second, office.Clock.Now + Duration.FromSeconds(1));
            return 0;
        });
        Assert.Equal([second, first], await Ask(office, db => db.CardsOf("s")));
        Assert.Equal(first, await Ask(office, db => db.CardIn("s", Platform.Slack, "T1", "C1")));
        Assert.Equal(second, await Ask(office, db => db.CardAt(Platform.Slack, "T1", "C1", "m2")));
    }

    [Fact]
    public async Task Letters_are_planned_anew_and_the_oldest_is_known()
    {
        await using var office = await Open();
        var now = office.Clock.Now;
        Owed Due(string day) => new("s", "remind", $"day-before/{day}", LetterReader.ToCards, $"tell {day}", now + Duration.FromDays(1));
        Assert.Null(await office.Db.Read(s => s.OldestLetter()));
        await office.Write(async db =>
        {
            await db.Replan("s", "remind", now, Due("fri"));
            await db.Replan("s", "remind", now, Due("mon"));
            await db.Replan("s", "remind", now, Due("fri"), Due("fri"));
            return 0;
        });
        Assert.Equal("tell fri", Assert.Single(await office.Outcomes()).Say);
        Assert.Equal(now + Duration.FromDays(1), await office.Db.Read(s => s.OldestLetter()));
    }

    [Fact]
    public async Task The_planner_plans_an_open_agency_once_a_day()
    {
        await using var office = await Open();
        Assert.True(await office.Db.Read(s => s.AnyAgencyOpen()));
        Assert.Equal(1, await office.Upkeep.Plan(TestContext.Current.CancellationToken));
        Assert.Equal(0, await office.Upkeep.Plan(TestContext.Current.CancellationToken));
        office.Clock.Pass(Duration.FromHours(25));
        Assert.Equal(1, await office.Upkeep.Plan(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Who_speaks_is_read_for_everybody_everywhere()
    {
        await using var office = await Open();
        var cleo = (await office.Db.Read(s => s.Speaking(office.Said("x", "U-CLEO", "C-ACME"))))!;
        Assert.True(cleo.Serves);
        Assert.Equal(("Cleo", "C-ACME"), (cleo.Person!.Name, cleo.Room!.PlatformRoom));
        var dan = (await office.Db.Read(s => s.Speaking(office.Said("x", "U-DAN", "C-ACME"))))!;
        Assert.False(dan.Serves);
        var nobody = (await office.Db.Read(s => s.Speaking(office.Said("x", "U9"))))!;
        Assert.Equal((null, null, null), (nobody.Account, nobody.Person, nobody.Room));
        Assert.Null(await office.Db.Read(s => s.Speaking(office.Said("x") with { Place = new Place("T9", "C", Direct: false) })));
        Assert.Equal(1, await office.Does(s => s.Beat(office.Clock.Now)));
    }

    private static Task<T> Ask<T>(Office office, Func<AgencySession, Task<T>> question) => office.Db.Read(s => question(s.For(office.Agency)));

    private static async Task<int> Saved<T>(AgencySession db, Table<T> table, T before, T after) where T : class
    {
        await db.Save(table, before, after);
        return 0;
    }
}
