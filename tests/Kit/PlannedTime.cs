namespace Tests.Kit;

/// <summary>A time that stands still and writes down how long somebody wants to wait in it.</summary>
internal sealed class PlannedTime : TimeProvider
{
    private TimeSpan _planned;

    /// <summary>Since the beginning.</summary>
    public TimeSpan Now { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <returns>Zero for who does not wait.</returns>
    public TimeSpan Planned(Action wait)
    {
        _planned = TimeSpan.Zero;
        wait();
        return _planned;
    }

    public override long GetTimestamp() => Now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _planned = dueTime;
        return System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
