using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Agencies;

/// <summary>What becomes of the rooms in which the bot is, as the platform tells it. Of rooms that we do not know it is nothing.</summary>
internal static class PlaceCommands
{
    public static readonly Verb[] Verbs =
    [
        new("joined", Role.Platform, w => new Joined(w.Next("channel"), w.Field("shared") is "true")),
        new("platform left", Role.Platform, w => new LeftRoom(w.Next("channel"))),
        new("platform archived", Role.Platform, w => new RoomArchived(w.Next("channel"))),
        new("platform deleted", Role.Platform, w => new RoomDeleted(w.Next("channel"))),
        new("platform shared", Role.Platform, w => new RoomShared(w.Next("channel"), Now: true)),
        new("platform unshared", Role.Platform, w => new RoomShared(w.Next("channel"), Now: false)),
        new("platform moved", Role.Platform, w => new RoomMoved(w.Next("from"), w.Next("to"))),
    ];

    extension(Turn turn)
    {
        public async Task<Room?> RoomOf(string channel) =>
            turn.At.Place is { } place && channel is not "" ? await turn.Db.RoomAt(turn.At.Platform, place.Workspace, channel) : null;

        /// <summary>Nobody's yet.</summary>
        public Room NewRoom(Place place, string channel) => new(
            new RoomId(Ids.New()), turn.At.Platform, place.Workspace, channel, ClientId: null, Language: null, InsideSince: null, UnboundAt: null);

        /// <summary>The owner hears at once that a client cannot be reached there any more, and what can be done.</summary>
        public async Task TellOwner(Room room, string what)
        {
            if (room.ClientId is null || await turn.Db.Owner() is not { } owner) return;
            await turn.Db.Owe(new Owed(
                room.Id.Value, what, $"{what}/{turn.Now.ToUnixTimeMilliseconds()}", LetterReader.To(owner.Id), $"tell room {what} {room.Id.Value}", turn.Now));
        }
    }
}

/// <summary>The bot is inside that channel now.</summary>
/// <param name="Shared">True where people of another organisation are in it too.</param>
internal sealed record Joined(string Channel, bool Shared) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At.Place is not { } place || Channel is "") return View.Nothing;
        var before = await turn.RoomOf(Channel);
        var room = (before ?? turn.NewRoom(place, Channel)) with { InsideSince = turn.Now, OutsideSince = null };
        if (Shared) room = room with { SharedSince = room.SharedSince ?? turn.Now };
        await turn.Db.Save(RoomStore.Rooms, before, room);
        if (room.ClientId is not null) await turn.Db.OweWelcome(room, turn.Now);
        return View.Nothing;
    }
}

/// <summary>The bot was taken out of a room. It stays the client's: what is written for it cannot arrive until the bot is back.</summary>
internal sealed record LeftRoom(string Channel) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.RoomOf(Channel) is not { OutsideSince: null } room) return View.Nothing;
        turn.WillWrite();
        await turn.Db.Save(RoomStore.Rooms, room, room with { InsideSince = null, OutsideSince = turn.Now });
        await turn.TellOwner(room, "left");
        return View.Nothing;
    }
}

/// <summary>Nobody can write there any more. Whoever archived it may bring it back, so it stays the client's.</summary>
internal sealed record RoomArchived(string Channel) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.RoomOf(Channel) is not { ClientId: not null } room) return View.Nothing;
        turn.WillWrite();
        await turn.TellOwner(room, "archived");
        return View.Nothing;
    }
}

/// <summary>It does not come back: the client has one room less, and nothing is drawn anew there.</summary>
internal sealed record RoomDeleted(string Channel) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.RoomOf(Channel) is not { } room) return View.Nothing;
        turn.WillWrite();
        await turn.Db.Save(RoomStore.Rooms, room, room with { InsideSince = null, OutsideSince = turn.Now, UnboundAt = turn.Now });
        await turn.Db.DropCardsIn(room.Platform, room.Workspace, Channel);
        await turn.TellOwner(room, "deleted");
        return View.Nothing;
    }
}

/// <summary>People of another organisation read there too, who have no commands; or they no longer do.</summary>
internal sealed record RoomShared(string Channel, bool Now) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At.Place is not { } place || Channel is "") return View.Nothing;
        var before = await turn.RoomOf(Channel);
        if (before?.SharedSince is not null == Now) return View.Nothing;
        turn.WillWrite();
        await turn.Db.Save(RoomStore.Rooms, before, (before ?? turn.NewRoom(place, Channel)) with { SharedSince = Now ? turn.Now : null });
        return View.Nothing;
    }
}

/// <summary>The room has another id. Its binding, its cards and what is on its way there follow.</summary>
internal sealed record RoomMoved(string From, string To) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.RoomOf(From) is not { } room || To is "" || To == From) return View.Nothing;
        turn.WillWrite();
        var there = await turn.RoomOf(To);
        // Whoever bound the new one by hand meanwhile knows better.
        if (there is { ClientId: not null })
        {
            await turn.Db.Save(RoomStore.Rooms, room, room with { UnboundAt = turn.Now });
        }
        else
        {
            if (there is not null) await turn.Db.Save(RoomStore.Rooms, there, there with { UnboundAt = turn.Now });
            await turn.Db.Save(RoomStore.Rooms, room, room with
            {
                PlatformRoom = To,
                InsideSince = room.InsideSince ?? there?.InsideSince,
                SharedSince = room.SharedSince ?? there?.SharedSince,
            });
        }
        await turn.Db.MoveCards(room.Platform, room.Workspace, From, To);
        await turn.Db.MoveAnswers(room.Platform, room.Workspace, From, To);
        return View.Nothing;
    }
}
