using System.Globalization;
using Core;
using Core.Speech;
using Core.Store;
using NodaTime;

namespace Tests.Bench;

/// <summary>What `when` costs: slots within the hours of four who sit in four zones, and a weekly one through the clock changes of a year.</summary>
internal static class Looking
{
    private const int Runs = 60, Warm = 20;

    private static readonly (string Name, string Said, double AtMost)[] Asked =
    [
        ("slots for three clients within two weeks", "when acme0 acme1 acme2 45m next week", 50),
        ("a weekly slot, through a year of clock changes", "when acme2 30m weekly", 100),
        ("the least bad, where nobody's hours meet", "when acme2 acme3 acme4 2h this week", 100),
    ];

    public static async Task<int> Run()
    {
        var (server, own) = await LettersPlace.Server();
        await using var _ = own;
        foreach (var at in (string?[])[null, server])
        {
            await using var place = await LettersPlace.Open(at, clients: 50);
            var desk = new Desk(place.Db, SystemClock.Instance, new HostFacts("123456", Owner: null, CommandPrefix: ""), new Bell());
            foreach (var (name, said, atMost) in Asked)
            {
                // The first are slow: nothing has been compiled yet.
                for (var run = -Warm; run < 0; run++) await Said(desk, said, run);
                var took = new List<double>();
                for (var run = 0; run < Runs; run++) took.Add(await Said(desk, said, run));
                Verdict.Number(
                    $"when, {place.Name}: {name}", Verdict.Median(took), atMost, "ms",
                    $"median of {Runs}, p95 {Verdict.Text(took.Order().ElementAt((int)(Runs * 0.95)))}");
            }
            if (server is null) break;
        }
        return Verdict.ExitCode;
    }

    private static async Task<double> Said(Desk desk, string said, int run)
    {
        var delivery = string.Create(CultureInfo.InvariantCulture, $"when-{said.Length}-{run}");
        var utterance = new Utterance(
            Platform.Slack, new Place(Seed.Team(0), "D0", Direct: true), new Speaker(Seed.Team(0), Seed.User(0)), said, delivery);
        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        var view = await desk.Hear(utterance, CancellationToken.None);
        var took = System.Diagnostics.Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        return view is { Refused: false } ? took : throw new InvalidOperationException(view?.Fallback);
    }
}
