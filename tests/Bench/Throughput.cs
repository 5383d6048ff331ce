namespace Tests.Bench;

/// <summary>How many commands a second, by turns: the host, what any host has to do, and the host with a commit for each.</summary>
internal static class Throughput
{
    private const int Runs = 3, Seconds = 8;

    public static async Task Measure(Stage stage)
    {
        var (a, b, c) = (new List<Run>(), new List<Run>(), new List<Run>());
        for (var run = 0; run < Runs; run++)
        {
            a.Add(await One(stage, () => stage.HostA()));
            b.Add(await One(stage, stage.HostB));
            c.Add(await One(stage, stage.HostC));
        }
        var share = $"generator {Verdict.Text(Verdict.Median(a.Select(r => r.Load.Share)) * 100)} % of a processor beside a, " +
            $"{Verdict.Text(Verdict.Median(b.Select(r => r.Load.Share)) * 100)} % beside b; " +
            $"p99 of a {Verdict.Text(Verdict.Median(a.Select(r => r.Load.Most)))} ms";
        Verdict.Ratio("throughput a/b", Rates(a), Rates(b), 0.25, "a second", share);
        Verdict.Ratio("throughput a/c", Rates(a), Rates(c), 3, "a second", "c: one commit per command");
        var memory = a.Select(r => r.Memory).ToList();
        Verdict.Ratio("memory after load a/b", memory, [.. b.Select(r => r.Memory)], -1.2, "MB", "");
        Verdict.Number("memory after load", Verdict.Median(memory), 140, "MB", "");
        Verdict.Ratio("cold start a/b", [.. a.Select(r => r.Start)], [.. b.Select(r => r.Start)], -1.5, "ms", "to the first good answer");
        Console.WriteLine($"       processor time for a command: {Verdict.Text(Verdict.Median(a.Select(r => r.Cost)))} us in a, " +
            $"{Verdict.Text(Verdict.Median(b.Select(r => r.Cost)))} us in b");
    }

    private static async Task<Run> One(Stage stage, Func<Child> host)
    {
        using var child = host();
        var start = await stage.FirstAnswer(child);
        await stage.Load(child, 200_000, "--seconds=6");
        var before = child.Processor;
        var load = await stage.Load(child, 250_000, $"--seconds={Seconds}");
        var cost = (child.Processor - before).TotalMicroseconds / Math.Max(1, load.Accepted);
        if (load.Failed + load.Refused > 0) Console.WriteLine($"       {load.Refused} refused, {load.Failed} failed");
        return new Run(load, start.TotalMilliseconds, child.Memory, cost);
    }

    private static List<double> Rates(IEnumerable<Run> runs) => [.. runs.Select(r => r.Load.PerSecond)];

    /// <param name="Start">Milliseconds.</param>
    /// <param name="Memory">Megabytes.</param>
    /// <param name="Cost">Microseconds of processor time a command.</param>
    private sealed record Run(LoadReport Load, double Start, double Memory, double Cost);
}
