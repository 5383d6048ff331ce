namespace Bots.Slack;

/// <param name="SigningSecret">Proves that a call comes from Slack; empty where Slack does not call, but is called.</param>
/// <param name="BotToken">With it the bot speaks in the one workspace that made the app; empty where it is only installed by OAuth.</param>
/// <param name="ApiUrl">Ends with a slash: <c>https://slack.com/api/</c>.</param>
/// <param name="ResponseHosts">Where a <c>response_url</c> may lead; plain http only if that is this machine.</param>
/// <param name="CommandPrefix">Before our slash commands where another app has them: <c>va-</c> for <c>/va-timer</c>.</param>
public sealed record SlackSettings(
    string SigningSecret, string BotToken, Uri ApiUrl, IReadOnlyList<string> ResponseHosts, string CommandPrefix)
{
    /// <summary>Opens the connections of Socket Mode; null where Slack calls us over HTTP.</summary>
    public string? AppToken { get; init; }

    /// <summary>Names the app to Slack where workspaces install it by OAuth; null where nobody does. Comes with its secret.</summary>
    public string? ClientId { get; init; }

    public string? ClientSecret { get; init; }

    /// <summary>Slack's consent page.</summary>
    public Uri AuthorizeUrl { get; init; } = new("https://slack.com/oauth/v2/authorize");

    /// <summary>The folder of the keys with which tokens are sealed.</summary>
    public string Keys { get; init; } = "va-desk.keys";

    /// <summary>What the world calls the host; null where it is this machine's own address.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>How many connections of Socket Mode are held, 1 to 10.</summary>
    public int Connections { get; init; } = 2;

    /// <summary>Without its secrets, for it may end up in a log.</summary>
    public override string ToString() => $"{nameof(SlackSettings)} {ApiUrl}";
}
