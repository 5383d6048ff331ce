using System.Security.Cryptography;
using System.Text;

namespace Core;

/// <summary>Something to know that is good once: 256 bits for whoever is to have it, and for the database only their hash.</summary>
public static class OneTime
{
    private const int Bytes = 32;

    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>So much chance in it needs no salt.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public static bool Looks(string? text) => text is { Length: Bytes * 2 } && text.All(char.IsAsciiHexDigitLower);
}
