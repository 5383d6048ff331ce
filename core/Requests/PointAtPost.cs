using Core.Agencies;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Requests;

/// <summary>
/// Somebody has put a ticket on a message: its author is asked, once, whether it is to be a request. What it says is asked of the platform
/// first.
/// </summary>
/// <param name="Own">The bot wrote it.</param>
internal sealed record PointAtPost(bool Own) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At is not { Place: { } place, Speaker: { } who, Post: { } said }) return View.Nothing;
        if ((turn.Who.Role & Role.Known) == 0) return View.Nothing;
        if (await turn.MadeFrom(place, said.Message) is { } made) return PostViews.Already(turn, await turn.FaceOf(made));
        if (Own) return View.Nothing;
        if (turn.At.Client is null && !place.Direct) return turn.Refuse(new RoomIsNobodys(turn.Slashed("client room")));

        var post = await turn.Db.PostAt(turn.At.Platform, place.Workspace, place.Room, said.Message)
            ?? Post.New(turn.At.Platform, place.Workspace, place.Room, said.Message);
        if (post is not { UsedAs: PostUse.None, Gone: "" }) return View.Nothing;
        // In a client's room all who are in it can see what becomes of it; elsewhere only whoever pointed.
        var reader = turn.At.Room is { ClientId: not null } room ? LetterReader.To(room.Id)
            : LetterReader.To(turn.At.Platform, place with { Thread = place.Direct ? null : said.Message }, who);
        await turn.Db.KeepPost(post with { UsedAs = PostUse.Asked, Reader = reader }, turn.Now);
        await turn.Db.Owe(new Owed(
            post.Id, "post", "post", LetterReader.To(turn.At.Platform, place.Workspace), $"post {place.Room} {said.Message}", turn.Now)
        { Manners = Manners.AtOnce });
        return View.Nothing;
    }
}

/// <summary>What the platform tells of a message at which somebody pointed.</summary>
internal sealed record ReadPost(string Room, string Message, IReadOnlyDictionary<string, string> Fields) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At.Place is not { } place) return View.Nothing;
        if (await turn.Db.PostAt(turn.At.Platform, place.Workspace, Room, Message) is not { UsedAs: PostUse.Asked, Body: "", Gone: "" } post)
            return View.Nothing;
        if (PostText.Whole(Text("text"), Text("files")) is not { Length: > 0 } body) return View.Nothing;
        var again = new Utterance(turn.At.Platform, place, turn.At.Speaker!, turn.Said.Text, Ids.New()) { Manner = Manner.Learned, Fields = Fields };
        var team = await turn.Db.TeamOf(turn.At.Platform, place.Workspace, Text("team"), Text("author"));
        if (await turn.AsksWho(team, Text("author"), again)) return View.Nothing;
        await turn.Db.KeepPost(post with
        {
            Body = await Authors.Named(turn, body),
            Link = Text("link"),
            Team = team,
            Author = Text("author"),
            Thread = Text("thread") is { Length: > 0 } thread ? thread : null,
        }, turn.Now);
        await turn.Db.Owe(new Owed(post.Id, "ask", "ask", post.Reader, $"tell post {post.Id}", turn.Now) { Manners = Manners.AtOnce });
        return View.Nothing;
    }

    private string Text(string name) => Fields.GetValueOrDefault(name) ?? "";
}

/// <summary>The question in the message's thread, and later what became of it.</summary>
internal sealed record TellPost(string Id) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.Db.Post(Id) is not { } post || !IsHere(turn, post)) return turn.Refuse(new NotUnderstood());
        var author = await turn.Db.Account(post.Platform, post.Team, post.Author);
        if (post is { UsedAs: PostUse.Asked, Gone: "" }) return PostViews.Asking(turn, post, author);
        if (post.Subject is { } subject && await turn.Db.Request(new RequestId(subject)) is { } request && await turn.Sees(request))
            return PostViews.Made(turn, post, request);
        return PostViews.Over(turn, post);
    }

    // Nobody but whom it was written for: a room that was bound anew reads nothing of what it was before.
    private static bool IsHere(Turn turn, Post post) => turn.At switch
    {
        { Everybody: true, Room: { } room } => post.Reader == LetterReader.To(room.Id),
        { Place: { } place, Speaker: { } who } => post.Reader == LetterReader.To(turn.At.Platform, place, who),
        _ => false,
    };
}
