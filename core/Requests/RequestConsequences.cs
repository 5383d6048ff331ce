using System.Globalization;
using Core.Agencies;
using Core.Language;
using Core.Store;
using NodaTime;

namespace Core.Requests;

/// <summary>What follows from a changed request or a note on it: cards are drawn anew, and whoever has to act next is told.</summary>
internal static class RequestConsequences
{
    /// <summary>The version of a request that was just filed.</summary>
    public const long First = 1;

    // Earlier ones have lost their buttons long ago.
    private const int MostDelivered = 3;

    // The table of dates that a client was asked about.
    private const string Asked = "proposals";

    public static async Task Follow(AgencySession db, Instant now)
    {
        foreach (var change in db.Changes.ToList())
        {
            switch (change.Before ?? change.After)
            {
                case Request: await Follow(db, change.Before as Request, (Request)change.After!, now); break;
                case Note: await Follow(db, change.Before as Note, change.After as Note, now); break;
            }
        }
    }

    private static async Task Follow(AgencySession db, Request? before, Request after, Instant now)
    {
        await db.OweRedraw(after.Id.Value, $"card {after.Name}", now);
        if (before?.State is RequestState.Waiting || after.State is RequestState.Waiting) await RedrawDelivered(db, after, now);
        var act = db.Act!;
        var post = new RequestPost(db, after, now);
        if (before is null)
        {
            await post.FirstCards();
            return;
        }
        // What nobody did, the clocks did: it is drawn anew, and nobody is written to.
        if (act.Person == default) return;
        if (act.Verb is "undo")
        {
            await TakeBack(post, before, after);
            return;
        }
        if (after.OwnerId is { } owner && owner != before.OwnerId && owner != act.Person) await post.Assigned(owner);
        var isByClient = await db.Person(act.Person) is { Role: Role.Contact };
        // Who answers a question about the due date is told of with the answer.
        if (db.Changes.Any(c => c.Table.Name is Asked && c.Id == after.Id.Value)) return;
        if (News(before, after, isByClient) is { } news)
            await post.Tell(news, Number(after), act.Person.Value, isByClient ? Side.Agency : Side.Client);
    }

    // What was delivered is approved beneath the card too, as long as it can be. What is delivered just now has no message yet.
    private static async Task RedrawDelivered(AgencySession db, Request request, Instant now)
    {
        foreach (var note in (await db.AllNotesOf(request.Id)).Where(n => n.Kind is NoteKind.Delivery).Take(MostDelivered))
        {
            if (db.Changes.Any(c => c.Before is null && c.Id == note.Id)) continue;
            await db.OweRedraw(TellRequest.CardOf(note), $"tell {request.Name} {Telling.Delivered} {note.Id} again", now);
        }
    }

    private static async Task Follow(AgencySession db, Note? before, Note? after, Instant now)
    {
        var note = (after ?? before)!;
        if (await db.Request(note.RequestId) is not { } request) return;
        await db.OweRedraw(request.Id.Value, $"card {request.Name}", now);
        var isByClient = await db.Person(note.AuthorId) is { Role: Role.Contact };
        var post = new RequestPost(db, request, now);
        if (after is null) await post.TakeBackProposal(note.Id);
        // A member's note is read where it was written; a client's might be missed.
        if (note.Kind is NoteKind.Note && !isByClient) return;
        var reader = isByClient ? Side.Agency : Side.Client;
        if (before is null && note.WithdrawnAt is not null) return;
        if (before is null) await post.Tell(TellRequest.Of(note.Kind), note.Id, note.Id, reader);
        else if (after is null or { WithdrawnAt: not null }) await post.TakeBack(TellRequest.Of(note.Kind), note.Id, reader);
        else if (before.Body != after.Body || before.Link != after.Link)
            await post.TellAnew(TellRequest.Of(note.Kind), note.Id, after.EditedAt ?? now, reader);
    }

    /// <summary>What has no note of its own. Moves that ask nothing of anybody are only drawn.</summary>
    private static Telling? News(Request before, Request after, bool isByClient)
    {
        if (before.State != after.State)
        {
            if (after.State is RequestState.Done) return isByClient ? Telling.Approved : Telling.Done;
            if (after.State is RequestState.Cancelled) return Telling.Cancelled;
            return before.IsOpen ? null : Telling.Reopened;
        }
        return isByClient && !RequestHistory.SaysTheSame(before, after) ? Telling.Changed : null;
    }

    private static async Task TakeBack(RequestPost post, Request before, Request after)
    {
        // Filing is undone by withdrawing: whoever has the card already must hear of it.
        if (before.Version is First && after.State is RequestState.Cancelled)
        {
            await post.TakeBackFirstCards();
            return;
        }
        if (News(after, before, isByClient: true) is { } fromClient) await post.TakeBack(fromClient, Number(before), Side.Agency);
        if (News(after, before, isByClient: false) is { } fromAgency) await post.TakeBack(fromAgency, Number(before), Side.Client);
    }

    private static string Number(Request request) => request.Version.ToString(CultureInfo.InvariantCulture);
}
