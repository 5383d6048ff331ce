using System.Collections.Concurrent;
using Core;
using Core.Speech;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bots.Teams;

/// <summary>The bot lives in the tenant that the settings name; where no token is asked for, in whichever calls it.</summary>
internal sealed partial class TeamsHome(TeamsSettings settings, Desk desk, ILogger<TeamsHome> log) : IHostedService
{
    private const string Name = "Teams";

    private readonly ConcurrentDictionary<string, bool> _here = [];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings.Anonymous) LogAnonymous();
        return settings.TenantId is "" ? Task.CompletedTask : MoveIn(settings.TenantId, $"28:{settings.AppId}");
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task MoveIn(TeamsOrigin origin) => settings is { Anonymous: true, TenantId: "" } && !_here.ContainsKey(origin.Tenant)
        ? MoveIn(origin.Tenant, origin.Bot)
        : Task.CompletedTask;

    private async Task MoveIn(string tenant, string bot)
    {
        await desk.Installed(Platform.Teams, tenant, Name, bot);
        _here[tenant] = true;
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Teams:Anonymous is on: whoever reaches this host from this machine can be anybody. It is for development alone")]
    private partial void LogAnonymous();
}
