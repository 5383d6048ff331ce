using Core;
using Core.TimeLog;
using NodaTime;

namespace Tests.Rules;

public sealed class TimerPropertyTests
{
    private static readonly PersonId Ada = new("ada");

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8)]
    public void Whatever_is_said_in_whatever_order_no_entry_overlaps_another_or_turns_round(int seed)
    {
        var random = new Random(seed);
        for (var day = 0; day < 50; day++) OneDay(random, $"seed {seed}, day {day}");
    }

    [Theory]
    [InlineData(11), InlineData(12), InlineData(13)]
    public void What_is_free_and_what_is_taken_add_up(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++)
        {
            var log = new List<TimeEntry>();
            for (var at = random.Next(30); at < 200; at += random.Next(40) + 1)
                log.Add(Job(random).From(Ada, Minute(at), Minute(at += random.Next(20))));
            var span = new Interval(Minute(random.Next(100)), Minute(100 + random.Next(150)));
            var taken = Enumerable.Range(0, 300).Where(m => log.Any(e => e.Span.Contains(Minute(m)))).ToHashSet();
            var free = OverlapRules.Free(span, log);
            for (var minute = 0; minute < 300; minute++)
            {
                var expected = span.Contains(Minute(minute)) && !taken.Contains(minute);
                Assert.True(expected == free.Any(f => f.Contains(Minute(minute))), $"seed {seed}, round {round}, minute {minute}");
            }
        }
    }

    private static void OneDay(Random random, string where)
    {
        var log = new Dictionary<EntryId, TimeEntry>();
        var now = 600;
        for (var step = 0; step < 40; step++)
        {
            now += random.Next(30);
            var all = log.Values.ToList();
            if (Said(random, all, now) is not Decision.Done done) continue;
            foreach (var (before, after) in done.Steps.Select(s => (s.Before, s.After)))
            {
                if (before is not null) Assert.True(log.Remove(before.Id, out var was) && was == before, $"{where}: {before}");
                if (after is not null) log.Add(after.Id, after);
                Assert.True(log.Values.Count(e => e.Runs) <= 1, $"{where}, step {step}: two run");
            }
            Hold(log.Values, Minute(now), $"{where}, step {step}");
        }
    }

    private static Decision? Said(Random random, List<TimeEntry> all, int now)
    {
        var running = all.SingleOrDefault(e => e.Runs);
        var some = all.Count == 0 ? null : all[random.Next(all.Count)];
        var earlier = Minute(now - random.Next(120) + 5);
        var later = earlier + Duration.FromMinutes(random.Next(90));
        var how = (Settle)random.Next(3);
        return random.Next(9) switch
        {
            0 => TimerRules.Start(Ada, Job(random), Minute(now), Minute(now), all),
            1 => TimerRules.Start(Ada, Job(random), earlier, Minute(now), all, how),
            2 => TimerRules.Switch(Ada, Job(random), earlier, Minute(now), all, how),
            3 when running is not null => TimerRules.Stop(running, random.Next(2) == 0 ? Minute(now) : earlier, Minute(now), "x"),
            4 when running is not null => TimerRules.Pause(running, Minute(now)),
            5 when some is not null => TimerRules.Resume(Ada, some, Minute(now), all),
            6 when some is not null => TimerRules.Split(some, earlier, Minute(now)),
            7 => TimerRules.Log(Ada, Job(random), new Interval(earlier, later), Minute(now), all, how),
            8 when some is not null => TimerRules.Edit(
                some, Job(random), earlier, some.Runs && random.Next(2) == 0 ? null : later, Minute(now), [.. all.Where(e => e.Id != some.Id)], how),
            _ when running is not null && random.Next(4) == 0 => TimerRules.Cancel(running),
            _ => null,
        };
    }

    private static void Hold(IEnumerable<TimeEntry> log, Instant now, string where)
    {
        var sorted = log.OrderBy(e => e.StartedAt).ToList();
        Assert.All(sorted, e => Assert.True(e.Length(now) >= Duration.Zero && e.StartedAt <= now && (e.EndedAt ?? now) <= now, $"{where}: {e}"));
        foreach (var (first, second) in sorted.SelectMany((a, at) => sorted.Skip(at + 1).Select(b => (a, b))))
            Assert.False(OverlapRules.Overlap(first.Span, second.Span), $"{where}: {first} and {second}");
    }

    private static Job Job(Random random) => new(new ClientId($"client {random.Next(3)}"), null, "", "");

    private static Instant Minute(int minute) => Instant.FromUtc(2026, 12, 2, 0, 0) + Duration.FromMinutes(minute);
}
