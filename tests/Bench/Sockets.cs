using System.Diagnostics;

namespace Tests.Bench;

/// <summary>100 deliveries a second of all four sorts over two connections of which one is renewed every ten seconds.</summary>
internal static class Sockets
{
    private const int Rate = 100, Seconds = 30, Renewed = 10 * Rate;

    public static async Task Measure(Stage stage)
    {
        await using var slack = await SocketSink.Start();
        using var host = stage.HostOverSockets(slack.Port);
        await stage.FirstAnswer(host);
        await slack.Greeted(2);
        var deliveries = new Deliveries(Stage.Agencies, Stage.People, Stage.Clients, Mixed: true, $"http://127.0.0.1:{slack.Port}/answer");
        await Bring(stage, slack, deliveries, 5 * Rate);
        var load = await Bring(stage, slack, deliveries, Rate * Seconds);
        Verdict.Number("p99 of an acknowledgement over sockets", load.Most, 100, "ms",
            $"median {Verdict.Text(load.Half)} ms, worst {Verdict.Text(load.Worst)} ms, {load.Failed} lost, nobody there for {Verdict.Text(slack.Alone)} ms");
    }

    private static async Task<LoadReport> Bring(Stage stage, SocketSink slack, Deliveries deliveries, int count)
    {
        var from = stage.Numbers(count);
        var envelopes = Enumerable.Range(from, count).Select(deliveries.Envelope).ToArray();
        var (ticks, replies, asked) = (new long[count], new Reply[count], new List<Task>(count));
        var (before, start) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        async Task One(int index, long due)
        {
            replies[index] = await slack.Bring(from + index, envelopes[index]) ? Reply.Accepted : Reply.Failed;
            ticks[index] = Stopwatch.GetTimestamp() - due;
        }
        long Due(int index) => start + (long)index * Stopwatch.Frequency / Rate;
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        for (var index = 0; index < count; await tick.WaitForNextTickAsync())
        {
            for (; index < count && Due(index) <= Stopwatch.GetTimestamp(); index++)
            {
                if (index % Renewed == Renewed - 1) await slack.Renew();
                asked.Add(One(index, Due(index)));
            }
        }
        await Task.WhenAll(asked);
        return LoadReport.Of(ticks, replies, Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - before, Rate);
    }
}
