namespace Bots.Host;

/// <summary>What the Teams app's package is made of. Its secret is not: the package is for everybody who installs it.</summary>
public sealed partial record Settings
{
    /// <exception cref="SettingsException">One is missing, or is nothing that Teams takes.</exception>
    public static (Guid AppId, Uri Address, bool Targeted) ForPackage(IConfiguration from)
    {
        if (Text(from, "Teams:AppId") is not { } app)
            throw new SettingsException("Teams:AppId is not set, but the package says which bot the app talks to: see the bot's Configuration in Azure.");
        if (!Guid.TryParseExact(app, "D", out var id))
            throw new SettingsException($"Teams:AppId says {app}, but Teams takes only an id like 1b2c3d4e-0000-0000-0000-123456789abc.");
        if (Text(from, "PublicUrl") is not { } url)
            throw new SettingsException("PublicUrl is not set, but the package says where the app is at home: it looks like https://desk.example.com.");
        var address = Address("PublicUrl", url);
        if (address.Scheme is not "https") throw new SettingsException($"PublicUrl says {url}, but Teams takes only an address with https.");
        return (id, address, YesOrNo("Teams:TargetedMessages", Text(from, "Teams:TargetedMessages")));
    }
}
