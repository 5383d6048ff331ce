namespace Tests.Kit;

/// <summary>A time that a test moves. Whoever waits is woken in order, each at its own moment.</summary>
internal sealed class SteppedTime : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Alarm> _alarms = [];

    public TimeSpan Now { get; private set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>When the next one would be woken; null when nobody waits.</summary>
    public TimeSpan? Next
    {
        get
        {
            lock (_lock) return _alarms.Count == 0 ? null : _alarms.Min(a => a.Due);
        }
    }

    public override long GetTimestamp() => Now.Ticks;

    public void To(TimeSpan moment)
    {
        while (true)
        {
            Alarm? first;
            lock (_lock)
            {
                first = _alarms.Where(a => a.Due <= moment).MinBy(a => a.Due);
                if (first is null)
                {
                    if (moment > Now) Now = moment;
                    return;
                }
                _alarms.Remove(first);
                if (first.Due > Now) Now = first.Due;
            }
            first.Ring();
        }
    }

    public void Pass(TimeSpan time) => To(Now + time);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    private sealed class Alarm(SteppedTime time, Action ring) : ITimer
    {
        public TimeSpan Due { get; private set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._lock)
            {
                time._alarms.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan) return true;
                Due = time.Now + dueTime;
                time._alarms.Add(this);
            }
            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
