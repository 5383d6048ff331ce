namespace Tests.Kit;

/// <summary>A time that passes so many times faster than the wall's: who waits a minute in it, waits its part of one.</summary>
internal sealed class QuickTime(int times) : TimeProvider
{
    // The system's timers count whole milliseconds: one may be up by so much too early, and here that is a third of a second.
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(2);

    private readonly long _start = System.GetTimestamp();
    private readonly DateTimeOffset _began = System.GetUtcNow();

    public override long TimestampFrequency => System.TimestampFrequency;

    public override long GetTimestamp() => _start + (System.GetTimestamp() - _start) * times;

    public override DateTimeOffset GetUtcNow() => _began + (System.GetUtcNow() - _began) * times;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : Part(dueTime) + Tick, Part(period));

    private TimeSpan Part(TimeSpan wait) => wait == Timeout.InfiniteTimeSpan ? wait : wait / times;
}
