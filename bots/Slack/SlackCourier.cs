using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Core.Speech;
using Core.Store;
using Core.Views;
using NodaTime;

namespace Bots.Slack;

/// <summary>Posts letters, draws posted cards anew, and runs errands.</summary>
internal sealed class SlackCourier(
    SlackApi api, SlackProfiles profiles, SlackTraces traces, SlackPosts posts, SlackPages pages, Pacer pacer) : ICourier
{
    public Platform Platform => Platform.Slack;

    public int Takes(string workspace) => pacer.Takes(workspace);

    public bool IsOut(string workspace) => pacer.IsOut(workspace);

    public async Task<Delivery> Carry(Address to, View view, CancellationToken stop)
    {
        if (view.Unfurls is { } unfurled) return await posts.Unfurl(to, unfurled, view, stop);
        if (view.File is { Content.Length: > 0 } file && to.User is not null) return await File(to, view, file, stop);
        if (to is not { Room: { Length: > 0 } room }) return await Direct(to, view, stop);
        if (IsPosted(to, view))
        {
            var (posted, delivery) = await Post(to, room, to.Thread, view, stop);
            // Somebody has deleted what it was to stand beneath: it is no less true.
            if (to is { User: null, Thread: not null } && posted.IsThreadless)
            {
                delivery = (await Post(to, room, thread: null, view, stop)).Delivery;
                return delivery is Delivery.Done done ? done with { Beside = true } : delivery;
            }
            return posted.IsOutside && to.User is not null && view.Audience is not Audience.Room ? await Direct(to, view, stop) : delivery;
        }

        var args = Body(room, to.Thread, view);
        args["user"] = to.User;
        var shown = await api.Call(to.Workspace, "chat.postEphemeral", args, stop);
        return shown.IsOutside ? await Direct(to, view, stop) : shown.ToDelivery(room);
    }

    /// <summary>Neither what is shown to one person in a room nor a file can be looked for.</summary>
    public async Task<Delivery?> Look(Address to, View view, Instant since, CancellationToken stop)
    {
        if (to.Mark is not { } mark || view.File is not null || view.Unfurls is not null) return null;
        if (to is { Room: { Length: > 0 } room })
            return IsPosted(to, view) ? await traces.Find(to.Workspace, room, to.Thread, mark, since, stop) : null;
        var (direct, failed) = await Open(to, stop);
        return direct is null ? failed : await traces.Find(to.Workspace, direct, thread: null, mark, since, stop);
    }

    public async Task<Delivery> Redraw(Address to, string message, View view, CancellationToken stop)
    {
        if (message is Address.Page) return await pages.Publish(to, view, stop);
        var args = BlockKit.Message(view);
        (args["channel"], args["ts"]) = (to.Room, message);
        return (await api.Call(to.Workspace, "chat.update", args, stop)).ToDelivery(to.Room, message);
    }

    public async Task<Delivery> Ask(string workspace, string errand, CancellationToken stop)
    {
        if (errand.Split(' ') is ["post", var room, var message]) return await posts.Read(workspace, room, message, stop);
        if (errand.Split(' ') is ["exchange", .. var users]) return await Exchange(workspace, users, stop);
        if (errand.Split(' ') is not ["profile", var team, var user]) return new Delivery.Never("unknown_errand");
        var reply = await profiles.Ask(workspace, user, stop);
        return reply is SlackReply.Ok(var answer)
            ? new Delivery.Learned(SlackProfiles.Heard(workspace, new Speaker(team, user), answer))
            : reply.ToDelivery();
    }

    // After a workspace has become part of an enterprise its people have other ids there.
    private async Task<Delivery> Exchange(string workspace, IReadOnlyList<string> users, CancellationToken stop)
    {
        var args = new Dictionary<string, string> { ["users"] = string.Join(',', users) };
        return await api.CallWithForm(workspace, "migration.exchange", args, stop) switch
        {
            SlackReply.Ok(var answer) => new Delivery.Learned(SlackNews.Renumbered(workspace, answer)),
            // It is not one after all, and everybody is who they were.
            SlackReply.No("not_enterprise_team") => new Delivery.Done(),
            var reply => reply.ToDelivery(),
        };
    }

    private static bool IsPosted(Address to, View view) => to.User is null || to.Direct || view.Audience is not Audience.Asker;

    private async Task<Delivery> Direct(Address to, View view, CancellationToken stop)
    {
        var (room, failed) = await Open(to, stop);
        return room is null ? failed : (await Post(to, room, thread: null, view, stop)).Delivery;
    }

    /// <summary>The direct conversation with a person, opened if it was not; a letter with no person has none.</summary>
    private async Task<(string? Room, Delivery Failed)> Open(Address to, CancellationToken stop)
    {
        if (to.User is null) return (null, new Delivery.Never("no_reader"));
        var reply = await api.Call(to.Workspace, "conversations.open", new JsonObject { ["users"] = to.User }, stop);
        return reply is SlackReply.Ok(var answer) && answer.At("channel").Text("id") is { Length: > 0 } room
            ? (room, new Delivery.Done(room))
            : (null, reply is SlackReply.Ok ? new Delivery.Never("no_channel") : reply.ToDelivery());
    }

    private async Task<(SlackReply Reply, Delivery Delivery)> Post(
        Address to, string room, string? thread, View view, CancellationToken stop)
    {
        var args = Body(room, thread, view);
        if (to.Mark is { } mark) args["metadata"] = SlackTraces.Of(mark);
        (args["unfurl_links"], args["unfurl_media"]) = (false, false);
        var reply = await api.Call(to.Workspace, "chat.postMessage", args, stop);
        return (reply, reply is SlackReply.Ok(var answer)
            ? new Delivery.Done(answer.Text("channel") is { Length: > 0 } where ? where : room, answer.Text("ts"))
            : reply.ToDelivery());
    }

    private async Task<Delivery> File(Address to, View view, Attachment file, CancellationToken stop)
    {
        var (room, failed) = await Open(to, stop);
        if (room is null) return failed;

        var bytes = Encoding.UTF8.GetBytes(file.Content);
        var place = await api.CallWithForm(to.Workspace, "files.getUploadURLExternal", new Dictionary<string, string>
        {
            ["filename"] = SlackLimits.FileName(file.Name), ["length"] = bytes.Length.ToString(CultureInfo.InvariantCulture),
        }, stop);
        if (place is not SlackReply.Ok(var given)) return place.ToDelivery();
        if (await api.Upload(given.Text("upload_url"), bytes, stop) is var sent and not SlackReply.Ok) return sent.ToDelivery();

        var done = await api.Call(to.Workspace, "files.completeUploadExternal", new JsonObject
        {
            ["files"] = new JsonArray(new JsonObject { ["id"] = given.Text("file_id"), ["title"] = SlackLimits.FileName(file.Name) }),
            ["channel_id"] = room,
            ["initial_comment"] = SlackLimits.Fallback(view.Fallback),
        }, stop);
        return done.ToDelivery(room);
    }

    private static JsonObject Body(string room, string? thread, View view)
    {
        var args = BlockKit.Message(view);
        args["channel"] = room;
        if (thread is not null) args["thread_ts"] = thread;
        return args;
    }
}
