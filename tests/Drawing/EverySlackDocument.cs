using System.Text;
using System.Text.Json.Nodes;
using Bots.Slack;
using Core.Views;
using Tests.FakeSlack.Rules;
using Tests.Kit;
using Tests.Leaks;
using Tests.Peers;

namespace Tests.Drawing;

/// <summary>Each view that the product has, made once for all who ask about them.</summary>
public sealed class EverySlackView : IAsyncLifetime
{
    internal IReadOnlyList<(string Name, View View)> Views { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var views = new List<(string, View)>(await EveryView.Drawn());
        var pages = new HomeDrawingTests { Matches = (name, view) => views.Add((name, view)) };
        await pages.On_a_busy_day();
        await pages.When_there_is_nothing();
        await pages.Before_anybody_has_set_it_up();
        Views = [.. views, .. await EveryAnswer.Drawn()];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>
/// Every Block Kit document that the product can draw, on each of Slack's surfaces: every verb's answer, every letter, every page and form, with
/// long, short, no, right-to-left and hostile words. The limits stand in one place, <c>tests/FakeSlack/Rules</c>, which knows nothing of the renderer.
/// </summary>
public sealed class EverySlackDocument(EverySlackView every) : IClassFixture<EverySlackView>
{
    [Fact]
    public void Is_within_the_limits_with_any_words()
    {
        var (wrong, checkedNow) = (new List<string>(), 0);
        foreach (var (name, view) in EveryView.Retold(every.Views).Concat(EveryView.Any(200)))
        {
            foreach (var document in Documents(view))
            {
                checkedNow++;
                wrong.AddRange(SurfaceRules.Check(document).Select(w => $"{name}: {w}"));
            }
        }
        Counts.Print("Block Kit documents within the limits", $"{checkedNow} documents of {every.Views.Count} views, {wrong.Count} wrong");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
        Assert.True(every.Views.Count > 150, $"only {every.Views.Count} views");
    }

    [Fact]
    public async Task Is_what_the_types_of_Slack_have()
    {
        await using var types = SlackTypesTests.Types();
        var wrong = new List<string>();
        var documents = (
            from view in EveryView.Retold(every.Views, "as it is", "empty", "short")
            from document in Documents(view.View)
            select (view.Name, Document: document)).ToList();
        foreach (var some in documents.Chunk(100))
        {
            var said = await SlackTypesTests.Ask(types, some.Select(d => d.Document));
            wrong.AddRange(some.SelectMany((d, i) => said[i]!.AsArray().Select(w => $"{d.Name}: {w}")));
        }
        Counts.Print("Block Kit documents as the types of Slack have them", $"{documents.Count} documents of {every.Views.Count} views, {wrong.Count} wrong");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
    }

    private static IEnumerable<JsonObject> Documents(View view) =>
        [Wire(BlockKit.Message(view)), Wire(BlockKit.Modal(view, "metadata")), Wire(BlockKit.Home(view, "metadata"))];

    // As it arrives: half a surrogate pair does not survive the way.
    private static JsonObject Wire(JsonObject json) => JsonNode.Parse(Encoding.UTF8.GetBytes(json.ToJsonString()))!.AsObject();
}
