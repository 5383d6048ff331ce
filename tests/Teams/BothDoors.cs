using Tests.FakeTeams;
using Tests.Story;

namespace Tests.Teams;

/// <summary>One host at two doors: a fake Slack and a fake Teams, and Ada in both. Her desk is open in Slack.</summary>
internal sealed class BothDoors : IAsyncDisposable
{
    private BothDoors(Scene slack, TeamsServer teams)
    {
        (Slack, Teams) = (slack, teams);
        Client = new TeamsClient(teams, slack.Host);
    }

    public Scene Slack { get; }

    public TeamsServer Teams { get; }

    public TeamsClient Client { get; }

    public TeamsPerson Ada => Client.Person("29:1ada");

    public static async Task<BothDoors> Open(Database database)
    {
        Scene? scene = null;
        var teams = await TeamsServer.Start(() => (scene?.Clock.Now ?? Scene.Start).ToUnixTimeSeconds());
        teams.Add(new TeamsUser("29:1ada", "Ada"));
        scene = await Scene.On(
            database, $"--Teams:AppId={TeamsIds.App}", $"--Teams:AppSecret={TeamsIds.Secret}", $"--Teams:TenantId={TeamsIds.Tenant}",
            $"--Teams:MetadataUrl={teams.MetadataUrl}", $"--Teams:TokenUrl={teams.TokenUrl}", $"--Teams:ServiceHosts={teams.Address.Authority}");
        await scene.Writes(scene.Ada, $"setup {scene.Code} North Desk");
        await scene.Writes(scene.Ada, "client add \"Acme & Sons\" zone America/New_York");
        return new BothDoors(scene, teams);
    }

    /// <summary>Types something in her own chat in Teams, and reads what comes.</summary>
    public async Task<TeamsMessage> Says(string text)
    {
        var before = Ada.Sees().Count;
        TeamsTalking.Taken(await Ada.Says(text));
        await Slack.Idle();
        return Ada.Sees().Skip(before).Last(m => m.IsBots);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Slack.DisposeAsync();
        await Teams.DisposeAsync();
        Teams.AssertNothingUnexpected();
    }
}
