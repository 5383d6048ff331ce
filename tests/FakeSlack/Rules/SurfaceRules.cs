using System.Text.Json.Nodes;

namespace Tests.FakeSlack.Rules;

/// <summary>A whole document by the rules of the surface that it is for, as it tells itself.</summary>
internal static class SurfaceRules
{
    /// <summary>Where the bot is, and everybody whom a golden mentions.</summary>
    public static World AnyWorld
    {
        get
        {
            var world = new World(() => 0);
            foreach (var user in (string[])[SlackIds.BotUser, "UANN", "U1", "U2", "U3", "UX"]) world.Add(new SlackUser(user, user));
            return world;
        }
    }

    public static Surface Of(JsonObject document) => document.Text("type") switch
    {
        "modal" => Surface.Modal,
        "home" => Surface.Home,
        _ => Surface.Message,
    };

    public static IReadOnlyList<string> Check(JsonObject document, World world) => Of(document) switch
    {
        Surface.Modal => ViewRules.Modal(document, world),
        Surface.Home => ViewRules.Home(document, world),
        _ => ViewRules.Message(document, world),
    };
}
