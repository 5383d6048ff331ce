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

    private Task<TeamsScene> Opened(params string[] more) => TeamsStage.Opened(database, more);

    private Task<TeamsScene> Serving(params string[] more) => TeamsStage.Serving(database, more);

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
