using System.Collections.Concurrent;
using System.Diagnostics;

namespace Tests.Bench;

/// <summary>100 commands a second that are answered with a form: from when each is due until Slack has been asked to open it.</summary>
internal static class Triggers
{
    private const int Rate = 100, Seconds = 30;

    public static async Task Measure(Stage stage)
    {
        await using var slack = await TriggerSink.Start();
        using var host = stage.HostA(slack.Port);
        await stage.FirstAnswer(host);
        await Ask(stage, slack, host.Port, 5 * Rate);
        var load = await Ask(stage, slack, host.Port, Rate * Seconds);
        Verdict.Number("p99 from a command to its views.open", load.Most, 200, "ms",
            $"median {Verdict.Text(load.Half)} ms, worst {Verdict.Text(load.Worst)} ms, {load.Refused} refused, {load.Failed} never opened");
    }

    private static async Task<LoadReport> Ask(Stage stage, TriggerSink slack, int port, int count)
    {
        // Only the first workspace has a token, and with that a screen to open a form on; every so manieth person is there.
        var from = stage.Numbers((count + 1) * Stage.Agencies) / Stage.Agencies + 1;
        int Number(int index) => (from + index) * Stage.Agencies;
        var deliveries = new Deliveries(Stage.Agencies, Stage.People, Stage.Clients, Mixed: false, "");
        var asks = Enumerable.Range(0, count).Select(index => deliveries.AsksForForm(Number(index))).ToArray();
        var (ticks, replies, asked, wires) = (new long[count], new Reply[count], new List<Task>(count), new ConcurrentBag<Wire>());
        var (before, start) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        async Task One(int index, long due)
        {
            var opened = slack.Opened(Deliveries.Trigger(Number(index)));
            var wire = wires.TryTake(out var free) ? free : await Wire.Open(port);
            replies[index] = await wire.Send(asks[index]);
            wires.Add(wire);
            if (replies[index] is not Reply.Accepted) return;
            if (await opened is { } at) ticks[index] = at - due;
            else replies[index] = Reply.Failed;
        }
        long Due(int index) => start + (long)index * Stopwatch.Frequency / Rate;
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        for (var index = 0; index < count; await tick.WaitForNextTickAsync())
            for (; index < count && Due(index) <= Stopwatch.GetTimestamp(); index++) asked.Add(One(index, Due(index)));
        await Task.WhenAll(asked);
        foreach (var wire in wires) wire.Dispose();
        return LoadReport.Of(ticks, replies, Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - before, Rate);
    }
}
