using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Tests.FakeSlack.People;

/// <summary>One delivery as bytes. Sending it twice is a repeated delivery; <c>with</c> makes a damaged one.</summary>
/// <param name="Timestamp">The header, Unix seconds; null leaves it out.</param>
/// <param name="Signature">The header; null leaves it out.</param>
public sealed record SignedRequest(
    string Path, string ContentType, ImmutableArray<byte> Body, string? Timestamp, string? Signature)
{
    public ImmutableDictionary<string, string> Headers { get; init; } = ImmutableDictionary<string, string>.Empty;

    public string Text => Encoding.UTF8.GetString(Body.AsSpan());

    public static SignedRequest Of(string path, string contentType, string body, string secret, long unixSeconds)
    {
        TypedTexts.Remember(contentType, body);
        return new SignedRequest(path, contentType, [.. Encoding.UTF8.GetBytes(body)], null, null).At(unixSeconds, secret);
    }

    /// <summary>The same body at another time, signed rightly: a stale one, or one from the future.</summary>
    public SignedRequest At(long unixSeconds, string secret = SlackIds.SigningSecret)
    {
        var timestamp = unixSeconds.ToString(CultureInfo.InvariantCulture);
        return this with { Timestamp = timestamp, Signature = Sign(secret, timestamp) };
    }

    /// <summary>Signed by somebody who does not know the secret.</summary>
    public SignedRequest Forged() => this with { Signature = Sign("not the secret", Timestamp ?? "") };

    /// <summary>Changed on its way, under the old signature.</summary>
    public SignedRequest Tampered(string more = "&extra=1") =>
        this with { Body = [.. Body, .. Encoding.UTF8.GetBytes(more)] };

    private string Sign(string secret, string timestamp) => "v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(
        Encoding.UTF8.GetBytes(secret), (byte[])[.. Encoding.ASCII.GetBytes($"v0:{timestamp}:"), .. Body.AsSpan()]));
}
