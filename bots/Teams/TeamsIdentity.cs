using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using NodaTime;

namespace Bots.Teams;

/// <param name="Life">From when it was asked for.</param>
/// <param name="Ends">When the bot cannot prove itself in this way any more; null where that is not told.</param>
internal sealed record TeamsGrant(string Token, Duration Life, Instant? Ends = null);

/// <summary>Another one, where the last was refused before its end.</summary>
internal enum TeamsWish { Any, Another }

/// <summary>How the bot proves to Microsoft who it is where it has no secret: with a certificate, or as the machine that it runs on.</summary>
/// <param name="transport">Another way to Microsoft than the network's.</param>
internal sealed class TeamsIdentity(TeamsSettings settings, TeamsHttp http, TimeProvider time, HttpPipelineTransport? transport = null)
{
    public const string Scope = "https://api.botframework.com/.default";

    // Whoever asks for something more in it is given no token that is kept: those of machines are kept for the whole process.
    private const string Claims = """{"access_token":{"xms_cc":{"values":["cp1"]}}}""";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <exception cref="AuthenticationFailedException">Microsoft says no, or nothing here is a managed identity.</exception>
    public async Task<TeamsGrant?> Ask(TeamsWish wish, CancellationToken stop)
    {
        if (settings.ManagedIdentity)
        {
            var machine = new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(settings.AppId));
            return await Granted(new ManagedIdentityCredential(Options(machine, transport)), wish is TeamsWish.Another ? Claims : null, stop);
        }
        // Read each time: whoever renews the certificate only replaces the file.
        using var certificate = TeamsCertificate.Read(settings.Certificate!, settings.CertificatePassword);
        var granted = await Granted(new ClientCertificateCredential(settings.TenantId, settings.AppId, certificate, Options(
            new ClientCertificateCredentialOptions
            {
                AuthorityHost = new Uri(settings.TokenUrl.GetLeftPart(UriPartial.Authority)),
                DisableInstanceDiscovery = true,
            },
            transport ?? new HttpClientTransport(http.Client))), claims: null, stop);
        return granted with { Ends = Instant.FromDateTimeUtc(certificate.NotAfter.ToUniversalTime()) };
    }

    // Made anew for each question: a credential keeps its answers, and one that was withdrawn would be given again.
    private async Task<TeamsGrant> Granted(TokenCredential credential, string? claims, CancellationToken stop)
    {
        // It tells the end by this machine's own clock.
        var asked = time.GetUtcNow();
        var token = await credential.GetTokenAsync(new TokenRequestContext([Scope], claims: claims), stop);
        return new TeamsGrant(token.Token, Duration.FromTimeSpan(token.ExpiresOn - asked));
    }

    // Whoever needs the token comes again by themselves.
    private static T Options<T>(T options, HttpPipelineTransport? way)
        where T : TokenCredentialOptions
    {
        (options.Retry.MaxRetries, options.Retry.NetworkTimeout) = (0, Patience);
        if (way is not null) options.Transport = way;
        return options;
    }
}
