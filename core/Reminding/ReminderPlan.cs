using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Store;
using Core.Time;
using NodaTime;

namespace Core.Reminding;

/// <summary>
/// Which letters reminders owe. What comes once is owed when it is asked for; what comes by a rule is owed for the days that are planned, with
/// the date of the rule as its occurrence, so no date gets two.
/// </summary>
internal static class ReminderPlan
{
    /// <param name="from">Inclusive.</param>
    /// <param name="to">Exclusive.</param>
    public static async Task Owe(AgencySession db, Agency agency, Instant from, Instant to)
    {
        foreach (var reminder in await db.RemindersByRule()) await Owe(db, agency, reminder, from, to);
    }

    public static async Task Follow(AgencySession db, Instant now)
    {
        foreach (var change in db.Changes.ToList()) await Answered(db, change, now);
        var planned = new HashSet<string>();
        foreach (var change in db.Changes.ToList())
        {
            switch (change.Before ?? change.After, change.After ?? change.Before)
            {
                case (_, Reminder) when planned.Add(change.Id):
                    await Again(db, change.Id, now);
                    break;
                case (Person was, Person who) when Moves(was, who):
                    await AgainWhere(db, r => r.PersonId == who.Id, now);
                    break;
                case (Client was, Client client) when Moves(was, client):
                    await AgainWhere(db, r => r.ClientId == client.Id, now);
                    break;
                case (Agency was, Agency agency) when (was.Hours, was.Holidays) != (agency.Hours, agency.Holidays):
                    await AgainWhere(db, r => r.PersonId is not null, now);
                    break;
                default:
                    break;
            }
        }
    }

    private static bool Moves(Person was, Person who) =>
        (was.ZoneId, was.Hours, was.Off, was.Holidays) != (who.ZoneId, who.Hours, who.Off, who.Holidays);

    private static bool Moves(Client was, Client client) =>
        (was.ZoneId, was.Hours, was.Off, was.Holidays) != (client.ZoneId, client.Hours, client.Off, client.Holidays);

    private static async Task AgainWhere(AgencySession db, Func<Reminder, bool> which, Instant now)
    {
        foreach (var reminder in (await db.RemindersByRule()).Where(which)) await Again(db, reminder.Id, now);
    }

    private static async Task Again(AgencySession db, string id, Instant now)
    {
        await db.Replan(id, ReminderRules.Kind, now);
        if (await db.Reminder(id) is not { IsOpen: true } reminder || await db.AgencyItself() is not { } agency) return;
        // What comes once is not planned by the day: it is owed now, however far it is.
        var until = reminder.Every is null ? Instant.MaxValue : Instant.Max(now, await db.PlannedUntil());
        await Owe(db, agency, reminder, reminder.Every is null ? Instant.MinValue : now, until);
    }

    private static async Task Owe(AgencySession db, Agency agency, Reminder reminder, Instant from, Instant to)
    {
        if (await Calendar(db, agency, reminder) is not { } calendar) return;
        var readers = await Readers(db, reminder);
        foreach (var (occurrence, at) in ReminderRules.Falls(reminder, calendar, from, to))
        {
            foreach (var reader in readers)
            {
                var name = reminder.ClientId is null ? occurrence : $"{occurrence}/{reader}";
                // A time that somebody named for themselves is meant, whatever the hour. Nobody else is woken, and a client finds it whole.
                var manners = reminder.IsOwn ? Manners.AsAgreed : reminder.ClientId is null ? Manners.ByDay : Manners.ByItself;
                await db.Owe(new Owed(reminder.Id, ReminderRules.Kind, name, reader, $"reminder {reminder.Id} {occurrence}", at) { Manners = manners });
            }
        }
    }

    private static async Task<IReadOnlyList<string>> Readers(AgencySession db, Reminder reminder) => reminder.ClientId is not { } client
        ? [LetterReader.To(reminder.PersonId!.Value)]
        : await db.Client(client) is { ArchivedAt: null } theirs ? await db.ReadersOf(theirs) : [];

    private static async Task<WorkCalendar?> Calendar(AgencySession db, Agency agency, Reminder reminder)
    {
        if (reminder.ClientId is { } client) return (await db.Client(client))?.Calendar;
        return await db.Person(reminder.PersonId!.Value) is { RemovedAt: null } person ? agency.CalendarOf(person) : null;
    }

    /// <summary>
    /// The client has said something: whoever waited for that hears now, whatever it was about. What is asked for anew answers nothing, unless
    /// nothing was named.
    /// </summary>
    private static async Task Answered(AgencySession db, Change change, Instant now)
    {
        if (db.Act is not { Verb: not "undo", Person.Value: not null } act) return;
        if (AnswersOfClients.Of(change, act.Person) is not var (by, request, client, isAnswer)) return;
        if (await db.Person(by) is not { Role: Role.Contact }) return;
        if ((client ?? (request is { } id ? (await db.Request(id))?.ClientId : null)) is not { } theirs) return;
        foreach (var reminder in await db.RemindersAwaiting(theirs))
        {
            if (!isAnswer && reminder.RequestId is not null) continue;
            var at = Speech.Reading.Due.Of(Minute(now, reminder.DueZone!));
            // What was put off and answered within a minute is told again all the same.
            if (await db.WasSent(reminder.Id, at.Text)) at = Speech.Reading.Due.Of(Minute(now, reminder.DueZone!).PlusMinutes(1));
            var back = reminder.Once(at, Tz.Of(reminder.DueZone!), now);
            await db.Save(ReminderStore.Reminders, reminder, back);
        }
    }

    private static LocalDateTime Minute(Instant now, string zone)
    {
        var local = now.InZone(Tz.Of(zone)).LocalDateTime;
        return local.Date + new LocalTime(local.Hour, local.Minute);
    }
}
