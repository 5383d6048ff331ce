namespace Bots.Teams;

/// <summary>Where an activity may send us, and the bot's token with us.</summary>
internal static class TeamsAddresses
{
    /// <summary>Only what the settings name; where no token is asked for only this machine, for then anybody could name an address.</summary>
    public static bool MayCall(this TeamsSettings settings, string serviceUrl)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) || url.UserInfo is not "" || url.Query is not "" || url.Fragment is not "") return false;
        return settings.Anonymous ? url.IsLoopback && url.Scheme is "http" or "https" : Allows(settings.ServiceHosts, url);
    }

    /// <summary>Where files are; the bot's token is not sent there.</summary>
    public static bool MayPut(this TeamsSettings settings, Uri url) => url.UserInfo is "" && Allows(settings.FileHosts, url);

    private static bool Allows(IReadOnlyList<string> hosts, Uri url)
    {
        if (url.Scheme != Uri.UriSchemeHttps && !(url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)) return false;
        return hosts.Any(allowed => allowed.StartsWith("*.", StringComparison.Ordinal)
            ? url.IsDefaultPort && url.Host.EndsWith(allowed[1..], StringComparison.OrdinalIgnoreCase)
            : allowed.Equals(url.Authority, StringComparison.OrdinalIgnoreCase)
                || ((url.IsDefaultPort || url.IsLoopback) && allowed.Equals(url.Host, StringComparison.OrdinalIgnoreCase)));
    }
}
