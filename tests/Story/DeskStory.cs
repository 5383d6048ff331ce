using static Tests.Story.Room;
using static Tests.Story.Who;

namespace Tests.Story;

public sealed class DeskStoryInSlackOnSqlite() : DeskStory(() => SlackStoryDoor.On(Database.Sqlite));

public sealed class DeskStoryInSlackOnPostgres() : DeskStory(() => SlackStoryDoor.On(Database.Postgres));

/// <summary>With a host that has no public address.</summary>
public sealed class DeskStoryOverSockets() : DeskStory(() => SlackStoryDoor.On(Database.SqliteOverSockets));

public sealed class DeskStoryInTeamsOnSqlite() : DeskStory(() => Teams.TeamsStoryDoor.On(Database.Sqlite));

public sealed class DeskStoryInTeamsOnPostgres() : DeskStory(() => Teams.TeamsStoryDoor.On(Database.Postgres));

/// <summary>
/// The main job, end to end, at every door: the same steps with the same sentences, and what people then see. What is one platform's own way,
/// its forms, threads and signatures, is in <see cref="MainStory"/> and <see cref="Teams.TeamsStory"/>.
/// </summary>
public abstract partial class DeskStory
{
    private readonly Func<Task<StoryDoor>> _open;

    private protected DeskStory(Func<Task<StoryDoor>> open) => _open = open;

    /// <summary>Acme &amp; Sons has its room, and Bolt has its own.</summary>
    private async Task<StoryDoor> Serving()
    {
        var scene = await _open();
        (await scene.Writes(Ada, $"setup {scene.Code} North Desk")).Reads("North Desk");
        await scene.Says(Ada, "client add \"Acme & Sons\" zone America/New_York");
        await scene.Says(Ada, "client room acme", Acme);
        await scene.Says(Ada, "client add Bolt zone Europe/Berlin");
        await scene.Says(Ada, "client room bolt", Bolt);
        await scene.Idle();
        return scene;
    }

    /// <summary>Cleo has asked for the banner, R-1, and Ada has been told.</summary>
    /// <returns>What Cleo reads, and the cards that the room and Ada have of it.</returns>
    private async Task<(StoryDoor Scene, Shown Answer, Shown InRoom, Shown ToAda)> Asked()
    {
        var scene = await Serving();
        var answer = await scene.Says(Cleo, "request Fix the banner by friday 5pm !urgent est 2h #design", Acme);
        return (scene, answer, scene.Posted(Acme, "Fix the banner"), scene.Posted(Ada, "Fix the banner"));
    }
}
