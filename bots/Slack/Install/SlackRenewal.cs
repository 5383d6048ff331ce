using System.Collections.Concurrent;
using System.Data.Common;
using Core;
using Core.Agencies;
using Core.Speech;
using Microsoft.Extensions.Logging;

namespace Bots.Slack.Install;

/// <summary>
/// Renews tokens that end. What renews is good once: so one renews at a time, in this host and over all of them, and the next pair is in the
/// database before anybody speaks with it. The token before stays good until its own end, which is why that is begun early. If an answer is
/// lost on its way (Slack has renewed, and we do not know with what), Slack takes the old renewal no more: then the token at hand is used until
/// it ends, and the owner is asked to put the bot in again. If Slack has not renewed, the next attempt does.
/// </summary>
internal sealed partial class SlackRenewal(SlackOAuth oauth, SlackSettings settings, Installing installing, SlackSeal seal, ILogger<SlackRenewal> log)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<string, Lazy<Task>> _under = new();

    /// <summary>Nobody waits for it.</summary>
    public void Begin(string workspace, KeptToken kept) => _ = Renew(workspace, kept);

    /// <summary>Returns when it has been tried, by us or by whoever was quicker in this host. Never throws.</summary>
    public Task Renew(string workspace, KeptToken kept) =>
        settings.ClientId is null ? Task.CompletedTask : _under.GetOrAdd(workspace, new Lazy<Task>(() => Once(workspace, kept))).Value;

    private async Task Once(string workspace, KeptToken kept)
    {
        try
        {
            await Try(workspace, kept);
        }
        catch (DbException why)
        {
            LogTrouble(why, workspace);
        }
        finally
        {
            _under.TryRemove(workspace, out _);
        }
    }

    private async Task Try(string workspace, KeptToken kept)
    {
        if (kept.Token?.Renewal is not { } sealedRenewal || seal.Open(workspace, sealedRenewal) is not { } renewal) return;
        // Not ours: another host is about it, or it has just failed and rests.
        if (!await installing.TakeRenewal(Platform.Slack, workspace, kept)) return;
        using var end = new CancellationTokenSource(Longest);
        var (next, reply) = await oauth.Renew(workspace, renewal, end.Token);
        if (next is not null)
        {
            if (await installing.Renewed(Platform.Slack, workspace, kept, next)) LogRenewed(workspace);
        }
        else if (reply is SlackReply.No("invalid_refresh_token" or "invalid_grant" or "token_revoked" or "account_inactive"))
        {
            LogExhausted(workspace);
            await installing.Exhausted(Platform.Slack, workspace, kept);
        }
        else
        {
            LogLater(workspace);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The token for workspace {Workspace} is renewed")]
    private partial void LogRenewed(string workspace);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The token for workspace {Workspace} was not renewed; it is tried again in a minute")]
    private partial void LogLater(string workspace);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Slack renews the token for workspace {Workspace} no more: it is good until it ends, and then the app has to be installed there again")]
    private partial void LogExhausted(string workspace);

    [LoggerMessage(Level = LogLevel.Error, Message = "The token for workspace {Workspace} could not be renewed")]
    private partial void LogTrouble(Exception why, string workspace);
}
