using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Bots.Slack.Install;

/// <summary>
/// Seals tokens for the database with ASP.NET's Data Protection. Its keys lie in a folder of their own, so that neither the database nor a
/// copy of it tells a token. Each is sealed for its workspace: in another one's row it does not open.
/// </summary>
internal sealed class SlackSeal(SlackSettings settings)
{
    private readonly Lazy<IDataProtectionProvider> _keys = new(() => Keys(settings.Keys));

    public string Seal(string workspace, string token) => Convert.ToHexStringLower(For(workspace).Protect(Encoding.UTF8.GetBytes(token)));

    /// <returns>Null when it was sealed with a key that is not here.</returns>
    public string? Open(string workspace, string sealedToken)
    {
        // Without this an empty folder would be given a new key, and the old one would not be missed.
        if (!HasKeys) return null;
        try
        {
            return Encoding.UTF8.GetString(For(workspace).Unprotect(Convert.FromHexString(sealedToken)));
        }
        catch (Exception why) when (why is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private bool HasKeys => Directory.Exists(settings.Keys) && Directory.EnumerateFiles(settings.Keys, "key-*.xml").Any();

    private IDataProtector For(string workspace) => _keys.Value.CreateProtector("va-desk", "slack-token", workspace);

    private static IDataProtectionProvider Keys(string folder)
    {
        // Nobody else on the machine may read them.
        if (!Directory.Exists(folder))
        {
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
            else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        return DataProtectionProvider.Create(new DirectoryInfo(folder), keys => keys.SetApplicationName("va-desk"));
    }
}
