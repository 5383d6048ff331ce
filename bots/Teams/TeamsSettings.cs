using NodaTime;

namespace Bots.Teams;

/// <param name="AppId">The bot's Microsoft app id: whom the Bot Connector's tokens are for.</param>
/// <param name="AppSecret">With it the bot gets tokens of its own; empty where it has a <see cref="Certificate"/> or is a
/// <see cref="ManagedIdentity"/>, or where the door is <see cref="Anonymous"/>.</param>
/// <param name="TenantId">The tenant at home; empty only where the door is <see cref="Anonymous"/>: then whoever calls names it.</param>
/// <param name="MetadataUrl">Where the Connector publishes its keys.</param>
/// <param name="TokenUrl">Where the bot gets its tokens.</param>
/// <param name="Issuer">Who signs what comes in.</param>
/// <param name="ServiceHosts">Where the bot's token may go: <c>smba.trafficmanager.net</c>, or <c>*.botframework.com</c> for all below a name.
/// One with a port is this machine; only there plain http is spoken.</param>
public sealed record TeamsSettings(
    string AppId, string AppSecret, string TenantId, Uri MetadataUrl, Uri TokenUrl, string Issuer, IReadOnlyList<string> ServiceHosts)
{
    /// <summary>The first day, in UTC, on which <see cref="AppSecret"/> serves no more; null where nobody has told.</summary>
    public LocalDate? AppSecretEnds { get; init; }

    /// <summary>In place of a secret: the file with a certificate and its key.</summary>
    public string? Certificate { get; init; }

    /// <summary>Of that file; null where it has none.</summary>
    public string? CertificatePassword { get; init; }

    /// <summary>In place of a secret: true where the machine in Azure is the bot.</summary>
    public bool ManagedIdentity { get; init; }

    /// <summary>Whether it has a token to speak with.</summary>
    public bool HasToken => AppSecret is not "" || Certificate is not null || ManagedIdentity;

    /// <summary>Where a file may be put whose reader takes it, written as <see cref="ServiceHosts"/> are.</summary>
    public IReadOnlyList<string> FileHosts { get; init; } = [];

    /// <summary>True where the tenant has messages that one person in a room sees.</summary>
    public bool TargetedMessages { get; init; }

    /// <summary>True where no token is asked for: only on this machine, for development.</summary>
    public bool Anonymous { get; init; }

    /// <summary>Without its secrets, for it may end up in a log.</summary>
    public override string ToString() => $"{nameof(TeamsSettings)} {AppId}";
}
