namespace Bots.Slack;

/// <summary>The one way to all that is Slack's.</summary>
internal sealed class SlackHttp(SlackSettings settings) : OutsideHttp(settings.ApiUrl.IsLoopback);
