using Core.Agencies;
using Core.Clients;
using Core.Store;
using NodaTime;

namespace Core.TimeLog;

/// <summary>What follows for the time log: timers end with what they are for, and whoever forgets one is asked next morning.</summary>
internal static class TimeLogConsequences
{
    private const string Kind = "forgotten";

    public static async Task Follow(AgencySession db, Instant now)
    {
        foreach (var change in db.Changes.ToList())
        {
            switch (change)
            {
                case { Before: Client { ArchivedAt: null }, After: Client { ArchivedAt: not null } archived }:
                    foreach (var running in await db.RunningTimersFor(archived.Id)) await End(db, running, now);
                    break;
                case { Before: Person { RemovedAt: null }, After: Person { RemovedAt: not null } removed }:
                    if (await db.RunningTimer(removed.Id) is { } theirs) await End(db, theirs, now);
                    break;
                // By another clock the next morning is another one.
                case { Before: Person was, After: Person { RemovedAt: null } who } when was.ZoneId != who.ZoneId:
                    if (await db.RunningTimer(who.Id) is { } runs) await Plan(db, runs, runs, now);
                    break;
            }
        }
        await db.HoldEntriesApart();
        foreach (var (before, after) in db.ChangedEntries().Select(step => (step.Before, step.After)))
        {
            if (after is { Runs: true }) await Plan(db, before, after, now);
            else if (before is { Runs: true }) await db.Replan(before.Id.Value, Kind, now);
        }
    }

    private static Task End(AgencySession db, TimeEntry running, Instant now) =>
        db.Save(TimeLogStore.Entries, running, TimerRules.End(running, Instant.Max(now, running.StartedAt)));

    private static async Task Plan(AgencySession db, TimeEntry? before, TimeEntry running, Instant now)
    {
        if (await db.Person(running.PersonId) is not { } person || await db.AgencyItself() is not { } agency) return;
        var id = running.Id.Value;
        var asked = ForgottenRules.AskedAt(running.StartedAt, agency.CalendarOf(person));
        var occurrence = $"{Kind}/{SaidAt.Kept(asked.InZone(person.Zone).Date)}";
        var letter = new Owed(id, Kind, occurrence, LetterReader.To(person.Id), $"remind timer {id}", asked);
        // What has just begun has no letter yet.
        if (before is null) await db.Owe(letter);
        else await db.Replan(id, Kind, now, letter);
    }
}
