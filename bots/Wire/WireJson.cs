using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bots.Wire;

/// <summary>As it goes over the wire: every letter as itself, for six signs to each one would make four cards of one in Arabic.</summary>
internal static class WireJson
{
    public const string MediaType = "application/json";

    // It is never part of a page.
    private static readonly JsonSerializerOptions AsItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(JsonObject json) => json.ToJsonString(AsItIs);

    /// <summary>The same in UTF-8, without a string of it between.</summary>
    public static byte[] Bytes(JsonObject json) => JsonSerializer.SerializeToUtf8Bytes(json, AsItIs);

    public static HttpContent Content(JsonObject json) =>
        new ByteArrayContent(Bytes(json)) { Headers = { ContentType = new MediaTypeHeaderValue(MediaType, Encoding.UTF8.WebName) } };
}
