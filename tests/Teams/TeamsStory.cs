using Tests.FakeTeams;
using Tests.Story;

namespace Tests.Teams;

public sealed class TeamsStoryOnSqlite() : TeamsStory(Database.Sqlite);

public sealed class TeamsStoryOnPostgres() : TeamsStory(Database.Postgres);

/// <summary>
/// The main job, end to end, in Teams: activities that the Bot Connector has signed against the running host, and what people then have before
/// them. Acme's room is a channel, Bolt's a group chat; what is private is said in everybody's own chat with the bot.
/// </summary>
public abstract partial class TeamsStory(Database database)
{
    private const string Tallinn = "Europe/Tallinn";

    private Task<TeamsScene> FirstDay(params string[] more) => TeamsScene.On(database, more);

    /// <summary>Ada's agency is open, and nobody else is known.</summary>
    private async Task<TeamsScene> Opened(params string[] more)
    {
        var scene = await FirstDay(more);
        (await scene.Says(scene.Ada, $"setup {scene.Code} North Desk")).Reads("North Desk");
        return scene;
    }

    /// <summary>Acme &amp; Sons has its channel, and Bolt its chat.</summary>
    private async Task<TeamsScene> Serving(params string[] more)
    {
        var scene = await Opened(more);
        await scene.Says(scene.Ada, "client add \"Acme & Sons\" zone America/New_York");
        await scene.Ada.Installs(scene.Acme);
        await scene.Says(scene.Ada, "client room acme", scene.Acme);
        await scene.Says(scene.Ada, "client add Bolt zone Europe/Berlin");
        await scene.Ada.Installs(scene.Bolt);
        await scene.Says(scene.Ada, "client room bolt", scene.Bolt);
        await scene.Idle();
        return scene;
    }

    /// <summary>Cleo has asked for the banner, R-1, and Ada has been told.</summary>
    /// <returns>What Cleo reads, and the cards that the room and Ada have of it.</returns>
    private async Task<(TeamsScene Scene, TeamsMessage Answer, TeamsMessage InRoom, TeamsMessage ToAda)> Asked(
        string line = "request Fix the banner by friday 5pm !urgent est 2h #design")
    {
        var scene = await Serving();
        var answer = await scene.Says(scene.Cleo, line, scene.Acme);
        return (scene, answer, scene.Posted(scene.Acme, "Fix the banner"), scene.Posted(scene.Ada.Personal, "Fix the banner"));
    }
}
