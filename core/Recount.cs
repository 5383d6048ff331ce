using System.Collections.Concurrent;
using Core.Agencies;
using Core.Clients;
using Core.Deadlines;
using Core.Language;
using Core.Meetings;
using Core.Reminding;
using Core.Requests;
using Core.Speech.Reading;
using Core.Store;
using Core.Time;
using NodaTime;

namespace Core;

/// <summary>
/// What was computed from local times is computed again by the rules that hold now. A clock whose rules moved is, for what hangs on it,
/// another zone: so it goes the way of changed rows. In many small transactions, each of which may be done again.
/// </summary>
internal static class Recount
{
    private const int AtOnce = 100;

    // No clock was ever moved by more: what is due later stays in the future.
    private static readonly Duration Farthest = Duration.FromHours(26);

    /// <summary>The open requests that are due some time, as stretches of their ids.</summary>
    public static async Task<IReadOnlyList<(string First, string Last)>> Stretches(AgencySession look) =>
        [.. (await look.DueRequests()).Select(id => id.Value).Chunk(AtOnce).Select(ids => (ids[0], ids[^1]))];

    /// <summary>
    /// Their due dates stay what was said, and the moments follow. What is counted back from them hangs on somebody's hours, and is counted
    /// once for each of those.
    /// </summary>
    public static async Task Requests(AgencySession db, (string First, string Last) stretch, Moved moved, Instant now)
    {
        foreach (var request in await db.DueRequestsBetween(stretch.First, stretch.Last))
        {
            if (!moved.Has(request.DueZone!)) continue;
            var stands = request.DueByRules(await db.ClientOf(request.ClientId));
            if (stands.DueAt is not { } at || at == request.DueAt) continue;
            moved.Doers.TryAdd(request.OwnerId?.Value ?? "", true);
            // Nobody changed it: a button that was drawn before still fits.
            await db.Save(RequestStore.Requests, request, stands);
            await db.MoveLetter(request.Id.Value, $"{Reminders.Word(ReminderKind.Overdue)}/{request.Due}", at);
            await db.OweRedraw(request.Id.Value, $"card {request.Name}", now);
        }
    }

    /// <summary>Reminders that come once, at a time that somebody named.</summary>
    public static async Task Once(AgencySession db, Moved moved, Instant now)
    {
        foreach (var reminder in await db.RemindersOnce())
        {
            if (!moved.Has(reminder.DueZone!)) continue;
            var at = Due.Parse(reminder.Due!)!.Value.Instant(Tz.Of(reminder.DueZone!), WorkWeek.Default);
            if (at != reminder.DueAt) await db.Save(ReminderStore.Reminders, reminder, reminder with { DueAt = at });
        }
        if (db.Changes.Count > 0) await Consequences.Follow(db, now);
    }

    /// <summary>What is to be done once for each clock that something hangs on: of everybody's, each client's, and the desk's.</summary>
    public static async Task<IReadOnlyList<Func<AgencySession, Instant, Task>>> Whose(AgencySession look, Moved moved)
    {
        var clients = await look.AllClients();
        var people = new List<Person>(await look.Members());
        foreach (var client in clients) people.AddRange(await look.ContactsOf(client.Id));
        // A weekly one stays in the zone in which it was agreed, wherever its client went.
        var kept = (await look.MeetingsAhead(Instant.MaxValue)).Where(m => m.WeeklyZone is { } zone && moved.Has(zone)).Select(m => m.ClientId).ToHashSet();
        var agency = (await look.AgencyItself())!;
        return
        [
            .. clients.Where(c => moved.Has(c.ZoneId) || kept.Contains(c.Id))
                .Select(c => Of(ClientStore.Clients, db => db.Client(c.Id), c => c with { ZoneId = Other(c.ZoneId) })),
            .. people.DistinctBy(p => p.Id).Where(p => moved.Has(p.ZoneId))
                .Select(p => Of(PeopleStore.People, db => db.Person(p.Id), p => p with { ZoneId = Other(p.ZoneId) })),
            .. moved.Has(agency.ZoneId)
                ? [Of(AgencyStore.Agencies, db => db.AgencyItself(), a => a with { ZoneId = Other(a.ZoneId) })]
                : (Func<AgencySession, Instant, Task>[])[],
        ];
    }

    /// <summary>Those whose own clock stays, and whose work is due otherwise than it was.</summary>
    public static async Task<IReadOnlyList<PersonId>> Doers(AgencySession look, Moved moved) =>
    [
        .. from member in await look.Members()
           where !moved.Has(member.ZoneId)
           where moved.Doers.ContainsKey(member.Id.Value) || (member.Role is Role.Owner && moved.Doers.ContainsKey(""))
           select member.Id,
    ];

    public static Task Work(AgencySession db, PersonId doer, Instant now) => Keeping(db, now, () => DeadlineConsequences.Plan(db, doer, now));

    private static string Other(string zone) => zone is "Etc/UTC" ? "Etc/GMT" : "Etc/UTC";

    // It may have changed since it was listed, and be gone.
    private static Func<AgencySession, Instant, Task> Of<T>(Table<T> table, Func<AgencySession, Task<T?>> find, Func<T, T> elsewhere) where T : class =>
        async (db, now) =>
        {
            if (await find(db) is { } row) await Of(db, table, row, elsewhere(row), now);
        };

    private static Task Of<T>(AgencySession db, Table<T> table, T row, T elsewhere, Instant now) where T : class =>
        Keeping(db, now, () =>
        {
            db.Changes.Add(new Change(table, table.Id(row), elsewhere, row));
            return Task.CompletedTask;
        });

    // What was still to come may now lie behind us. Planned anew it would be forgotten, so it leaves at once, and says what it says when late.
    private static async Task Keeping(AgencySession db, Instant now, Func<Task> change)
    {
        var until = now + Farthest;
        var before = await db.LettersBefore(until);
        await change();
        await Consequences.Follow(db, now);
        if (before.Count == 0) return;
        var still = (await db.LettersBefore(until + Farthest)).Select(Key).ToHashSet();
        foreach (var lost in before.Where(letter => !still.Contains(Key(letter))))
            await db.Owe(lost with { DueAt = Instant.Min(lost.DueAt, now) });
    }

    private static (string Subject, string Occurrence) Key(Owed letter) => (letter.Subject, letter.Occurrence);
}

/// <summary>What other rules of time zones move.</summary>
/// <param name="Zones">Whose clocks change; null where that is not known: then it may be all.</param>
internal sealed record Moved(IReadOnlySet<string>? Zones)
{
    /// <summary>Who does something that is due otherwise now; empty for what nobody has taken.</summary>
    public ConcurrentDictionary<string, bool> Doers { get; } = [];

    public bool Has(string zone) => Zones is not { } some || some.Contains(zone);
}
