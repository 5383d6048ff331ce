using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Bots.Host;
using Bots.Slack;
using Core;
using Core.Speech;
using Core.Store;
using Core.Views;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Tests.Bench;

/// <summary>
/// D1: ten thousand that fall due at once, before a platform that takes five milliseconds for each. How soon all of them are handed to it
/// where it takes them as they come; and where it takes as many as Slack allows, whether that is what leaves.
/// </summary>
internal static class LettersPaced
{
    private const int Many = 10_000, Workspaces = 4, Least = 10, Cold = 3, Runs = 5;

    private static readonly TimeSpan Took = TimeSpan.FromMilliseconds(5);

    /// <summary>Of the pacer: five a second in a workspace, once the burst is spent.</summary>
    private const double Allowed = 5;

    public static async Task Measure(string? server, int among, int seconds)
    {
        await Handed(server, among);
        await Paced(server, seconds);
    }

    public static async Task Handed(string? server, int among)
    {
        await using var place = await LettersPlace.Open(server, people: 1000, agencies: 10);
        var now = SystemClock.Instance.GetCurrentInstant();
        await LettersRows.Fill(place, among, now);
        var handed = new List<double>();
        for (var run = 0; run < Cold + Runs; run++)
        {
            await LettersRows.Owe(place, $"handed{run}", Many, now - Duration.FromHours(1), Duration.Zero);
            var sink = new Sink(pacer: null, Many);
            var began = Stopwatch.GetTimestamp();
            await Running(place, sink, () => sink.All);
            handed.Add(Stopwatch.GetElapsedTime(began, sink.Last).TotalSeconds);
        }
        Verdict.Number(
            string.Create(CultureInfo.InvariantCulture, $"letters, {place.Name}: handing over {Many:#,0} due among {among:#,0}"),
            Verdict.Median(handed.Skip(Cold)), 1, "s",
            $"to 1,000 people, each answered after 5 ms; runs {string.Join(' ', handed.Skip(Cold).Select(Verdict.Text))}; " +
            $"before them, by a host just started: {string.Join(' ', handed.Take(Cold).Select(Verdict.Text))}");
    }

    private static async Task Paced(string? server, int seconds)
    {
        await using var place = await LettersPlace.Open(server, people: 400, agencies: Workspaces);
        var clock = SystemClock.Instance;
        await LettersRows.Fill(place, 1000, clock.GetCurrentInstant());
        await LettersRows.Owe(place, "paced", Many, clock.GetCurrentInstant() - Duration.FromHours(1), Duration.Zero);
        using var pacer = new Pacer(TimeProvider.System);
        var sink = new Sink(pacer, int.MaxValue);
        var began = clock.GetCurrentInstant();
        // The burst and what follows at once are over by then.
        var (from, to) = (began + Duration.FromSeconds(Least), began + Duration.FromSeconds(Least + seconds));
        await Running(place, sink, () => Until(to + Duration.FromSeconds(1)));
        for (var workspace = 0; workspace < Workspaces; workspace++)
        {
            var left = sink.Left.Count(l => l.Workspace == Seed.Team(workspace) && l.At >= from && l.At < to);
            var off = Math.Abs((left / (Allowed * seconds)) - 1) * 100;
            Verdict.Number(
                $"letters, {place.Name}: off the pace that Slack allows, workspace {workspace + 1} of {Workspaces}", off, 5, "%",
                $"{left} left in {seconds} s, {Allowed * seconds} are allowed");
        }
    }

    private static async Task Until(Instant end)
    {
        using var often = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (SystemClock.Instance.GetCurrentInstant() < end) await often.WaitForNextTickAsync();
    }

    private static async Task Running(LettersPlace place, ICourier courier, Func<Task> meanwhile)
    {
        var (clock, bell) = (SystemClock.Instance, new Bell());
        var desk = new Desk(place.Db, clock, new HostFacts("123456", Owner: null, CommandPrefix: ""), bell);
        var posting = new Posting(place.Db, clock, bell);
        var carrier = new Carrier(posting, desk, [courier], NullLogger<Carrier>.Instance);
        var rounds = new Rounds(carrier, posting, desk, clock, bell, NullLogger<Rounds>.Instance);
        using var postman = new Postman(posting, rounds, desk, bell, NullLogger<Postman>.Instance);
        await postman.StartAsync(default);
        await meanwhile();
        await postman.StopAsync(default);
    }

    private sealed class Sink(Pacer? pacer, int count) : ICourier
    {
        private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ConcurrentDictionary<string, bool> _handed = [];

        public ConcurrentQueue<(string Workspace, Instant At)> Left { get; } = [];

        public Task All => _all.Task;

        /// <summary>When the last was handed over.</summary>
        public long Last { get; private set; }

        public Platform Platform => Platform.Slack;

        public int Takes(string workspace) => pacer?.Takes(workspace) ?? int.MaxValue;

        public async Task<Delivery> Carry(Address to, View view, CancellationToken stop)
        {
            if (pacer is not null)
            {
                if (await pacer.Turn(to.Workspace, SlackTiers.Post, to.Room ?? to.User, stop) is { } wait)
                    return new Delivery.NotYet(Duration.FromTimeSpan(wait)) { All = true };
                Left.Enqueue((to.Workspace, SystemClock.Instance.GetCurrentInstant()));
            }
            else if (_handed.TryAdd(to.Mark!.Split('/')[0], true) && _handed.Count == count)
            {
                Last = Stopwatch.GetTimestamp();
                _all.TrySetResult();
            }
            using var answer = new PeriodicTimer(Took);
            await answer.WaitForNextTickAsync(stop);
            pacer?.Heed(to.Workspace, SlackTiers.Post, to.Room ?? to.User!, new SlackReply.Ok(default));
            return new Delivery.Done(to.Room ?? $"D-{to.User}", $"m-{to.Mark}");
        }

        public Task<Delivery> Redraw(Address to, string message, View view, CancellationToken stop) =>
            Task.FromResult<Delivery>(new Delivery.Done(to.Room, message));

        public Task<Delivery> Ask(string workspace, string errand, CancellationToken stop) => Task.FromResult<Delivery>(new Delivery.Done());
    }
}
