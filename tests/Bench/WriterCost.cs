using System.Globalization;
using Core;
using Core.Speech;
using Core.Store;
using NodaTime;

namespace Tests.Bench;

/// <summary>The core without its doors: what a command costs the one thread that writes. It tells even on a busy machine.</summary>
internal static class WriterCost
{
    private const int AtOnce = 128, Warm = 20_000, Measured = 20_000;

    public static async Task<int> Run(Options options)
    {
        var database = options.Bare.Count > 0 ? options.Bare[0] : Path.Combine(Directory.CreateTempSubdirectory("va-desk-bench-").FullName, "core.db");
        await using var db = Seed.Open(database);
        await Seed.Fill(db, Stage.Agencies, Stage.People, Stage.Clients);
        var desk = new Desk(db, SystemClock.Instance, new HostFacts("000000", Owner: null, ""), new Bell());
        await Say(desk, 0, options.Number("warm", Warm));
        // As if everybody had opened their page: each start then owes one redraw of it.
        if (options.Number("pages", 0) > 0) await Open(desk);
        var (used, written, count) = (Used(), Written(), options.Number("count", Measured));
        await Say(desk, options.Number("warm", Warm), count);
        Console.WriteLine(
            $"{Verdict.Text((Used() - used) / count)} us of the writer's thread and {Verdict.Text((Written() - written) / count / 1024)} KB " +
            "written for each `timer start`");
        return 0;
    }

    private static Task Say(Desk desk, int from, int count) => Parallel.ForEachAsync(
        Enumerable.Range(from, count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) =>
        {
            var (person, client) = (number % Stage.People, number / Stage.People % Stage.Clients);
            var team = Seed.Team(person % Stage.Agencies);
            var view = await desk.Hear(new Utterance(
                Platform.Slack, new Place(team, "C00000001", Direct: false), new Speaker(team, Seed.User(person)),
                $"timer start acme{client} work number {number}", $"{number}.1234567890.0123456789abcdef0123456789abcdef"), CancellationToken.None);
            if (view is not { Refused: false }) throw new InvalidOperationException(view?.Fallback);
        });

    private static async Task Open(Desk desk)
    {
        for (var person = 0; person < Stage.People; person++)
        {
            var team = Seed.Team(person % Stage.Agencies);
            await desk.Hear(new Utterance(
                Platform.Slack, new Place(team, $"D{person}", Direct: true), new Speaker(team, Seed.User(person)), "home opened", $"opened-{person}")
            {
                AnswerByLetter = true, Fields = new Dictionary<string, string> { ["page"] = "blank" },
            });
        }
    }

    /// <returns>Bytes.</returns>
    private static double Written() =>
        double.Parse(File.ReadLines("/proc/self/io").First(line => line.StartsWith("wchar:", StringComparison.Ordinal))[6..], CultureInfo.InvariantCulture);

    /// <returns>Microseconds of processor time.</returns>
    private static double Used() => (
        from task in Directory.GetDirectories("/proc/self/task")
        where File.ReadAllText(Path.Combine(task, "comm")).Trim() is "Writer"
        select File.ReadAllText(Path.Combine(task, "schedstat")).Split(' ')[0]).Sum(ns => double.Parse(ns, CultureInfo.InvariantCulture) / 1000);
}
