using Tests.FakeSlack;

namespace Tests.Story;

public sealed class MainStoryOnSqlite() : MainStory(Database.Sqlite);

public sealed class MainStoryOnPostgres() : MainStory(Database.Postgres);

/// <summary>The same story with a host that has no public address.</summary>
public sealed class MainStoryOverSockets() : MainStory(Database.SqliteOverSockets);

/// <summary>
/// The main job, end to end: signed Slack requests against the running host, and what people then see on their screens. A file for each
/// line of the story.
/// </summary>
public abstract partial class MainStory(Database database)
{
    private Task<Scene> FirstDay() => Scene.On(database);

    /// <summary>Ada's agency is open, and nobody else is known.</summary>
    private async Task<Scene> Opened()
    {
        var scene = await FirstDay();
        (await scene.Writes(scene.Ada, $"setup {scene.Code} North Desk")).Reads("North Desk");
        return scene;
    }

    /// <summary>Acme &amp; Sons has its channel, and Bolt has its own.</summary>
    private async Task<Scene> Serving()
    {
        var scene = await Opened();
        await scene.Says(scene.Ada, "/client add \"Acme & Sons\" zone America/New_York");
        await scene.Says(scene.Ada, "/client room acme", Scene.Acme);
        await scene.Says(scene.Ada, "/client add Bolt zone Europe/Berlin");
        await scene.Says(scene.Ada, "/client room bolt", Scene.Bolt);
        await scene.Idle();
        return scene;
    }

    /// <summary>Cleo has asked for the banner, R-1, and Ada has been told.</summary>
    /// <returns>What Cleo reads, and the cards that the room and Ada have of it.</returns>
    private async Task<(Scene Scene, Message Answer, Message InRoom, Message ToAda)> Asked(
        string line = "/request Fix the banner by friday 5pm !urgent est 2h #design")
    {
        var scene = await Serving();
        var answer = await scene.Says(scene.Cleo, line, Scene.Acme);
        await scene.Idle();
        return (scene, answer, await scene.Slack.Posted(Scene.Acme, "Fix the banner"), await scene.Slack.PostedTo("UADA", "Fix the banner"));
    }
}
