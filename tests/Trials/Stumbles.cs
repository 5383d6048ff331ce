using System.Diagnostics;
using NodaTime;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>
/// How long this machine at worst kept a thread waiting that only wanted to go on: what the trial, and not the product, was late.
/// A thread of its own, so that a product that takes all of the pool is no excuse for itself.
/// </summary>
internal sealed class Stumbles : IDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(10);

    private readonly ManualResetEventSlim _end = new();
    private readonly long _began = Stopwatch.GetTimestamp();
    private readonly Thread _thread;
    private long _worst;

    /// <param name="clock">Goes on with the wall's time from where it is; null where it stays.</param>
    public Stumbles(StoppedClock? clock = null)
    {
        var from = clock?.Now;
        _thread = new Thread(() =>
        {
            for (var last = _began; !_end.Wait(Step); last = Stopwatch.GetTimestamp())
            {
                _worst = Math.Max(Interlocked.Read(ref _worst), (Stopwatch.GetElapsedTime(last) - Step).Ticks);
                if (clock is not null) clock.Now = from!.Value + Duration.FromTimeSpan(Stopwatch.GetElapsedTime(_began));
            }
        })
        { IsBackground = true, Name = "Stumbles", Priority = ThreadPriority.Normal };
        _thread.Start();
    }

    public TimeSpan Worst => TimeSpan.FromTicks(Interlocked.Read(ref _worst));

    public void Dispose()
    {
        _end.Set();
        _thread.Join();
        _end.Dispose();
    }
}
