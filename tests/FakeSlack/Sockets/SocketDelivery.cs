using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Tests.FakeSlack.People;

namespace Tests.FakeSlack.Sockets;

/// <summary>What would be a request over HTTP, as an envelope.</summary>
internal static class SocketDelivery
{
    public static async Task<SlackAnswer> Send(SlackServer slack, SignedRequest request)
    {
        var (type, payload, answers) = Envelope(request);
        var started = Stopwatch.GetTimestamp();
        var acknowledged = await slack.Sockets.Bring(type, payload, answers);
        var answer = acknowledged?["payload"]?.ToJsonString() ?? "";
        return new SlackAnswer(
            request,
            acknowledged is null ? HttpStatusCode.GatewayTimeout : HttpStatusCode.OK,
            answer is "" ? "" : "application/json; charset=utf-8",
            answer,
            Stopwatch.GetElapsedTime(started));
    }

    private static (string Type, JsonObject Payload, bool Answers) Envelope(SignedRequest request)
    {
        if (request.Path is "/slack/events") return ("events_api", Parsed(request.Text), false);
        var form = QueryHelpers.ParseQuery(request.Text);
        if (form.TryGetValue("payload", out var interaction))
        {
            var payload = Parsed(interaction.ToString());
            return ("interactive", payload, payload.Text("type") is "view_submission" or "block_suggestion");
        }
        return ("slash_commands", new JsonObject(form.Select(each => KeyValuePair.Create(each.Key, (JsonNode?)each.Value.ToString()))), true);
    }

    private static JsonObject Parsed(string text) => (JsonObject)JsonReading.Parsed(text)!;
}
