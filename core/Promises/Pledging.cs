using Core.Agencies;
using Core.Clients;
using Core.Deadlines;
using Core.Language;
using Core.Requests;
using Core.Store;
using NodaTime;

namespace Core.Promises;

/// <summary>What a client is told of a request when it is filed, and when it has been estimated.</summary>
internal static class Pledging
{
    /// <summary>
    /// An answer is promised to whoever of the client's people asked: what a member files herself has been heard by her, and waits for
    /// nobody's word.
    /// </summary>
    /// <returns>With when it is due; null where nothing is told.</returns>
    public static async Task<Pledge?> New(AgencySession db, Agency agency, Request request, Instant now)
    {
        // A series is nothing that is done: its dates are.
        if (request.IsSeries) return null;
        var client = await db.ClientOf(request.ClientId);
        var promise = client.Promise ?? agency.Promise;
        if (promise is Settings.NoPromise || !IsAskedNow(db, request) || !await IsAskedByClient(db, request)) promise = null;
        if ((promise is null && request.Estimate is null) || await db.WhoAnswers(request) is not { } answers) return null;
        return PledgeRules.Give(request, client, promise, agency.CalendarOf(answers), now) with
        {
            DoneBy = await DoneBy(db, agency, request, now),
        };
    }

    /// <summary>In the order in which whoever does it does all that is hers.</summary>
    /// <returns>When the work is done, if nothing comes between; null where nobody has estimated it.</returns>
    public static async Task<Instant?> DoneBy(AgencySession db, Agency agency, Request request, Instant now)
    {
        if (request is not { IsOpen: true, Estimate: not null } || await db.WhoAnswers(request) is not { } answers) return null;
        var work = await db.WorkOf(agency, answers, now);
        // What has just been filed or estimated may not be written yet.
        var slot = work.With(new Piece(request, Remaining.OrUsual(request, work.PieceOf(request.Id)?.Logged ?? Duration.Zero))).SlotOf(request.Id);
        return slot is null ? null : OnTheHalfHour(slot.Ends);
    }

    // Of what comes again and again the first date is, where it was made with the rule: whoever asked waits for a word on that one.
    private static bool IsAskedNow(AgencySession db, Request request) => request.SeriesId is not { } series
        || (db.Changes.Any(c => c is { Before: null, After: Request made } && made.Id == series)
            && db.Changes.Select(c => c.After).OfType<Request>().First(r => r.SeriesId == series).Id == request.Id);

    // Nobody knows it to the minute.
    private static Instant OnTheHalfHour(Instant at)
    {
        const int Half = 30 * 60;
        return Instant.FromUnixTimeSeconds((at.ToUnixTimeSeconds() + Half - 1) / Half * Half);
    }

    // What comes by a rule is filed by nobody.
    private static async Task<bool> IsAskedByClient(AgencySession db, Request request) =>
        db.Act?.Person == request.FiledBy && await db.Person(request.AskedBy) is { Role: Role.Contact };
}
