using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Tests.FakeTeams;

/// <summary>Everybody's OneDrive: a place for one file each time that somebody agrees to one.</summary>
public sealed class TeamsDrive(TeamsServer server)
{
    private readonly Dictionary<string, string?> _places = [];

    /// <summary>What was put there, in its order.</summary>
    public IReadOnlyList<string> Files
    {
        get
        {
            lock (server.Gate) return [.. _places.Values.OfType<string>()];
        }
    }

    /// <summary>What a client tells of the place that it has made.</summary>
    public JsonObject Place(string name)
    {
        var id = Guid.NewGuid().ToString("N");
        lock (server.Gate) _places[id] = null;
        return new JsonObject
        {
            ["name"] = name, ["uniqueId"] = id, ["fileType"] = Path.GetExtension(name).TrimStart('.'), ["etag"] = "1",
            ["uploadUrl"] = new Uri(server.Address, $"upload/{id}?tempauth=v1.{id}").AbsoluteUri,
            ["contentUrl"] = new Uri(server.Address, $"personal/documents/{name}").AbsoluteUri,
        };
    }

    internal (int Status, JsonNode? Answer) Take(string id, HttpRequest request, string text)
    {
        if (request.Headers.Authorization.Count > 0) server.Fault("The bot's token is none of OneDrive's business");
        if (!_places.TryGetValue(id, out var file)) return (404, Connector.Error("itemNotFound"));
        if (file is not null) return (409, Connector.Error("nameAlreadyExists"));
        if (request.Headers.ContentRange != $"bytes 0-{request.ContentLength - 1}/{request.ContentLength}") return (400, Connector.Error("invalidRange"));
        _places[id] = text;
        return (201, new JsonObject { ["id"] = id });
    }
}
