using System.Net;
using System.Text.Json.Nodes;
using Tests.FakeTeams;
using Tests.Story;

namespace Tests.Teams;

public sealed class TeamsSearchStoriesOnSqlite() : TeamsSearchStories(Database.Sqlite);

public sealed class TeamsSearchStoriesOnPostgres() : TeamsSearchStories(Database.Postgres);

/// <summary>Who looks for requests and clients with the message extension, and what others see of what they put before them.</summary>
public abstract class TeamsSearchStories(Database database)
{
    private const string Requests = "requests", Clients = "clients";

    [Fact]
    public async Task Without_words_it_shows_what_is_open_and_with_words_all_that_has_them()
    {
        await using var scene = await Asked();
        var opened = await scene.Ada.Searches(Requests);
        Assert.Equal(["R-1 · Fix the banner", "R-2 · Order bolts"], opened.Titles.Order());
        Assert.Contains("Acme & Sons", opened["R-1"].Text, StringComparison.Ordinal);
        foreach (var (words, found) in ((string, string[])[])
            [("banner", ["R-1"]), ("FIX Banner", ["R-1"]), ("R-2", ["R-2"]), ("2", ["R-2"]), ("bolt", ["R-2", "R-3"]), ("old", ["R-3"]), ("design", ["R-1"])])
        {
            Assert.Equal(found, (await scene.Ada.Searches(Requests, words)).Titles.Select(t => t.Split(' ')[0]));
        }
        Assert.Equal("Nothing here matches that.", (await scene.Ada.Searches(Requests, "zebra")).Says);
        // In her own chat nobody reads with her.
        var card = opened["R-1"].Card;
        Assert.Contains("Acme & Sons", card.Text, StringComparison.Ordinal);
        Assert.Contains("2h", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_clients_room_only_what_is_theirs_is_found_and_its_card_is_drawn_for_all_who_read_there()
    {
        await using var scene = await Asked();
        Assert.Equal(["R-1 · Fix the banner"], (await scene.Ada.Searches(Requests, "", scene.Acme)).Titles);
        Assert.NotNull((await scene.Ada.Searches(Requests, "bolts", scene.Acme)).Says);
        var put = scene.Ada.Puts((await scene.Ada.Searches(Requests, "banner", scene.Acme))["R-1"], scene.Acme);
        put.Reads("R-1", "Fix the banner", "accepted");
        put.Lacks("2h", "Bolt", "between us", "Acme & Sons");
        // Each who looks at it sees their own side.
        var (hers, clients) = (await scene.Ada.LooksAt(put), await scene.Cleo.LooksAt(put));
        Assert.Contains(hers.Buttons, b => b.Title is "Deliver");
        Assert.Contains("2h", hers.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(clients.Buttons, b => b.Title is "Deliver");
        Assert.DoesNotContain("2h", clients.Text, StringComparison.Ordinal);
        put.Lacks("2h");
    }

    [Theory, MemberData(nameof(Elsewhere))]
    public async Task Where_nobody_knows_who_reads_the_card_says_only_that_there_is_something(string id, string kind)
    {
        await using var scene = await Asked();
        var room = scene.Teams.Add(new TeamsRoom(id, kind, scene.Ada.Id, scene.Xen.Id, scene.Ben.Id) { HasBot = false });
        var found = await scene.Ada.Searches(Requests, "", room);
        Assert.Equal(2, found.Items.Count);
        var put = scene.Ada.Puts(found["R-1"], room);
        put.Reads("R-1", "North Desk");
        Assert.DoesNotContain("banner", found["R-1"].Attachment["content"]!.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("acme", found["R-1"].Attachment["content"]!.ToJsonString(), StringComparison.OrdinalIgnoreCase);

        // Whoever presses sees what is theirs: she all of it, somebody whom nobody knows nothing.
        Assert.Contains("Fix the banner", (await scene.Ada.LooksAt(put)).Text, StringComparison.Ordinal);
        Assert.Contains("have not met yet", await scene.Press(scene.Xen, put, "Show it as it is now"), StringComparison.Ordinal);
        Assert.DoesNotContain("banner", put.Card(scene.Xen.Id).Text, StringComparison.Ordinal);

        // The bot is not there and never thinks it is: what is for her goes to her own chat, and nothing was asked of that one.
        await scene.Says(scene.Cleo, "request Mow the lawn", scene.Acme);
        scene.Posted(scene.Ada.Personal, "Mow the lawn");
        Assert.DoesNotContain(room.Messages, m => m.IsBots);
        Assert.DoesNotContain(scene.Teams.Calls, call => call.Path.Contains(Uri.EscapeDataString(id), StringComparison.OrdinalIgnoreCase));
    }

    public static TheoryData<string, string> Elsewhere => new()
    {
        { "19:north@thread.v2", "groupChat" }, { "19:meeting_x@thread.v2", "groupChat" }, { "a:1chat-of-two", "personal" },
    };

    [Fact]
    public async Task A_chat_of_which_teams_tells_nothing_is_nobodys()
    {
        await using var scene = await Asked();
        var activity = scene.Ada.SearchActivity(Requests, "banner");
        activity.Remove("conversation");
        var answer = (await scene.Client.Send(activity)).Json["composeExtension"]!["attachments"]!.AsArray();
        Assert.DoesNotContain("banner", Assert.Single(answer)!["content"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clients_are_found_by_name_and_their_cards_hold_what_those_may_know_who_read_them()
    {
        await using var scene = await Asked();
        await scene.Says(scene.Ada, "client acme rate 7731");
        Assert.Equal(["Acme & Sons", "Bolt"], (await scene.Ada.Searches(Clients)).Titles);
        Assert.Equal(["Acme & Sons"], (await scene.Ada.Searches(Clients, "sons")).Titles);
        Assert.Contains("7,731", (await scene.Ada.Searches(Clients, "acme"))["Acme"].Card.Text, StringComparison.Ordinal);

        Assert.Equal(["Acme & Sons"], (await scene.Ada.Searches(Clients, "", scene.Acme)).Titles);
        var inRoom = scene.Ada.Puts((await scene.Ada.Searches(Clients, "", scene.Acme))["Acme"], scene.Acme);
        inRoom.Reads("Acme & Sons", "New York");
        inRoom.Lacks("7,731", "Bolt", "Cleo");
        Assert.Contains("Contacts", (await scene.Ada.LooksAt(inRoom)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("7,731", inRoom.Card(scene.Ada.Id).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Contacts", (await scene.Cleo.LooksAt(inRoom)).Text, StringComparison.Ordinal);

        var other = scene.Teams.Add(new TeamsRoom("19:other@thread.v2", "groupChat", scene.Ada.Id, scene.Xen.Id) { HasBot = false });
        var found = (await scene.Ada.Searches(Clients, "acme", other))["Acme"];
        Assert.DoesNotContain("acme", found.Attachment["content"]!.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        var put = scene.Ada.Puts(found, other);
        Assert.Contains("Acme & Sons", await scene.Press(scene.Ada, put, "Show it as it is now"), StringComparison.Ordinal);
        Assert.DoesNotContain("7,731", put.Card(scene.Ada.Id).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_is_nobodys_finds_nothing_and_a_subcontractor_what_was_given_to_them()
    {
        await using var scene = await Asked();
        foreach (var command in (string[])[Requests, Clients])
        {
            Assert.Contains("have not met yet", (await scene.Xen.Searches(command, "R-1")).Says, StringComparison.Ordinal);
            Assert.Contains("have not met yet", (await scene.Xen.Searches(command, "", scene.Acme)).Says, StringComparison.Ordinal);
        }
        await scene.Says(scene.Xen, "hi");
        foreach (var command in (string[])[Requests, Clients])
            Assert.Contains("I do not know you yet", (await scene.Xen.Searches(command, "R-1")).Says, StringComparison.Ordinal);

        await scene.Says(scene.Ada, "team add @Ben Berg subcontractor", scene.Acme, mentioned: scene.Ben.User);
        Assert.NotNull((await scene.Ben.Searches(Requests, "banner")).Says);
        Assert.NotNull((await scene.Ben.Searches(Clients)).Says);
        await scene.Says(scene.Ada, "R-2 assign @Ben Berg", mentioned: scene.Ben.User);
        Assert.Equal(["R-2 · Order bolts"], (await scene.Ben.Searches(Requests)).Titles);
        Assert.Equal(["Bolt"], (await scene.Ben.Searches(Clients)).Titles);
    }

    [Fact]
    public async Task What_does_not_fit_comes_in_parts_and_after_the_last_comes_nothing()
    {
        await using var scene = await TeamsStage.Serving(database);
        for (var i = 1; i <= 27; i++) await scene.Ada.Says($"request bolt Wash window {i}");
        await scene.Idle();
        Task<Shelf> From(int skip) => scene.Ada.Searches(Requests, skip: skip);
        var (first, second, third) = (await From(0), await From(25), await From(50));
        Assert.Equal((25, 2, 0), (first.Items.Count, second.Items.Count, third.Items.Count));
        Assert.Equal(27, first.Titles.Concat(second.Titles).Distinct().Count());
        Assert.Equal(10, (await scene.Ada.Searches(Requests, "window", count: 10)).Items.Count);
    }

    [Fact]
    public async Task What_people_wrote_is_read_as_text_in_the_list_as_in_the_card()
    {
        await using var scene = await TeamsStage.Serving(database);
        await scene.Says(scene.Ada, "request bolt <b>Wash</b> [it](https://evil.example) &lt; **now** {{DATE(2026-01-01T00:00:00Z)}}");
        var found = Assert.Single((await scene.Ada.Searches(Requests, "wash")).Items);
        Assert.Contains("<b>Wash</b> [it](https://evil.example) &lt; **now**", found.Title, StringComparison.Ordinal);
        var raw = (string)found.Attachment["preview"]!["content"]!["title"]!;
        foreach (var live in (string[])["<b", "](", "&lt;", "**", "{{DATE"]) Assert.DoesNotContain(live, raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_else_is_sent_in_place_of_a_search_is_answered_and_breaks_nothing()
    {
        await using var scene = await Asked();
        foreach (var (name, body) in MalformedActivities.All(scene.Ada.SearchActivity(Requests, "help")))
        {
            var answer = await scene.Client.Send(body, $"Bearer {scene.Teams.Keys[0].Token(scene.Client.Claims())}");
            Assert.True((int)answer.Status is >= 200 and < 500, $"{name}: {answer.Status}");
        }
        foreach (var odd in (JsonNode?[])[null, 7, "x", new JsonArray(), new JsonArray(7, null), new JsonObject { ["skip"] = -1, ["count"] = "many" }])
        {
            foreach (var part in (string[])["commandId", "parameters", "queryOptions"])
            {
                var activity = scene.Ada.SearchActivity(Requests);
                activity["value"]![part] = odd?.DeepClone();
                Assert.Equal(HttpStatusCode.OK, (await scene.Client.Send(activity)).Status);
            }
        }
        Assert.Equal(HttpStatusCode.NotImplemented, (await scene.Client.Send(scene.Ada.ExtensionActivity("selectItem", Requests))).Status);
        Assert.DoesNotContain(scene.Log.Lines, line => line.Contains("Error ", StringComparison.Ordinal));
    }

    /// <summary>R-1 is Acme's and Ada's, with an estimate and a note among members; R-2 Bolt's; R-3 was Bolt's and is done.</summary>
    private async Task<TeamsScene> Asked()
    {
        var scene = await TeamsStage.Serving(database);
        await scene.Says(scene.Cleo, "request Fix the banner by friday 5pm est 2h #design", scene.Acme);
        await scene.Says(scene.Ada, "R-1 est 2h");
        await scene.Says(scene.Ada, "R-1 take");
        await scene.Says(scene.Ada, "R-1 note between us: they pay late");
        await scene.Says(scene.Ada, "request bolt Order bolts");
        await scene.Says(scene.Ada, "request bolt An old matter");
        await scene.Says(scene.Ada, "R-3 done");
        return scene;
    }
}
