using System.Text.Json;

namespace Bots.Wire;

/// <summary>Looks into JSON that may hold anything: what is not there is empty, never an exception.</summary>
internal static class LooseJson
{
    /// <returns>Null unless it is an object, nested at most 64 deep, whose every string can be read.</returns>
    public static JsonElement? Read(ReadOnlySpan<byte> json) => Read(json, default);

    /// <summary>The same, where nothing may be said twice: two readers might each believe another one.</summary>
    public static JsonElement? ReadOnce(ReadOnlySpan<byte> json) => Read(json, new JsonDocumentOptions { AllowDuplicateProperties = false });

    private static JsonElement? Read(ReadOnlySpan<byte> json, JsonDocumentOptions options)
    {
        try
        {
            var root = JsonElement.Parse(json, options);
            return root.ValueKind is JsonValueKind.Object && Readable(root) ? root : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    extension(JsonElement node)
    {
        public JsonElement At(string name) =>
            node.ValueKind is JsonValueKind.Object && node.TryGetProperty(name, out var child) ? child : default;

        public JsonElement First => node.ValueKind is JsonValueKind.Array && node.GetArrayLength() > 0 ? node[0] : default;

        public IEnumerable<JsonElement> Items => node.ValueKind is JsonValueKind.Array ? node.EnumerateArray() : [];

        public IEnumerable<JsonProperty> Properties => node.ValueKind is JsonValueKind.Object ? node.EnumerateObject() : [];

        public bool IsTrue(string name) => node.At(name).ValueKind is JsonValueKind.True;

        /// <summary>A string; empty when it is anything else.</summary>
        public string Word(string name) => node.At(name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";

        /// <summary>A string or a number, as text; empty when it is neither.</summary>
        public string Text(string name)
        {
            var child = node.At(name);
            return child.ValueKind is JsonValueKind.String ? child.GetString()!
                : child.ValueKind is JsonValueKind.Number ? child.GetRawText()
                : "";
        }
    }

    // Half a surrogate pair, or bytes that are no UTF-8, pass the parser and are found only when the string is asked for.
    private static bool Readable(JsonElement node)
    {
        try
        {
            return node.ValueKind switch
            {
                JsonValueKind.Object => node.EnumerateObject().All(p => p.Name is not null && Readable(p.Value)),
                JsonValueKind.Array => node.EnumerateArray().All(Readable),
                JsonValueKind.String => node.GetString() is not null,
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
