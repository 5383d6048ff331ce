using System.Data.Common;
using Core;
using Core.Store;

namespace Bots.Host;

/// <summary>Plans ahead and forgets what is old, whatever anybody says.</summary>
public sealed partial class Planner(Upkeep upkeep, ILogger<Planner> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(2);

    /// <summary>Forgetting is done once in so many rounds: about every half hour.</summary>
    private const int Seldom = 900;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var rounds = new PeriodicTimer(Often);
        var round = 0;
        do
        {
            try
            {
                await upkeep.TakeUpRules(stoppingToken);
                await upkeep.Plan(stoppingToken);
                if (round++ % Seldom == 0) await upkeep.Forget(stoppingToken);
            }
            catch (Exception why) when (why is DbException or BusyException or TimeoutException)
            {
                // What was not planned is planned in the next round.
                LogNoDatabase(why);
            }
        }
        while (await rounds.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The planner cannot reach the database and tries again")]
    private partial void LogNoDatabase(Exception why);
}
