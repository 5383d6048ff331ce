using System.Globalization;
using Core;
using Core.Speech;
using Core.Store;
using NodaTime;

namespace Tests.Bench;

/// <summary>
/// What six languages cost: the host among people who read them in equal shares and type their own words and English by turns, and at the
/// same moments the same host whose people all read and type English. The sentences mean the same, and so does the work.
/// </summary>
internal static class SixLanguages
{
    private const int Turns = 15;

    private static readonly string[] English = ["--languages=en"], Six = [$"--languages={string.Join(',', Tongues.Six)}"];

    public static async Task Measure(Stage stage)
    {
        await Understood();
        using var six = stage.HostSix();
        using var english = stage.HostA();
        await stage.FirstAnswer(six);
        await stage.FirstAnswer(english);
        await Both(seconds: 10);
        var (ofSix, ofEnglish) = (new List<Run>(), new List<Run>());
        for (var turn = 0; turn < Turns; turn++)
        {
            // Together, and from the same past: one after the other they differ by a tenth, for the machine has better moments and worse,
            // and each is slower the more it keeps.
            var (a, b) = await Both(seconds: 6);
            ofSix.Add(a);
            ofEnglish.Add(b);
        }
        Verdict.Ratio(
            "throughput, six languages / English only", [.. ofSix.Select(r => r.Rate)], [.. ofEnglish.Select(r => r.Rate)], 0.95, "a second",
            $"processor time for a command {Verdict.Text(Verdict.Median(ofSix.Zip(ofEnglish, (a, b) => a.Cost / b.Cost)))} times " +
            $"({Verdict.Text(Verdict.Median(ofSix.Select(r => r.Cost)))} / {Verdict.Text(Verdict.Median(ofEnglish.Select(r => r.Cost)))} us)");

        async Task<(Run OfSix, Run OfEnglish)> Both(int seconds)
        {
            var (a, b) = (One(stage, six, [.. Six, $"--seconds={seconds}"]), One(stage, english, [.. English, $"--seconds={seconds}"]));
            return (await a, await b);
        }
    }

    private static async Task<Run> One(Stage stage, Child host, string[] load)
    {
        var before = host.Processor;
        var report = await stage.Load(host, 60_000, [.. load, "--connections=128"]);
        if (report.Failed + report.Refused > 0) Console.WriteLine($"       {report.Refused} refused, {report.Failed} failed");
        return new Run(report.PerSecond, (host.Processor - before).TotalMicroseconds / report.Accepted);
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

    /// <param name="Rate">Answers a second.</param>
    /// <param name="Cost">Microseconds of processor time for each.</param>
    private sealed record Run(double Rate, double Cost);
}
