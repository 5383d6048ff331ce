using Bots.Slack;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace Tests.Kit;

/// <summary>Goes with a test's clock, and with whoever waits in it: their time has passed as soon as they begin to wait.</summary>
internal sealed class PassingTime(IClock clock) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly Instant _start = clock.GetCurrentInstant();
    private TimeSpan _waited;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp()
    {
        lock (_lock) return ((clock.GetCurrentInstant() - _start).ToTimeSpan() + _waited).Ticks;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Passed(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private void Pass(TimeSpan time)
    {
        lock (_lock) _waited += time;
    }

    private sealed class Passed(PassingTime time, TimerCallback callback, object? state) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == Timeout.InfiniteTimeSpan) return true;
            time.Pass(dueTime);
            ThreadPool.UnsafeQueueUserWorkItem(_ => callback(state), null);
            return true;
        }

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}

internal static class Pacing
{
    /// <summary>Nobody waits for their turn at Slack, though all take one.</summary>
    public static void AddPassingPacer(this IServiceCollection services, IClock clock) =>
        services.Replace(ServiceDescriptor.Singleton(_ => new Pacer(new PassingTime(clock))));
}
