using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Store;
using Core.Time;
using NodaTime;

namespace Core.Away;

/// <summary>What follows from an absence that is new, or another than before, and from work that was handed over for one.</summary>
internal static class AwayPlan
{
    /// <summary>Of the letters to those who hear of an absence.</summary>
    public const string Told = "away";

    /// <summary>Of the letters to those who get work for the time of one.</summary>
    public const string Handed = "handed";

    private const string Returned = "returned";

    public static async Task Follow(AgencySession db, Instant now)
    {
        var changes = db.Changes.ToList();
        foreach (var change in changes)
        {
            if (change is { Before: Person was, After: Person { IsMember: true } who } && (was.Absent, was.RemovedAt) != (who.Absent, who.RemovedAt))
                await Return(db, who, now);
            else if (change.After is Absence absence)
                await Tell(db, absence, now);
        }
        var handed = changes.Select(c => ((Before: c.Before as Handover, After: c.After as Handover))).Where(c => c.Before is not null || c.After is not null);
        foreach (var pair in handed.GroupBy(c => ((c.After ?? c.Before)!.FromId, (c.After ?? c.Before)!.ToId)))
            await Hand(db, pair.Key.FromId, pair.Key.ToId, pair.Any(c => c.After is not null), [.. pair.Select(c => (c.After ?? c.Before)!.Id)], now);
    }

    public static string HandedTo(PersonId from, PersonId to) => $"{from.Value}/{to.Value}";

    /// <summary>That absence, where it is still one of theirs.</summary>
    public static Interval? Holds(Person who, string from, string until) => Absences.Parse(who.Absent).Spans
        .Where(span => Word(span) == $"{from} {until}").Select(span => (Interval?)span).FirstOrDefault();

    /// <summary>What is told of an absence, as one word: whoever has read the same has nothing new to read.</summary>
    public static string State(Absence absence)
    {
        var rest = SHA256.HashData(Encoding.UTF8.GetBytes($"{absence.CoverId?.Value}\n{absence.Note}"));
        return $"{Word(absence.StartsAt, absence.EndsAt, '/')}/{Convert.ToHexStringLower(rest)[..8]}";
    }

    /// <returns>The absence that a state tells; null for one that was called off, and for what is no state.</returns>
    public static Interval? SpanIn(string state) =>
        state.Split('/') is [var from, var until, _] && long.TryParse(from, CultureInfo.InvariantCulture, out var start)
        && long.TryParse(until, CultureInfo.InvariantCulture, out var end) && end > start
            ? new Interval(Instant.FromUnixTimeMilliseconds(start), Instant.FromUnixTimeMilliseconds(end))
            : null;

    private static async Task Return(AgencySession db, Person who, Instant now)
    {
        await db.Replan(who.Id.Value, Returned, now);
        if (who.RemovedAt is not null) return;
        foreach (var away in Absences.Parse(who.Absent).Spans)
        {
            // Of one that was over before, or only undone, nobody hears.
            if (away.End < now || (away.End == now && db.Act?.Verb is not "back")) continue;
            await db.Owe(new Owed(who.Id.Value, Returned, $"returned/{Word(away)}", LetterReader.To(who.Id), $"tell returned {Word(away)}", away.End)
            {
                Manners = away.End == now ? Manners.AtOnce : Manners.ByItself,
            });
        }
    }

    /// <summary>Those whom it concerns read it, and those who have read something else that it is no longer so.</summary>
    private static async Task Tell(AgencySession db, Absence absence, Instant now)
    {
        await db.Replan(absence.Id, Told, now);
        if (await db.Person(absence.PersonId) is not { RemovedAt: null, IsMember: true } who) return;
        var (state, verb) = (State(absence), who.IsLead ? "tell away" : "tell absent");
        var told = (await db.ToldOf(absence.Id)).DistinctBy(t => t.Reader).ToDictionary(t => t.Reader, t => t.Say);
        var readers = absence.IsCalledOff || absence.EndsAt <= now ? [] : await Readers(db, who);
        foreach (var reader in readers.Union(told.Keys))
        {
            if (told.GetValueOrDefault(reader)?.EndsWith($" {state}", StringComparison.Ordinal) is true) continue;
            await db.Owe(new Owed(absence.Id, Told, $"{Told}/{db.Act!.Turn}/{reader}", reader, $"{verb} {absence.Id} {state}", now)
            {
                Manners = Manners.ByItself,
            });
        }
    }

    /// <summary>The clients of a lead; for a subcontractor those who gave them the work.</summary>
    private static async Task<IEnumerable<string>> Readers(AgencySession db, Person who)
    {
        var leads = (await db.Members()).Where(m => m.IsLead).ToList();
        if (!who.IsLead) return leads.Select(l => LetterReader.To(l.Id));
        var readers = new List<string>();
        foreach (var client in await db.AllClients())
        {
            // A client of a colleague's hears of that colleague.
            var owners = (await db.OpenRequestsOf(client.Id)).Select(r => r.OwnerId).ToHashSet();
            var theirs = leads.Where(l => owners.Contains(l.Id)).ToList();
            if (leads.Count > 1 && theirs.All(l => l.Id != who.Id) && (theirs.Count > 0 || who.Role is not Role.Owner)) continue;
            var rooms = await db.RoomsOf(client.Id);
            readers.AddRange(rooms.Count > 0
                ? rooms.Select(r => LetterReader.To(r.Id))
                : (await db.ReachableContactsOf(client.Id)).Select(c => LetterReader.To(c.Id)));
        }
        return readers.Distinct();
    }

    private static async Task Hand(AgencySession db, PersonId from, PersonId to, bool given, IReadOnlyList<RequestId> ids, Instant now)
    {
        var subject = HandedTo(from, to);
        await db.Replan(subject, Handed, now);
        var numbers = new SortedSet<long>();
        foreach (var id in ids) if (await db.Request(id) is { } request && request.OwnerId == from) numbers.Add(request.Number);
        if (!given && numbers.Count == 0) return;
        var say = given ? $"tell handed {from.Value}" : $"tell handed-back {from.Value} {string.Join(' ', numbers)}";
        await db.Owe(new Owed(subject, Handed, $"{Handed}/{db.Act!.Turn}", LetterReader.To(to), say, now));
    }

    private static string Word(Interval away) => Word(away.Start, away.End, ' ');

    private static string Word(Instant start, Instant end, char between) => string.Create(
        CultureInfo.InvariantCulture, $"{start.ToUnixTimeMilliseconds()}{between}{end.ToUnixTimeMilliseconds()}");
}
