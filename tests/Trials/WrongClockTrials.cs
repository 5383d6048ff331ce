using Core.Language;
using NodaTime;
using Tests.Kit;
using Tests.Story;

namespace Tests.Trials;

public sealed class WrongClockOnSqlite() : WrongClockTrials(Office.OnSqlite);

public sealed class WrongClockOnPostgres() : WrongClockTrials(Office.OnPostgres);

/// <summary>
/// Five days of an office whose machine does not know what time it is. What has to leave is known from the same days with a right clock:
/// standups, reminders and the question after a forgotten timer.
/// </summary>
public abstract class WrongClockTrials(Func<Task<Office>> open) : Stories(open)
{
    /// <summary>Before nine in Tallinn, and after.</summary>
    private static readonly Instant WrongFrom = Instant.FromUtc(2026, 12, 3, 6, 30), RightFrom = Instant.FromUtc(2026, 12, 3, 8, 30);

    private static readonly Instant End = Office.Start + Duration.FromDays(5);

    [Fact]
    public async Task A_clock_that_steps_by_an_hour_or_a_day_and_back_loses_nothing_and_says_nothing_twice()
    {
        var right = await Days(_ => Duration.Zero);
        foreach (var minutes in (int[])[60, -60, -24 * 60])
            Judge($"step of {minutes} minutes", right, await Days(now => Step(now, Duration.FromMinutes(minutes))), mayBeLeftOut: 0);
        // What looked a day late by then: Thursday's drafts and nudges of two people, and reminders that a later one had taken the place of.
        Judge("step of a day ahead", right, await Days(now => Step(now, Duration.FromDays(1))), mayBeLeftOut: 8);
    }

    [Fact]
    public async Task A_clock_that_runs_too_fast_or_too_slow_until_it_is_an_hour_wrong_loses_nothing_and_says_nothing_twice()
    {
        var right = await Days(_ => Duration.Zero);
        foreach (var perDay in (int[])[12, -12])
        {
            var wrong = await Days(now => Duration.FromMinutes((now - Office.Start).TotalDays * perDay));
            Judge($"drift of {perDay} minutes a day", right, wrong, mayBeLeftOut: 0);
        }
    }

    [Fact]
    public async Task Two_hosts_whose_clocks_are_five_seconds_apart_send_each_letter_once()
    {
        var right = await Days(_ => Duration.Zero);
        foreach (var seconds in (int[])[5, -5])
            Judge($"two hosts {seconds} s apart", right, await Days(_ => Duration.Zero, Duration.FromSeconds(seconds)), mayBeLeftOut: 0);
    }

    private sealed record Result(IReadOnlyList<Occurrences.Occurrence> Occurrences, int Doubled);

    private static Duration Step(Instant now, Duration by) => now >= WrongFrom && now < RightFrom ? by : Duration.Zero;

    /// <param name="error">What the clock says, less what it is.</param>
    /// <param name="skew">Of a second host's clock; null for one host.</param>
    private async Task<Result> Days(Func<Instant, Duration> error, Duration? skew = null)
    {
        await using var office = await Open();
        await Work(office);
        var otherClock = new StoppedClock(office.Clock.Now);
        using var other = new Replica(office, otherClock);
        for (var (now, step) = (Office.Start, 0); now < End; now += Duration.FromMinutes(30), step++)
        {
            office.Clock.Now = now + error(now);
            otherClock.Now = office.Clock.Now + (skew ?? Duration.Zero);
            if (skew is null) await office.Letters();
            else if (step % 3 == 0) await Task.WhenAll(office.Letters(), other.Letters());
            else if (step % 3 == 1) await Both(office.Letters, other.Letters);
            else await Both(other.Letters, office.Letters);
        }
        return new Result(await Occurrences.Of(office), Occurrences.Doubled(office));
    }

    private static async Task Both(Func<Task> first, Func<Task> second)
    {
        await first();
        await second();
    }

    // As much as makes every kind of letter come: each day there is something to say, and something is due in the hours of the step.
    private static async Task Work(Office office)
    {
        await office.Asked("acme-sons", "Okapi page", RequestState.InProgress);
        await office.Asked("bolt", "Tapir logo", RequestState.InProgress, owner: "U2");
        foreach (var due in (string[])["thu 9:30", "thu 11:00", "fri 9:20", "mon 10:00"]) await office.Says($"request acme Report of {due} due {due}");
        await office.Says("request bolt Poster due fri 10:00");
        foreach (var number in (int[])[3, 4, 5, 6]) await office.Says($"R-{number} take");
        await office.Says("R-7 assign @U2");
        await office.Says("timer start acme");
    }

    private void Judge(string what, Result right, Result wrong, int mayBeLeftOut)
    {
        var became = wrong.Occurrences.ToLookup(o => o.Key, o => o.Outcome);
        var expected = right.Occurrences.Where(o => o.Outcome is "sent").ToList();
        var lost = expected.Where(o => !HasAnother(o)).Where(o => !became[o.Key].Any() || became[o.Key].Contains("waits")).ToList();
        var leftOut = expected.Where(o => became[o.Key].Contains("untrue")).ToList();
        Counts.Print(
            $"{GetType().Name}, {what}",
            $"{expected.Count} letters of {expected.Select(o => o.Kind).Distinct().Count()} kinds, {lost.Count} lost, {wrong.Doubled} doubled, "
                + $"{leftOut.Count} left out: {string.Join(", ", leftOut.Select(o => o.Key))}");
        Assert.InRange(expected.Count, 20, 200);
        Assert.Equal(0, right.Doubled + wrong.Doubled);
        Assert.Empty(lost);
        Assert.InRange(leftOut.Count(o => !HasAnother(o)), 0, mayBeLeftOut);
    }

    // That something has to be begun, or what comes before it, does not fit any more, and was due: who is told the next of them is not told the one before.
    private static bool HasAnother(Occurrences.Occurrence occurrence) =>
        occurrence.Kind is "misfit" or "first" || occurrence is { Kind: "reminder", Name: ['s', 't', 'a', 'r', 't', ..] };
}
