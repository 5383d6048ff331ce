using System.Text.Json.Nodes;

namespace Tests.FakeSlack.Rules;

/// <summary>A whole document by the rules of the surface that it is for, as it tells itself. Whom it mentions is there.</summary>
internal static class SurfaceRules
{
    public static Surface Of(JsonObject document) => document.Text("type") switch
    {
        "modal" => Surface.Modal,
        "home" => Surface.Home,
        _ => Surface.Message,
    };

    /// <returns>What is wrong; empty when nothing is.</returns>
    public static IReadOnlyList<string> Check(JsonObject document)
    {
        var world = new World(() => 0);
        foreach (var user in Mentioned(document)) world.Add(new SlackUser(user, user));
        return Of(document) switch
        {
            Surface.Modal => ViewRules.Modal(document, world),
            Surface.Home => ViewRules.Home(document, world),
            _ => ViewRules.Message(document, world),
        };
    }

    private static IEnumerable<string> Mentioned(JsonNode? node) => node switch
    {
        JsonObject it => it.SelectMany(p => p.Key is "user_id" ? [p.Value!.GetValue<string>()] : Mentioned(p.Value)),
        JsonArray array => array.SelectMany(Mentioned),
        _ => [],
    };
}
