using System.Text;
using System.Text.Json.Nodes;
using Bots.Teams;
using Core.Views;
using Tests.Drawing;
using Tests.Kit;

namespace Tests.Peers;

/// <summary>Microsoft's own library reads every card without an event, and its schema holds.</summary>
public sealed class AdaptiveCardsTests
{
    [Fact]
    public async Task Every_view_with_any_words_is_taken_without_an_event()
    {
        await using var library = Library();
        var views = EveryView.Retold(await EveryView.Drawn()).Concat(EveryView.Any(150)).Concat(await Leaks.EveryAnswer.Drawn()).ToList();
        var (found, bytes, cards) = (new List<string>(), 0, 0);
        foreach (var some in views.Chunk(100))
        {
            var said = await Ask(library, some.SelectMany(v => Cards(v.View)));
            cards += said.Count;
            bytes = Math.Max(bytes, said.Max(s => s!["bytes"]!.GetValue<int>()));
            found.AddRange(said.Select((s, i) => (s, i)).SelectMany(p => p.s!["found"]!.AsArray().Select(f => $"{some[p.i / 2].Name}: {f}")));
        }
        Assert.True(found.Count == 0, string.Join('\n', found.Take(20)));
        Counts.Print("cards that npm adaptivecards takes", $"{cards} cards of {views.Count} views, the largest {bytes} bytes");
    }

    [Theory]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Badge","text":"x"}]}""", "Unknown element type")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Input.Text","id":"a","label":"A","isRequired":true}]}""", "error message")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"x","wrapping":true}]}""", "schema")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[],"msteams":{"entities":[{"type":"mention","text":"<at>Ann</at>"}]}}""", "does not stand")]
    public async Task What_is_wrong_is_found(string card, string event_)
    {
        await using var library = Library();
        Assert.Contains(event_, (await Ask(library, [JsonNode.Parse(card)!]))[0]!["found"]!.ToJsonString(), StringComparison.Ordinal);
    }

    private static NodeProgram Library() => NodeProgram.Start("cards.js", "adaptivecards", "ajv", "ajv-formats");

    private static IEnumerable<JsonNode> Cards(View view) =>
        [AdaptiveCard.Of(view, TeamsDrawingLimits.Frame), AdaptiveCard.Dialog(view, TeamsDrawingLimits.Frame)];

    // As it arrives: half a surrogate pair does not survive the way.
    private static async Task<JsonArray> Ask(NodeProgram library, IEnumerable<JsonNode> cards) => (await library.Ask(new JsonObject
    {
        ["cards"] = new JsonArray([.. cards.Select(c => JsonNode.Parse(Encoding.UTF8.GetBytes(c.ToJsonString())))]),
    })).AsArray();
}
