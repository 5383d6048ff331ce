namespace Bots.Teams;

/// <summary>Where an activity may send us, and the bot's token with us.</summary>
internal static class TeamsAddresses
{
    /// <summary>Only what the settings name; where no token is asked for only this machine, for then anybody could name an address.</summary>
    public static bool MayCall(this TeamsSettings settings, string serviceUrl)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) || url.UserInfo is not "" || url.Query is not "" || url.Fragment is not "") return false;
        if (settings.Anonymous) return url.IsLoopback && url.Scheme is "http" or "https";
        if (url.Scheme != Uri.UriSchemeHttps && !(url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)) return false;
        return settings.ServiceHosts.Any(allowed => allowed.StartsWith("*.", StringComparison.Ordinal)
            ? url.IsDefaultPort && url.Host.EndsWith(allowed[1..], StringComparison.OrdinalIgnoreCase)
            : allowed.Equals(url.Authority, StringComparison.OrdinalIgnoreCase)
                || ((url.IsDefaultPort || url.IsLoopback) && allowed.Equals(url.Host, StringComparison.OrdinalIgnoreCase)));
    }
}
