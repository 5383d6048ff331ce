using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Bots.Teams;

/// <summary>Posts letters, draws posted cards anew, and runs errands.</summary>
internal sealed class TeamsCourier(
    TeamsConnector connector, TeamsMemory memory, TeamsProfiles profiles, TeamsFrames frames, TeamsPace pace, TeamsSettings settings) : ICourier
{
    /// <summary>Our own words, beside those of Teams: nobody told us how to get there; they take nothing that the bot writes.</summary>
    private const string NoWay = "not_in_channel", Blocked = Delivery.Never.Blocked;

    public Platform Platform => Platform.Teams;

    public int Takes(string workspace) => pace.Takes(workspace);

    public bool IsOut(string workspace) => pace.IsOut(workspace);

    public async Task<Delivery> Carry(Address to, View view, CancellationToken stop)
    {
        if (to is { Direct: true } or { Room: null or "" }) return await Direct(to, view, stop);
        // Elsewhere Teams takes no files of a bot's.
        if (view.File is not null && to.User is not null) return await Direct(to with { Room = null }, Apart(to, view), stop);
        if (await memory.Room(to.Workspace, to.Room) is not { } room)
        {
            // Asked with the extension where the bot is not.
            return to.User is null ? new Delivery.Never(NoWay) : await Direct(to with { Room = null }, Apart(to, view), stop);
        }
        if (to.User is null || view.Audience is not Audience.Asker)
        {
            var (posted, done) = await Post(room, to.Thread, to, view, "", stop);
            var outside = to.User is not null && view.Audience is not Audience.Room && (posted.IsBlocked || posted.IsGone);
            return outside ? await Direct(to with { Room = null }, Apart(to, view), stop) : done;
        }
        if (!settings.TargetedMessages) return await Direct(to with { Room = null }, Apart(to, view), stop);
        var (shown, delivery) = await Post(room, to.Thread, to, view, "isTargetedActivity=true", stop);
        if (shown is TeamsReply.No) return await Direct(to with { Room = null }, Apart(to, view), stop);
        // It is gone within a day, and in between nobody but its reader sees it: no card lives in it.
        return shown is TeamsReply.Ok ? new Delivery.Done(room.Room) : delivery;
    }

    public async Task<Delivery> Redraw(Address to, string message, View view, CancellationToken stop)
    {
        if (await memory.Room(to.Workspace, to.Room ?? "") is not { } room) return new Delivery.Never(NoWay);
        var reply = await connector.Put(room, message, TeamsMessage.Of(room, to, view, await frames.Of(room, to, view, stop), message), stop);
        return reply.IsGone ? new Delivery.Never("message_not_found") : reply.ToDelivery(to.Room, message);
    }

    public async Task<Delivery> Ask(string workspace, string errand, CancellationToken stop)
    {
        if (errand.Split(' ') is not ["profile", var tenant, var account]) return new Delivery.Never("unknown_errand");
        if (await memory.Person(tenant, account) is not { } person || await memory.Room(tenant, person.HeardIn) is not { } room)
            return new Delivery.Never(NoWay);
        var (who, reply) = await profiles.Ask(room, person, stop);
        return who is null ? reply.ToDelivery() : new Delivery.Learned(TeamsProfiles.Heard(who));
    }

    // It was asked elsewhere: whoever reads it should know where from.
    private static View Apart(Address to, View view) =>
        view with { Parts = [.. view.Parts, new Hint(Phrases.In(to.Language ?? Phrases.English.Tag).AnsweredApart)] };

    /// <summary>To somebody's own chat with the bot, opened if it was not.</summary>
    private async Task<Delivery> Direct(Address to, View view, CancellationToken stop)
    {
        var person = to.User is { } user ? await memory.Person(to.Workspace, user) : null;
        if (person?.BlockedAt is not null) return new Delivery.Never(Blocked);
        var (room, failed) = await Chat(to, person, stop);
        if (room is null) return failed;
        var (reply, delivery) = await Post(room, thread: null, to, view, "", stop);
        return reply.IsBlocked && person is not null ? await Blocks(person) : delivery;
    }

    // Whatever word Teams has for it this time: whoever is told of it is told once.
    private async Task<Delivery> Blocks(TeamsPerson person)
    {
        await memory.Block(person.Tenant, person.Account);
        return new Delivery.Never(Blocked);
    }

    private async Task<(TeamsOrigin? Room, Delivery Failed)> Chat(Address to, TeamsPerson? person, CancellationToken stop)
    {
        var known = person?.Room ?? to.Room;
        if (known is not null && await memory.Room(to.Workspace, known) is { } room) return (room, new Delivery.Done());
        if (person is null || await memory.Room(to.Workspace, person.HeardIn) is not { } near) return (null, new Delivery.Never(NoWay));
        var reply = await connector.Open(near, person.Account, stop);
        if (reply.IsBlocked) return (null, await Blocks(person));
        if (reply is not TeamsReply.Ok(var opened)) return (null, reply.ToDelivery());
        if (opened.Text("id") is not { Length: > 0 } id) return (null, new Delivery.Never("no_conversation"));
        var chat = near with { Room = id, Kind = TeamsOrigin.Personal, Team = "" };
        await memory.Opened(person, chat);
        return (chat, new Delivery.Done());
    }

    private async Task<(TeamsReply Reply, Delivery Delivery)> Post(
        TeamsOrigin room, string? thread, Address to, View view, string query, CancellationToken stop)
    {
        var reply = await connector.Post(room, thread, TeamsMessage.Of(room, to, view, await frames.Of(room, to, view, stop)), query, stop);
        return (reply, reply is TeamsReply.Ok(var posted)
            ? new Delivery.Done(room.Room, posted.Text("id").Split(';')[0] is { Length: > 0 } id ? id : null)
            : reply.ToDelivery());
    }
}
