namespace Tests.Bench;

/// <summary>How many messages a second come in by Teams' door, each with its token checked and its effect kept, beside Slack's commands.</summary>
internal static class TeamsThroughput
{
    private const int Runs = 3, Seconds = 8;

    public static async Task Measure(Stage stage)
    {
        var (teams, slack) = (new List<double>(), new List<double>());
        var costs = new List<(double Teams, double Slack)>();
        for (var run = 0; run < Runs; run++)
        {
            double ofSlack, ofTeams;
            using (var host = stage.HostA())
            {
                await stage.FirstAnswer(host);
                await stage.Load(host, 200_000, "--seconds=4");
                (var rate, ofSlack) = await One(stage, host, 250_000);
                slack.Add(rate);
            }
            using (var host = stage.HostTeams())
            {
                var first = Activities.Of(Options.Of([.. stage.OfTeams]));
                await Stage.FirstAnswer(host, first.Sign(stage.Numbers(1), 1)[0]);
                await stage.Load(host, 60_000, [.. stage.OfTeams, "--seconds=4"]);
                (var rate, ofTeams) = await One(stage, host, 120_000, stage.OfTeams);
                teams.Add(rate);
            }
            costs.Add((ofTeams, ofSlack));
        }
        Verdict.Ratio("messages of Teams / commands of Slack", teams, slack, 0.5, "a second", "");
        Console.WriteLine($"       processor time: {Verdict.Text(Verdict.Median(costs.Select(c => c.Teams)))} us a message, " +
            $"{Verdict.Text(Verdict.Median(costs.Select(c => c.Slack)))} us a command");
    }

    private static async Task<(double Rate, double Cost)> One(Stage stage, Child host, int count, params string[] more)
    {
        var before = host.Processor;
        var load = await stage.Load(host, count, [.. more, $"--seconds={Seconds}"]);
        if (load.Failed + load.Refused > 0) Console.WriteLine($"       {load.Refused} refused, {load.Failed} failed");
        return (load.PerSecond, (host.Processor - before).TotalMicroseconds / Math.Max(1, load.Accepted));
    }
}
