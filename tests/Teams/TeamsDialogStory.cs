using Tests.Story;

namespace Tests.Teams;

public sealed class TeamsDialogStoryOnSqlite() : TeamsDialogStory(Database.Sqlite);

public sealed class TeamsDialogStoryOnPostgres() : TeamsDialogStory(Database.Postgres);

/// <summary>Forms in dialogs, opened from a card's button.</summary>
public abstract class TeamsDialogStory(Database database)
{
    [Fact]
    public async Task A_client_is_added_in_a_dialog_and_the_dialog_closes()
    {
        await using var scene = await Opened();
        var dialog = await scene.Opens(scene.Ada, await scene.Says(scene.Ada, "client list"), "Add a client");
        Assert.Equal("Add a client", dialog.Title);
        await scene.Sends(dialog, "Save", ("name", "Acme & Sons"), ("zone", "America/New_York"));
        Assert.False(dialog.IsOpen);
        scene.Posted(scene.Ada.Personal, "Acme & Sons").Reads("New York");
    }

    private async Task<TeamsScene> Opened()
    {
        var scene = await TeamsScene.On(database);
        (await scene.Says(scene.Ada, $"setup {scene.Code} North Desk")).Reads("North Desk");
        return scene;
    }
}
