using System.Text.Json.Nodes;
using Tests.FakeTeams;

namespace Tests.Teams;

/// <summary>A call with one thing about its token or its message as it must not be, and the right answer to it.</summary>
/// <param name="Headers">Authorization, as often as it is sent.</param>
internal sealed record TokenCase(string Name, int Status, IReadOnlyList<string> Headers, string Body);

/// <summary>Part C.2 of the protocol: each requirement broken alone, and what looks broken and is right.</summary>
internal static class TokenCases
{
    private const long Minute = 60;

    /// <param name="attacker">Where somebody would like us to send our token.</param>
    public static IEnumerable<TokenCase> All(TeamsScene scene, string attacker)
    {
        var (server, key, said) = (scene.Teams, scene.Teams.Keys[0], scene.Ada.SaysActivity("help"));
        var now = server.Now();
        string Body(Action<JsonObject>? change = null) => Changed(said, change).ToJsonString();
        string Right() => key.Token(scene.Client.Claims());
        string With(string name, JsonNode? value) => key.Token(Changed(scene.Client.Claims(), c => c[name] = value));
        string Without(string name) => key.Token(Changed(scene.Client.Claims(), c => c.Remove(name)));
        TokenCase Of(string name, int status, string token) => new(name, status, [$"Bearer {token}"], Body());
        var stranger = new SigningKey("key-of-nobody", "msteams");
        var other = new SigningKey(key.Id, "msteams");

        yield return Of("right", 200, Right());
        yield return Of("RS384", 200, key.Token(scene.Client.Claims(), "RS384"));
        yield return Of("RS512", 200, key.Token(scene.Client.Claims(), "RS512"));
        yield return Of("expired 4 minutes ago", 200, With("exp", now - 4 * Minute));
        yield return Of("valid in 4 minutes", 200, With("nbf", now + 4 * Minute));
        yield return Of("without nbf", 200, Without("nbf"));
        yield return new("the scheme in small letters", 200, [$"bearer {Right()}"], Body());

        yield return new("no header", 401, [], Body());
        yield return new("an empty header", 401, [""], Body());
        yield return new("Basic", 401, ["Basic dXNlcjpwYXNz"], Body());
        yield return new("Bearer and nothing", 401, ["Bearer "], Body());
        yield return new("Bearer and a word", 401, ["Bearer token"], Body());
        yield return new("the token without its scheme", 401, [Right()], Body());
        yield return new("another scheme", 401, [$"Token {Right()}"], Body());
        yield return new("two headers, both right", 401, [$"Bearer {Right()}", $"Bearer {Right()}"], Body());
        yield return new("two headers, the second wrong", 401, [$"Bearer {Right()}", "Bearer x.y.z"], Body());
        yield return new("two tokens in one header", 401, [$"Bearer {Right()}, Bearer {Right()}"], Body());
        yield return Of("three dots of nothing", 401, "..");
        yield return Of("two parts", 401, Right()[..Right().LastIndexOf('.')]);
        yield return Of("four parts", 401, Right() + ".AAAA");
        yield return Of("no signature", 401, Right()[..(Right().LastIndexOf('.') + 1)]);
        yield return Of("a flipped signature", 401, Flipped(Right(), 2));
        yield return Of("a flipped header", 401, Flipped(Right(), 0));
        yield return Of("changed claims", 401, Replaced(Right(), With("exp", now + 9 * 3600)));
        yield return Of("no algorithm", 401, key.Token(scene.Client.Claims(), "none"));
        yield return Of("none with a signature of before", 401, key.Token(scene.Client.Claims(), "none").TrimEnd('.') + Right()[Right().LastIndexOf('.')..]);
        yield return Of("HMAC with the public key", 401, key.Token(scene.Client.Claims(), "HS256"));
        yield return Of("PS256", 401, key.Token(scene.Client.Claims(), "PS256"));
        yield return Of("RS256 that says it is RS384", 401, Said(key, scene.Client.Claims(), "RS384"));
        yield return Of("a key that is not published", 401, stranger.Token(scene.Client.Claims()));
        yield return Of("another key under a known id", 401, other.Token(scene.Client.Claims()));
        yield return Of("no key id", 401, key.Token(scene.Client.Claims(), header: new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT" }));
        yield return Of("something critical", 401, key.Token(scene.Client.Claims(), header: new JsonObject
        {
            ["alg"] = "RS256", ["kid"] = key.Id, ["crit"] = new JsonArray("exp"),
        }));
        yield return Of("a key of its own in the header", 401, stranger.Token(scene.Client.Claims(), header: new JsonObject
        {
            ["alg"] = "RS256", ["kid"] = stranger.Id, ["jwk"] = stranger.Published(), ["jku"] = attacker,
        }));
        yield return Of("expired 6 minutes ago", 401, With("exp", now - 6 * Minute));
        yield return Of("expired 10 minutes ago", 401, With("exp", now - 10 * Minute));
        yield return Of("never expires", 401, Without("exp"));
        yield return Of("expires in words", 401, With("exp", "tomorrow"));
        yield return Of("valid in 6 minutes", 401, With("nbf", now + 6 * Minute));
        yield return Of("valid in 10 minutes", 401, With("nbf", now + 10 * Minute));
        yield return Of("valid from a word", 401, With("nbf", "now"));
        yield return Of("claims that are no object", 401, key.TokenOf("[]"));
        yield return Of("claims that are no JSON", 401, key.TokenOf("{"));
        yield return Of("two service urls", 401, key.TokenOf(Twice(scene.Client.Claims(), "serviceurl", attacker)));
        yield return Of("two audiences, one after the other", 401, key.TokenOf(Twice(scene.Client.Claims(), "aud", "another")));

        yield return Of("no issuer", 403, Without("iss"));
        yield return Of("another issuer", 403, With("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"));
        yield return Of("the issuer with a slash", 403, With("iss", TeamsIds.Issuer + "/"));
        yield return Of("no audience", 403, Without("aud"));
        yield return Of("another bot's", 403, With("aud", "0f9e6a52-8d3c-4f0e-9b7a-2f1f5a6d7c02"));
        yield return Of("the audience in capitals", 403, With("aud", TeamsIds.App.ToUpperInvariant()));
        yield return Of("several audiences", 403, With("aud", new JsonArray(TeamsIds.App, "another")));
        yield return Of("no service url", 403, Without("serviceurl"));
        yield return Of("an empty service url", 403, With("serviceurl", ""));
        yield return Of("another service url", 403, With("serviceurl", "https://smba.trafficmanager.net/amer/"));
        yield return Of("the service url without its slash", 403, With("serviceurl", server.ServiceUrl.TrimEnd('/')));
        yield return Of("the service url in capitals", 403, With("serviceurl", server.ServiceUrl.ToUpperInvariant()));
        yield return Of("several service urls", 403, With("serviceurl", new JsonArray(server.ServiceUrl, attacker)));
        yield return new("an activity for another service", 403, [$"Bearer {Right()}"], Body(a => a["serviceUrl"] = attacker));
        yield return new("an activity without a service", 403, [$"Bearer {Right()}"], Body(a => a.Remove("serviceUrl")));
        yield return new("a service that the settings do not name", 403, [$"Bearer {With("serviceurl", attacker)}"], Body(a => a["serviceUrl"] = attacker));
        yield return new("another channel", 403, [$"Bearer {Right()}"], Body(a => a["channelId"] = "webchat"));
        yield return new("no channel", 403, [$"Bearer {Right()}"], Body(a => a.Remove("channelId")));
        var forOthers = server.Keys[1];
        yield return Of("a key for another channel", 403, forOthers.Token(scene.Client.Claims()));
        yield return Of("a key for no channel", 403, server.Keys[2].Token(scene.Client.Claims()));
        yield return Of("a key that says nothing of channels", 200, server.Keys[3].Token(scene.Client.Claims()));
    }

    /// <summary>Published beside the first: for another channel, for none, and without a word of it.</summary>
    public static IReadOnlyList<SigningKey> Keys(SigningKey first) =>
        [first, new SigningKey("key-web", "webchat"), new SigningKey("key-none"), new SigningKey("key-any") { SaysWhatFor = false }];

    private static JsonObject Changed(JsonObject what, Action<JsonObject>? change)
    {
        var copy = what.DeepClone().AsObject();
        change?.Invoke(copy);
        return copy;
    }

    private static string Said(SigningKey key, JsonObject claims, string algorithm) =>
        key.Token(claims, "RS256", header: new JsonObject { ["alg"] = algorithm, ["typ"] = "JWT", ["kid"] = key.Id });

    private static string Twice(JsonObject claims, string name, string second) =>
        claims.ToJsonString().TrimEnd('}') + $",\"{name}\":\"{second}\"}}";

    private static string Flipped(string token, int part)
    {
        var parts = token.Split('.');
        var at = parts[part].Length / 2;
        parts[part] = parts[part][..at] + (parts[part][at] is 'A' ? 'B' : 'A') + parts[part][(at + 1)..];
        return string.Join('.', parts);
    }

    private static string Replaced(string token, string by)
    {
        var (parts, other) = (token.Split('.'), by.Split('.'));
        return $"{parts[0]}.{other[1]}.{parts[2]}";
    }
}
