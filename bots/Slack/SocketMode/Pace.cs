namespace Bots.Slack.SocketMode;

/// <summary>Whoever opens connections asks here first: one a second over all, and longer after each that failed.</summary>
internal sealed class Pace(TimeProvider time)
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1), Longest = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private long _next = time.GetTimestamp();

    /// <param name="failed">How often it went wrong in a row; 0 for the first attempt.</param>
    /// <param name="atLeast">What Slack asked for, never undercut.</param>
    public Task Turn(int failed, TimeSpan atLeast, CancellationToken stop)
    {
        var wait = TimeSpan.FromSeconds(Math.Min(Math.Pow(2, Math.Min(failed, 10)), Longest.TotalSeconds));
        // Those who failed together do not come back together.
        var spread = failed == 0 ? TimeSpan.Zero : wait * (0.5 + Random.Shared.NextDouble() / 2);
        lock (_lock)
        {
            var now = time.GetTimestamp();
            var turn = time.GetElapsedTime(now, _next) is { Ticks: > 0 } queued ? queued : TimeSpan.Zero;
            if (spread > turn) turn = spread;
            if (atLeast > turn) turn = atLeast;
            _next = now + (long)((turn + Between).TotalSeconds * time.TimestampFrequency);
            return Task.Delay(turn, time, stop);
        }
    }
}
