using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Tests.FakeTeams;

/// <summary>A key of the Bot Connector's, as it is published, and what is signed with it.</summary>
public sealed class SigningKey(string id, params IReadOnlyList<string> endorsements)
{
    private static readonly Dictionary<string, HashAlgorithmName> Hashes = new()
    {
        ["RS256"] = HashAlgorithmName.SHA256, ["RS384"] = HashAlgorithmName.SHA384, ["RS512"] = HashAlgorithmName.SHA512,
    };

    private readonly RSA _rsa = RSA.Create(2048);

    public string Id => id;

    /// <summary>False leaves the list of channels out altogether.</summary>
    public bool SaysWhatFor { get; init; } = true;

    /// <summary>What some would try as the secret of an HMAC: everybody has it.</summary>
    public byte[] Public => _rsa.ExportSubjectPublicKeyInfo();

    public JsonObject Published()
    {
        var numbers = _rsa.ExportParameters(includePrivateParameters: false);
        var key = new JsonObject
        {
            ["kty"] = "RSA", ["use"] = "sig", ["kid"] = id, ["x5t"] = id,
            ["n"] = Base64Url.EncodeToString(numbers.Modulus), ["e"] = Base64Url.EncodeToString(numbers.Exponent),
        };
        if (SaysWhatFor) key["endorsements"] = new JsonArray([.. endorsements.Select(e => JsonValue.Create(e))]);
        return key;
    }

    public string Token(JsonObject claims, string algorithm = "RS256", string? kid = null, JsonObject? header = null) =>
        TokenOf(claims.ToJsonString(), algorithm, kid, header);

    /// <summary>The claims as they stand, even if they are no JSON, or say something twice.</summary>
    public string TokenOf(string claims, string algorithm = "RS256", string? kid = null, JsonObject? header = null)
    {
        header ??= new JsonObject { ["alg"] = algorithm, ["typ"] = "JWT", ["kid"] = kid ?? id, ["x5t"] = kid ?? id };
        var said = $"{Text(header.ToJsonString())}.{Text(claims)}";
        var bytes = Encoding.UTF8.GetBytes(said);
        var signature = algorithm switch
        {
            "none" => [],
            "HS256" => HMACSHA256.HashData(Public, bytes),
            "PS256" => _rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
            _ => _rsa.SignData(bytes, Hashes[algorithm], RSASignaturePadding.Pkcs1),
        };
        return $"{said}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Text(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
