using System.Text.Json.Nodes;
using Tests.FakeSlack;

namespace Tests.FakeSlackTests;

/// <summary>Triggers and modals.</summary>
public sealed class ViewChecks
{
    private const string What = """
        {"type":"input","block_id":"ask-what","label":{"type":"plain_text","text":"What"},
         "element":{"type":"plain_text_input","action_id":"what"}}
        """;

    [Fact]
    public async Task A_fresh_trigger_opens_a_view_once()
    {
        await using var desk = await Desk.Open();
        var trigger = await Clicked(desk);
        var opened = await Opens(desk, trigger);
        Assert.NotEmpty(opened["view"].Text("id")!);
        Assert.NotEmpty(opened["view"].Text("hash")!);
        Assert.Equal("New request", (await desk.Slack.Opened("UANN")).Title);
        desk.Slack.AssertNothingUnexpected();

        Assert.Equal("exchanged_trigger_id", Error(await Opens(desk, trigger)));
        desk.Slack.ExpectFault("exchanged_trigger_id");
    }

    [Theory]
    [InlineData(3, null)]
    [InlineData(4, "expired_trigger_id")]
    public async Task A_trigger_lives_three_seconds(int later, string? error)
    {
        await using var desk = await Desk.Open();
        var trigger = await Clicked(desk);
        desk.Bot.Now += later;
        Assert.Equal(error, Error(await Opens(desk, trigger)));
        desk.Slack.AssertNothingUnexpected();
    }

    [Fact]
    public async Task An_invented_trigger_opens_nothing()
    {
        await using var desk = await Desk.Open();
        Assert.Equal("invalid_trigger_id", Error(await Opens(desk, "1.2.3")));
        Assert.Null(desk.Slack.View("UANN"));
        desk.Slack.ExpectFault("invalid_trigger_id");
    }

    public static TheoryData<string, string> Wrong => new()
    {
        { "must be less than 25 characters", Modal(title: new string('x', 25)) },
        { "missing required field: title", """{"type":"modal","blocks":[]}""" },
        { "must be modal", """{"type":"home","title":{"type":"plain_text","text":"x"},"blocks":[]}""" },
        {
            "must be less than 25 characters",
            Modal(more: $$""","close":{"type":"plain_text","text":"{{new string('x', 25)}}"}""")
        },
        { "must be less than 3001 characters", Modal(more: $",\"private_metadata\":\"{new string('x', 3001)}\"") },
        { "must be less than 256 characters", Modal(more: $",\"callback_id\":\"{new string('x', 256)}\"") },
        { "no more than 100 items", Modal(string.Join(',', Enumerable.Repeat("""{"type":"divider"}""", 101))) },
        { "must define ", $$"""{"type":"modal","title":{"type":"plain_text","text":"x"},"blocks":[{{What}}]}""" },
        { "invalid additional property: channel", Modal(more: ",\"channel\":\"C1\"") },
        { "block_id ask-what already exists", Modal(What + "," + What) },
        { "unsupported type: markdown", Modal("""{"type":"markdown","text":"x"}""") },
        { "missing required field: blocks", """{"type":"modal","title":{"type":"plain_text","text":"x"}}""" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_no_good_modal_is_refused_and_leaves_the_trigger(string why, string view)
    {
        await using var desk = await Desk.Open();
        var trigger = await Clicked(desk);
        var answer = await Opens(desk, trigger, view);
        Assert.Equal("invalid_arguments", Error(answer));
        Assert.Contains(why, answer["response_metadata"]!["messages"]!.ToString(), StringComparison.Ordinal);
        desk.Slack.ExpectFault(why);
        Assert.Null(Error(await Opens(desk, trigger)));
    }

    [Fact]
    public async Task An_update_needs_the_present_hash()
    {
        await using var desk = await Desk.Open();
        var view = (await Opens(desk, await Clicked(desk)))["view"]!;
        var (id, old) = (view.Text("id")!, view.Text("hash")!);
        Assert.Null(Error(await Updates(desk, id, old, "Second")));
        Assert.Equal("hash_conflict", Error(await Updates(desk, id, old, "Third")));
        Assert.Equal("Second", desk.Slack.View("UANN")!.Title);
        Assert.Equal("not_found", Error(await Updates(desk, "V404", "", "Fourth")));
    }

    [Fact]
    public async Task A_closed_view_cannot_be_updated()
    {
        await using var desk = await Desk.Open();
        var view = (await Opens(desk, await Clicked(desk)))["view"]!;
        await Close(desk);
        Assert.Equal(
            "not_found", Error(
                await Updates(desk, view.Text("id")!, view.Text("hash")!, "Late")));
    }

    private static async Task Close(Desk desk) =>
        Assert.Null(await FakeSlack.People.Filling.Close(desk.Ann, desk.Slack.View("UANN")!));

    private static async Task<string> Clicked(Desk desk)
    {
        await desk.Ann.Slash("/request", "C1");
        return desk.Last.Form["trigger_id"];
    }

    private static Task<JsonNode> Opens(Desk desk, string trigger, string? view = null) =>
        desk.Bot.Calls("views.open", $$"""{"trigger_id":"{{trigger}}","view":{{view ?? Modal(What)}} }""");

    private static Task<JsonNode> Updates(Desk desk, string id, string hash, string title) =>
        desk.Bot.Calls("views.update", ("view_id", id), ("hash", hash), ("view", Modal(What, title)));

    private static string? Error(JsonNode answer) => answer.Text("error");

    private static string Modal(string blocks = "", string title = "New request", string more = "") =>
        $$"""
        {"type":"modal","title":{"type":"plain_text","text":"{{title}}"},
         "submit":{"type":"plain_text","text":"Send"},"blocks":[{{blocks}}]{{more}} }
        """;
}
