using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Tests.FakeTeams;

namespace Tests.Teams;

/// <summary>What is sent again, too late, by somebody else, or was never drawn.</summary>
public abstract partial class TeamsDialogStory
{
    [Fact]
    public async Task What_Teams_sends_again_under_another_number_is_done_once_and_answered_the_same()
    {
        await using var scene = await TeamsStage.Serving(database);
        var dialog = await scene.Opens(scene.Cleo, scene.Posted(scene.Acme, "North Desk"), "Ask for something");
        dialog.Types(("what", "Fix the banner"), ("due", "friday 5pm"));
        // At the same moment, and afterwards.
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => scene.Client.Send(dialog.SubmitActivity("Send"))));
        await scene.Idle();
        var late = await scene.Client.Send(dialog.SubmitActivity("Send"));
        await scene.Idle();
        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, late.Body), (answer.Status, answer.Body)));
        Assert.Contains("R-1", late.Body, StringComparison.Ordinal);
        Assert.Single(scene.Cleo.Sees(), m => m.IsBots && m.Text.Contains("Fix the banner", StringComparison.Ordinal));
        (await scene.Says(scene.Ada, "request list")).Lacks("R-2");
    }

    [Fact]
    public async Task A_form_that_is_used_up_shows_what_came_of_it_and_does_nothing()
    {
        await using var scene = await TeamsStage.Serving(database);
        var dialog = await scene.Opens(scene.Cleo, scene.Posted(scene.Acme, "North Desk"), "Ask for something");
        dialog.Types(("what", "Fix the banner"));
        var (first, other) = (dialog.SubmitActivity("Send"), dialog.Types(("what", "Fix the footer")).SubmitActivity("Send"));
        TeamsTalking.Taken(await scene.Client.Send(first));
        TeamsTalking.Taken(await scene.Client.Send(other));
        await scene.Idle();
        (await scene.Says(scene.Ada, "request list")).Lacks("R-2", "footer");
    }

    [Fact]
    public async Task Opened_twice_the_second_one_to_be_sent_keeps_what_was_typed()
    {
        var (scene, toAda) = await Asked();
        await using var _ = scene;
        var (one, two) = (await scene.Opens(scene.Ada, toAda, "Decline"), await scene.Opens(scene.Ada, toAda, "Decline"));
        await scene.Sends(one, "Decline", ("text", "Not in our contract"));
        await scene.Sends(two, "Decline", ("text", "We are too few for it"));
        Assert.True(two.IsOpen);
        Assert.Equal("We are too few for it", two.Fields["text"]);
        Assert.DoesNotContain(scene.Acme.Messages, m => m.Text.Contains("too few", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_of_last_week_is_gone_and_what_was_typed_is_not()
    {
        var (scene, dialog) = await Adding();
        await using var _ = scene;
        scene.Clock.Pass(Duration.FromDays(8));
        await scene.Services.GetRequiredService<Core.Upkeep>().Forget(TestContext.Current.CancellationToken);
        await scene.Sends(dialog, "Save", ("name", "Acme & Sons"), ("rate", "45"));
        dialog.Reads("no longer have");
        Assert.Equal(("Acme & Sons", "45"), (dialog.Fields["name"], dialog.Fields["rate"]));
        await scene.Sends(dialog, "Save");
        Assert.Equal("Acme & Sons", dialog.Fields["name"]);
        (await scene.Says(scene.Ada, "client list")).Lacks("Acme");
    }

    [Fact]
    public async Task Somebody_elses_form_is_nobodys()
    {
        var (scene, dialog) = await Adding();
        await using var _ = scene;
        await scene.Says(scene.Ada, "team add @Ben Berg", mentioned: scene.Ben.User);
        var stolen = dialog.Types(("name", "Acme")).SubmitActivity("Save");
        stolen["from"] = new JsonObject { ["id"] = scene.Ben.Id, ["name"] = "Ben Berg" };
        var answer = await scene.Client.Send(stolen);
        TeamsTalking.Taken(answer);
        Assert.Contains("no longer have", answer.Body, StringComparison.Ordinal);
        (await scene.Says(scene.Ada, "client list")).Lacks("Acme");
        // And the answer that Ada has had is not his either.
        await scene.Sends(dialog, "Save");
        Assert.False(dialog.IsOpen);
        stolen["id"] = "f:again";
        Assert.DoesNotContain("Acme added", (await scene.Client.Send(stolen)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_a_dialog_might_send_is_refused_in_a_dialog_or_taken_for_nothing()
    {
        var (scene, dialog) = await Adding();
        await using var _ = scene;
        var good = dialog.Types(("name", "Acme")).SubmitActivity("Save");
        foreach (var (what, expected) in Forged())
        {
            var forged = good.DeepClone().AsObject();
            forged["id"] = $"f:{Guid.NewGuid()}";
            what(forged["value"]!.AsObject());
            var answer = await scene.Client.Send(forged);
            Assert.True(answer.Status == expected, $"{answer.Status} to {forged["value"]!.ToJsonString()}");
            if (expected is HttpStatusCode.OK) Assert.Null(TaskEnvelope.Wrong(answer.Body is "" ? null : answer.Json, isFetch: false));
        }
        await scene.Idle();
        (await scene.Says(scene.Ada, "client list")).Lacks("Acme");
    }

    private static IEnumerable<(Action<JsonObject>, HttpStatusCode)> Forged()
    {
        yield return (v => v.Remove("data"), HttpStatusCode.BadRequest);
        foreach (var data in (JsonNode[])[7, "draft", new JsonArray("a"), true])
            yield return (v => v["data"] = data.DeepClone(), HttpStatusCode.BadRequest);
        yield return (v => v["data"]!.AsObject().Remove("say"), HttpStatusCode.NotImplemented);
        yield return (v => v["data"]!["say"] = new JsonObject { ["text"] = "client add" }, HttpStatusCode.NotImplemented);
        foreach (var say in (string[])["draft ZZZZZZZZ", "draft", "draft ' or 1=1 --", "joined 19:x", "profile 29:1ada", new string('x', 20_000)])
            yield return (v => v["data"]!["say"] = say, HttpStatusCode.OK);
        JsonNode?[] odds = [null, 7, "x", new JsonArray(1), new JsonObject { ["id"] = new JsonArray() }, new JsonObject { ["id"] = new string('x', 999) }];
        foreach (var odd in odds)
        {
            yield return (v => (v["data"]!["dialog"], v["data"]!["say"]) = (odd?.DeepClone(), "draft ZZZZZZZZ"), HttpStatusCode.OK);
            yield return (v => (v["data"]!["asked"], v["data"]!["say"]) = (odd?.DeepClone(), "draft ZZZZZZZZ"), HttpStatusCode.OK);
        }
        yield return (v => (v["data"]!["name"], v["data"]!["say"]) = (new string('n', 30_000), "draft ZZZZZZZZ"), HttpStatusCode.OK);
        yield return (v => v["data"]!["name"] = new string('n', 300_000), HttpStatusCode.RequestEntityTooLarge);
    }

    private static string ErrorBelow(OpenDialog dialog, string name)
    {
        var body = dialog.Card.Json["body"]!.AsArray();
        var at = body.ToList().FindIndex(e => (string?)e!["id"] == name);
        return body[at + 1]!["inlines"]![0]!["text"]!.GetValue<string>();
    }

    private static IEnumerable<string> Blocks(JsonNode? node) => node switch
    {
        JsonObject block when (string?)(block["type"] as JsonValue) is "TextBlock" => [(string)block["text"]!],
        JsonObject others => others.SelectMany(p => Blocks(p.Value)),
        JsonArray items => items.SelectMany(Blocks),
        _ => [],
    };
}
