using System.Diagnostics;
using System.Globalization;

namespace Tests.TrialHost;

/// <summary>Ends this process as <c>kill -9</c> does, at the moment that a trial has chosen.</summary>
/// <param name="moment">Which.</param>
/// <param name="times">The how manieth time it is passed, from when it is armed.</param>
/// <param name="linger">Whoever was told something too early has heard it by then.</param>
internal sealed class Failpoints(string moment, int times, TimeSpan linger)
{
    /// <summary><c>AfterCommit/37/50</c>: the 37th time, after 50 ms.</summary>
    private const string Variable = "TRIAL_DIES";

    private int _left = times;
    private volatile bool _armed;

    /// <returns>Null when no moment was chosen.</returns>
    public static Failpoints? Chosen() => Environment.GetEnvironmentVariable(Variable)?.Split('/') is [var moment, var times, var linger]
        ? new Failpoints(
            moment, int.Parse(times, CultureInfo.InvariantCulture), TimeSpan.FromMilliseconds(int.Parse(linger, CultureInfo.InvariantCulture)))
        : null;

    /// <summary>From now on it counts.</summary>
    public void Arm() => _armed = true;

    public void Pass(string passing)
    {
        if (!_armed || passing != moment || Interlocked.Decrement(ref _left) != 0) return;
        using var never = new ManualResetEventSlim();
        never.Wait(linger);
        Process.GetCurrentProcess().Kill();
        never.Wait();
    }
}
