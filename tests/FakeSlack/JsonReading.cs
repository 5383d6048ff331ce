using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tests.FakeSlack;

internal static class JsonReading
{
    /// <summary>
    /// A string, or a number or truth as form fields would write it; null when it is absent or a structure.
    /// </summary>
    public static string? Text(this JsonNode? node, string key) => node is JsonObject it && it[key] is JsonValue value
        ? value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString()
        : null;

    public static bool Flag(this JsonNode? node, string key) => node.Text(key) is "true" or "1";

    public static int? Number(this JsonNode? node, string key) =>
        int.TryParse(node.Text(key), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public static IEnumerable<JsonObject> Objects(this JsonNode? node) =>
        node is JsonArray array ? array.OfType<JsonObject>() : [];

    public static JsonNode? Parsed(string? text)
    {
        try
        {
            return string.IsNullOrWhiteSpace(text) ? null : Settled(JsonNode.Parse(text));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// A parsed node fills itself at the first look; looking once at everything makes later looks safe from any thread.
    /// </summary>
    public static JsonNode? Settled(JsonNode? node)
    {
        var children = node switch
        {
            JsonObject it => it.Select(pair => pair.Value),
            JsonArray array => array,
            _ => [],
        };
        foreach (var child in children) Settled(child);
        return node;
    }

    /// <summary>A copy with no tie to its parent, so that it can be put elsewhere.</summary>
    public static T Copy<T>(this T node) where T : JsonNode => (T)Settled(node.DeepClone())!;
}
