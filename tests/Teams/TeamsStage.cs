namespace Tests.Teams;

/// <summary>How far things have come when a story begins.</summary>
internal static class TeamsStage
{
    /// <summary>Ada's agency is open, and nobody else is known.</summary>
    public static async Task<TeamsScene> Opened(Story.Database database, params string[] more)
    {
        var scene = await TeamsScene.On(database, more);
        (await scene.Says(scene.Ada, $"setup {scene.Code} North Desk")).Reads("North Desk");
        return scene;
    }

    /// <summary>Acme &amp; Sons has its channel, and Bolt its chat.</summary>
    public static async Task<TeamsScene> Serving(Story.Database database, params string[] more)
    {
        var scene = await Opened(database, more);
        await scene.Says(scene.Ada, "client add \"Acme & Sons\" zone America/New_York");
        await scene.Ada.Installs(scene.Acme);
        await scene.Says(scene.Ada, "client room acme", scene.Acme);
        await scene.Says(scene.Ada, "client add Bolt zone Europe/Berlin");
        await scene.Ada.Installs(scene.Bolt);
        await scene.Says(scene.Ada, "client room bolt", scene.Bolt);
        await scene.Idle();
        return scene;
    }
}
