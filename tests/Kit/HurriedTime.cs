using System.Collections.Concurrent;

namespace Tests.Kit;

/// <summary>A time in which whoever waits has waited already; how long it was to be is written down.</summary>
internal sealed class HurriedTime : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> _waits = new();

    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _waits.Enqueue(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
