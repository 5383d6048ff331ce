using Core.Store;
using Microsoft.Extensions.DependencyInjection;
using Tests.FakeTeams;
using Tests.Story;

namespace Tests.Teams;

public sealed class TeamsPlacesOnSqlite() : TeamsPlacesStories(Database.Sqlite);

public sealed class TeamsPlacesOnPostgres() : TeamsPlacesStories(Database.Postgres);

/// <summary>The bot comes into chats, channels and tenants, and out of them again.</summary>
public abstract class TeamsPlacesStories(Database database)
{
    [Fact]
    public async Task Whoever_brings_it_into_a_team_is_greeted_once_and_where_it_is_is_kept()
    {
        await using var scene = await TeamsStage.Opened(database);
        for (var each = 0; each < 2; each++)
            foreach (var answer in await scene.Ada.Installs(scene.Acme)) TeamsTalking.Taken(answer);
        await scene.Idle();
        Assert.Single(scene.Acme.Messages.Concat(scene.Ada.Sees()), m => m.IsBots && m.Text.Contains("Hello", StringComparison.Ordinal));
        var kept = await Room(scene, scene.Acme);
        Assert.Equal(("channel", "19:team@thread.tacv2", scene.Teams.ServiceUrl.TrimEnd('/')), (kept!.Kind, kept.Team, kept.ServiceUrl));
    }

    [Fact]
    public async Task Taken_out_of_a_team_the_owner_hears_it_once_for_each_clients_room_and_once_back_all_goes_on()
    {
        await using var scene = await TeamsStage.Serving(database);
        foreach (var answer in await scene.Client.TakesOut(scene.Xen, scene.Acme)) TeamsTalking.Taken(answer);
        await scene.Idle();
        Assert.Single(scene.Ada.Sees(), m => m.IsBots && m.Text.Contains("taken out of Acme & Sons’s channel", StringComparison.Ordinal));
        Assert.DoesNotContain(scene.Ada.Sees(), m => m.IsBots && m.Text.Contains("/invite", StringComparison.Ordinal));
        foreach (var answer in await scene.Ada.Installs(scene.Acme)) TeamsTalking.Taken(answer);
        (await scene.Says(scene.Cleo, "request Fix the banner", scene.Acme)).Reads("R-1");
        scene.Posted(scene.Acme, "Fix the banner");
    }

    [Theory]
    [InlineData("channelDeleted", "was deleted"), InlineData("teamDeleted", "was deleted"), InlineData("teamArchived", "was archived")]
    public async Task What_becomes_of_a_clients_channel_is_told_to_the_owner(string eventType, string told)
    {
        await using var scene = await TeamsStage.Serving(database);
        TeamsTalking.Taken(await scene.Client.Happens(scene.Ada, scene.Acme, eventType));
        await scene.Idle();
        Assert.Single(scene.Ada.Sees(), m => m.IsBots && m.Text.Contains(told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("channelRenamed"), InlineData("teamRenamed"), InlineData("channelRestored"), InlineData("anythingNew")]
    public async Task A_new_name_or_what_is_not_known_changes_nothing(string eventType)
    {
        await using var scene = await TeamsStage.Serving(database);
        var posts = scene.Teams.CallsOf("post").Count;
        TeamsTalking.Taken(await scene.Client.Happens(scene.Ada, scene.Acme, eventType));
        await scene.Idle();
        Assert.Equal(posts, scene.Teams.CallsOf("post").Count);
        (await scene.Says(scene.Cleo, "request Fix the banner", scene.Acme)).Reads("R-1");
    }

    [Fact]
    public async Task Of_a_colleague_who_removes_it_the_owner_is_told_once_and_they_are_written_to_when_they_write_again()
    {
        await using var scene = await TeamsStage.Serving(database);
        await scene.Says(scene.Ben, "hello");
        await scene.Says(scene.Ada, "team add @Ben Berg", room: null, thread: null, mentioned: scene.Ben.User);
        foreach (var answer in await scene.Client.TakesOut(scene.Ben, scene.Ben.Personal)) TeamsTalking.Taken(answer);
        await scene.Idle();
        Assert.Single(scene.Ada.Sees(), m => m.IsBots && m.Text.Contains("Ben Berg has blocked or removed me in Teams", StringComparison.Ordinal));
        Assert.DoesNotContain(scene.Teams.CallsOf("post"), call => call.Status is 403);
        (await scene.Says(scene.Ben, "timer status")).Lacks("do not know you");
    }

    [Theory]
    [InlineData("Hi"), InlineData("hello"), InlineData("HELP")]
    public async Task In_a_chat_of_their_own_everybody_is_welcomed(string word)
    {
        await using var scene = await TeamsStage.Serving(database);
        (await scene.Says(scene.Ada, word)).Lacks("did not understand");
        (await scene.Says(scene.Dan, "request Order bolts", scene.Bolt)).Reads("R-1");
        (await scene.Says(scene.Dan, word)).Lacks("did not understand", "Acme");
    }

    [Fact]
    public async Task A_clients_own_tenant_lets_it_in_by_the_code_of_an_invitation()
    {
        await using var scene = await TeamsStage.Serving(database);
        var offer = await scene.Says(scene.Ada, "client invite acme");
        var code = (await scene.Press(scene.Ada, offer, "Make the code")).Split('\n').Single(line => line.Contains("link ", StringComparison.Ordinal));
        scene.Teams.Add(new TeamsUser("29:1eve", "Eve") { Tenant = TeamsIds.Elsewhere });
        var eve = scene.Client.Person("29:1eve");
        TeamsTalking.Taken(await scene.Client.Send(From(eve, "request Paint the hall")));
        await scene.Idle();
        Assert.DoesNotContain(eve.Sees(), m => m.IsBots);

        TeamsTalking.Taken(await scene.Client.Send(From(eve, code[code.IndexOf("link ", StringComparison.Ordinal)..].Trim('`', ' '))));
        await scene.Idle();
        Assert.Contains(eve.Sees(), m => m.IsBots && m.Text.Contains("North Desk", StringComparison.Ordinal));
        TeamsTalking.Taken(await scene.Client.Send(From(eve, "request Paint the hall")));
        await scene.Idle();
        Assert.Contains(eve.Sees(), m => m.IsBots && m.Text.Contains("R-1", StringComparison.Ordinal));
        scene.Posted(scene.Ada.Personal, "Paint the hall", "Acme & Sons");
    }

    private static System.Text.Json.Nodes.JsonObject From(TeamsPerson who, string text)
    {
        var activity = who.SaysActivity(text);
        activity["conversation"]!["tenantId"] = TeamsIds.Elsewhere;
        activity["channelData"]!["tenant"]!["id"] = TeamsIds.Elsewhere;
        return activity;
    }

    private static Task<Bots.Teams.TeamsOrigin?> Room(TeamsScene scene, TeamsRoom room) =>
        scene.Services.GetRequiredService<Db>().Read(session => Bots.Teams.TeamsStore.TeamsRoom(session, TeamsIds.Tenant, room.Id));
}
