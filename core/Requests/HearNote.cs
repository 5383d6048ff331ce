using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Requests;

/// <summary>
/// What was written in the thread of a card, by whoever writes there. In a room it is answered only when it was not kept; in private whoever
/// wrote it has to know that it is kept, and who reads it. A note follows its message: it says what the message says last, and one that was
/// deleted says nothing any more. A platform tells of these in any order, and it comes to the same.
/// </summary>
internal sealed record HearNote(long Number, string Text, string Link) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if ((turn.Who.Role & Role.Known) == 0) return View.Nothing;
        if (await turn.RequestInSight(Number) is not { } request) return View.Nothing;
        if (turn.At is not { Place: { } place, Post: { } said }) return Text is "" && Link is "" ? View.Nothing : Told(turn, await Say(turn));

        var known = await turn.Db.PostAt(turn.At.Platform, place.Workspace, place.Room, said.Message);
        var post = known ?? Post.New(turn.At.Platform, place.Workspace, place.Room, said.Message);
        // Its first text comes after a later one, or what it says is known already.
        if (!post.Takes(said, out var after) && (known is { UsedAs: PostUse.Note } || post.Edited is not "")) return View.Nothing;
        if (after.Subject is { } id && await turn.Db.Note(id) is { } note) return await Follow(turn, request, note, after, said);
        if (said.Gone is not null || (Text is "" && Link is ""))
        {
            await turn.Db.KeepPost(after, turn.Now);
            return View.Nothing;
        }
        var view = after.Gone is "" ? await Say(turn) : await Withdrawn(turn, request, after);
        var made = turn.Db.Changes.Select(c => c.After).OfType<Note>().LastOrDefault();
        if (made is not null && after.Edited is not "") made = await Save(turn, made, made with { EditedAt = PostFates.Moment(after.Edited) });
        await turn.Db.KeepPost(after with { UsedAs = made is null ? PostUse.None : PostUse.Note, Subject = made?.Id }, turn.Now);
        return Told(turn, view);
    }

    private Task<View> Say(Turn turn) => new SayToRequest(Number, RequestMove.Note, Text, Link).Run(turn);

    private static View Told(Turn turn, View view) => view.Refused || turn.At.Place is { Direct: true } ? view : View.Nothing;

    private async Task<View> Follow(Turn turn, Request request, Note note, Post post, PostSaid said)
    {
        await turn.Db.KeepPost(post, turn.Now);
        if (said.Gone is not null)
        {
            await Save(turn, note, note with { Body = "", Link = "", WithdrawnAt = PostFates.Moment(post.Gone) });
            if (note.Kind is NoteKind.Answer) await AskAgain(turn, request, note);
            return View.Nothing;
        }
        var edited = note with { EditedAt = PostFates.Moment(post.Edited) };
        if (note.WithdrawnAt is null)
        {
            if ((Wording.Wrong(Text, Wording.LongestText, "text") ?? Wording.WrongLink(Link)) is { } wrong) return turn.Refuse(wrong);
            edited = edited with { Body = Text, Link = Link };
        }
        await Save(turn, note, edited);
        return View.Nothing;
    }

    // Deleted before it was heard: who reads of it reads that there was something, as everybody else does.
    private static async Task<View> Withdrawn(Turn turn, Request request, Post post)
    {
        if (!RequestRules.Can(request, RequestMove.Note, turn.Who.Role)) return View.Nothing;
        await turn.Db.Save(NoteStore.Notes, null, new Note(
            Ids.New(), request.Id, turn.Who.Id, turn.Now, NoteKind.Note, "", "", SayToRequest.Readers(turn, request, RequestMove.Note),
            WithdrawnAt: PostFates.Moment(post.Gone)));
        return View.Nothing;
    }

    // The answer is gone, and nothing has been done with it: the question is open again.
    private static async Task AskAgain(Turn turn, Request request, Note answer)
    {
        if (await turn.Db.ChangesOf(request.Id) is not [{ Before: { State: RequestState.NeedsInfo } asked } last, ..]) return;
        if (last.By != answer.AuthorId || last.At != answer.At || last.After.Version != request.Version) return;
        await turn.Db.Save(RequestStore.Requests, request, asked with { ChangedAt = turn.Now, Version = request.Version + 1 });
    }

    private static async Task<Note> Save(Turn turn, Note before, Note after)
    {
        await turn.Db.Save(NoteStore.Notes, before, after);
        return after;
    }
}
