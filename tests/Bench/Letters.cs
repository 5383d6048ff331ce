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
    private const int Runs = 3, Polls = 1000;

    private static readonly IClock Clock = SystemClock.Instance;

    /// <param name="options"><c>--rows 10000000 --among 1000000 --rate 600 --seconds 30</c>; smaller for a look.</param>
    public static async Task<int> Run(Options options)
    {
        var (server, own) = await LettersPlace.Server();
        await using var _ = own;
        foreach (var at in (string?[])[null, server])
        {
            if (at is null && server == at && own is null) Console.WriteLine("PostgreSQL is not here: install it or set TEST_POSTGRES");
            await Idle(at, options.Number("rows", 10_000_000));
            await Due(at, options);
            if (server is null) break;
        }
        return Verdict.ExitCode;
    }

    public static Task Measure(Stage stage) => Run(Options.Of([]));

    // By turns, so that what else the machine does meets both.
    private static async Task Idle(string? server, int rows)
    {
        await using var few = await LettersPlace.Open(server);
        await using var many = await LettersPlace.Open(server);
        var now = Clock.GetCurrentInstant();
        await LettersRows.Fill(few, rows / 100, now);
        await LettersRows.Fill(many, rows, now);
        var (ofFew, ofMany) = (new List<double>(), new List<double>());
        for (var run = 0; run < Runs; run++)
        {
            ofFew.Add(await Poll(few));
            ofMany.Add(await Poll(many));
        }
        Verdict.Ratio(
            string.Create(CultureInfo.InvariantCulture, $"letters, {few.Name}: looking when nothing is due, {rows:#,0} rows / {rows / 100:#,0} rows"),
            ofMany, ofFew, -2, "ms", $"median of {Polls} polls a run");
    }

    private static async Task<double> Poll(LettersPlace place)
    {
        var took = new List<double>(Polls);
        for (var poll = 0; poll < Polls; poll++)
        {
            var began = Stopwatch.GetTimestamp();
            var taken = await place.Db.InTransaction(s => s.TakeLetters(Clock.GetCurrentInstant()));
            took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (taken.Count > 0) throw new InvalidOperationException("Something was due.");
        }
        return Verdict.Median(took);
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
