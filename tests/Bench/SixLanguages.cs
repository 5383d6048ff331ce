using System.Globalization;
using Core;
using Core.Speech;
using Core.Store;
using NodaTime;

namespace Tests.Bench;

/// <summary>
/// What six languages cost: the host among people who read them in equal shares and type their own words and English by turns, beside the
/// same host whose people all read and type English. The sentences mean the same, and so does the work.
/// </summary>
internal static class SixLanguages
{
    private const int Runs = 5, Turns = 5;

    private static readonly string[] English = ["--languages=en"], Six = [$"--languages={string.Join(',', Tongues.Six)}"];

    public static async Task Measure(Stage stage)
    {
        await Understood();
        using var six = stage.HostSix();
        using var english = stage.HostA();
        foreach (var (host, spoken) in ((Child, string[])[])[(six, Six), (english, English)])
        {
            await stage.FirstAnswer(host);
            await stage.Load(host, 100_000, [.. spoken, "--seconds=6"]);
        }
        var (ofSix, ofEnglish) = (new List<Run>(), new List<Run>());
        for (var run = 0; run < Runs; run++)
        {
            var (a, b) = (Run.None, Run.None);
            // Short turns, and each goes first as often: whatever else the machine does, it does to both.
            for (var turn = 0; turn < Turns; turn++)
            {
                if (turn % 2 == 0) a += await One(stage, six, Six);
                b += await One(stage, english, English);
                if (turn % 2 == 1) a += await One(stage, six, Six);
            }
            ofSix.Add(a);
            ofEnglish.Add(b);
        }
        Verdict.Ratio(
            "throughput, six languages / English only", [.. ofSix.Select(r => r.Rate / Turns)], [.. ofEnglish.Select(r => r.Rate / Turns)], 0.95, "a second",
            $"processor time for a command {Verdict.Text(Verdict.Median(ofSix.Select(r => r.Cost)))} / " +
            $"{Verdict.Text(Verdict.Median(ofEnglish.Select(r => r.Cost)))} us");
    }

    private static async Task<Run> One(Stage stage, Child host, string[] spoken)
    {
        var before = host.Processor;
        // The generator begins anew with each turn: one that is too short measures how that begins.
        var load = await stage.Load(host, 24_000, [.. spoken, "--seconds=4"]);
        if (load.Failed + load.Refused > 0) Console.WriteLine($"       {load.Refused} refused, {load.Failed} failed");
        return new Run(load.PerSecond, (host.Processor - before).TotalMicroseconds, load.Accepted);
    }

    // A sentence that nobody understood would be answered fast.
    private static async Task Understood()
    {
        var folder = Directory.CreateTempSubdirectory("va-desk-bench-").FullName;
        await using (var db = Seed.Open(Path.Combine(folder, "tongues.db")))
        {
            await Seed.Fill(db, agencies: 1, people: Tongues.Six.Count, clients: 1, Platform.Slack, Tongues.Six);
            var desk = new Desk(db, SystemClock.Instance, new HostFacts("000000", Owner: null, ""), new Bell());
            for (var person = 0; person < Tongues.Six.Count; person++)
                for (var turn = 0; turn < Tongues.Round; turn++)
                {
                    var (language, number) = (Tongues.Six[person], turn * Tongues.Six.Count + person);
                    var said = Tongues.Said(language, turn, client: 0, number);
                    var view = await desk.Hear(
                        new Utterance(
                            Platform.Slack, new Place(Seed.Team(0), "C00000001", Direct: false), new Speaker(Seed.Team(0), Seed.User(person)), said,
                            number.ToString(CultureInfo.InvariantCulture)),
                        CancellationToken.None);
                    if (view is not { Refused: false, Pending: false } || view.Language != language)
                        throw new InvalidOperationException($"“{said}” was answered in {view?.Language}: {view?.Fallback}");
                }
        }
        Directory.Delete(folder, recursive: true);
    }

    /// <param name="Rate">Answers a second, of its turns together.</param>
    /// <param name="Used">Microseconds of processor time.</param>
    private sealed record Run(double Rate, double Used, long Answered)
    {
        public static Run None { get; } = new(0, 0, 0);

        public double Cost => Used / Math.Max(1, Answered);

        public static Run operator +(Run a, Run b) => new(a.Rate + b.Rate, a.Used + b.Used, a.Answered + b.Answered);
    }
}
