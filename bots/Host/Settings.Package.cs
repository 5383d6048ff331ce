namespace Bots.Host;

/// <summary>What the Teams app's package is made of. Its secret is not: the package is for everybody who installs it.</summary>
public sealed partial record Settings
{
    /// <exception cref="SettingsException">One is missing, or is nothing that Teams takes.</exception>
    public static (Guid AppId, Uri Address, bool Targeted) ForPackage(IConfiguration from)
    {
        if (Text(from, "Teams:AppId") is not { } app)
            throw new SettingsException("Teams:AppId is not set, but the package says which bot the app talks to: see the bot's Configuration in Azure.");
        if (!Guid.TryParseExact(app, "D", out var id) || id == Guid.Empty)
            throw new SettingsException($"Teams:AppId says {app}, but Teams takes only an id like 1b2c3d4e-0000-0000-0000-123456789abc.");
        if (Text(from, "PublicUrl") is not { } url)
            throw new SettingsException("PublicUrl is not set, but the package says where the app is at home: it looks like https://desk.example.com.");
        var address = Address("PublicUrl", url);
        if (address.Scheme is not "https") throw new SettingsException($"PublicUrl says {url}, but Teams takes only an address with https.");
        // Teams calls from the internet, and takes no bare numbers as a domain.
        if (address.HostNameType is not UriHostNameType.Dns || !address.Host.Contains('.', StringComparison.Ordinal))
            throw new SettingsException($"PublicUrl says {url}, where Teams finds nobody: it needs a name on the internet, as https://desk.example.com.");
        if (address.AbsolutePath is not "/")
            throw new SettingsException($"PublicUrl says {url}, but what Teams is told of stands at a name of its own, as at https://desk.example.com.");
        return (id, address, YesOrNo("Teams:TargetedMessages", Text(from, "Teams:TargetedMessages")));
    }
}
