using System.Text.Json;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using NodaTime;

namespace Bots.Teams;

/// <summary>
/// Proves that the Bot Connector has sent something, to this bot, and where it may be answered. What is cheap is looked at first, so that
/// nonsense costs little; nothing of the token is believed before its signature is.
/// </summary>
internal sealed class TeamsToken(TeamsSettings settings, TeamsKeys keys, IClock clock)
{
    /// <summary>Seconds by which the sender's clock may differ from ours.</summary>
    private const long Skew = 300;

    private const string Scheme = "Bearer ";

    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new();

    /// <param name="authorization">The header, as often as it was sent.</param>
    public async Task<TeamsProof> Prove(StringValues authorization, CancellationToken stop)
    {
        if (Token(authorization) is not { } token) return new TeamsProof.Broken();
        if (await keys.Find(token.Kid, stop) is not { } key) return keys.AreUnknown ? new TeamsProof.Undecided() : new TeamsProof.Broken();
        if (!await IsSigned(token, key)) return new TeamsProof.Broken();

        if (Claims(token) is not { } claims || !IsInTime(claims)) return new TeamsProof.Broken();
        if (Said(claims, "iss") != settings.Issuer || Said(claims, "aud") != settings.AppId) return new TeamsProof.Foreign();
        return Said(claims, "serviceurl") is { Length: > 0 } service ? new TeamsProof.Good(service, key.Endorsements) : new TeamsProof.Foreign();
    }

    private static JsonWebToken? Token(StringValues authorization)
    {
        if (authorization is not [{ } header] || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return null;
        var text = header[Scheme.Length..].Trim();
        if (text.Count(c => c == '.') != 2) return null;
        try
        {
            var token = new JsonWebToken(text);
            // What it calls critical we would have to know, and we know nothing beyond the standard.
            return Algorithms.Contains(token.Alg) && token.Kid is { Length: > 0 } && !token.TryGetHeaderValue<object>("crit", out _) ? token : null;
        }
        catch (Exception why) when (why is ArgumentException or FormatException or JsonException or SecurityTokenException)
        {
            return null;
        }
    }

    // Who it is from, for whom and until when is looked at here, by our own clock and letter by letter.
    private async Task<bool> IsSigned(JsonWebToken token, TeamsKey key) => (await _handler.ValidateTokenAsync(token, new TokenValidationParameters
    {
        ValidAlgorithms = Algorithms,
        IssuerSigningKey = key.Key,
        RequireSignedTokens = true,
        ValidateIssuer = false,
        ValidateAudience = false,
        ValidateLifetime = false,
    })).IsValid;

    private bool IsInTime(JsonElement claims)
    {
        var now = clock.GetCurrentInstant().ToUnixTimeSeconds();
        if (Seconds(claims, "exp") is not { } end || end < now - Skew) return false;
        return claims.At("nbf").ValueKind is JsonValueKind.Undefined || Seconds(claims, "nbf") <= now + Skew;
    }

    private static long? Seconds(JsonElement claims, string name) =>
        claims.At(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var seconds) ? seconds : null;

    private static string? Said(JsonElement claims, string name) =>
        claims.At(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement? Claims(JsonWebToken token)
    {
        try
        {
            return LooseJson.ReadOnce(Base64UrlEncoder.DecodeBytes(token.EncodedPayload));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
