using System.Diagnostics.CodeAnalysis;

namespace Bots.Slack;

/// <summary>Where a payload may send us. Plain http is for this machine only.</summary>
internal static class SlackAddresses
{
    public static bool IsSafe(string url, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(url, UriKind.Absolute, out address)
        && address.UserInfo is ""
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    /// <summary>The same of a socket's address.</summary>
    public static bool IsSafeSocket(string url, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(url, UriKind.Absolute, out address)
        && address.UserInfo is ""
        && (address.Scheme == Uri.UriSchemeWss || (address.Scheme == Uri.UriSchemeWs && address.IsLoopback));

    /// <param name="hosts">Names, with a port where it is not the usual one or this machine's.</param>
    public static bool MayAnswerAt(string url, IReadOnlyList<string> hosts, [NotNullWhen(true)] out Uri? address)
    {
        if (!IsSafe(url, out address)) return false;
        var (host, authority, known) = (address.Host, address.Authority, address.IsDefaultPort || address.IsLoopback);
        return hosts.Any(allowed => allowed.Equals(authority, StringComparison.OrdinalIgnoreCase)
            || (known && allowed.Equals(host, StringComparison.OrdinalIgnoreCase)));
    }
}
