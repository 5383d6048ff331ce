using System.Text;
using System.Text.Json.Nodes;
using Core.Speech;

namespace Bots.Slack;

/// <summary>Where a form was asked for and what sending it says. A modal carries it as its <c>private_metadata</c>.</summary>
/// <param name="Room">Empty when it was asked for nowhere in particular.</param>
/// <param name="Card">Asked for on a posted card, which shows by itself what came of it.</param>
internal sealed record Origin(string Say, string Room, bool Direct, string? Thread, bool Card)
{
    public static Origin Of(Place place, string say, bool card = false) =>
        new(say, place.Room, place.Direct, place.Thread, card);

    public string Write()
    {
        var json = new JsonObject { ["say"] = Say, ["room"] = Room, ["direct"] = Direct };
        if (Thread is not null) json["thread"] = Thread;
        if (Card) json["card"] = true;
        return WireJson.Text(json);
    }

    /// <returns>Null when it is none of ours.</returns>
    public static Origin? Read(string metadata)
    {
        if (LooseJson.Read(Encoding.UTF8.GetBytes(metadata)) is not { } json) return null;
        if (json.Text("say") is not { Length: > 0 } say) return null;
        var thread = json.Text("thread") is { Length: > 0 } ts ? ts : null;
        return new Origin(say, json.Text("room"), json.IsTrue("direct"), thread, json.IsTrue("card"));
    }
}
