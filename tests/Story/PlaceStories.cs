using System.Net;
using System.Text.Json.Nodes;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.Kit;

namespace Tests.Story;

public sealed class PlacesOnSqlite() : PlaceStories(Database.Sqlite);

public sealed class PlacesOnPostgres() : PlaceStories(Database.Postgres);

/// <summary>What becomes of clients' rooms in Slack, as its events tell it; and who speaks in a room that is nobody's.</summary>
public abstract class PlaceStories(Database database)
{
    [Fact]
    public async Task Taken_out_of_a_room_the_bot_tells_the_owner_and_the_room_stays_the_clients()
    {
        await using var scene = await Serving();
        scene.Slack.Channel(Scene.Acme).Members.Remove(SlackIds.BotUser);
        await Happens(scene, "channel_left", ("channel", Scene.Acme));
        await Happens(scene, "channel_left", ("channel", Scene.Acme));
        await scene.Idle();
        Assert.Single(scene.Slack.Posts(scene.Ada.Direct), Has("taken out of Acme")).Reads("/invite @VA Desk");
        (await scene.Says(scene.Ada, "/client room acme", Scene.Acme)).Reads("/invite");
        // Back inside it goes on, and greets nobody twice.
        var greeted = scene.Slack.Posts(Scene.Acme).Count;
        Talking.Acknowledged(await scene.Ada.Invites(Scene.Acme));
        await scene.Idle();
        Assert.Equal(greeted, scene.Slack.Posts(Scene.Acme).Count);
        (await scene.Says(scene.Ada, "/client room acme", Scene.Acme)).Lacks("/invite");
        await scene.Says(scene.Cleo, "/request Fix the banner", Scene.Acme);
        await scene.Idle();
        await scene.Slack.Posted(Scene.Acme, "Fix the banner");
    }

    [Fact]
    public async Task An_archived_room_and_a_deleted_one_are_told_with_what_can_be_done()
    {
        await using var scene = await Serving();
        await scene.Says(scene.Cleo, "/request Fix the banner", Scene.Acme);
        await scene.Idle();
        await Happens(scene, "channel_archive", ("channel", Scene.Acme), ("user", "UADA"));
        await scene.Idle();
        (await scene.Slack.PostedTo("UADA", "was archived")).Reads("Acme", "/client room acme");
        await Happens(scene, "channel_unarchive", ("channel", Scene.Acme), ("user", "UADA"));
        await Happens(scene, "channel_deleted", ("channel", Scene.Acme));
        await scene.Idle();
        (await scene.Slack.PostedTo("UADA", "was deleted")).Reads("Acme", "/client room acme");
        // Nothing is drawn anew in what is not there any more.
        var calls = scene.Slack.Calls("chat.update").Count(c => c["channel"] == Scene.Acme);
        await scene.Says(scene.Ada, "/va R-1 take");
        await scene.Idle();
        Assert.Equal(calls, scene.Slack.Calls("chat.update").Count(c => c["channel"] == Scene.Acme));
    }

    [Fact]
    public async Task A_channel_with_another_id_keeps_its_client_its_cards_and_its_threads()
    {
        await using var scene = await Serving();
        await scene.Says(scene.Cleo, "/request Fix the banner", Scene.Acme);
        await scene.Idle();
        var card = await scene.Slack.Posted(Scene.Acme, "Fix the banner");
        lock (scene.Slack.World.Gate) scene.Slack.World.Renumber(Scene.Acme, "CMOVED");
        await Happens(scene, "channel_id_changed", ("old_channel_id", Scene.Acme), ("new_channel_id", "CMOVED"));
        await scene.Says(scene.Ada, "/va R-1 take");
        await scene.Slack.Reads(card, "accepted");
        Talking.Acknowledged(await scene.Cleo.Says("The blue one", thread: card));
        await scene.Idle();
        (await scene.Says(scene.Ada, "/va R-1 more")).Reads("The blue one");
        (await scene.Says(scene.Cleo, "/request Paint it", "CMOVED")).Reads("R-2");
        await scene.Idle();
        await scene.Slack.Posted("CMOVED", "Paint it");
    }

    [Fact]
    public async Task After_a_migration_to_an_enterprise_people_are_who_they_were_by_their_new_ids()
    {
        await using var scene = await Serving();
        await scene.Says(scene.Cleo, "/request Fix the banner", Scene.Acme);
        lock (scene.Slack.World.Gate)
        {
            scene.Slack.World.Exchanged = new() { ["UCLEO"] = "WCLEO", ["UADA"] = "WADA" };
            scene.Slack.World.Add(new SlackUser("WCLEO", "cleo") { RealName = "Cleo", IsRestricted = true });
            scene.Slack.World.Channel(Scene.Acme)!.Members.Add("WCLEO");
        }
        await Happens(scene, "grid_migration_finished", ("enterprise_id", "E1"));
        await scene.Idle();
        Assert.Single(scene.Slack.Calls("migration.exchange"));
        (await scene.Says(scene.Client.Person("WCLEO"), "/request list", Scene.Acme)).Reads("Fix the banner");
    }

    [Fact]
    public async Task Somebody_from_elsewhere_in_a_room_that_is_nobodys_gets_a_polite_word_and_the_owner_is_told_once()
    {
        await using var scene = await Elsewhere.Unbound(database);
        (await scene.Mentions(scene.Gia(), "request Fix the banner")).Reads("North Desk", "I do not know you yet");
        (await scene.Mentions(scene.Gia(), "request list")).Reads("I do not know you yet");
        await scene.Idle();
        Assert.Single(scene.Slack.Posts(scene.Ada.Direct), Has("<@UGIA>"));
    }

    [Fact]
    public async Task Of_whom_Slack_tells_nothing_is_called_as_the_message_says_and_is_the_clients_all_the_same()
    {
        await using var scene = await Elsewhere.Shared(database);
        (await scene.Mentions(scene.Hal(), "request Open the doors")).Reads("R-1");
        await scene.Idle();
        (await scene.Slack.PostedTo("UADA", "Open the doors")).Reads("Hal Nine");
        (await scene.Mentions(scene.Hal(), "client list")).Lacks("Gia & Co");
        (await scene.Mentions(scene.Hal(), "R-1 take")).Lacks("accepted");
        (await scene.Mentions(scene.Hal(), "timesheet")).Lacks("Gia & Co");
        // Another client of the agency's, in the same breath.
        await scene.Says(scene.Ada, "/client add Bolt");
        (await scene.Mentions(scene.Hal(), "request bolt Steal the nuts")).Lacks("Bolt works");
        (await scene.Mentions(scene.Hal(), "deadlines")).Lacks("Bolt");
    }

    [Fact]
    public async Task Thousands_of_events_at_once_lose_nothing_and_none_is_too_much()
    {
        const int Events = 3000, Writers = 24, Asked = 60;
        await using var scene = await Serving();
        var requests = new List<SignedRequest>();
        var filed = 0;
        for (var i = 0; i < Events; i++)
        {
            if (i % (Events / Asked) == 0)
            {
                requests.Add(scene.Cleo.SaysRequest($"@desk request Errand number {++filed}", Scene.Acme));
                continue;
            }
            requests.Add(scene.Client.EventRequest(Kinds[i % Kinds.Length](i)));
        }
        var (statuses, late) = (new int[600], 0);
        await Parallel.ForEachAsync(requests, new ParallelOptions { MaxDegreeOfParallelism = Writers }, async (request, _) =>
        {
            var answer = await scene.Client.Send(request);
            Interlocked.Increment(ref statuses[(int)answer.Status]);
            if (!answer.InTime) Interlocked.Increment(ref late);
        });
        await scene.Idle();
        var numbers = scene.Slack.Posts(Scene.Acme).Where(m => m.ThreadTs is null).Count(m => m.Text.Contains("Errand number", StringComparison.Ordinal));
        var unhandled = Events - statuses[(int)HttpStatusCode.OK];
        Counts.Print($"B9-events-{database}", $"{Events} events, {unhandled} unhandled, {late} late, {filed} asked, {filed - numbers} lost");
        Assert.Equal((0, 0, filed), (unhandled, late, numbers));
        Assert.DoesNotContain(scene.Log.Lines, line => line.Contains(" in a Event", StringComparison.Ordinal));
    }

    // What a busy workspace sends: of people known and unknown, of rooms that are ours and others', and what nobody asked for.
    private static readonly Func<int, JsonObject>[] Kinds =
    [
        i => new()
        {
            ["type"] = "user_change",
            ["user"] = new JsonObject
            {
                ["id"] = i % 4 == 0 ? "UCLEO" : $"UX{i}", ["team_id"] = SlackIds.Team, ["real_name"] = $"Cleo {i % 7}", ["is_restricted"] = true,
            },
        },
        i => new() { ["type"] = "message", ["channel"] = Scene.Acme, ["user"] = "UBEN", ["ts"] = $"{1796000000 + i}.0001", ["text"] = "lunch?" },
        _ => new() { ["type"] = "channel_rename", ["channel"] = new JsonObject { ["id"] = Scene.Acme, ["name"] = "other" } },
        _ => new() { ["type"] = "team_rename", ["name"] = "Elsewhere" },
        _ => new() { ["type"] = "channel_unarchive", ["channel"] = Scene.Bolt },
        i => new() { ["type"] = "channel_archive", ["channel"] = $"CNONE{i}" },
        i => new() { ["type"] = i % 2 == 0 ? "channel_shared" : "channel_unshared", ["channel"] = Scene.Bolt },
        _ => new() { ["type"] = "member_joined_channel", ["channel"] = Scene.Bolt, ["user"] = "UDAN" },
        _ => new() { ["type"] = "something_new", ["odd"] = new JsonArray(1, 2) },
    ];

    private async Task<Scene> Serving()
    {
        var scene = await Scene.On(database);
        (await scene.Writes(scene.Ada, $"setup {scene.Code} North Desk")).Reads("North Desk");
        await scene.Says(scene.Ada, "/client add Acme zone America/New_York");
        await scene.Says(scene.Ada, "/client room acme", Scene.Acme);
        await scene.Idle();
        await scene.Says(scene.Cleo, "/va hi", Scene.Acme);
        return scene;
    }

    private static async Task Happens(Scene scene, string type, params (string Name, string Value)[] with)
    {
        var inner = new JsonObject { ["type"] = type };
        foreach (var (name, value) in with) inner[name] = value;
        Talking.Acknowledged(await scene.Client.Happens(inner));
    }

    private static Predicate<Message> Has(string part) => m => m.Text.Contains(part, StringComparison.Ordinal);
}
