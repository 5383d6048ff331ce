using System.Globalization;

namespace Bots.Wire;

/// <summary>
/// Whether a link may stand behind words: it must lead where it seems to. Neither <c>https://bank@evil</c> does, nor what turns the direction
/// of reading.
/// </summary>
internal static class SafeLink
{
    public static bool Is(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var read)
        && read.Scheme == Uri.UriSchemeHttps
        && read.UserInfo is ""
        && !url.Any(each => char.GetUnicodeCategory(each) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator);
}
