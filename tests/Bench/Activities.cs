using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using NodaTime;

namespace Tests.Bench;

/// <summary>What the Bot Connector would send, as bytes on the wire: the messages of <see cref="Deliveries"/>, each with a token.</summary>
/// <param name="Agencies">As they were seeded, like <paramref name="People"/> and <paramref name="Clients"/>.</param>
/// <param name="Key">The file of the key that signs.</param>
/// <param name="Service">Where they are answered.</param>
internal sealed record Activities(int Agencies, int People, int Clients, string Key, string Service)
{
    public const string App = "0f9e6a52-8d3c-4f0e-9b7a-2f1f5a6d7c01", Issuer = "https://api.botframework.com";

    /// <summary>The Connector signs many with one.</summary>
    private const int Tokens = 64;

    public static Activities Of(Options options) => new(
        options.Number("agencies", 10), options.Number("people", 1000), options.Number("clients", 50), options.Text("key"), options.Text("service"));

    /// <param name="from">The number of the first one: where the last load ended, so that none comes twice.</param>
    public byte[][] Sign(int from, int count)
    {
        using var key = RSA.Create();
        key.ImportFromPem(File.ReadAllText(Key));
        var now = SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds();
        var tokens = Enumerable.Range(0, Tokens).Select(each => Token(key, now + each)).ToArray();
        var signed = new byte[count][];
        Parallel.For(0, count, i => signed[i] = One(from + i, tokens[i % Tokens]));
        return signed;
    }

    private string Token(RSA key, long now)
    {
        var said = Base64UrlEncoder.Encode($$"""{"alg":"RS256","typ":"JWT","kid":"{{ConnectorSink.Kid}}"}""") + "." + Base64UrlEncoder.Encode(
            $$"""{"serviceurl":"{{Service}}","nbf":{{now - 60}},"exp":{{now + 3600}},"iss":"{{Issuer}}","aud":"{{App}}"}""");
        return $"{said}.{Base64UrlEncoder.Encode(key.SignData(Encoding.ASCII.GetBytes(said), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    // The same work as a command has: everybody in turn, each time for the next client.
    private byte[] One(int number, string token)
    {
        var (person, client) = (number % People, number / People % Clients);
        var (user, tenant) = (Seed.User(person), Seed.Team(person % Agencies));
        var body = $$"""
            {"type":"message","id":"{{number.ToString(CultureInfo.InvariantCulture)}}","timestamp":"2026-12-02T14:00:00.000Z","localTimezone":"Europe/Tallinn",
            "serviceUrl":"{{Service}}","channelId":"msteams","from":{"id":"{{user}}","name":"Person {{person}}","aadObjectId":"{{user}}"},
            "conversation":{"conversationType":"personal","tenantId":"{{tenant}}","id":"a:{{user}}"},"recipient":{"id":"28:{{App}}","name":"VA Desk"},
            "textFormat":"plain","text":"timer start acme{{client}} work number {{number}}","attachments":[{"contentType":"text/html",
            "content":"<p>timer start acme{{client}} work number {{number}}</p>"}],"entities":[{"locale":"en-GB","country":"EE","platform":"Web",
            "timezone":"Europe/Tallinn","type":"clientInfo"}],"channelData":{"tenant":{"id":"{{tenant}}"} },"locale":"en-GB"}
            """;
        return Encoding.UTF8.GetBytes(
            $"POST /api/messages HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json; charset=utf-8\r\n" +
            $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }
}
