using Tests.FakeTeams;
using Tests.Story;

namespace Tests.Teams;

public sealed class TeamsLaterOnSqlite() : TeamsLaterStories(Database.Sqlite);

public sealed class TeamsLaterOnPostgres() : TeamsLaterStories(Database.Postgres);

/// <summary>What people change or delete after they wrote it is heard as in Slack.</summary>
public abstract class TeamsLaterStories(Database database)
{
    [Fact]
    public async Task A_note_follows_its_message_and_is_withdrawn_with_it()
    {
        await using var scene = await TeamsStage.Serving(database);
        var note = await Noted(scene);
        TeamsTalking.Taken(await scene.Client.Edits(scene.Cleo, note, $"<at>{TeamsIds.BotName}</at> The green one"));
        TeamsTalking.Taken(await scene.Client.Edits(scene.Cleo, note, $"<at>{TeamsIds.BotName}</at> The green one"));
        var edited = await scene.Says(scene.Ada, "R-1 more");
        edited.Reads("The green one", "edited");
        edited.Lacks("The blue one");
        scene.Clock.Pass(NodaTime.Duration.FromSeconds(5));
        TeamsTalking.Taken(await scene.Client.Deletes(scene.Cleo, note));
        var gone = await scene.Says(scene.Ada, "R-1 more");
        gone.Reads("withdrawn");
        gone.Lacks("The green one");
    }

    [Fact]
    public async Task What_was_done_is_not_done_again_for_being_corrected()
    {
        await using var scene = await TeamsStage.Serving(database);
        await scene.Says(scene.Ada, "timer start acme");
        var typed = scene.Ada.Sees().Last(m => !m.IsBots);
        var posts = scene.Teams.CallsOf("post").Count;
        TeamsTalking.Taken(await scene.Client.Edits(scene.Ada, typed, "timer stop"));
        await scene.Idle();
        Assert.Equal(posts, scene.Teams.CallsOf("post").Count);
        (await scene.Says(scene.Ada, "timer status")).Reads("Acme");
    }

    [Fact]
    public async Task What_is_brought_back_or_was_never_heard_changes_nothing()
    {
        await using var scene = await TeamsStage.Serving(database);
        var note = await Noted(scene);
        TeamsTalking.Taken(await scene.Client.Edits(scene.Cleo, note, "The red one", "undeleteMessage"));
        TeamsTalking.Taken(await scene.Client.Deletes(scene.Dan, scene.Teams.Write(scene.Bolt, scene.Dan.Id, null, [])));
        (await scene.Says(scene.Ada, "R-1 more")).Reads("The blue one");
    }

    /// <summary>What Cleo wrote in the thread of her request's card.</summary>
    private static async Task<TeamsMessage> Noted(TeamsScene scene)
    {
        await scene.Says(scene.Cleo, "request Fix the banner", scene.Acme);
        TeamsTalking.Taken(await scene.Cleo.Says("The blue one", thread: scene.Posted(scene.Acme, "Fix the banner")));
        await scene.Idle();
        return scene.Acme.Messages.Last(m => !m.IsBots);
    }
}
