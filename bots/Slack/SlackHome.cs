using Core;
using Core.Speech;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bots.Slack;

/// <summary>Finds out at the start where the bot lives: what workspace the token is for, and who the bot is there.</summary>
internal sealed partial class SlackHome(SlackApi api, SlackSettings settings, SlackTokens tokens, Desk desk, ILogger<SlackHome> log) : BackgroundService
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(2), Longest = TimeSpan.FromMinutes(1);

    private bool _over;

    /// <summary>Mostly done before the first call is let in; where Slack is slow, the start does not wait for it.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(First);
        try
        {
            _over = await MoveIn(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            LogSlow();
        }
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var wait = TimeSpan.FromSeconds(1); !_over; wait = wait * 2 < Longest ? wait * 2 : Longest)
        {
            await Task.Delay(wait, stoppingToken);
            _over = await MoveIn(stoppingToken);
        }
    }

    /// <returns>True when there is nothing more to try.</returns>
    private async Task<bool> MoveIn(CancellationToken stop)
    {
        var reply = await api.CallAs(settings.BotToken, "auth.test", [], stop);
        if (reply is not SlackReply.Ok(var home)) return reply.IsStopped;
        var workspace = Printable.Of(home.Text(home.IsTrue("is_enterprise_install") ? "enterprise_id" : "team_id"));
        var user = Printable.Of(home.Text("user_id"));
        tokens.Home = workspace;
        await desk.Installed(Platform.Slack, workspace, home.Text("team"), user);
        LogHome(workspace, user);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "In Slack's workspace {Workspace} as {User}")]
    private partial void LogHome(string workspace, string user);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack is slow to say whose token this is; asking on")]
    private partial void LogSlow();
}
