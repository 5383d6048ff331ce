using Tests.FakeSlack;
using Tests.Story;

namespace Tests.Doors;

/// <summary>A running agency: Acme &amp; Sons and Bolt have their rooms, and nobody has asked for anything.</summary>
internal static class Ways
{
    public static async Task<Scene> Open(Database database, params string[] more)
    {
        var scene = await Scene.On(database, more);
        await scene.Writes(scene.Ada, $"setup {scene.Code} North Desk");
        foreach (var (client, room) in ((string, string)[])[("\"Acme & Sons\"", Scene.Acme), ("Bolt", Scene.Bolt)])
        {
            await scene.Says(scene.Ada, $"/client add {client}");
            await scene.Says(scene.Ada, $"/client room {client.Trim('"').Split(' ')[0]}", room);
        }
        await scene.Idle();
        return scene;
    }

    extension(OpenView form)
    {
        /// <summary>What stands in a field before anything is typed.</summary>
        public string Stands(string field) => form.Inputs.Single(input => input.ActionId == field).Initial ?? "";
    }
}
