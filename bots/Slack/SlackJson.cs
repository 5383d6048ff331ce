using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bots.Slack;

/// <summary>What leaves for Slack, written as it is: every letter that is not of English would be six otherwise.</summary>
internal static class SlackJson
{
    private static readonly JsonSerializerOptions AsItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(JsonObject json) => json.ToJsonString(AsItIs);
}
