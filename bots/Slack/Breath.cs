using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bots.Slack;

/// <summary>
/// What only this gesture can do, for its <c>trigger_id</c> and <c>response_url</c> die with it: tried at once, for two seconds,
/// while the acknowledgement is already on its way.
/// </summary>
internal sealed partial class Breath(ILogger<Breath> log) : IHostedService
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<long, Task> _taken = [];
    private long _last;

    /// <param name="otherwise">What is done when the attempt fails, or takes too long.</param>
    public void Take(Func<CancellationToken, Task<bool>> attempt, Func<Task> otherwise)
    {
        var id = Interlocked.Increment(ref _last);
        var taken = Task.Run(() => Go(attempt, otherwise));
        _taken[id] = taken;
        _ = taken.ContinueWith(_ => _taken.TryRemove(id, out Task? _), TaskScheduler.Default);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What has begun is ended.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAll(_taken.Values).WaitAsync(cancellationToken);

    private async Task Go(Func<CancellationToken, Task<bool>> attempt, Func<Task> otherwise)
    {
        try
        {
            if (!await InTime(attempt)) await otherwise();
        }
        catch (Exception why) when (why is not OutOfMemoryException)
        {
            LogLost(why);
        }
    }

    private static async Task<bool> InTime(Func<CancellationToken, Task<bool>> attempt)
    {
        using var end = new CancellationTokenSource(Length);
        try
        {
            return await attempt(end.Token);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An answer was lost: neither given at once nor owed as a letter")]
    private partial void LogLost(Exception why);
}
