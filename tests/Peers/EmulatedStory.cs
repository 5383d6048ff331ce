using System.Text.Json.Nodes;
using Core.Speech;
using Core.Store;
using Core.Views;
using NodaTime;

namespace Tests.Peers;

/// <summary>
/// The story once more, with a Slack that we have not made: <c>emulate</c> enforces the manifest's rights, signs its events itself, takes a
/// form once for a trigger and within three seconds. What it kept is what counts.
/// </summary>
public sealed class EmulatedStory
{
    private const string Mention = $"<@{EmulatedSlack.BotUser}>", BotToken = $"--Slack:BotToken={EmulatedSlack.BotToken}";

    [Fact]
    public async Task A_request_is_asked_for_by_mention_taken_by_press_noted_in_its_thread_and_delivered()
    {
        await using var scene = await Serving();
        await scene.Writes("cleo", $"{Mention} request Fix the banner by friday 5pm !urgent", "acme");
        var (inRoom, toAda) = (await Card(scene, "acme", "R-1 Fix the banner"), await Card(scene, await scene.Direct("ada"), "Fix the banner"));
        Reads(inRoom, "R-1", "received");
        // Cleo is of another organization: what was understood is not for a moment only.
        await Card(scene, "acme", "R-1 is filed");

        await scene.Presses("ada", toAda, "Take");
        Reads(await Again(scene, inRoom), "Ada");
        await scene.Writes("cleo", "the blue one, please", "acme", (string)inRoom["ts"]!);
        Assert.Contains("the blue one", Text((await scene.Types("ada", "/va R-1 more"))!), StringComparison.Ordinal);

        Assert.Contains("R-1", Text((await scene.Types("ada", "/timer start R-1 drafting"))!), StringComparison.Ordinal);
        await scene.Pass(Duration.FromMinutes(90));
        Assert.Contains("1h 30m", Text((await scene.Types("ada", "/timer stop"))!), StringComparison.Ordinal);
        await scene.Types("ada", "/va R-1 deliver https://example.com/banner");
        var asked = (await scene.Posted("acme")).Last(m => EmulatedScene.Buttons(m).Any(b => (string?)b.Button["text"]!["text"] == "Approve"));
        await scene.Presses("cleo", asked, "Approve");
        Reads(await Again(scene, inRoom), "done");
        await NothingRefused(scene);
    }

    [Fact]
    public async Task A_form_opens_once_for_a_trigger_and_who_comes_too_late_is_answered_by_message()
    {
        await using var scene = await Serving();
        await scene.Types("ada", "/request", "acme");
        var view = Assert.Single(await Forms(scene, 1));
        await scene.Sends("ada", view, ("what", "Paint the fence"));
        Assert.Contains(await scene.Posted("acme"), m => Text(m).Contains("Paint the fence", StringComparison.Ordinal));
        await NothingRefused(scene);

        var used = await scene.Trigger("ada");
        var plain = new JsonObject
        {
            ["type"] = "modal", ["title"] = new JsonObject { ["type"] = "plain_text", ["text"] = "Another" }, ["blocks"] = new JsonArray(),
        };
        await scene.Slack.Done(EmulatedSlack.BotToken, "views.open", new JsonObject { ["trigger_id"] = used, ["view"] = plain });
        var late = await scene.Trigger("ada");
        await scene.Pass(Duration.FromSeconds(4));
        foreach (var (trigger, error) in ((string, string)[])[(used, "exchanged_trigger_id"), (late, "expired_trigger_id")])
        {
            var shown = (await Shown(scene)).Count;
            await scene.Types("ada", "/request", "acme", trigger);
            await Until(async () => (await Shown(scene)).Count > shown);
            var refused = (await scene.Slack.All("calls")).Where(c => !(bool)c["ok"]!).Select(c => (string)c["error"]!);
            Assert.Contains(error, refused);
        }
        Assert.Equal(2, (await Forms(scene, 2)).Count);
    }

    [Fact]
    public async Task A_message_becomes_a_request_by_a_ticket_on_it_or_by_the_shortcut_in_its_menu()
    {
        await using var scene = await Serving();
        await scene.Writes("cleo", "Could you fix the banner?", "acme");
        var wish = (await scene.Posted("acme"))[^1];
        await scene.Slack.Done(EmulatedSlack.Token("ada"), "reactions.add", new JsonObject
        {
            ["channel"] = (string)wish["channel_id"]!, ["timestamp"] = (string)wish["ts"]!, ["name"] = "ticket",
        });
        await scene.Idle();
        var asked = await Card(scene, "acme", "Shall I make this a request?");
        Assert.Equal((string)wish["ts"]!, (string?)asked["thread_ts"]);
        await scene.Presses("cleo", asked, "Make it a request");
        Reads(await Card(scene, "acme", "R-1"), "Could you fix the banner?");

        await scene.Writes("cleo", "And paint the fence", "acme");
        await scene.Shortcuts("ada", (await scene.Posted("acme"))[^1]);
        await scene.Sends("ada", Assert.Single(await Forms(scene, 1)));
        Reads(await Card(scene, "acme", "R-2"), "And paint the fence");
        await NothingRefused(scene);
    }

    [Fact]
    public async Task What_was_posted_is_found_again_by_the_mark_that_only_apps_see()
    {
        await using var scene = await Serving();
        var welcome = await Card(scene, "acme", "North Desk");
        var (room, mark) = ((string)welcome["channel_id"]!, (string)welcome["metadata"]!["event_payload"]!["letter"]!);
        var to = new Address(Platform.Slack, EmulatedSlack.Team, room, User: null, Direct: false) { Mark = mark };
        async Task<Delivery?> Look(Address there) => await scene.Courier.Look(there, View.No("any"), scene.Clock.Now, TestContext.Current.CancellationToken);
        Assert.Equal(new Delivery.Done(room, (string)welcome["ts"]!), await Look(to));
        Assert.Null(await Look(to with { Mark = "never sent" }));
        await NothingRefused(scene);
    }

    [Fact]
    public async Task Whoever_opens_the_apps_page_finds_what_is_theirs_there_and_it_follows_what_happens()
    {
        await using var scene = await Serving();
        await scene.Writes("cleo", $"{Mention} request Fix the banner by friday 5pm", "acme");
        var ada = await scene.Slack.User("ada");
        await scene.Happens(new JsonObject
        {
            ["type"] = "app_home_opened", ["user"] = ada, ["tab"] = "home", ["event_ts"] = "1.1", ["channel"] = await scene.Direct("ada"),
        });
        await Until(async () => (await Homes(scene)).Count == 1);
        Reads(Assert.Single(await Homes(scene)), "Fix the banner");

        await scene.Types("ada", "/timer start R-1 drafting");
        await Until(async () =>
        {
            await scene.Idle();
            return (await Homes(scene)).Any(h => (string?)h["user_id"] == ada && Text(h).Contains("drafting", StringComparison.Ordinal));
        });
        await NothingRefused(scene);
    }

    [Fact]
    public async Task A_timesheet_arrives_as_a_file_in_the_direct_message()
    {
        await using var scene = await Serving();
        await scene.Types("ada", "/timer log 1h30 acme the banner");
        await scene.Types("ada", "/timesheet week csv");
        await Until(async () => (await scene.Slack.All("files")).Count > 0);
        var file = Assert.Single(await scene.Slack.All("files"));
        Assert.EndsWith(".csv", (string)file["name"]!, StringComparison.Ordinal);
        Assert.Equal(await scene.Direct("ada"), (string)file["ims"]![0]!);
        await NothingRefused(scene);
    }

    [Fact]
    public async Task It_enforces_rights_and_the_manifests_are_enough()
    {
        await using var slack = await EmulatedSlack.Start(1_795_000_000);
        var said = new JsonObject { ["channel"] = await slack.Channel("acme"), ["ts"] = "1.1", ["name"] = "ticket", ["timestamp"] = "1.1" };
        Assert.Equal("missing_scope", (string?)(await slack.Call(EmulatedSlack.BotToken, "conversations.join", said))["error"]);
        Assert.NotEqual("missing_scope", (string?)(await slack.Call(EmulatedSlack.BotToken, "conversations.history", said))["error"]);
    }

    /// <summary>Ada's agency serves Acme, whose channel the bot was invited to; Cleo of Acme is in it.</summary>
    private static async Task<EmulatedScene> Serving()
    {
        var scene = await EmulatedScene.Open(BotToken);
        await scene.Writes("ada", $"setup {scene.Code} North Desk");
        Assert.Contains(await scene.Posted(await scene.Direct("ada")), m => Text(m).Contains("North Desk is open", StringComparison.Ordinal));
        await scene.Slack.Done(EmulatedSlack.Token("ada"), "conversations.invite", new JsonObject
        {
            ["channel"] = await scene.Slack.Channel("acme"), ["users"] = EmulatedSlack.BotUser,
        });
        await scene.Idle();
        await scene.Types("ada", "/client add Acme zone America/New_York");
        await scene.Types("ada", "/client room acme", "acme");
        return scene;
    }

    private static async Task<JsonObject> Card(EmulatedScene scene, string where, string part) =>
        (await scene.Posted(where)).Last(m => (string?)m["user"] == EmulatedSlack.BotUser && Text(m).Contains(part, StringComparison.Ordinal));

    private static async Task<JsonObject> Again(EmulatedScene scene, JsonObject message) =>
        (await scene.Slack.All("messages")).Single(m => (int)m["id"]! == (int)message["id"]!);

    /// <summary>All that only Ada sees, and her direct message.</summary>
    private static async Task<IReadOnlyList<JsonObject>> Shown(EmulatedScene scene) =>
        [.. await scene.Slack.All("ephemeralMessages"), .. await scene.Posted(await scene.Direct("ada"))];

    private static async Task<IReadOnlyList<JsonObject>> Forms(EmulatedScene scene, int count)
    {
        await Until(async () => (await scene.Slack.All("views")).Count >= count);
        return [.. (await scene.Slack.All("views")).Where(v => (string?)v["type"] == "modal")];
    }

    private static async Task<IReadOnlyList<JsonObject>> Homes(EmulatedScene scene) =>
        [.. (await scene.Slack.All("views")).Where(v => (string?)v["type"] == "home")];

    /// <summary>What is sent within somebody's breath is under way beside the test; each look is a call of its own.</summary>
    private static async Task Until(Func<Task<bool>> look)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await look()) patience.Token.ThrowIfCancellationRequested();
    }

    private static async Task NothingRefused(EmulatedScene scene)
    {
        Assert.Empty((await scene.Slack.All("calls")).Where(c => !(bool)c["ok"]!).Select(c => $"{c["method"]}: {c["status"]} {c["error"]}"));
        Assert.Empty((await scene.Slack.All("deliveries")).Where(d => (int?)d["status"] != 200).Select(d => d.ToJsonString()));
    }

    private static void Reads(JsonObject message, params IReadOnlyList<string> parts) =>
        Assert.All(parts, part => Assert.Contains(part, Text(message), StringComparison.OrdinalIgnoreCase));

    private static string Text(JsonObject message) => $"{message["text"]}\n{message["blocks"]?.ToJsonString()}";
}
