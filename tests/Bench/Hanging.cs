namespace Tests.Bench;

/// <summary>100 deliveries a second of all four sorts while Slack's Web API takes calls and never answers.</summary>
internal static class Hanging
{
    private const int Seconds = 30;

    public static async Task Measure(Stage stage)
    {
        using var slack = Stage.HangingSlack();
        using var host = stage.HostA(slack);
        await stage.FirstAnswer(host);
        string[] mixed = ["--rate=100", "--mixed=yes", $"--answers=http://127.0.0.1:{slack.Port}/answer"];
        await stage.Load(host, 500, mixed);
        var load = await stage.Load(host, 100 * Seconds, mixed);
        Verdict.Number("p99 of an acknowledgement while Slack hangs", load.Most, 100, "ms",
            $"median {Verdict.Text(load.Half)} ms, worst {Verdict.Text(load.Worst)} ms, {load.Refused} refused, {load.Failed} failed");
    }
}
