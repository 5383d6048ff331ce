using System.Text.RegularExpressions;

namespace Tests.FakeSlack;

/// <summary>How typed text travels: entities for &amp; &lt; &gt;, marks for people, channels and links.</summary>
internal static partial class Escapes
{
    public static string Entities(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>Slack shows entities as what they stand for, and nothing else is undone.</summary>
    public static string Read(string text) =>
        text.Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal);

    public static string InMessage(string typed, World world) => Wire(typed, world, user => $"<@{user.Id}>");

    /// <summary>A command with <c>should_escape</c> names the person too.</summary>
    public static string InCommand(string typed, World world) =>
        Wire(typed, world, user => $"<@{user.Id}|{user.Name}>");

    private static string Wire(string typed, World world, Func<SlackUser, string> mention) =>
        Marks().Replace(Entities(typed), found => found switch
        {
            _ when found.Groups["url"].Success => $"<{found.Value}>",
            _ when found.Groups["mail"].Success => $"<mailto:{found.Value}|{found.Value}>",
            _ when found.Groups["host"].Success => $"<http://{found.Value}|{found.Value}>",
            _ when found.Groups["all"].Success => $"<!{found.Groups["all"].Value}>",
            _ when found.Groups["room"].Success => Channel(found, world),
            _ => world.Users.FirstOrDefault(user => user.Name == found.Groups["who"].Value) is { } user
                ? mention(user)
                : found.Value,
        });

    private static string Channel(Match found, World world) =>
        world.Channels.FirstOrDefault(each => each.Name == found.Groups["room"].Value) is { } channel
            ? $"<#{channel.Id}|{channel.Name}>"
            : found.Value;

    [GeneratedRegex(
        """
        (?<url>https?://[^\s]+?(?=[.,;:!?)]*(\s|$)))
        |(?<mail>[\w.+-]+@[\w-]+(\.[\w-]+)+)
        |(?<host>(?<![\w.@/-])[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|org|net|io|dev|ee|uk|de|fr)(/[^\s]*)?\b)
        |(?<![\w])@(?<all>channel|here|everyone)\b
        |(?<![\w])@(?<who>[\w.-]*\w)
        |(?<![\w])\#(?<room>[\w-]+)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Marks();
}
