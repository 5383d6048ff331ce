using Tests.FakeTeams;
using Tests.Story;

namespace Tests.Teams;

public sealed class TeamsTargetedStoriesOnSqlite() : TeamsTargetedStories(Database.Sqlite);

public sealed class TeamsTargetedStoriesOnPostgres() : TeamsTargetedStories(Database.Postgres);

/// <summary>Commands behind a slash, in rooms of a tenant that has messages for one person's eyes; and what becomes of them where it has none.</summary>
public abstract class TeamsTargetedStories(Database database)
{
    private const string On = "--Teams:TargetedMessages=true";

    [Fact]
    public async Task What_is_typed_behind_a_slash_nobody_else_sees_nor_its_answer()
    {
        await using var scene = await TeamsStage.Serving(database, On);
        foreach (var room in (TeamsRoom[])[scene.Acme, scene.Bolt])
        {
            var answer = await Slashes(scene, scene.Ada, "client list", room);
            answer.Reads("Acme & Sons", "Bolt");
            Assert.Equal((scene.Ada.Id, room), (answer.OnlyFor, answer.Room));
            (await Slashes(scene, scene.Ada, "/client list", room)).Reads("Bolt");
        }
        Assert.DoesNotContain(scene.Cleo.Sees(scene.Acme), m => m.Text.Contains("Bolt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_client_asks_behind_a_slash_and_the_room_sees_the_card_alone()
    {
        await using var scene = await TeamsStage.Serving(database, On);
        var answer = await Slashes(scene, scene.Cleo, "request Fix the banner by friday 5pm", scene.Acme);
        answer.Reads("R-1", "Fix the banner");
        Assert.Equal(scene.Cleo.Id, answer.OnlyFor);
        var card = Assert.Single(scene.Acme.Messages, m => m is { IsBots: true, OnlyFor: null } && m.Text.Contains("R-1", StringComparison.Ordinal));
        Assert.Null(card.Thread);
        // What is to be told to the room is.
        var before = scene.Acme.Messages.Count;
        TeamsTalking.Taken(await scene.Cleo.Slashes("share deadlines", scene.Acme));
        await scene.Idle();
        Assert.Contains(
            scene.Acme.Messages.Skip(before), m => m is { IsBots: true, OnlyFor: null } && m.Text.Contains("Fix the banner", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_card_that_one_person_sees_is_not_drawn_anew_and_shows_the_new_state_when_it_is_pressed()
    {
        await using var scene = await TeamsStage.Serving(database, On);
        await scene.Says(scene.Cleo, "request Fix the banner", scene.Acme);
        var mine = await Slashes(scene, scene.Ada, "R-1", scene.Acme);
        (await scene.Says(scene.Cleo, "R-1 due mon 5pm", scene.Acme)).Reads("17:00");
        Assert.Equal(0, mine.Edits);
        Assert.Contains("This has changed since", await scene.Press(scene.Ada, mine, "Take"), StringComparison.Ordinal);
        Assert.Contains("R-1 is yours", await scene.Press(scene.Ada, mine, "Take"), StringComparison.Ordinal);
        Assert.Equal(0, mine.Edits);
    }

    [Fact]
    public async Task In_the_thread_of_a_card_it_is_about_that_card()
    {
        await using var scene = await TeamsStage.Serving(database, On);
        await scene.Says(scene.Cleo, "request Fix the banner", scene.Acme);
        var card = scene.Posted(scene.Acme, "Fix the banner");
        TeamsTalking.Taken(await scene.Ada.Slashes("take", scene.Acme, card));
        await scene.Idle();
        card.Reads("accepted");
    }

    [Fact]
    public async Task Where_the_tenant_has_none_the_answer_stands_in_their_own_chat_and_says_where_it_was_asked()
    {
        await using var scene = await TeamsStage.Serving(database);
        var (here, own) = (scene.Acme.Messages.Count, scene.Ada.Sees().Count);
        TeamsTalking.Taken(await scene.Ada.Slashes("client list", scene.Acme));
        await scene.Idle();
        Assert.Equal(here + 1, scene.Acme.Messages.Count);
        Assert.Single(scene.Ada.Sees().Skip(own)).Reads("Bolt", "You asked this in a channel or group chat");
    }

    [Fact]
    public async Task Whoever_may_not_be_told_apart_in_the_room_is_told_in_their_own_chat()
    {
        await using var scene = await TeamsStage.Serving(database, On);
        scene.Teams.Next("post", new TeamsTrouble.Refused(400, "BadArgument"));
        (await scene.Says(scene.Ada, "client list", scene.Acme)).Reads("Bolt", "You asked this");
    }

    private static async Task<TeamsMessage> Slashes(TeamsScene scene, TeamsPerson who, string text, TeamsRoom room)
    {
        var before = room.Messages.Count;
        TeamsTalking.Taken(await who.Slashes(text, room));
        await scene.Idle();
        return room.Messages.Skip(before).LastOrDefault(m => m.IsBots && m.OnlyFor == who.Id)
            ?? throw new Xunit.Sdk.XunitException($"No answer to /{text}. {scene.Report()}");
    }
}
