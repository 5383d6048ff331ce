using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;
using NodaTime;

namespace Bots.Slack;

/// <summary>Proves that Slack sent these bytes, and sent them less than five minutes ago.</summary>
internal sealed class SlackSignature(SlackSettings settings, IClock clock)
{
    public const string Timestamp = "X-Slack-Request-Timestamp", Signature = "X-Slack-Signature";

    /// <summary>Seconds, inclusive, into the past and into the future.</summary>
    private const long Fresh = 300;

    private readonly byte[] _key = Encoding.UTF8.GetBytes(settings.SigningSecret);

    /// <param name="body">As it came over the wire: a form encoded anew is another body.</param>
    /// <param name="timestamp">Unix seconds, digits and nothing else.</param>
    /// <param name="signature"><c>v0=</c> and a lower-case hexadecimal HMAC-SHA256.</param>
    /// <returns>The request's own MAC; null when it is not Slack's, or not fresh.</returns>
    public string? Proof(ReadOnlySpan<byte> body, StringValues timestamp, StringValues signature)
    {
        if (_key.Length == 0 || timestamp is not [{ } sent] || signature is not [{ } claimed]) return null;
        if (!long.TryParse(sent, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return null;
        var age = (Int128)clock.GetCurrentInstant().ToUnixTimeSeconds() - seconds;
        if (age > Fresh || age < -Fresh) return null;

        var right = "v0=" + Convert.ToHexStringLower(Mac(body, sent));
        var same = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(right), Encoding.UTF8.GetBytes(claimed));
        return same ? right : null;
    }

    private byte[] Mac(ReadOnlySpan<byte> body, string timestamp)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        mac.AppendData(Encoding.ASCII.GetBytes($"v0:{timestamp}:"));
        mac.AppendData(body);
        return mac.GetHashAndReset();
    }
}
