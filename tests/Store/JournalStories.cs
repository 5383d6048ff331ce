using Core;
using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Speech;
using Core.Store;
using NodaTime;
using Tests.Kit;

namespace Tests.Store;

public sealed class JournalOnSqlite() : JournalStories(Office.OnSqlite);

public sealed class JournalOnPostgres() : JournalStories(Office.OnPostgres);

/// <summary>Every change is written down as it was and as it is, and can be put back.</summary>
public abstract class JournalStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task What_a_turn_changed_is_kept_newest_first_and_the_last_turn_of_somebody_is_found()
    {
        await using var office = await Open();
        var ada = (await office.Db.Read(s => s.For(office.Agency).Owner()))!.Id;
        var turn = Ids.New();
        await Turn(office, turn, ada, "client edit", async db =>
        {
            var acme = (await db.AllClients())[0];
            await db.Save(ClientStore.Clients, acme, acme with { Name = "Acme" });
            await db.Save(ClientStore.Clients, acme with { Name = "Acme" }, acme with { Name = "Acme Ltd" });
        });
        var kept = await office.Db.Read(s => s.For(office.Agency).ChangesOf(turn));
        Assert.Equal(["Acme Ltd", "Acme"], kept.Select(c => Json.Read<Client>(c.After!).Name));
        Assert.All(kept, c => Assert.Equal((ada, "client edit", office.Clock.Now), (c.PersonId, c.Verb, c.At)));
        Assert.Equal(turn, await office.Db.Read(s => s.For(office.Agency).LastTurnOf(ada, office.Clock.Now)));
        Assert.Null(await office.Db.Read(s => s.For(office.Agency).LastTurnOf(ada, office.Clock.Now + Duration.FromMilliseconds(1))));
    }

    [Fact]
    public async Task What_is_put_back_stands_as_before()
    {
        await using var office = await Open();
        var acme = (await office.Db.Read(s => s.For(office.Agency).AllClients()))[0];
        await Turn(office, Ids.New(), default, "client edit", db => db.Save(ClientStore.Clients, acme, acme with { Rate = 4500 }));
        await Turn(office, Ids.New(), default, "undo", db => ClientStore.Clients.PutBack(db, acme.Id.Value, Json.Write(acme)));
        Assert.Equal(acme, await office.Db.Read(s => s.For(office.Agency).Client(acme.Id)));
        Assert.Equal(Json.Write(acme), await office.Db.Read(s => ClientStore.Clients.Stands(s.For(office.Agency), acme.Id.Value)));
    }

    [Fact]
    public async Task What_was_not_there_before_is_gone_again_and_what_was_removed_is_back()
    {
        await using var office = await Open();
        var room = (await office.Db.Read(s => s.For(office.Agency).RoomAt(Platform.Slack, "T1", "C-ACME")))! with
        {
            Id = new RoomId(Ids.New()),
            PlatformRoom = "C-NEW",
        };
        await Turn(office, Ids.New(), default, "client room", db => db.Save(RoomStore.Rooms, null, room));
        await Turn(office, Ids.New(), default, "undo", db => RoomStore.Rooms.PutBack(db, room.Id.Value, before: null));
        Assert.Null(await office.Db.Read(s => s.For(office.Agency).Room(room.Id)));

        await Turn(office, Ids.New(), default, "undo", db => RoomStore.Rooms.PutBack(db, room.Id.Value, Json.Write(room)));
        Assert.Equal(room, await office.Db.Read(s => s.For(office.Agency).Room(room.Id)));
    }

    [Fact]
    public async Task A_request_keeps_its_number_and_is_withdrawn_when_its_filing_is_put_back()
    {
        await using var office = await Open();
        var request = await Filing.Request(office);
        await Turn(office, Ids.New(), default, "undo", db => RequestStore.Requests.PutBack(db, request.Id.Value, before: null));
        var stands = (await office.Db.Read(s => s.For(office.Agency).RequestNumbered(request.Number)))!;
        Assert.Equal((RequestState.Cancelled, request.Version + 1), (stands.State, stands.Version));
    }

    [Fact]
    public async Task Nothing_is_saved_without_saying_who_does_it()
    {
        await using var office = await Open();
        await Assert.ThrowsAsync<InvalidOperationException>(() => office.Does(async s =>
        {
            var db = s.For(office.Agency);
            var acme = (await db.AllClients())[0];
            await db.Save(ClientStore.Clients, acme, acme with { Rate = 1 });
            return 0;
        }));
        Assert.Null((await office.Db.Read(s => s.For(office.Agency).AllClients()))[0].Rate);
    }

    private static Task<int> Turn(Office office, string turn, PersonId who, string verb, Func<AgencySession, Task> work) =>
        office.Does(async s =>
        {
            await work(s.For(office.Agency, new Act(turn, who, verb, office.Clock.Now)));
            return 0;
        });
}
