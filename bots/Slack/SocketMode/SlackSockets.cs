using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bots.Slack.SocketMode;

/// <summary>Socket Mode: the host calls Slack and Slack answers over that line, so that it needs no address of its own.</summary>
internal sealed class SlackSockets(
    SlackApi api, SlackHttp http, SlackSettings settings, SlackGestures gestures, TimeProvider time, ILogger<SlackSockets> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pace = new Pace(time);
        return Task.WhenAll(Enumerable.Range(0, settings.Connections)
            .Select(_ => new Keeper(api, http, settings, gestures, pace, time, log).Run(stoppingToken)));
    }
}
