using System.Diagnostics;
using System.Globalization;
using Core.Store;
using NodaTime;

namespace Tests.Bench;

/// <summary>
/// What letters cost, in this process, on both databases: looking when nothing is due, taking many among more, and leaving on time.
/// </summary>
internal static class Letters
{
    private const int Runs = 3, IdleRuns = 9;

    private static readonly TimeSpan IdleRun = TimeSpan.FromSeconds(2);

    private static readonly IClock Clock = SystemClock.Instance;

    /// <param name="options">
    /// <c>--rows 10000000 --among 1000000 --rate 600 --seconds 30 --paced 60</c>; smaller for a look. <c>--only idle</c>, <c>due</c>,
    /// <c>handed</c> or <c>paced</c>.
    /// </param>
    public static async Task<int> Run(Options options)
    {
        var (server, own) = await LettersPlace.Server();
        await using var _ = own;
        foreach (var at in (string?[])[null, server])
        {
            if (at is null && server == at && own is null) Console.WriteLine("PostgreSQL is not here: install it or set TEST_POSTGRES");
            var only = options.Text("only");
            if (only is "" or "idle") await Idle(at, options.Number("rows", 10_000_000));
            if (only is "" or "due") await Due(at, options);
            if (only is "handed") await LettersPaced.Handed(at, options.Number("among", 1_000_000));
            if (only is "" or "paced") await LettersPaced.Measure(at, options.Number("among", 1_000_000), options.Number("paced", 60));
            if (server is null) break;
        }
        return Verdict.ExitCode;
    }

    public static Task Measure(Stage stage) => Run(Options.Of([]));

    // By turns of one poll each, so that what else the machine does meets both.
    private static async Task Idle(string? server, int rows)
    {
        await using var few = await LettersPlace.Open(server);
        await using var many = await LettersPlace.Open(server);
        var now = Clock.GetCurrentInstant();
        await LettersRows.Fill(few, rows / 100, now);
        await LettersRows.Fill(many, rows, now);
        await ByTurns(few, many);
        var (ofFew, ofMany) = (new List<double>(), new List<double>());
        for (var run = 0; run < IdleRuns; run++)
        {
            var (tookFew, tookMany) = await ByTurns(few, many);
            ofFew.Add(Undisturbed(tookFew));
            ofMany.Add(Undisturbed(tookMany));
        }
        Verdict.Ratio(
            string.Create(CultureInfo.InvariantCulture, $"letters, {few.Name}: looking when nothing is due, {rows:#,0} rows / {rows / 100:#,0} rows"),
            ofMany, ofFew, -1.2, "ms", $"lower quartile of a run of {IdleRun.TotalSeconds} s, by turns");
    }

    // Who comes second finds the processor as the first has left it: each does so as often.
    private static async Task<(List<double> Few, List<double> Many)> ByTurns(LettersPlace few, LettersPlace many)
    {
        var (ofFew, ofMany, began) = (new List<double>(), new List<double>(), Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(began) < IdleRun)
        {
            ofFew.Add(await Poll(few));
            ofMany.Add(await Poll(many));
            ofMany.Add(await Poll(many));
            ofFew.Add(await Poll(few));
        }
        return (ofFew, ofMany);
    }

    // What a poll costs when nothing else on the machine is in its way.
    private static double Undisturbed(List<double> took) => took.Order().ElementAt(took.Count / 4);

    private static async Task<double> Poll(LettersPlace place)
    {
        var began = Stopwatch.GetTimestamp();
        var taken = await place.Db.InTransaction(s => s.TakeLetters(Clock.GetCurrentInstant()));
        var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        return taken.Count == 0 ? took : throw new InvalidOperationException("Something was due.");
    }

    private static async Task Due(string? server, Options options)
    {
        const int Many = 10_000;
        var among = options.Number("among", 1_000_000);
        await using var place = await LettersPlace.Open(server);
        await LettersRows.Fill(place, among, Clock.GetCurrentInstant());
        var seconds = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var now = Clock.GetCurrentInstant();
            await LettersRows.Owe(place, $"many{run}", Many, now - Duration.FromHours(1), Duration.Zero);
            var began = Stopwatch.GetTimestamp();
            var (taken, last) = (0, (Letter?)null);
            while (await place.Db.InTransaction(s => s.TakeLetters(now, last)) is { Count: > 0 } letters) (taken, last) = (taken + letters.Count, letters[^1]);
            seconds.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
            if (taken != Many) throw new InvalidOperationException($"{taken} of {Many} were taken.");
            await LettersRows.Close(place, now);
        }
        Verdict.Number(
            string.Create(CultureInfo.InvariantCulture, $"letters, {place.Name}: taking {Many:#,0} due among {among:#,0}"),
            Verdict.Median(seconds), 1, "s", $"runs {string.Join(' ', seconds.Select(Verdict.Text))}");
        await LettersOnTime.Measure(place, options.Number("rate", 600), options.Number("seconds", 30), Runs);
    }
}
