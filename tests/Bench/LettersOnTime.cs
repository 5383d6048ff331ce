using System.Collections.Concurrent;
using Bots.Host;
using Core;
using Core.Speech;
using Core.Store;
using Core.Views;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Tests.Bench;

/// <summary>The postman as it runs in a host, with a courier that only notes when it was called.</summary>
internal static class LettersOnTime
{
    private static readonly Duration Ahead = Duration.FromSeconds(2);

    /// <param name="rate">Letters a minute. More than life has: then a short run tells of as many.</param>
    public static async Task Measure(LettersPlace place, int rate, int seconds, int runs)
    {
        var (clock, count) = (SystemClock.Instance, rate * seconds / 60);
        var late = new List<double>();
        var early = 0;
        for (var run = 0; run < runs; run++)
        {
            var (first, apart) = (clock.GetCurrentInstant() + Ahead, Duration.FromMilliseconds(60_000 / rate));
            await LettersRows.Owe(place, $"time{run}", count, first, apart);
            var called = await Send(place, clock, count);
            var delays = called.Select(c => (c.At - c.DueAt).TotalMilliseconds).Order().ToList();
            early += delays.Count(d => d < 0);
            late.Add(delays[(int)(delays.Count * 0.99)]);
        }
        Verdict.Number(
            $"letters, {place.Name}: begun after due, p99 at {rate} a minute", Verdict.Median(late), 1000, "ms",
            $"{runs} runs of {count} letters in {seconds} s: {string.Join(' ', late.Select(Verdict.Text))}; {early} early");
    }

    private static async Task<IReadOnlyCollection<(Instant DueAt, Instant At)>> Send(LettersPlace place, IClock clock, int count)
    {
        var bell = new Bell();
        var desk = new Desk(place.Db, clock, new HostFacts("123456", Owner: null, CommandPrefix: ""), bell);
        var posting = new Posting(place.Db, clock, bell);
        var noting = new Noting(clock, count);
        var carrier = new Carrier(posting, desk, [noting], NullLogger<Carrier>.Instance);
        var rounds = new Rounds(carrier, posting, desk, clock, bell, NullLogger<Rounds>.Instance);
        using var postman = new Postman(posting, rounds, desk, bell, NullLogger<Postman>.Instance);
        await postman.StartAsync(default);
        await noting.All;
        await postman.StopAsync(default);
        var due = await place.Db.Read(s => s.All<Row>("select id, due_at from letters where kind = 'bench' and outcome = 'sent'"));
        var byId = due.ToDictionary(r => r.Id, r => r.DueAt);
        return [.. noting.Called.Select(c => (byId[c.Key], c.Value))];
    }

    private sealed record Row(string Id, Instant DueAt);

    private sealed class Noting(IClock clock, int count) : ICourier
    {
        private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ConcurrentDictionary<string, Instant> Called { get; } = [];

        public Task All => _all.Task;

        public Platform Platform => Platform.Slack;

        public Task<Delivery> Carry(Address to, View view, CancellationToken stop)
        {
            Called.TryAdd(to.Mark!.Split('/')[0], clock.GetCurrentInstant());
            if (Called.Count >= count) _all.TrySetResult();
            return Task.FromResult<Delivery>(new Delivery.Done(to.Room ?? $"D-{to.User}", $"m-{to.Mark}"));
        }

        public Task<Delivery> Redraw(Address to, string message, View view, CancellationToken stop) =>
            Task.FromResult<Delivery>(new Delivery.Done(to.Room, message));

        public Task<Delivery> Ask(string workspace, string errand, CancellationToken stop) => Task.FromResult<Delivery>(new Delivery.Done());
    }
}
