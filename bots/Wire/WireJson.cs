using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bots.Wire;

/// <summary>As it goes over the wire: every letter as itself, for six signs to each one would make four cards of one in Arabic.</summary>
internal static class WireJson
{
    // It is never part of a page.
    private static readonly JsonSerializerOptions AsItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(JsonObject json) => json.ToJsonString(AsItIs);
}
