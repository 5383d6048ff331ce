using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using NodaTime;

namespace Bots.Teams;

/// <param name="Life">From when it was asked for.</param>
internal sealed record TeamsGrant(string Token, Duration Life);

/// <summary>How the bot proves to Microsoft who it is where it has no secret: with a certificate, or as the machine that it runs on.</summary>
/// <param name="transport">Another way to Microsoft than the network's.</param>
internal sealed class TeamsIdentity(TeamsSettings settings, TeamsHttp http, TimeProvider time, HttpPipelineTransport? transport = null)
{
    public const string Scope = "https://api.botframework.com/.default";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <exception cref="AuthenticationFailedException">Microsoft says no, or nothing here is a managed identity.</exception>
    public async Task<TeamsGrant?> Ask(CancellationToken stop)
    {
        if (settings.ManagedIdentity) return await Granted(new ManagedIdentityCredential(Options(
            new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(settings.AppId)), transport)), stop);
        // Read each time: whoever renews the certificate only replaces the file.
        using var certificate = TeamsCertificate.Read(settings.Certificate!, settings.CertificatePassword);
        return await Granted(new ClientCertificateCredential(settings.TenantId, settings.AppId, certificate, Options(
            new ClientCertificateCredentialOptions
            {
                AuthorityHost = new Uri(settings.TokenUrl.GetLeftPart(UriPartial.Authority)),
                DisableInstanceDiscovery = true,
            },
            transport ?? new HttpClientTransport(http.Client))), stop);
    }

    // Made anew for each question: a credential keeps its answers, and one that was withdrawn would be given again.
    private async Task<TeamsGrant> Granted(TokenCredential credential, CancellationToken stop)
    {
        // It tells the end by this machine's own clock.
        var asked = time.GetUtcNow();
        var token = await credential.GetTokenAsync(new TokenRequestContext([Scope]), stop);
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
