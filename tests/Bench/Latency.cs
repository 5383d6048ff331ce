namespace Tests.Bench;

/// <summary>How long one waits while 500 a second are said, from the moment each was due.</summary>
internal static class Latency
{
    public static async Task Measure(Stage stage)
    {
        using var host = stage.HostA();
        await stage.FirstAnswer(host);
        await stage.Load(host, 2_500, "--rate=500");
        var runs = new List<LoadReport>();
        for (var run = 0; run < 3; run++) runs.Add(await stage.Load(host, 5_000, "--rate=500"));
        Verdict.Number("p99 at 500 a second", Verdict.Median(runs.Select(r => r.Most)), 25, "ms",
            $"median {Verdict.Text(Verdict.Median(runs.Select(r => r.Half)))} ms, worst {Verdict.Text(runs.Max(r => r.Worst))} ms");
    }
}
