using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Requests;

/// <summary>The form, filled from a message at which somebody pointed. All of it may be changed, and nothing is filed yet.</summary>
/// <param name="Fields">What the message says: <c>text</c>, <c>link</c>, <c>files</c>, and whose it is: <c>thread</c>, <c>team</c>, <c>author</c>.</param>
internal sealed record FormFromPost(IReadOnlyDictionary<string, string> Fields) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if ((await turn.VisibleClients()).Count == 0) return turn.Refuse(new NoClientHere());
        Source? source = null;
        if (turn.At is { Place: { } place, Post: { } post })
        {
            if (await turn.MadeFrom(place, post.Message) is { } made) return PostViews.Already(turn, await turn.FaceOf(made));
            var thread = Text("thread") is { Length: > 0 } root ? root : null;
            var team = await turn.Db.TeamOf(turn.At.Platform, place.Workspace, Text("team"), Text("author"));
            await turn.AsksWho(team, Text("author"));
            source = new Source(place.Room, post.Message, thread, team, Text("author"), PostUse.Pointed);
        }
        var known = Wishes(await Authors.Named(turn, Text("text")), Text("link"), Text("files"), source);
        return (await new FileRequest("", known).Form(turn with { Said = new Said("request", known) }))!;
    }

    /// <summary>The fields of a wish.</summary>
    public static IReadOnlyDictionary<string, string> Wishes(string text, string link, string files, Source? source) => new Dictionary<string, string>
    {
        ["what"] = PostText.What(text),
        ["details"] = PostText.Details(text, files),
        ["link"] = Wording.IsLink(link) ? link : "",
        [Source.Field] = source?.Write() ?? "",
    };

    private string Text(string name) => Fields.GetValueOrDefault(name) ?? "";
}

internal static class MadeFromPosts
{
    extension(Turn turn)
    {
        /// <summary>The request that was made from a message, or that it shows, where whoever asks may know of it. A withdrawn one is none.</summary>
        public async Task<Request?> MadeFrom(Place place, string message)
        {
            var post = await turn.Db.PostAt(turn.At.Platform, place.Workspace, place.Room, message);
            var card = post?.Subject is null ? await turn.Db.CardAt(turn.At.Platform, place.Workspace, place.Room, message) : null;
            var subject = post is { UsedAs: PostUse.Pointed or PostUse.Said } ? post.Subject : card?.Message == message ? card.Subject : null;
            if (subject is null || await turn.Db.Request(new RequestId(subject)) is not { State: not RequestState.Cancelled } request) return null;
            return await turn.Sees(request) ? request : null;
        }
    }
}
