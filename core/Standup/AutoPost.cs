using Core.Agencies;
using Core.Store;
using NodaTime;

namespace Core.Standup;

/// <summary>
/// Posts a draft that its author neither posted nor skipped, half an hour after she had it: never before that, so that she could skip it.
/// Late by minutes it is posted all the same; by more than three hours it is not, and she is told.
/// </summary>
internal static class AutoPost
{
    /// <summary>Between the draft and its being posted.</summary>
    public static readonly Duration Grace = Duration.FromMinutes(30);

    private static readonly Duration UntilItIsThere = Duration.FromMinutes(5);

    /// <summary>When it will be posted unless somebody does something about it.</summary>
    /// <param name="had">When she had the draft; null while she has none.</param>
    public static Instant At(Auto auto, Instant? had, Instant now) => Instant.Max(auto.PlannedAt, (had ?? now) + Grace);

    /// <returns>When the first letter is due that follows from it; null when nothing does.</returns>
    public static async Task<Instant?> Post(Session session, Auto seen, Instant now)
    {
        var db = session.For(seen.AgencyId, new Act(Ids.New(), default, "standup auto", now));
        // From here to the commit no other host does the same.
        await db.PlannedUntil();
        if (await db.Auto(seen.Id) is not { } auto || auto.WakesAt > now) return null;
        if (await Ready(db, auto, now) is not { } day)
        {
            await db.DropAuto(auto.Id);
            return null;
        }
        var had = await db.CardPosted(auto.Id);
        if (ScheduleRules.IsTooLate(auto.PlannedAt, now)) await TooLate(db, auto, had, now);
        else if (had is null) await db.KeepAuto(auto with { WakesAt = now + UntilItIsThere });
        else if (At(auto, had, now) is var at && at > now) await db.KeepAuto(auto with { WakesAt = at });
        else
        {
            await db.DropAuto(auto.Id);
            await db.Save(StandupStore.Rounds, day.Stands, day.Round with { State = RoundState.Posted, ChangedAt = now, ByItself = now });
            await Consequences.Follow(db, now);
        }
        return db.FirstDue;
    }

    /// <returns>Null where there is nothing to be posted any more: it was posted or skipped, or nobody would hear anything.</returns>
    private static async Task<StandupDay?> Ready(AgencySession db, Auto auto, Instant now)
    {
        if (await db.AgencyItself() is not { } agency || await db.Person(auto.PersonId) is not { RemovedAt: null, IsLead: true } who) return null;
        if (await db.HabitOf(who.Id) is not { } habit || !habit.PostsItself(auto.Day)) return null;
        var day = await db.StandupOf(agency, who, auto.Day, now);
        if (day.Round.State is not RoundState.Draft) return null;
        foreach (var part in day.Said)
            if (await db.StandupReaders(part.Client) is { Count: > 0 }) return day;
        return null;
    }

    // Where she never had the draft, it says itself that it was left out.
    private static async Task TooLate(AgencySession db, Auto auto, Instant? had, Instant now)
    {
        await db.DropAuto(auto.Id);
        if (had is null) return;
        await db.Owe(new Owed(auto.Id, "standup-unposted", "unposted", LetterReader.To(auto.PersonId), $"standup-unposted {auto.Day}", now)
        { Manners = Manners.ByItself });
    }
}
