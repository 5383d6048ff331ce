using Tests.FakeSlack;

namespace Tests.Story;

/// <summary>2. A client, and the channel that belongs to it.</summary>
public abstract partial class MainStory
{
    [Fact]
    public async Task A_client_is_added_with_its_name_in_quotes_and_its_zone()
    {
        await using var scene = await Opened();
        (await scene.Says(scene.Ada, "/client add \"Acme & Sons\" zone America/New_York")).Reads("Acme & Sons", "New York");
        (await scene.Says(scene.Ada, "/client list")).Reads("Acme & Sons");
        (await scene.Says(scene.Ada, "/client acme")).Reads("Acme & Sons", "New York");
    }

    [Fact]
    public async Task A_channel_is_bound_and_welcomed_once()
    {
        await using var scene = await Opened();
        await scene.Says(scene.Ada, "/client add \"Acme & Sons\" zone America/New_York");
        (await scene.Says(scene.Ada, "/client room acme", Scene.Acme)).Reads("Acme & Sons");
        await scene.Idle();
        var welcome = Assert.Single(scene.Slack.Posts(Scene.Acme));
        // Who she is, how to ask, and when she answers: 9 to 17 in Tallinn is 2 to 10 in New York.
        welcome.Reads("North Desk", "Ada", "2:00–10:00");
        Assert.True(welcome.Text.Split(" request ").Length + welcome.Text.Split("/request ").Length > 4, $"three examples in {welcome.Text}");

        (await scene.Says(scene.Ada, "/client room acme", Scene.Acme)).Lacks("/invite");
        await scene.Idle();
        Assert.Single(scene.Slack.Posts(Scene.Acme));
        (await scene.Says(scene.Ada, "/va home")).Lacks("/invite");
    }

    [Fact]
    public async Task Where_the_bot_is_not_the_answer_says_how_to_invite_it()
    {
        await using var scene = await Opened();
        await scene.Says(scene.Ada, "/client add Cassowary");
        (await scene.Says(scene.Ada, "/client room cassowary", Scene.New)).Reads("/invite");
        await scene.Idle();
        Assert.Empty(scene.Slack.Posts(Scene.New));
        await scene.Ada.Invites(Scene.New);
        await scene.Idle();
        (await scene.Slack.Posted(Scene.New)).Reads("North Desk");
        scene.Slack.AssertNothingUnexpected();
    }

    [Fact]
    public async Task A_client_called_channel_calls_nobody()
    {
        await using var scene = await Opened();
        (await scene.Says(scene.Ada, "/client add \"<!channel>\" zone Europe/Berlin")).Reads("<!channel>");
        await scene.Says(scene.Ada, "/client room \"<!channel>\"", Scene.Acme);
        (await scene.Says(scene.Cleo, "/request Say <!here> and @channel loudly", Scene.Acme)).Reads("R-1");
        await scene.Idle();
        Assert.NotEmpty(scene.Slack.Posts(Scene.Acme));
        foreach (var call in scene.Slack.Calls().Where(c => c.Method is not "users.info"))
        {
            var sent = call.Args.ToJsonString(Relaxed);
            Assert.DoesNotContain("\"broadcast\"", sent, StringComparison.Ordinal);
            Assert.DoesNotContain("\"text\":\"<!", sent.Replace("\"type\":\"text\",\"text\":\"<!", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    private static readonly System.Text.Json.JsonSerializerOptions Relaxed =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
