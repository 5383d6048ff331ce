using System.Diagnostics;
using NodaTime;
using Tests.FakeSlack;
using Tests.Kit;

namespace Tests.Trials;

public sealed class CrashOnSqlite() : CrashTrials(CrashPlace.OnSqlite);

public sealed class CrashOnPostgres() : CrashTrials(CrashPlace.OnPostgres);

/// <summary>The host, killed again and again while sixteen clients speak to it: nothing acknowledged is lost, and nothing is done twice.</summary>
[Collection(nameof(Alone))]
public abstract class CrashTrials(Func<Task<CrashPlace>> open)
{
    internal const int Acknowledged = 1_000, Delivered = 200, BetweenCommitAndAnswer = 10, Sample = 200;

    private static readonly int Kills = Environment.GetEnvironmentVariable("LONG") == "1" ? 500 : 50;
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>How many of a dozen kills are of each kind; null is at any moment, from outside.</summary>
    private static readonly string?[] Moments =
    [
        "AfterCommit", "AfterCommit", "AfterCommit", "AfterCommit", "BeforeCommit", "AfterSend", "BeforeKept", "BeforeSend", null, null, null, null,
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_and_nothing_is_done_twice_however_often_the_host_is_killed()
    {
        var seed = Random.Shared.Next(1_000_000);
        var random = new Random(seed);
        await using var place = await open();
        await using var slack = await SlackServer.Start(() => SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds());
        var talk = new CrashTalk(slack, seed);
        talk.Populate();
        var tally = new CrashTally();
        while (tally.Kills < Kills || (!tally.IsEnough(talk, slack) && tally.Kills < 2 * Kills))
            await OneRound(place, slack, talk, tally, random, Moments[tally.Kills % Moments.Length]);

        await place.LetLeasesLapse();
        using var last = await Start(place, slack, null);
        await talk.RedeliverAll(last.Url, Patience);
        await talk.Redeliver(last.Url, [.. talk.Spoken.Where(s => s.Answer is not null).OrderBy(_ => random.Next()).Take(Sample)]);
        await AllLettersAreOut(place);
        last.Signal("TERM");
        Assert.Equal(0, await last.Ended(Stop));

        var rows = await place.Left(CrashRows.All);
        var checks = new CrashChecks(talk, rows, slack);
        Counts.Print($"crash-{place.Name}", $"seed {seed}, {tally.Said}, {checks.Said}");
        Assert.Equal("ok", await place.Integrity());
        checks.Hold(tally.Kills);
        Assert.InRange(checks.Acknowledged, Acknowledged, int.MaxValue);
        Assert.InRange(checks.Posts, Delivered, int.MaxValue);
        Assert.InRange(tally.BetweenCommitAndAnswer, BetweenCommitAndAnswer, int.MaxValue);
        slack.AssertNothingUnexpected();
    }

    private static async Task OneRound(CrashPlace place, SlackServer slack, CrashTalk talk, CrashTally tally, Random random, string? moment)
    {
        var chosen = moment is null ? null : $"{moment}/{random.Next(1, 30)}/{random.Next(2) * 60}";
        var started = Stopwatch.GetTimestamp();
        using var host = await Start(place, slack, chosen);
        var ended = host.Ended(Stop);
        var load = talk.Load(host.Url, tally.Kills, ended);
        await Task.WhenAny(talk.FirstAnswer, ended);
        var itself = await Ends(ended, moment is null ? Longest * Math.Pow(random.NextDouble(), 2) : Patience);
        if (!itself) host.Kill();
        await load;
        await ended;
        if (talk.FirstAnswer.IsCompletedSuccessfully) tally.Restarts.Add(Stopwatch.GetElapsedTime(started, await talk.FirstAnswer));
        tally.Dies(itself ? moment : null);
        if (itself && moment is "AfterCommit") tally.Kept(talk.Unanswered, await place.Left(CrashRows.Deliveries));
        Assert.Equal("ok", await place.Integrity());
        if (random.Next(2) == 0) await place.LetLeasesLapse();
        Assert.True(talk.Wrong.Count == 0, string.Join('\n', talk.Wrong));
    }

    internal static Task<ChildHost> Start(CrashPlace place, SlackServer slack, string? dies, bool tells = false) => ChildHost.Start(
        Path.Combine(AppContext.BaseDirectory, "TrialHost.dll"),
        [
            place.Setting, $"--Slack:SigningSecret={SlackIds.SigningSecret}", $"--Slack:BotToken={SlackIds.BotToken}",
            $"--Slack:ApiUrl={slack.ApiUrl}", "--Slack:ResponseHosts=127.0.0.1", "--Logging:LogLevel:Default=Error",
        ],
        new Dictionary<string, string> { ["TRIAL_DIES"] = dies ?? "", ["TRIAL_TELLS"] = tells ? "1" : "" });

    internal static async Task<bool> Ends(Task ended, TimeSpan within)
    {
        try
        {
            await ended.WaitAsync(within, Stop);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>However many there are: by day a card goes to everybody who would sleep at night. They must only go on leaving.</summary>
    internal static async Task AllLettersAreOut(CrashPlace place)
    {
        using var often = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        var (least, since) = (long.MaxValue, Stopwatch.GetTimestamp());
        while (await place.Now(session => CrashRows.Waiting(session, SystemClock.Instance.GetCurrentInstant())) is > 0 and var waiting)
        {
            if (waiting < least) (least, since) = (waiting, Stopwatch.GetTimestamp());
            Assert.False(Stopwatch.GetElapsedTime(since) > Patience, $"{waiting} letters have waited for a minute, and none has left");
            await often.WaitForNextTickAsync(Stop);
        }
    }
}
