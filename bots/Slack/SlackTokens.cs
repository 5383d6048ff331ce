namespace Bots.Slack;

/// <summary>With what the bot speaks in each workspace.</summary>
internal sealed class SlackTokens(SlackSettings settings)
{
    /// <returns>Null where the bot is not installed, or not any more.</returns>
    public ValueTask<string?> Of(string workspace) => new(settings.BotToken);
}
