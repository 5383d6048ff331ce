namespace Bots.Slack;

/// <summary>All who want to call one method in one workspace: they go in order, as fast as Slack allows, past those whose channel rests.</summary>
internal sealed class Turns : IDisposable
{
    private readonly Lock _lock = new();
    private readonly LinkedList<Waiting> _waiting = [];
    private readonly Limit _limit;
    private readonly TimeProvider _time;
    private readonly long _beginning;
    private readonly Allowance _allowance;
    private readonly ChannelPace? _channels;
    private readonly ITimer _timer;

    public Turns(Limit limit, TimeProvider time)
    {
        (_limit, _time, _beginning, _allowance) = (limit, time, time.GetTimestamp(), new Allowance(limit.PerMinute, limit.Burst));
        _channels = limit.ChannelBurst > 0 ? new ChannelPace(limit.ChannelBurst) : null;
        _timer = time.CreateTimer(static turns => ((Turns)turns!).Wake(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    private sealed class Waiting(string? channel)
    {
        public string? Channel => channel;

        /// <summary>Null: go.</summary>
        public TaskCompletionSource<TimeSpan?> Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public CancellationTokenRegistration Leaving { get; set; }

        public void End(TimeSpan? wait)
        {
            Leaving.Unregister();
            Turn.TrySetResult(wait);
        }
    }

    /// <summary>How many had their turn in all.</summary>
    public long Given { get; private set; }

    /// <summary>Slack asked for a pause, and has taken nothing since.</summary>
    public bool Doubted { get; private set; }

    /// <summary>How long the pause still lasts.</summary>
    public TimeSpan Held
    {
        get
        {
            lock (_lock) return _allowance.HeldUntil - Now is { Ticks: > 0 } left ? left : TimeSpan.Zero;
        }
    }

    private TimeSpan Now => _time.GetElapsedTime(_beginning);

    /// <returns>Null when it may go, now; otherwise how long it would have to wait, which is too long, and it has no place in the line.</returns>
    public ValueTask<TimeSpan?> Turn(string? channel, CancellationToken stop)
    {
        LinkedListNode<Waiting> place;
        lock (_lock)
        {
            var now = Now;
            var wait = _allowance.Wait(now, _waiting.Count);
            if (Rest(channel, now) is var rest && rest > wait) wait = rest;
            if (wait > _limit.Patience) return new(wait);
            place = _waiting.AddLast(new Waiting(channel));
            Serve();
            if (place.List is null) return default;
        }
        place.Value.Leaving = stop.UnsafeRegister(_ => Leave(place, stop), null);
        return new(place.Value.Turn.Task);
    }

    /// <summary>Slack said that it was too much. Whoever would have to wait too long now is sent away.</summary>
    public void Hold(TimeSpan pause, double chance)
    {
        lock (_lock)
        {
            var now = Now;
            _allowance.Hold(now, pause, chance);
            Doubted = true;
            var held = _allowance.HeldUntil - now;
            while (held > _limit.Patience && _waiting.First is { } first)
            {
                _waiting.RemoveFirst();
                first.Value.End(held);
            }
            Serve();
        }
    }

    /// <summary>Slack took one.</summary>
    public void Took()
    {
        lock (_lock) Doubted &= Now < _allowance.HeldUntil;
    }

    public void Dispose() => _timer.Dispose();

    private void Wake()
    {
        lock (_lock) Serve();
    }

    private void Leave(LinkedListNode<Waiting> place, CancellationToken stop)
    {
        lock (_lock)
        {
            if (place.List is not null) _waiting.Remove(place);
        }
        place.Value.Turn.TrySetCanceled(stop);
    }

    private TimeSpan Rest(string? channel, TimeSpan now) => channel is null || _channels is null ? TimeSpan.Zero : _channels.Wait(channel, now);

    private void Serve()
    {
        var (now, sleep) = (Now, Timeout.InfiniteTimeSpan);
        for (var (one, next) = (_waiting.First, _waiting.First?.Next); one is not null; (one, next) = (next, next?.Next))
        {
            if (_allowance.Wait(now, before: 0) is { Ticks: > 0 } wait)
            {
                sleep = Sooner(sleep, wait);
                break;
            }
            var channel = one.Value.Channel;
            if (Rest(channel, now) is { Ticks: > 0 } rest)
            {
                sleep = Sooner(sleep, rest);
                continue;
            }
            _waiting.Remove(one);
            _allowance.Take(now);
            if (channel is not null) _channels?.Take(channel, now);
            Given++;
            one.Value.End(null);
        }
        _timer.Change(sleep, Timeout.InfiniteTimeSpan);
    }

    // A timer counts whole milliseconds; one too early would only find that it was too early.
    private static TimeSpan Sooner(TimeSpan sleep, TimeSpan wait)
    {
        var whole = TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));
        return sleep == Timeout.InfiniteTimeSpan || whole < sleep ? whole : sleep;
    }
}
