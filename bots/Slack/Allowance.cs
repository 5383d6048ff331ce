namespace Bots.Slack;

/// <summary>
/// How many calls may leave by when: a bucket that fills by the minute. After Slack said that it was too fast it fills half as fast, and
/// then a little faster each minute. All times are from one beginning.
/// </summary>
internal sealed class Allowance(int perMinute, int burst)
{
    private const double Slowest = 1.0 / 16;

    private static readonly TimeSpan Recovery = TimeSpan.FromMinutes(5);

    private double _has = burst, _slowedTo = 1;
    private TimeSpan _filled, _slowed;

    /// <summary>Until then nothing leaves, because Slack said so.</summary>
    public TimeSpan HeldUntil { get; private set; }

    /// <summary>Of the full speed.</summary>
    public double Speed(TimeSpan now) => Math.Min(1, _slowedTo + ((1 - _slowedTo) * ((now - _slowed) / Recovery)));

    /// <summary>Until the one behind so many others could leave.</summary>
    public TimeSpan Wait(TimeSpan now, int before)
    {
        var has = Fill(now);
        var held = HeldUntil > now ? HeldUntil - now : TimeSpan.Zero;
        return has >= before + 1 ? held : held + TimeSpan.FromMinutes((before + 1 - has) / (perMinute * Speed(now)));
    }

    public void Take(TimeSpan now) => _has = Fill(now) - 1;

    /// <param name="pause">Never undercut.</param>
    /// <param name="chance">From 0 to 1: those who were held together do not come back together.</param>
    public void Hold(TimeSpan now, TimeSpan pause, double chance)
    {
        var until = now + (pause * (1 + (chance / 10)));
        // What was on its way when Slack said so gets the same answer: that is one reason to slow down, not ten.
        if (now >= HeldUntil) (_slowedTo, _slowed) = (Math.Max(Slowest, Speed(now) / 2), now);
        if (until > HeldUntil) HeldUntil = until;
        // Then it goes on with one, and no burst.
        (_has, _filled) = (1, HeldUntil);
    }

    private double Fill(TimeSpan now)
    {
        if (now > _filled) (_has, _filled) = (Math.Min(burst, _has + ((now - _filled).TotalMinutes * perMinute * Speed(_filled))), now);
        return _has;
    }
}
