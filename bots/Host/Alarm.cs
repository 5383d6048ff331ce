using Core.Store;

namespace Bots.Host;

/// <summary>Ends the process when a commit failed: what is on the disk is only known after a new start.</summary>
public sealed partial class Alarm(Db db, IHostApplicationLifetime host, ILogger<Alarm> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var why = await db.Broken.WaitAsync(stoppingToken);
        LogBroken(why);
        Environment.ExitCode = 1;
        host.StopApplication();
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "A commit failed, so nothing more is written, and this process ends")]
    private partial void LogBroken(Exception why);
}
