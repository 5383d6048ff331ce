using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Tests.FakeSlack;

internal sealed record Reply(int Status, string ContentType, string Body)
{
    public int? RetryAfterSeconds { get; init; }

    public string? Location { get; init; }

    public static Reply Json(JsonNode node, int status = 200) =>
        new(status, "application/json; charset=utf-8", node.ToJsonString());

    public static Reply Plain(string text, int status = 200) => new(status, "text/plain; charset=utf-8", text);

    public static JsonObject No(string code, IReadOnlyList<string> messages)
    {
        var node = new JsonObject { ["ok"] = false, ["error"] = code };
        if (messages.Count > 0)
            node["response_metadata"] =
                new JsonObject { ["messages"] = new JsonArray([.. messages.Select(each => (JsonNode)each)]) };
        return node;
    }

    public async Task Write(HttpResponse response)
    {
        response.StatusCode = Status;
        response.ContentType = ContentType;
        if (RetryAfterSeconds is { } wait) response.Headers.RetryAfter = $"{wait}";
        if (Location is not null) response.Headers.Location = Location;
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(Body));
    }
}
