namespace Tests.Bench;

/// <summary>Twice as much as the host can do, for a minute, whatever becomes of it; and how soon it is itself again.</summary>
internal static class Overload
{
    private const int Seconds = 60;

    public static async Task Measure(Stage stage)
    {
        using var host = stage.HostA();
        await stage.FirstAnswer(host);
        await stage.Load(host, 200_000, "--seconds=6");
        var most = (await stage.Load(host, 200_000, "--seconds=6", "--connections=1024")).PerSecond;
        var rate = (int)(most * 2);
        var load = await stage.Load(host, rate * Seconds, $"--rate={rate}", "--connections=6000");
        var after = await stage.Load(host, 2_500, "--rate=500");
        Verdict.Number("worst accepted at twice saturation", load.Worst, 3000, "ms",
            $"{Verdict.Text(rate)} a second offered, {Verdict.Text(load.PerSecond)} accepted (saturation {Verdict.Text(most)}), " +
            $"{load.Refused} refused within {Verdict.Text(load.RefusedWorst)} ms, {load.Failed} failed, " +
            $"generator {Verdict.Text(load.Share * 100)} % of a processor");
        Verdict.Number("recovery", after.Recovered, 2000, "ms", $"then p99 {Verdict.Text(after.Most)} ms at 500 a second");
    }
}
