using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Tests.FakeTeams;
using Tests.Story;

namespace Tests.Teams;

public sealed class TeamsCourierOnSqlite() : TeamsCourierStories(Database.Sqlite);

public sealed class TeamsCourierOnPostgres() : TeamsCourierStories(Database.Postgres);

/// <summary>C3 to C6: what the Connector does instead of answering well, and where letters go then.</summary>
public abstract class TeamsCourierStories(Database database)
{
    [Theory]
    [InlineData(429, "3"), InlineData(429, null), InlineData(412, null), InlineData(502, null), InlineData(503, null), InlineData(504, null)]
    public async Task What_passes_is_tried_again_and_order_is_kept(int status, string? wait)
    {
        await using var scene = await Ada();
        scene.Teams.Next("post", new TeamsTrouble.Refused(status, "Trouble", wait), 2);
        TeamsTalking.Taken(await scene.Ada.Says("client add First"));
        TeamsTalking.Taken(await scene.Ada.Says("client add Second"));
        TeamsTalking.Taken(await scene.Ada.Says("client add Third"));
        await scene.Idle();
        if (wait is not null)
        {
            // Never earlier than it says.
            scene.Clock.Pass(Duration.FromSeconds(2));
            var calls = scene.Teams.CallsOf("post").Count;
            await scene.Idle();
            Assert.Equal(calls, scene.Teams.CallsOf("post").Count);
        }
        for (var minute = 0; minute < 10; minute++)
        {
            scene.Clock.Pass(Duration.FromMinutes(1));
            await scene.Idle();
        }
        Assert.Equal(["First", "Second", "Third"], Names(scene));
    }

    [Fact]
    public async Task Only_what_was_taken_before_the_line_fell_may_stand_there_twice()
    {
        await using var scene = await Ada();
        scene.Teams.Next("post", new TeamsTrouble.Dropped());
        TeamsTalking.Taken(await scene.Ada.Says("client add First"));
        TeamsTalking.Taken(await scene.Ada.Says("client add Second"));
        await scene.Idle();
        for (var minute = 0; minute < 10; minute++)
        {
            scene.Clock.Pass(Duration.FromMinutes(1));
            await scene.Idle();
        }
        Assert.Equal(["First", "First", "Second"], Names(scene).Order());
    }

    [Fact]
    public async Task One_token_serves_all_and_is_renewed_before_its_end()
    {
        await using var scene = await Ada();
        await Task.WhenAll(Enumerable.Range(0, 10).Select(n => scene.Ada.Says($"client add Client{n}")));
        await scene.Idle();
        Assert.Single(scene.Teams.CallsOf("token"));
        scene.Clock.Pass(Duration.FromMinutes(54));
        await scene.Says(scene.Ada, "client list");
        Assert.Single(scene.Teams.CallsOf("token"));
        scene.Clock.Pass(Duration.FromMinutes(2));
        await scene.Says(scene.Ada, "client list");
        await scene.Says(scene.Ada, "client list");
        // Nobody has waited for it; now it must be there.
        scene.Clock.Pass(Duration.FromMinutes(5));
        await scene.Says(scene.Ada, "client list");
        Assert.Equal(2, scene.Teams.CallsOf("token").Count);
        Assert.DoesNotContain(scene.Teams.Calls, call => call.Status is 401);
    }

    [Fact]
    public async Task Where_no_new_token_is_to_be_had_the_old_one_serves_to_its_end_and_nothing_is_lost()
    {
        await using var scene = await Ada();
        scene.Teams.Next("token", new TeamsTrouble.Refused(500, "server_error"), 3);
        scene.Teams.Next("token", new TeamsTrouble.Refused(400, "invalid_request"), 3);
        scene.Clock.Pass(Duration.FromMinutes(56));
        for (var each = 0; each < 3; each++) await scene.Says(scene.Ada, "client list");
        scene.Clock.Pass(Duration.FromMinutes(5));
        TeamsTalking.Taken(await scene.Ada.Says("client add Late"));
        await scene.Idle();
        Assert.DoesNotContain(scene.Ada.Sees(), m => m.IsBots && m.Text.Contains("Late", StringComparison.Ordinal));
        for (var minute = 0; minute < 20; minute++)
        {
            scene.Clock.Pass(Duration.FromMinutes(1));
            await scene.Idle();
        }
        Assert.Single(scene.Ada.Sees(), m => m.IsBots && m.Text.Contains("Late", StringComparison.Ordinal));
        Assert.DoesNotContain(scene.Teams.Calls, call => call.Status is 401 && call.What is not "token");
    }

    [Fact]
    public async Task A_token_that_is_withdrawn_early_is_replaced()
    {
        await using var scene = await Ada();
        scene.Teams.Next("post", new TeamsTrouble.Refused(401, "Unauthorized"));
        TeamsTalking.Taken(await scene.Ada.Says("client add First"));
        await scene.Idle();
        scene.Clock.Pass(Duration.FromMinutes(2));
        await scene.Idle();
        Assert.Equal(["First"], Names(scene));
        Assert.Equal(2, scene.Teams.CallsOf("token").Count);
    }

    [Fact]
    public async Task When_the_service_moves_what_is_said_next_goes_there()
    {
        await using var scene = await Ada();
        scene.Teams.ServiceUrl = new Uri(scene.Teams.Address, "/amer/").ToString();
        await scene.Says(scene.Ada, "client list");
        Assert.StartsWith("/amer/", scene.Teams.CallsOf("post")[^1].Path, StringComparison.Ordinal);
        await scene.Says(scene.Ada, "standup at 9:00 mon-fri");
        await scene.At("2026-12-03T09:00", "Europe/Tallinn");
        Assert.StartsWith("/amer/", scene.Teams.CallsOf("post")[^1].Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_blocks_the_bot_is_not_written_to_until_they_speak_again_and_the_owner_hears_of_it()
    {
        await using var scene = await Ada();
        await scene.Says(scene.Ada, "client add Bolt zone Europe/Berlin");
        await scene.Ada.Installs(scene.Bolt);
        await scene.Says(scene.Ada, "client room bolt", scene.Bolt);
        await scene.Says(scene.Dan, "request Order bolts", scene.Bolt);
        await scene.Says(scene.Dan, "request list", scene.Bolt);
        scene.Dan.Personal.Blocked = true;
        for (var each = 0; each < 3; each++)
        {
            TeamsTalking.Taken(await scene.Dan.Says("request list", scene.Bolt));
            await scene.Idle();
        }
        Assert.Single(scene.Teams.CallsOf("post"), call => call.Status is 403);
        Assert.Single(scene.Ada.Sees(), m => m.IsBots && m.Text.Contains("Dan", StringComparison.Ordinal)
            && !m.Text.Contains("Order bolts", StringComparison.Ordinal));
        scene.Dan.Personal.Blocked = false;
        (await scene.Says(scene.Dan, "request list")).Reads("Order bolts");
        (await scene.Says(scene.Dan, "request list", scene.Bolt)).Reads("Order bolts");
    }

    [Fact]
    public async Task Whoever_was_only_heard_in_a_room_is_written_to_in_a_chat_that_is_opened_once()
    {
        await using var scene = await Ada();
        await scene.Says(scene.Ada, "client add Bolt zone Europe/Berlin");
        await scene.Says(scene.Ada, "client room bolt", scene.Bolt);
        await scene.Says(scene.Dan, "request Order bolts", scene.Bolt);
        await scene.Says(scene.Dan, "request list", scene.Bolt);
        await scene.Says(scene.Dan, "request list", scene.Bolt);
        var opened = Assert.Single(scene.Teams.CallsOf("open"));
        Assert.Equal("29:1dan", (string)opened.Body!["members"]![0]!["id"]!);
        Assert.Equal(2, scene.Dan.Sees().Count(m => m.IsBots));
    }

    [Fact]
    public async Task The_bots_token_goes_to_no_other_host()
    {
        await using var elsewhere = await TeamsServer.Start(() => 0);
        await using var scene = await Ada();
        var db = scene.Services.GetRequiredService<Core.Store.Db>();
        // As an older version, or somebody else, may have left it there.
        await db.InTransaction(session => session.Do($"update teams_rooms set service_url = '{elsewhere.ServiceUrl}'"), TestContext.Current.CancellationToken);
        var to = new Core.Store.Address(Core.Speech.Platform.Teams, TeamsIds.Tenant, scene.Ada.Personal.Id, "29:1ada", Direct: true);
        var delivery = await scene.Courier.Carry(to, Core.Views.View.Of("Hello", new Core.Views.Line("Hello")), TestContext.Current.CancellationToken);
        Assert.Equal(new Core.Store.Delivery.Never("service_not_allowed"), delivery);
        Assert.Empty(elsewhere.Calls);
    }

    /// <summary>Ada's agency, with a token in hand.</summary>
    private async Task<TeamsScene> Ada()
    {
        var scene = await TeamsScene.On(database);
        (await scene.Says(scene.Ada, $"setup {scene.Code} North Desk")).Reads("North Desk");
        return scene;
    }

    private static IEnumerable<string> Names(TeamsScene scene) =>
        from message in scene.Ada.Sees()
        where message.IsBots
        let name = ((string[])["First", "Second", "Third"]).FirstOrDefault(n => message.Text.Contains(n, StringComparison.Ordinal))
        where name is not null
        select name;
}
