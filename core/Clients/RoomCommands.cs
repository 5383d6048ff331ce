using Core.Agencies;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Clients;

internal static class RoomCommands
{
    public static readonly Verb[] Verbs =
    [
        new("client room", Role.Lead, w => new BindRoom(w.Left)) { Example = "client room acme" },
        new("tell room", Role.Bot, w => new TellRoom(w.Next("what"), new RoomId(w.Next("room")))),
        new("tell welcome", Role.Bot, w => new TellWelcome(new RoomId(w.Next("room")))),
    ];
}

/// <summary>Makes the channel in which it is said the client's. What the channel was before stays with whose it was.</summary>
internal sealed record BindRoom(string Said) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At.Place is not { } place) return turn.Refuse(new NotAllowed());
        var read = Said is "" ? null : await turn.NamedClient(Said);
        if (place.Direct)
        {
            var handle = read is ClientReading.Found(var meant, _) ? meant.Handle : "acme";
            return turn.Refuse(new RoomOnlyInChannel(turn.Slashed($"client room {handle}")));
        }
        if (read is null) return RoomViews.WhichClient(turn, await turn.VisibleClients());
        if (read is ClientReading.Several several) return await turn.AskWhich(several.Clients);
        if (read is not ClientReading.Found(var client, "")) return turn.Refuse(new NoSuchClient(Said));

        var before = turn.At.Room;
        if (before?.ClientId == client.Id) return await Bound(turn, client, before, turn.Say.RoomWasBound(client.Name));
        var room = await Bind(turn, place, before, client);
        await turn.Db.OweWelcome(room, turn.Now);
        return await Bound(turn, client, room, turn.Say.RoomBound(client.Name));
    }

    private static async Task<View> Bound(Turn turn, Client client, Room room, string done) =>
        RoomViews.Bound(turn, client, done, await turn.Db.IsInside(room) ? [] : [RoomViews.HowToInvite(turn)]);

    private static async Task<Room> Bind(Turn turn, Place place, Room? before, Client client)
    {
        if (before is { ClientId: null })
        {
            var bound = before with { ClientId = client.Id };
            await turn.Db.Save(RoomStore.Rooms, before, bound);
            return bound;
        }
        if (before is not null) await turn.Db.Save(RoomStore.Rooms, before, before with { UnboundAt = turn.Now });
        var room = new Room(
            new RoomId(Ids.New()), turn.At.Platform, place.Workspace, place.Room, client.Id,
            Language: null, before?.InsideSince, UnboundAt: null, before?.OutsideSince, before?.SharedSince);
        await turn.Db.Save(RoomStore.Rooms, null, room);
        return room;
    }
}

/// <summary>Once in each client's room: who works here, how to ask, when there is an answer.</summary>
internal sealed record TellWelcome(RoomId Id) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At is not { Everybody: true, Client: { } id, Room: { } room } || room.Id != Id) return turn.Refuse(new NotUnderstood());
        return RoomViews.Welcome(turn, await turn.Db.ClientOf(id), await turn.Db.Owner());
    }
}
