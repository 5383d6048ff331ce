using System.Text.Json.Nodes;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Bots.Slack;

/// <summary>Other people's messages: reads one at which somebody pointed, and shows a card where one links to a request.</summary>
internal sealed class SlackPosts(SlackApi api)
{
    /// <summary>By its reactions: of all that Slack offers this alone knows a reply too, and gives its link along.</summary>
    public async Task<Delivery> Read(string workspace, string room, string message, CancellationToken stop)
    {
        var asked = new Dictionary<string, string> { ["channel"] = room, ["timestamp"] = message };
        var reply = await api.CallWithForm(workspace, "reactions.get", asked, stop);
        if (reply is not SlackReply.Ok(var answer)) return reply.ToDelivery();
        var place = new Place(workspace, room, SlackSpeech.IsDirect(room, ""));
        return new Delivery.Learned(new Utterance(
            Platform.Slack, place, SlackSpeech.Slack, $"post-read {room} {message}", $"post/{room}/{message}/{Guid.NewGuid():N}")
        {
            Manner = Manner.Learned,
            Fields = SlackPost.Fields(answer.At("message"), room, domain: "", workspace),
        });
    }

    /// <summary>Whoever reads the link misses nothing without its picture: where Slack does not take it, nobody is told.</summary>
    public async Task<Delivery> Unfurl(Address to, Unfurled link, View view, CancellationToken stop)
    {
        var picture = new JsonObject { [link.Url] = new JsonObject { ["blocks"] = BlockKit.Message(view)["blocks"]!.DeepClone() } };
        var reply = await api.CallWithForm(to.Workspace, "chat.unfurl", new Dictionary<string, string>
        {
            ["channel"] = to.Room!, ["ts"] = link.Message, ["unfurls"] = WireJson.Text(picture),
        }, stop);
        return reply is SlackReply.No && !reply.IsStopped ? new Delivery.Done() : reply.ToDelivery();
    }
}
