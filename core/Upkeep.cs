using Core.Agencies;
using Core.Requests;
using Core.Standup;
using Core.Store;
using Core.Time;
using NodaTime;

namespace Core;

/// <summary>What a host does of its own accord: it plans ahead, and forgets what is old.</summary>
public sealed class Upkeep(Db db, IClock clock, Bell bell)
{
    private static readonly Duration Ahead = Duration.FromDays(2), Often = Duration.FromDays(1), Behind = Duration.FromDays(1);
    private static readonly Duration Deliveries = Duration.FromDays(3), Drafts = Duration.FromDays(7);

    // How often rules had been taken up when they were last followed, and which these were; null until the first time, and after a try that failed.
    private (long Taken, string Version)? _followed;

    /// <summary>Plans two days ahead for every agency whose plan ends within one. A minute costs what is due in it.</summary>
    /// <returns>How many agencies were planned.</returns>
    public async Task<int> Plan(CancellationToken stop = default)
    {
        var now = clock.GetCurrentInstant();
        var planned = 0;
        while (await db.Read(s => s.ToPlan(now + Often)) is { Count: > 0 } agencies)
        {
            foreach (var agency in agencies)
            {
                if (await db.InTransaction(s => Plan(s, agency, now), stop) <= now) bell.Ring();
                planned++;
            }
        }
        await PostByItself(now, stop);
        return planned;
    }

    // Nobody says it, so that no sentence carries it: it is looked for as often as there may be something to plan.
    private async Task PostByItself(Instant now, CancellationToken stop)
    {
        while (await db.Read(s => s.AutosDue(now)) is { Count: > 0 } due)
            foreach (var auto in due)
                if (await db.InTransaction(s => AutoPost.Post(s, auto, now), stop) <= now) bell.Ring();
    }

    /// <summary>
    /// Computes anew what hangs on clocks once other rules of time zones hold: at a start for the agencies that others were used for, while
    /// it runs for all, for other rules may have been used here until just now. Where those that held until now are known, only what hangs on
    /// clocks that they move is computed. Begun again after a crash, it comes to the same.
    /// </summary>
    /// <returns>How many agencies were gone through.</returns>
    public async Task<int> TakeUpRules(CancellationToken stop = default)
    {
        var (taken, version, before) = (Tz.Taken, Tz.Version, _followed);
        if (taken == before?.Taken) return 0;
        _followed = null;
        var moved = before is { Taken: var since } ? Tz.MovedSince(since) : null;
        var (after, gone) = ("", 0);
        while (await db.Read(s => before is null ? s.ByOtherRules(after, version) : s.OpenAgencies(after)) is { Count: > 0 } agencies)
        {
            // Where another host has later rules already, these would put them back.
            foreach (var (id, by) in agencies.Where(a => string.CompareOrdinal(a.Version, version) <= 0))
            {
                await TakeUpRules(id, new Moved(by == before?.Version ? moved : null), version, stop);
                gone++;
            }
            after = agencies[^1].Id.Value;
        }
        _followed = (taken, version);
        return gone;
    }

    /// <summary>Forgets old deliveries and drafts, in small steps, so that nobody waits for it.</summary>
    public async Task Forget(CancellationToken stop = default)
    {
        var now = clock.GetCurrentInstant();
        while (await db.InTransaction(s => s.ForgetDeliveries(now - Deliveries), stop) > 0) stop.ThrowIfCancellationRequested();
        while (await db.InTransaction(s => s.ForgetDrafts(now - Drafts), stop) > 0) stop.ThrowIfCancellationRequested();
        while (await db.InTransaction(s => s.ForgetPosts(now - Drafts), stop) > 0) stop.ThrowIfCancellationRequested();
    }

    private async Task TakeUpRules(AgencyId id, Moved moved, string version, CancellationToken stop)
    {
        // A server does several at a time; a file has one writer, who takes each in its turn.
        var several = new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = stop };
        await Parallel.ForEachAsync(
            await db.Read(s => Recount.Stretches(s.For(id))), several,
            async (stretch, _) => await Anew(id, (s, now) => Recount.Requests(s, stretch, moved, now), stop));
        await Anew(id, (s, now) => Recount.Once(s, moved, now), stop);
        foreach (var who in await db.Read(s => Recount.Whose(s.For(id), moved))) await Anew(id, who, stop);
        await Parallel.ForEachAsync(
            await db.Read(s => Recount.Doers(s.For(id), moved)), several, async (doer, _) => await Anew(id, (s, now) => Recount.Work(s, doer, now), stop));
        await Anew(id, (s, _) => s.MarkRules(version), stop);
    }

    private async Task Anew(AgencyId id, Func<AgencySession, Instant, Task> work, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var now = clock.GetCurrentInstant();
        var firstDue = await db.InTransaction(
            async session =>
            {
                var own = session.For(id, new Act(Ids.New(), default, "rules", now));
                await work(own, now);
                return own.FirstDue;
            },
            stop);
        if (firstDue <= now) bell.Ring();
    }

    // What a host that slept for longer has missed is not sent a day late: each kind's own rule is about hours.
    private static async Task<Instant?> Plan(Session session, AgencyId id, Instant now)
    {
        var db = session.For(id, new Act(Ids.New(), default, "plan", now));
        var until = await db.PlannedUntil();
        if (until >= now + Often || await db.AgencyItself() is not { } agency) return null;
        await Planning.NextDay(db, agency, Instant.Max(until, now - Behind), now + Ahead, now);
        await Consequences.Follow(db, now);
        await db.MovePlan(now + Ahead);
        return db.FirstDue;
    }
}
