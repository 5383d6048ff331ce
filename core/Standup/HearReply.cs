using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Standup;

/// <summary>
/// What was written beneath a client's part, by whoever writes there: what its client says is kept and its author is asked about it. It
/// follows its message as a note does, in whatever order the platform tells of that. In a room nothing is answered; in private they read
/// that it will be read.
/// </summary>
/// <param name="Card">The subject of the part's card.</param>
internal sealed record HearReply(string Card, string Text, string Link) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.Who.Role is not Role.Contact || turn.At is not { Place: { } place, Post: { } said }) return View.Nothing;
        if (PartRules.Read(Card) is not var (roundId, clientId) || (await turn.VisibleClients()).All(c => c.Id != clientId)) return View.Nothing;
        if (await turn.Db.CardAt(turn.At.Platform, place.Workspace, place.Room, place.Thread ?? "") is not { } card || card.Subject != Card)
            return View.Nothing;
        var known = await turn.Db.PostAt(turn.At.Platform, place.Workspace, place.Room, said.Message);
        var post = known ?? Post.New(turn.At.Platform, place.Workspace, place.Room, said.Message);
        if (post.UsedAs is not (PostUse.None or PostUse.Reply)) return View.Nothing;
        // Its first text comes after a later one, or what it says is known already.
        if (!post.Takes(said, out var after) && (known is { UsedAs: PostUse.Reply } || post.Edited is not "")) return View.Nothing;
        if (after.Subject is { } id && await turn.Db.Reply(id) is { } reply)
        {
            await turn.Db.KeepPost(after, turn.Now);
            await turn.Db.Save(ReplyStore.Replies, reply, Followed(reply, after, said));
            return View.Nothing;
        }
        // Gone before it was heard: nobody is asked about nothing.
        if (after.Gone is not "" || (Text is "" && Link is ""))
        {
            await turn.Db.KeepPost(after, turn.Now);
            return View.Nothing;
        }
        var heard = new Reply(
            Ids.Code(), roundId, clientId, turn.Who.Id, turn.At.Platform, place.Workspace, place.Room, said.Message, Card, card.Reader, turn.Now,
            Cut(Text), Wording.WrongLink(Link) is null ? Link : "", ReplyState.Open)
        { EditedAt = after.Edited is "" ? null : PostFates.Moment(after.Edited) };
        await turn.Db.Save(ReplyStore.Replies, null, heard);
        await turn.Db.KeepPost(after with { UsedAs = PostUse.Reply, Subject = heard.Id, Thread = place.Thread }, turn.Now);
        return place.Direct ? StandupViews.Said(turn.Say.ReplyHeard(turn.Agency.Name)) : View.Nothing;
    }

    private Reply Followed(Reply reply, Post post, PostSaid said) => said.Gone is not null
        ? reply with { Body = "", Link = "", WithdrawnAt = PostFates.Moment(post.Gone) }
        : reply.WithdrawnAt is not null
            ? reply
            : reply with { Body = Cut(Text), Link = Wording.WrongLink(Link) is null ? Link : "", EditedAt = PostFates.Moment(post.Edited) };

    private static string Cut(string text) => PostText.Whole(text, "");
}
