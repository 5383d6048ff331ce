using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Bots.Teams;

/// <summary>The file with the bot's certificate and its private key: PEM, or PKCS 12.</summary>
internal static class TeamsCertificate
{
    private const string Pem = "-----BEGIN";

    /// <exception cref="CryptographicException">It is none, has no key, or is locked with another password.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static X509Certificate2 Read(string path, string? password)
    {
        if (!File.ReadAllText(path).Contains(Pem, StringComparison.Ordinal)) return X509CertificateLoader.LoadPkcs12FromFile(path, password);
        return password is null ? X509Certificate2.CreateFromPemFile(path) : X509Certificate2.CreateFromEncryptedPemFile(path, password);
    }
}
