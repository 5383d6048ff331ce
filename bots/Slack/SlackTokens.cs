using System.Data.Common;
using Bots.Slack.Install;
using Core;
using Core.Speech;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bots.Slack;

/// <summary>With what the bot speaks in each workspace. Asked for each call: what one host was told is true for all from then on.</summary>
internal sealed partial class SlackTokens(
    SlackSettings settings, Installing installing, SlackSeal seal, SlackRenewal renewal, IClock clock, ILogger<SlackTokens> log)
{
    /// <summary>Slack's tokens live for twelve hours. Early enough that a day of trouble at one of the two is told before it is felt.</summary>
    private static readonly Duration Early = Duration.FromHours(2);

    /// <summary>Whose the token of the settings is; null as long as Slack has not said so.</summary>
    public string? Home { get; set; }

    public async ValueTask<SlackToken> Of(string workspace)
    {
        try
        {
            return await Kept(workspace);
        }
        catch (DbException why)
        {
            LogTrouble(why, workspace);
            return new SlackToken.NotNow();
        }
    }

    /// <summary>Slack says that this token has ended, whatever our clock says.</summary>
    public async ValueTask<SlackToken> After(string workspace, string ended)
    {
        try
        {
            if (await installing.Token(Platform.Slack, workspace) is { Stopped: false, Token: { Renewal: not null } token } kept
                && seal.Open(workspace, token.Token) == ended) await renewal.Renew(workspace, kept);
            return await Kept(workspace);
        }
        catch (DbException why)
        {
            LogTrouble(why, workspace);
            return new SlackToken.NotNow();
        }
    }

    private async ValueTask<SlackToken> Kept(string workspace)
    {
        if (await installing.Token(Platform.Slack, workspace) is not { Stopped: false } kept) return new SlackToken.None();
        if (kept.Token is not { } token) return Configured(workspace);
        if (token.EndsAt is not { } end) return Opened(workspace, token.Token);

        var now = clock.GetCurrentInstant();
        if (now < end)
        {
            if (token.Renewal is not null && now > end - Early) renewal.Begin(workspace, kept);
            return Opened(workspace, token.Token);
        }
        if (token.Renewal is null) return new SlackToken.None();
        await renewal.Renew(workspace, kept);
        return await installing.Token(Platform.Slack, workspace) is { Stopped: false, Token: { EndsAt: var next } renewed } && !(next <= now)
            ? Opened(workspace, renewed.Token)
            : new SlackToken.NotNow();
    }

    private SlackToken Configured(string workspace) => settings.BotToken is "" || (Home is { } home && home != workspace)
        ? new SlackToken.None()
        : new SlackToken.Ready(settings.BotToken);

    private SlackToken Opened(string workspace, string token)
    {
        if (seal.Open(workspace, token) is { } opened) return new SlackToken.Ready(opened);
        LogSealed(workspace);
        return new SlackToken.NotNow();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The token for workspace {Workspace} cannot be looked up")]
    private partial void LogTrouble(Exception why, string workspace);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The token for workspace {Workspace} was sealed with a key that is not in DataProtection:Keys; all hosts must share that folder")]
    private partial void LogSealed(string workspace);
}

/// <summary>What there is to speak with.</summary>
internal abstract record SlackToken
{
    private SlackToken() { }

    public sealed record Ready(string Text) : SlackToken
    {
        /// <summary>Without it, for it may end up in a log.</summary>
        public override string ToString() => nameof(Ready);
    }

    /// <summary>The bot is not installed there, or not any more.</summary>
    public sealed record None : SlackToken;

    /// <summary>There is one, but not at this moment.</summary>
    public sealed record NotNow : SlackToken;
}
