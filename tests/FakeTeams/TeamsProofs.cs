using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Core.Pipeline;
using Microsoft.AspNetCore.Http;

namespace Tests.FakeTeams;

/// <summary>How the bot may prove itself beside its secret: the certificate that is uploaded to its app, the machine that is its identity.</summary>
public sealed class TeamsProofs
{
    private const string Resource = "https://api.botframework.com", Assertion = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /// <summary>Of the bot's registration: while they change there are two.</summary>
    public HashSet<string> Secrets { get; } = [TeamsIds.Secret];

    /// <summary>Null where none is uploaded.</summary>
    public X509Certificate2? Uploaded { get; set; }

    /// <summary>False on a machine that nothing is assigned to; null where no machine of Azure's answers at all.</summary>
    public bool? IsMachine { get; set; }

    /// <param name="life">Seconds.</param>
    internal (int Status, JsonNode? Answer) Token(string tenant, string text, Func<string> token, long life)
    {
        var form = System.Web.HttpUtility.ParseQueryString(text);
        var right = tenant is TeamsIds.Tenant && form["grant_type"] is "client_credentials" && form["client_id"] is TeamsIds.App
            && form["scope"] is TeamsIds.Scope;
        var wrong = form["client_assertion"] is { } assertion ? Wrong(assertion, form["client_assertion_type"])
            : form["client_secret"] is { } secret && Secrets.Contains(secret) ? null : "AADSTS7000215: Invalid client secret provided.";
        if (!right || wrong is not null) return (401, Error("invalid_client", wrong ?? "AADSTS700016: Application was not found."));
        return (200, new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = life, ["ext_expires_in"] = life, ["access_token"] = token() });
    }

    /// <summary>The same of the machine.</summary>
    internal (int Status, JsonNode? Answer) Token(HttpRequest request, Func<string> token, long life) =>
        Wrong(request) is { } denied ? (400, Error("invalid_request", denied)) : (200, Granted(token(), life));

    private static JsonObject Error(string error, string why) => new() { ["error"] = error, ["error_description"] = why };

    /// <summary>The network of that machine: whatever it is to reach is here.</summary>
    public HttpPipelineTransport Way(Uri server) => new HttpClientTransport(new HttpClient(new Detour(this, server)));

    /// <returns>What Microsoft has against it.</returns>
    private string? Wrong(string assertion, string? type)
    {
        if (type is not Assertion || assertion.Split('.') is not [var head, var body, var signature]) return "AADSTS50027: JWT token is invalid.";
        var (header, claims) = (Read(head), Read(body));
        if (Uploaded is null || (string?)header["x5t#S256"] != Base64Url.EncodeToString(SHA256.HashData(Uploaded.RawData)))
            return "AADSTS700027: The certificate with identifier used to sign the client assertion is not registered on application.";
        using var key = Uploaded.GetRSAPublicKey()!;
        var padding = (string?)header["alg"] is "PS256" ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;
        if (!key.VerifyData(Encoding.ASCII.GetBytes($"{head}.{body}"), Base64Url.DecodeFromChars(signature), HashAlgorithmName.SHA256, padding))
            return "AADSTS700027: The key was found, but use of the key to verify the signature failed.";
        var from = ((string?)claims["iss"], (string?)claims["sub"]) is (TeamsIds.App, TeamsIds.App);
        return from && ((string?)claims["aud"])?.Contains(TeamsIds.Tenant, StringComparison.Ordinal) is true && claims["jti"] is not null
            ? null
            : "AADSTS700021: Client assertion application identifier or audience does not match.";
    }

    /// <returns>What the machine has against it.</returns>
    private string? Wrong(HttpRequest request) => request.Headers["Metadata"] != "true" ? "Required metadata header not specified"
        : request.Query["resource"] != Resource ? "Resource not found"
        : IsMachine is not true || request.Query["client_id"] != TeamsIds.App ? "Identity not found"
        : null;

    /// <param name="life">Seconds.</param>
    private static JsonObject Granted(string token, long life) => new()
    {
        ["access_token"] = token, ["resource"] = Resource, ["token_type"] = "Bearer", ["client_id"] = TeamsIds.App, ["expires_in"] = $"{life}",
        // Whoever asks compares it with the machine's clock, which no test can set.
        ["expires_on"] = $"{TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + life}",
    };

    private static JsonNode Read(string part) => JsonNode.Parse(Base64Url.DecodeFromChars(part))!;

    private sealed class Detour(TeamsProofs proofs, Uri server) : DelegatingHandler(new HttpClientHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var meant = request.RequestUri!;
            if (meant.Host is "169.254.169.254" && proofs.IsMachine is null) throw new HttpRequestException("No route to host");
            request.RequestUri = new Uri(server, meant.PathAndQuery);
            request.Headers.Host = null;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
