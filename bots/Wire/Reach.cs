namespace Bots.Wire;

/// <summary>Whether a workspace can be reached at all, as far as its last calls tell.</summary>
internal sealed class Reach(TimeProvider time)
{
    /// <summary>As many addresses in a row, with nothing else between, are not the letters' own fault.</summary>
    private const int Many = 3;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(2), Longest = TimeSpan.FromMinutes(1), Stopped = TimeSpan.FromMinutes(15);

    private readonly Lock _lock = new();
    private readonly HashSet<string> _failing = [];
    private readonly long _beginning = time.GetTimestamp();
    private TimeSpan _restsUntil, _lastRest;
    private bool _stopped;

    /// <summary>Neither is this letter to blame, nor is another one worth trying before the rest is over.</summary>
    public bool IsOut
    {
        get
        {
            lock (_lock) return _stopped || _failing.Count >= Many;
        }
    }

    public bool Rests
    {
        get
        {
            lock (_lock) return Now < _restsUntil;
        }
    }

    private TimeSpan Now => time.GetElapsedTime(_beginning);

    /// <summary>It answered, whatever it said: it is there, and knows us.</summary>
    public void Answered()
    {
        lock (_lock)
        {
            _failing.Clear();
            (_restsUntil, _lastRest, _stopped) = (TimeSpan.Zero, TimeSpan.Zero, false);
        }
    }

    /// <summary>No answer, or none but trouble.</summary>
    /// <param name="where">What was called: one channel that cannot be written in is not the whole workspace.</param>
    public void Failed(string where, double chance)
    {
        lock (_lock)
        {
            if (_failing.Count < Many) _failing.Add(where);
            if (_failing.Count < Many || Now < _restsUntil) return;
            _lastRest = _lastRest == TimeSpan.Zero ? First : _lastRest * 2 < Longest ? _lastRest * 2 : Longest;
            _restsUntil = Now + (_lastRest * (1 + (chance / 10)));
        }
    }

    /// <summary>The token is refused. Tried again now and then, in case somebody has repaired it without telling.</summary>
    public void Stop()
    {
        lock (_lock) (_stopped, _restsUntil) = (true, Now + Stopped);
    }
}
