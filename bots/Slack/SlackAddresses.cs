using System.Diagnostics.CodeAnalysis;

namespace Bots.Slack;

/// <summary>Where a payload may send us. Plain http is for this machine only.</summary>
internal static class SlackAddresses
{
    public static bool IsSafe(string url, [NotNullWhen(true)] out Uri? address) =>
        IsSafe(url, Uri.UriSchemeHttps, Uri.UriSchemeHttp, out address);

    /// <summary>The same of a socket's address.</summary>
    public static bool IsSafeSocket(string url, [NotNullWhen(true)] out Uri? address) =>
        IsSafe(url, Uri.UriSchemeWss, Uri.UriSchemeWs, out address);

    /// <param name="hosts">Names, with a port where it is not the usual one or this machine's.</param>
    public static bool MayAnswerAt(string url, IReadOnlyList<string> hosts, [NotNullWhen(true)] out Uri? address)
    {
        if (!IsSafe(url, out address)) return false;
        var (host, authority, known) = (address.Host, address.Authority, address.IsDefaultPort || address.IsLoopback);
        return hosts.Any(allowed => allowed.Equals(authority, StringComparison.OrdinalIgnoreCase)
            || (known && allowed.Equals(host, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool IsSafe(string url, string secure, string plain, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(url, UriKind.Absolute, out address)
        && address.UserInfo is ""
        && (address.Scheme == secure || (address.Scheme == plain && address.IsLoopback));
}
