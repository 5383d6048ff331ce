using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Core.Speech;
using Core.Store;
using Core.Views;
using NodaTime;

namespace Bots.Slack;

/// <summary>Publishes people's own pages.</summary>
internal sealed class SlackPages(SlackApi api)
{
    /// <summary>Whoever was overtaken draws anew what is so by then.</summary>
    private static readonly Duration Again = Duration.FromSeconds(1);

    // By workspace and user: the page as this host last knew it. A call that was believed lost and arrives late names an older one, and changes
    // nothing. After a start none is known, and the first page is published whatever stands there.
    private readonly ConcurrentDictionary<(string, string), string> _shown = new();

    public async Task<Delivery> Publish(Address to, View view, CancellationToken stop)
    {
        if (to.User is not { } user) return new Delivery.Never("no_reader");
        var place = new Place(to.Workspace, to.Room ?? "", Direct: true);
        var args = new JsonObject { ["user_id"] = user, ["view"] = BlockKit.Home(view, Origin.Of(place, "home").Write()) };
        if (_shown.TryGetValue((to.Workspace, user), out var hash)) args["hash"] = hash;

        var reply = await api.Call(to.Workspace, "views.publish", args, stop);
        switch (reply)
        {
            case SlackReply.Ok(var answer):
                if (answer.At("view").Text("hash") is { Length: > 0 } shown) _shown[(to.Workspace, user)] = shown;
                return new Delivery.Done(to.Room, Address.Page);
            case SlackReply.No("hash_conflict"):
                _shown.TryRemove((to.Workspace, user), out _);
                return new Delivery.Later(Again);
            // There is no such page: it begins anew when it is opened.
            case SlackReply.No("not_enabled" or "user_not_found" or "user_disabled"):
                return new Delivery.Never("message_not_found");
            default:
                return reply.ToDelivery();
        }
    }
}
