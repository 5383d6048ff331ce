using System.Diagnostics;
using NodaTime;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>Slack takes nothing for ten minutes while letters wait: then they leave in order, no faster than they may, and each once.</summary>
[Collection(nameof(Alone))]
public sealed class OutageTrials
{
    private static readonly Duration Outage = Duration.FromMinutes(10);

    private static int Letters => Environment.GetEnvironmentVariable("LONG") is "1" ? 20_000 : 300;

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(0)]
    public async Task What_waited_leaves_in_order_and_as_fast_as_it_may(int status)
    {
        await using var stage = await OutageStage.Open();
        await using var slack = await OutageSlack.Start(stage.Clock);
        await stage.Owe(Letters);
        var over = stage.Clock.Now + Outage;
        slack.Status = now => now < over ? status : 200;
        await stage.Start(slack.ApiUrl);
        var before = Rss();
        Assert.False(await stage.Run(Outage));
        var grown = Rss() - before;
        Assert.True(await stage.Run(Duration.FromHours(3)));
        await stage.Stop();

        var (tried, arrived) = (slack.Calls.Count(p => p.Status != 200), slack.Arrived);
        Counts.Print(
            $"outage-{status}",
            $"{Letters} letters waited {Outage.TotalMinutes:0} min, {tried} tries meanwhile, {Early(slack, status)} before Slack’s pause was over, "
                + $"{arrived.Select(a => a.Letter).Distinct().Count()} arrived, {arrived.Count - arrived.Select(a => a.Letter).Distinct().Count()} doubled, "
                + $"{Inversions(arrived)} out of order, {Most(arrived)} a minute at most; {grown:0} MB more of memory");
        Assert.Equal([new OutageStage.End("sent", Letters)], await stage.Outcomes());
        Assert.Equal(Enumerable.Range(0, Letters), arrived.Select(a => a.Letter!.Value).Order());
        Assert.Equal(0, Early(slack, status));
        // Those by which it was noticed that it is not they who are to blame were put off before.
        Assert.InRange(Inversions(arrived), 0, 3);
        Assert.InRange(Most(arrived), 1, 360);
        // Looked after now and then, and not by each letter.
        Assert.InRange(tried, 3, 200);
        if (Letters == 20_000) Assert.InRange(grown, double.MinValue, 50);
    }

    [Theory]
    [InlineData("https://no-such-name.invalid/api/")]
    [InlineData("https://{0}/api/")]
    public async Task Where_no_name_or_no_certificate_is_nothing_leaves_and_nothing_is_lost(string address)
    {
        await using var stage = await OutageStage.Open();
        await using var slack = await OutageSlack.Start(stage.Clock);
        await stage.Owe(40);
        // Plain HTTP listens there.
        await stage.Start(new Uri(address.Replace("{0}", slack.ApiUrl.Authority, StringComparison.Ordinal)));
        Assert.False(await stage.Run(Duration.FromMinutes(2)));
        await stage.Stop();
        Assert.Empty(slack.Calls);
        await stage.Start(slack.ApiUrl);
        Assert.True(await stage.Run(Duration.FromHours(1)));
        await stage.Stop();
        Assert.Equal(Enumerable.Range(0, 40), slack.Arrived.Select(a => a.Letter!.Value).Order());
    }

    /// <summary>Of what came while a pause that Slack had asked for was not over.</summary>
    private static int Early(OutageSlack slack, int status)
    {
        if (status != 429) return 0;
        var paused = slack.Posts.Where(p => p.Status == 429).Select(p => p.At).Distinct().ToList();
        return slack.Posts.Count(p => paused.Any(at => p.At > at && p.At < at + Duration.FromSeconds(30)));
    }

    /// <summary>Those that came at one moment have no order; one that was on its way when it began may be behind those in hand with it.</summary>
    private static int Inversions(IReadOnlyList<Posted> arrived)
    {
        var (wrong, newest) = (0, 0);
        foreach (var each in arrived)
        {
            if (each.Letter < newest - 64) wrong++;
            newest = Math.Max(newest, each.Letter!.Value);
        }
        return wrong;
    }

    private static int Most(IReadOnlyList<Posted> arrived)
    {
        var (most, from) = (0, 0);
        for (var to = 0; to < arrived.Count; to++)
        {
            while (arrived[to].At - arrived[from].At >= Duration.FromMinutes(1)) from++;
            most = Math.Max(most, to - from + 1);
        }
        return most;
    }

    /// <summary>Megabytes.</summary>
    private static double Rss()
    {
        GC.Collect();
        using var self = Process.GetCurrentProcess();
        return self.WorkingSet64 / 1024.0 / 1024;
    }
}
