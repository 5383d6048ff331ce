using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using Bots.Teams;
using NodaTime;
using NodaTime.Text;

namespace Bots.Host;

/// <summary>What can be set about Teams.</summary>
public sealed partial record Settings
{
    private const string DefaultMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration";
    private const string DefaultIssuer = "https://api.botframework.com";
    private const string DefaultServices = "smba.trafficmanager.net,smba.infra.gcc.teams.microsoft.com,*.botframework.com";

    private const string DefaultFiles = "*.sharepoint.com,*.sharepoint.us";

    private static readonly string[] OfTeams =
    [
        "AppId", "AppSecret", "AppSecretEnds", "Certificate", "CertificatePassword", "ManagedIdentity", "TenantId",
        "MetadataUrl", "TokenUrl", "Issuer", "ServiceHosts", "FileHosts", "TargetedMessages", "Anonymous",
    ];

    /// <summary>Null where Teams is not configured.</summary>
    public TeamsSettings? Teams { get; private init; }

    private static TeamsSettings? TeamsOf(IConfiguration from)
    {
        var (app, secret, tenant) = (Text(from, "Teams:AppId"), Text(from, "Teams:AppSecret"), Text(from, "Teams:TenantId"));
        var anonymous = YesOrNo("Teams:Anonymous", Text(from, "Teams:Anonymous"));
        if (app is null)
        {
            return Array.Find(OfTeams, name => from[$"Teams:{name}"] is { } set && set.Trim() is not "") is { } alone
                ? throw new SettingsException($"Teams:{alone} is set, but Teams:AppId is not: it says which bot this is.")
                : null;
        }
        if (!Name().IsMatch(app)) throw new SettingsException($"Teams:AppId says {app}, which is no app id.");
        if (tenant is not null && !Name().IsMatch(tenant)) throw new SettingsException($"Teams:TenantId says {tenant}, which is no tenant id.");
        var (certificate, password) = CertificateOf(from);
        var managed = YesOrNo("Teams:ManagedIdentity", Text(from, "Teams:ManagedIdentity"));
        string[] proofs = [.. Proofs(secret, certificate, managed)];
        if (proofs.Length > 1)
            throw new SettingsException($"{proofs[0]} and {proofs[1]} are both set; the bot proves who it is with one of them.");
        if (!anonymous && proofs.Length == 0)
        {
            throw new SettingsException("Teams:AppId is set, but Teams:AppSecret is not, nor Teams:Certificate, nor Teams:ManagedIdentity: "
                + "without one of them the bot cannot answer.");
        }
        if (!anonymous && tenant is null)
            throw new SettingsException("Teams:AppId is set, but Teams:TenantId is not: it says whose bot this is.");
        return new TeamsSettings(
            app,
            secret ?? "",
            tenant ?? "",
            Address("Teams:MetadataUrl", Text(from, "Teams:MetadataUrl") ?? DefaultMetadata),
            Address("Teams:TokenUrl", Text(from, "Teams:TokenUrl")
                ?? $"https://login.microsoftonline.com/{tenant ?? "botframework.com"}/oauth2/v2.0/token"),
            Text(from, "Teams:Issuer") ?? DefaultIssuer,
            TeamsHosts("Teams:ServiceHosts", Text(from, "Teams:ServiceHosts") ?? DefaultServices))
        {
            AppSecretEnds = EndOf(secret, Text(from, "Teams:AppSecretEnds")),
            FileHosts = TeamsHosts("Teams:FileHosts", Text(from, "Teams:FileHosts") ?? DefaultFiles),
            Certificate = certificate,
            CertificatePassword = password,
            ManagedIdentity = managed,
            TargetedMessages = YesOrNo("Teams:TargetedMessages", Text(from, "Teams:TargetedMessages")),
            Anonymous = anonymous,
        };
    }

    private static (string? File, string? Password) CertificateOf(IConfiguration from)
    {
        var (file, password) = (Text(from, "Teams:Certificate"), Text(from, "Teams:CertificatePassword"));
        if (file is null)
        {
            return password is null
                ? (null, null)
                : throw new SettingsException("Teams:CertificatePassword is set, but Teams:Certificate is not: it names the file.");
        }
        try
        {
            using var certificate = TeamsCertificate.Read(file, password);
            using var key = certificate.GetRSAPrivateKey();
            return key is not null
                ? (Path.GetFullPath(file), password)
                : throw new SettingsException($"Teams:Certificate says {file}, which has no private RSA key: Microsoft is to be shown that the bot has it.");
        }
        catch (Exception why) when (why is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"Teams:Certificate says {file}, which cannot be read.");
        }
        catch (CryptographicException)
        {
            throw new SettingsException($"Teams:Certificate says {file}, which is no certificate with its key in PEM or PKCS 12, "
                + "or Teams:CertificatePassword is another one's.");
        }
    }

    private static LocalDate? EndOf(string? secret, string? date) => (secret, date) switch
    {
        (_, null) => null,
        (null, _) => throw new SettingsException("Teams:AppSecretEnds is set, but Teams:AppSecret is not: it is the secret's end."),
        _ when LocalDatePattern.Iso.Parse(date) is { Success: true, Value: var end } => end,
        _ => throw new SettingsException($"Teams:AppSecretEnds says {date}, which is no date; it should look like 2028-11-21."),
    };

    private static IEnumerable<string> Proofs(string? secret, string? certificate, bool managed)
    {
        if (secret is not null) yield return "Teams:AppSecret";
        if (certificate is not null) yield return "Teams:Certificate";
        if (managed) yield return "Teams:ManagedIdentity";
    }

    /// <summary>Without tokens anybody who reaches the host could be anybody, so nobody else may reach it.</summary>
    private static void OnlyHere(Settings settings, IConfiguration from)
    {
        if (settings.Teams is not { Anonymous: true }) return;
        var open = settings.Urls.Append(settings.PublicUrl).FirstOrDefault(url => url is not null && !IsHere(url))?.ToString()
            ?? (from.GetSection("Kestrel:Endpoints").GetChildren().Any() ? "addresses under Kestrel:Endpoints" : null);
        if (open is not null)
            throw new SettingsException($"Teams:Anonymous lets anybody in without a token, so it is for this machine alone, but the host would have {open}.");
    }

    private static bool YesOrNo(string name, string? text) => text switch
    {
        null => false,
        _ when bool.TryParse(text, out var said) => said,
        _ => throw new SettingsException($"{name} says {text}; it is true or false."),
    };

    private static string[] TeamsHosts(string name, string text)
    {
        var hosts = text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (Array.Find(hosts, host => !ServiceHost().IsMatch(host)) is { } wrong)
        {
            throw new SettingsException(
                $"{name} says {wrong}; it should be names of hosts, separated by commas, such as smba.trafficmanager.net or *.botframework.com.");
        }
        return hosts;
    }

    [GeneratedRegex(@"^[\w.\-]{1,128}$")]
    private static partial Regex Name();

    [GeneratedRegex(@"^((\*\.)?([a-zA-Z0-9\-]+\.)+[a-zA-Z]{2,}|(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?)$")]
    private static partial Regex ServiceHost();
}
