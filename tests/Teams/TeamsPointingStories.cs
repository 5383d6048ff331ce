using System.Net;
using Tests.FakeTeams;
using Tests.Story;

namespace Tests.Teams;

public sealed class TeamsPointingStoriesOnSqlite() : TeamsPointingStories(Database.Sqlite);

public sealed class TeamsPointingStoriesOnPostgres() : TeamsPointingStories(Database.Postgres);

/// <summary>Messages that become requests by the action in their menu.</summary>
public abstract class TeamsPointingStories(Database database)
{
    private const string Words = "<p>Could you <b>fix</b> the banner? It is blurred&nbsp;on phones, see <a href=\"https://example.com/a\">this</a>.</p>";

    [Fact]
    public async Task A_clients_message_becomes_their_request_with_the_link_to_it()
    {
        await using var scene = await TeamsStage.Serving(database);
        await scene.Says(scene.Cleo, "hi", scene.Acme);
        var message = scene.Cleo.Writes(Words, scene.Acme);
        var form = await scene.Ada.MakesRequest(message);
        Assert.Equal("Could you fix the banner?", form.Fields["what"]);
        Assert.Equal("Could you fix the banner? It is blurred on phones, see this (https://example.com/a).", form.Fields["details"]);
        Assert.Equal($"https://teams.microsoft.com/l/message/19%3Aacme%40thread.tacv2/{message.Id}", form.Fields["link"]);

        // What is wrong is said at its field, and nothing that was typed is lost.
        await scene.Sends(form, "Send", ("due", "someday"), ("what", "Fix the banner, please"));
        Assert.True(form.IsOpen);
        Assert.Equal(("Fix the banner, please", "someday"), (form.Fields["what"], form.Fields["due"]));
        await scene.Sends(form, "Send", ("due", "fri 5pm"));
        form.Reads("R-1");
        Assert.NotNull(form.Message);
        var card = scene.Posted(scene.Acme, "R-1", "Fix the banner, please");
        card.Reads("teams.microsoft.com/l/message");
        Assert.Equal(message.Id, card.Thread);
        scene.Posted(scene.Ada.Personal, "R-1", "Cleo");

        // The same message once more shows what was made of it.
        (await scene.Ada.MakesRequest(message)).Reads("R-1", "already");
    }

    [Fact]
    public async Task What_a_guest_never_said_to_the_bot_is_filed_by_whoever_pointed()
    {
        await using var scene = await TeamsStage.Serving(database);
        var form = await scene.Ada.MakesRequest(scene.Cleo.Writes("<div>Please mow the lawn</div>", scene.Acme));
        await scene.Sends(form, "Send");
        form.Reads("R-1");
        scene.Posted(scene.Acme, "R-1", "mow the lawn");
    }

    [Fact]
    public async Task In_a_thread_the_request_stands_there()
    {
        await using var scene = await TeamsStage.Serving(database);
        var root = scene.Cleo.Writes("<p>About the site</p>", scene.Acme);
        var form = await scene.Ada.MakesRequest(scene.Cleo.Writes("<p>Fix the footer too</p>", scene.Acme, root));
        await scene.Sends(form, "Send");
        form.Reads("R-1");
        scene.Posted(scene.Acme, "R-1", "Fix the footer");
    }

    [Theory, InlineData("19:north@thread.v2", "groupChat"), InlineData("a:1chat-of-two", "personal")]
    public async Task Where_the_bot_is_not_the_form_asks_whose_it_is_and_the_answer_is_said_in_it(string id, string kind)
    {
        await using var scene = await TeamsStage.Serving(database);
        var room = scene.Teams.Add(new TeamsRoom(id, kind, scene.Ada.Id, scene.Xen.Id) { HasBot = false });
        var form = await scene.Ada.MakesRequest(scene.Xen.Writes("<p>Acme wants blue bolts</p>", room));
        await scene.Sends(form, "Send", ("client", "acme-sons"));
        form.Reads("R-1");
        Assert.NotNull(form.Message);
        scene.Posted(scene.Acme, "R-1", "blue bolts");
        // What can be done with it follows in her own chat; in that one nothing is written, and nobody asks who is in it.
        Assert.Contains(scene.Ada.Sees(), m => m.IsBots && m.Text.Contains("This is what I understood", StringComparison.Ordinal));
        Assert.DoesNotContain(room.Messages, m => m.IsBots);
        Assert.DoesNotContain(scene.Teams.Calls, call => call.Path.Contains(Uri.EscapeDataString(id), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task From_the_box_for_writing_the_form_is_empty()
    {
        await using var scene = await TeamsStage.Serving(database);
        var form = await scene.Ada.MakesRequest(of: null, scene.Acme);
        Assert.Equal("", form.Fields["what"]);
        await scene.Sends(form, "Send", ("what", "Fix the banner"));
        form.Reads("R-1");
        scene.Posted(scene.Acme, "R-1", "Fix the banner");
    }

    [Fact]
    public async Task Whoever_is_nobodys_reads_a_sentence_and_files_nothing()
    {
        await using var scene = await TeamsStage.Serving(database);
        var message = scene.Cleo.Writes(Words, scene.Acme);
        (await scene.Xen.MakesRequest(message)).Reads("have not met yet");
        await scene.Says(scene.Xen, "hi");
        var told = await scene.Xen.MakesRequest(message);
        told.Reads("I do not know you yet");
        Assert.DoesNotContain("banner", told.Message ?? told.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_that_is_sent_twice_files_once()
    {
        await using var scene = await TeamsStage.Serving(database);
        var form = await scene.Ada.MakesRequest(scene.Cleo.Writes(Words, scene.Acme));
        var (one, two) = (form.SubmitActivity("Send"), form.SubmitActivity("Send"));
        foreach (var sent in (System.Text.Json.Nodes.JsonObject[])[one, two])
            Assert.Contains("R-1", (await scene.Client.Send(sent)).Body, StringComparison.Ordinal);
        await scene.Idle();
        Assert.DoesNotContain(scene.Acme.Messages, m => m.Text.Contains("R-2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whatever_else_is_sent_in_its_place_is_answered_and_breaks_nothing()
    {
        await using var scene = await TeamsStage.Serving(database);
        var message = scene.Cleo.Writes("<p>help</p>", scene.Acme);
        foreach (var part in (string[])["id", "body", "from", "linkToMessage", "attachments", "deleted", "subject"])
        {
            foreach (var odd in MalformedActivities.Values)
            {
                var activity = scene.Ada.MakeRequestActivity(message);
                activity["value"]!["messagePayload"]![part] = odd();
                Assert.Equal(HttpStatusCode.OK, (await scene.Client.Send(activity)).Status);
            }
        }
        foreach (var name in (string[])["fetchTask", "submitAction"])
        {
            foreach (var odd in MalformedActivities.Values)
            {
                var activity = scene.Ada.ExtensionActivity(name, "make-request", scene.Acme);
                activity["value"] = odd();
                Assert.InRange((int)(await scene.Client.Send(activity)).Status, 200, 501);
            }
        }
        Assert.DoesNotContain(scene.Log.Lines, line => line.Contains("Error ", StringComparison.Ordinal));
    }
}
