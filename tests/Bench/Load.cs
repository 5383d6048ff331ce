using System.Diagnostics;
using System.Threading.Channels;

namespace Tests.Bench;

/// <summary>
/// The generator, as a process of its own. Closed: so many connections, each with its next delivery as soon as it has an answer.
/// Open (<c>--rate</c>): so many a second whatever becomes of them, each timed from the moment it was due.
/// </summary>
internal sealed class Load(byte[][] deliveries, int port, int connections)
{
    private readonly long[] _ticks = new long[deliveries.Length];
    private readonly Reply[] _replies = new Reply[deliveries.Length];
    private int _next;
    private int _done;

    public static async Task<int> Run(Options options)
    {
        var (rate, seconds, port) = (options.Real("rate", 0), options.Real("seconds", 10), options.Number("port", 0));
        var count = options.Number("count", rate > 0 ? (int)(rate * seconds) : 30_000);
        var from = options.Number("from", 0);
        var deliveries = options.Text("key") is "" ? Deliveries.Of(options).Sign(from, count) : Activities.Of(options).Sign(from, count);
        GC.Collect();
        var load = new Load(deliveries, port, options.Number("connections", 256));
        var report = rate > 0 ? await load.Open(rate) : await load.Closed(seconds);
        Console.WriteLine(report.Write());
        return 0;
    }

    private async Task<LoadReport> Closed(double seconds)
    {
        var wires = await Connect();
        var (before, start) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        var end = start + (long)(seconds * Stopwatch.Frequency);
        await Task.WhenAll(wires.Select(wire => Task.Run(async () =>
        {
            for (long now; (now = Stopwatch.GetTimestamp()) < end;)
            {
                var index = Interlocked.Increment(ref _next) - 1;
                if (index >= deliveries.Length) return;
                await Deliver(wire, index, now);
            }
        })));
        return Report(start, before, wires, 0);
    }

    private async Task<LoadReport> Open(double rate)
    {
        var wires = await Connect();
        var due = Channel.CreateUnbounded<int>(new UnboundedChannelOptions { SingleWriter = true });
        var (before, start) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        long Due(int index) => start + (long)(index / rate * Stopwatch.Frequency);
        var sending = wires.Select(wire => Task.Run(async () =>
        {
            await foreach (var index in due.Reader.ReadAllAsync()) await Deliver(wire, index, Due(index));
        })).ToList();
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        for (var index = 0; index < deliveries.Length; await tick.WaitForNextTickAsync())
            while (index < deliveries.Length && Due(index) <= Stopwatch.GetTimestamp()) due.Writer.TryWrite(index++);
        due.Writer.Complete();
        await Task.WhenAll(sending);
        return Report(start, before, wires, rate);
    }

    private async Task Deliver(Wire wire, int index, long from)
    {
        _replies[index] = await wire.Send(deliveries[index]);
        _ticks[index] = Stopwatch.GetTimestamp() - from;
        Interlocked.Increment(ref _done);
    }

    private async Task<List<Wire>> Connect()
    {
        var wires = new List<Wire>();
        for (var i = 0; i < connections; i++) wires.Add(await Wire.Open(port));
        return wires;
    }

    private LoadReport Report(long start, TimeSpan before, List<Wire> wires, double rate)
    {
        var took = Stopwatch.GetElapsedTime(start);
        wires.ForEach(wire => wire.Dispose());
        var processor = Environment.CpuUsage.TotalTime - before;
        return LoadReport.Of(_ticks.AsSpan(0, _done), _replies.AsSpan(0, _done), took, processor, rate);
    }
}
