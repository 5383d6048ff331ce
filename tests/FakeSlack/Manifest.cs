using System.Text.Json.Nodes;
using Tests.Kit;
using Tests.Lint;

namespace Tests.FakeSlack;

/// <summary>What the app was made from: Slack brings it no event, and answers no call, for which its manifest does not ask.</summary>
internal static class Manifest
{
    private static readonly JsonNode Whole = JsonNode.Parse(File.ReadAllText(Repository.PathOf("manifests/slack.json")))!;
    private static readonly HashSet<string> Events = [.. Texts(Whole["settings"]!["event_subscriptions"]!["bot_events"])];
    private static readonly HashSet<string> Scopes = [.. Texts(Whole["oauth_config"]!["scopes"]!["bot"])];

    /// <summary>With the placeholder for the host's name filled in.</summary>
    public static IReadOnlyList<string> UnfurlDomains { get; } =
        [.. Texts(Whole["features"]!["unfurl_domains"]).Select(domain => domain == "your-address" ? SlackIds.UnfurlDomain : domain)];

    public static bool Hears(string name) => Events.Contains(name);

    public static bool HasShortcut(string callback) => Whole["features"]!["shortcuts"]!.AsArray().Any(s => s!["callback_id"]!.GetValue<string>() == callback);

    /// <summary>Null when the app may call it.</summary>
    public static string? Lacks(string method)
    {
        var needed = SlackNeeds.Methods.FirstOrDefault(each => each.Name == method)?.Scopes ?? [];
        return needed.Length == 0 || needed.Any(Scopes.Contains) ? null : string.Join(',', needed);
    }

    private static IEnumerable<string> Texts(JsonNode? list) => list!.AsArray().Select(each => each!.GetValue<string>());
}
