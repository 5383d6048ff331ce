using Core.Agencies;
using Core.Clients;
using Core.Requests;
using Core.Store;
using NodaTime;

namespace Core.Promises;

/// <summary>What follows for promised answers: their clocks start, stop and go on, and warnings are planned anew.</summary>
internal static class PledgeConsequences
{
    public static async Task Follow(AgencySession db, Instant now)
    {
        if (db.Changes.Count == 0 || await db.AgencyItself() is not { } agency) return;
        var changes = db.Changes.ToList();
        var ids = changes.Select(c => c.After ?? c.Before).Select(row => row switch
        {
            Request request => request.Id,
            Note note => note.RequestId,
            _ => (RequestId?)null,
        }).OfType<RequestId>().Distinct().ToList();
        foreach (var id in ids)
        {
            var rows = changes.Where(c => c.Id == id.Value && c.Table.Name == RequestStore.Requests.Name).ToList();
            var after = rows.LastOrDefault()?.After as Request ?? await db.Request(id);
            if (after is not null) await Follow(db, agency, rows.FirstOrDefault()?.Before as Request, after, isNew: rows is [{ Before: null }, ..], now);
        }
        if (changes.Any(change => Moves(change, agency))) await Again(db, agency, now);
    }

    /// <summary>All clocks that run are read anew: somebody's calendar has changed, or the rules of zones.</summary>
    public static async Task Again(AgencySession db, Agency agency, Instant now)
    {
        foreach (var pledge in await db.RunningPledges(now))
        {
            if (await db.Request(pledge.Id) is { } request) await Plan(db, agency, pledge, request, now);
        }
    }

    private static bool Moves(Change change, Agency agency) => (change.Before, change.After) switch
    {
        (Person { IsMember: true } was, Person who) =>
            !agency.CalendarOf(was).Equals(agency.CalendarOf(who)) || was.Role != who.Role || was.RemovedAt != who.RemovedAt,
        (Agency was, Agency now) => was.Hours != now.Hours || was.Holidays != now.Holidays,
        _ => false,
    };

    private static async Task Follow(AgencySession db, Agency agency, Request? before, Request request, bool isNew, Instant now)
    {
        var act = db.Act!;
        var pledge = await db.Pledge(request.Id);
        // An undo has put it back as it was.
        if (act.Verb is "undo")
        {
            if (pledge is not null) await Plan(db, agency, pledge, request, now);
            else await db.Replan(request.Id.Value, Warnings.Kind, now);
            return;
        }
        if (isNew)
        {
            if (await Pledging.New(db, agency, request, now) is { } given) await Save(db, agency, null, given, request, now);
            return;
        }
        var isEstimated = before is not null && before.Estimate != request.Estimate;
        if (pledge is null && !isEstimated) return;

        var was = before is null ? request : request with { OwnerId = before.OwnerId };
        var client = await db.ClientOf(request.ClientId);
        if (await db.WhoAnswers(was) is not { } answered || await db.WhoAnswers(request) is not { } answers) return;
        var calendar = agency.CalendarOf(answered);
        var stood = pledge ?? PledgeRules.Give(request, client, promise: null, calendar, request.CreatedAt);
        var next = PledgeRules.Next(stood, request, await IsAnswered(db, before, request), answers.Id != answered.Id, now, calendar);
        if (isEstimated) next = next with { DoneBy = await Pledging.DoneBy(db, agency, request, now) };
        if (pledge is null || next != pledge) await Save(db, agency, pledge, next, request, now);
    }

    private static async Task Save(AgencySession db, Agency agency, Pledge? before, Pledge after, Request request, Instant now)
    {
        await db.Save(PledgeStore.Pledges, before, after);
        await Plan(db, agency, after, request, now);
    }

    /// <summary>Works out by when it is to be answered, and owes what warns of it.</summary>
    private static async Task Plan(AgencySession db, Agency agency, Pledge pledge, Request request, Instant now)
    {
        if (pledge.Said is null || await db.WhoAnswers(request) is not { } answers) return;
        var calendar = agency.CalendarOf(answers);
        var due = PledgeRules.Due(pledge, calendar, now);
        if (due != pledge.DueAt)
        {
            await db.PledgeIsDue(pledge.Id, due);
            await db.OweRedraw(request.Id.Value, $"card {request.Name}", now);
        }
        // The last warning of a broken one may be on its way.
        if (pledge.IsOpen && due <= now) return;
        var warnings = Warnings.Of(request, pledge with { DueAt = due }, answers.Id, calendar, now);
        if (pledge.DueAt is null && pledge.AskedAt == now) foreach (var warning in warnings) await db.Owe(warning);
        else await db.Replan(request.Id.Value, Warnings.Kind, now, warnings);
    }

    /// <summary>A member has said something that the client hears, and that is no question; a machine's doing is no answer.</summary>
    private static async Task<bool> IsAnswered(AgencySession db, Request? before, Request request)
    {
        if (await db.Person(db.Act!.Person) is not { IsMember: true }) return false;
        var isClosed = before is { IsOpen: true } && !request.IsOpen;
        return isClosed || db.Changes.Any(c => c is { Before: null, After: Note note } && IsAnswer(note) && note.RequestId == request.Id);
    }

    private static bool IsAnswer(Note note) =>
        note is { Kind: not NoteKind.Question, Readers: NoteReaders.Everybody, WithdrawnAt: null };
}
