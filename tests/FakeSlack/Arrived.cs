using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Tests.FakeSlack;

/// <summary>A request of the bot, read whole.</summary>
internal sealed record Arrived(
    string Verb, string Path, IQueryCollection Query, string? ContentType, string? Authorization, byte[] Body)
{
    /// <summary>Older methods read forms only: they do not see arguments that come as JSON.</summary>
    private static readonly HashSet<string> FormOnly = ["users.info", "files.getUploadURLExternal", "reactions.get"];

    /// <summary>Arguments that are JSON inside a form, or a string of JSON inside JSON.</summary>
    private static readonly HashSet<string> Structured = ["blocks", "view", "files", "metadata", "attachments", "unfurls"];

    public string MediaType => ContentType?.Split(';')[0].Trim().ToLowerInvariant() ?? "";

    public static async Task<Arrived> From(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return new Arrived(
            request.Method, request.Path, request.Query,
            request.ContentType, (string?)request.Headers.Authorization, body.ToArray());
    }

    /// <exception cref="SlackError">The content type or the body is none that the Web API reads.</exception>
    public JsonObject Args(string method) => MediaType switch
    {
        "" when Body.Length == 0 => Form(Query),
        "application/json" when IsUnseen(method) => [],
        "application/json" => Json(),
        "application/x-www-form-urlencoded" =>
            Form(QueryHelpers.ParseQuery(Encoding.UTF8.GetString(Body))),
        "" => throw SlackError.Fault("missing_post_type"),
        _ => throw SlackError.Fault("invalid_post_type", $"content type {ContentType}"),
    };

    public bool IsUnseen(string method) => MediaType == "application/json" && FormOnly.Contains(method);

    public bool LacksCharset =>
        MediaType == "application/json"
        && !ContentType!.Contains("charset=utf-8", StringComparison.OrdinalIgnoreCase);

    private JsonObject Json()
    {
        JsonNode? parsed;
        try
        {
            parsed = JsonNode.Parse(Body);
        }
        catch (JsonException wrong)
        {
            throw SlackError.Fault("invalid_json", wrong.Message);
        }

        if (JsonReading.Settled(parsed) is not JsonObject args) throw SlackError.Fault("json_not_object");
        foreach (var (name, value) in args.ToList())
        {
            if (value is null) args.Remove(name);
            else if (Structured.Contains(name) && args.Text(name) is { } text) args[name] = Inside(name, text);
        }

        return args;
    }

    private static JsonObject Form(IEnumerable<KeyValuePair<string, StringValues>> fields)
    {
        var args = new JsonObject();
        foreach (var (name, values) in fields)
        {
            var value = values.ToString();
            args[name] = Structured.Contains(name) ? Inside(name, value) : value;
        }

        return args;
    }

    private static JsonNode Inside(string name, string text) =>
        JsonReading.Parsed(text) ?? throw SlackError.Fault("invalid_arguments", $"{name} is no JSON");
}
