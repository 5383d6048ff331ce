using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace Tests.Bench;

/// <summary>Microsoft in a word: the keys that the Connector signs with, a token for whoever asks, and yes to every message.</summary>
internal static class ConnectorSink
{
    public const string Kid = "bench";

    public static void Map(WebApplication app, Options options)
    {
        if (options.Text("key") is not { Length: > 0 } file) return;
        using var key = RSA.Create();
        key.ImportFromPem(File.ReadAllText(file));
        var numbers = key.ExportParameters(includePrivateParameters: false);
        var published = new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA", ["use"] = "sig", ["kid"] = Kid, ["endorsements"] = new JsonArray("msteams"),
                ["n"] = Base64UrlEncoder.Encode(numbers.Modulus), ["e"] = Base64UrlEncoder.Encode(numbers.Exponent),
            }),
        }.ToJsonString();
        var posted = 0;
        app.MapGet("/teams/metadata", (HttpRequest request) => Results.Text(
            $$"""{"issuer":"{{Activities.Issuer}}","jwks_uri":"http://{{request.Host}}/teams/keys"}""", "application/json"));
        app.MapGet("/teams/keys", () => Results.Text(published, "application/json"));
        app.MapPost("/teams/token", () => Results.Text(
            """{"token_type":"Bearer","expires_in":3600,"access_token":"bench"}""", "application/json"));
        app.MapPost("/teams/v3/{**rest}", () => Results.Text($$"""{"id":"{{Interlocked.Increment(ref posted)}}"}""", "application/json", statusCode: 201));
    }
}
