using System.Globalization;
using Core.Agencies;
using Core.Speech;
using Core.Store;
using Core.Views;
using NodaTime;

namespace Core.Requests;

/// <summary>One press beneath the question: the message becomes a request. Its author may, and the client's people at the agency.</summary>
internal sealed record FilePost(string Id) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.Db.Post(Id) is not { } post || turn.At.Place is not { } place || place.Workspace != post.Workspace || place.Room != post.Room)
            return turn.Refuse(new PostIsOver());
        if (await turn.MadeFrom(place, post.Message) is { } made) return PostViews.Already(turn, await turn.FaceOf(made));
        if (post is not { UsedAs: PostUse.Asked, Gone: "" }) return turn.Refuse(new PostIsOver());
        if (!turn.Who.IsMember && !post.IsBy(turn.At.Speaker))
            return turn.Refuse(new NotTheAuthor((await turn.Db.Account(post.Platform, post.Team, post.Author))?.Name, turn.Agency.Name));
        var fields = FormFromPost.Wishes(post.Body, post.Link, "", Source.Of(post));
        return await new FileRequest("", fields).Run(turn with { Said = new Said("request", fields) });
    }
}

/// <summary>What became of a message that is being asked about, or was made a request, or filed one.</summary>
internal sealed record PostChanged : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At is not { Place: { } place, Post: { IsLater: true } said }) return View.Nothing;
        if (await turn.Db.PostAt(turn.At.Platform, place.Workspace, place.Room, said.Message) is not { } post) return View.Nothing;
        if (!post.Takes(said, out var after)) return View.Nothing;
        await turn.Db.KeepPost(after, turn.Now);
        if (after.UsedAs is PostUse.Asked && said.Gone is not null) await turn.Db.OweRedraw(post.Id, $"tell post {post.Id}", turn.Now);
        if (after.Subject is not { } subject || await turn.Db.Request(new RequestId(subject)) is not { } request || !await turn.Sees(request))
            return View.Nothing;
        return request.IsOpen ? PostViews.NotFollowed(turn, request, said) : View.Nothing;
    }
}

internal static class PostFates
{
    /// <summary>Of the year 9999, Unix time.</summary>
    private const decimal LastSecond = 253_402_300_800;

    /// <summary>What is known of the message once this is known too: later ones win, whichever comes first.</summary>
    /// <returns>False when it says nothing new.</returns>
    public static bool Takes(this Post post, PostSaid said, out Post after)
    {
        after = post with
        {
            Edited = said.Edited is { } edited && IsLater(edited, post.Edited) ? edited : post.Edited,
            Gone = said.Gone is { } gone && post.Gone is "" ? gone : post.Gone,
        };
        return after != post;
    }

    /// <param name="moment">Seconds since 1970, a point and six digits.</param>
    public static Instant Moment(string moment) =>
        decimal.TryParse(moment, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < LastSecond
            ? Instant.FromUnixTimeMilliseconds((long)(seconds * 1000))
            : NodaConstants.UnixEpoch;

    private static bool IsLater(string one, string other) =>
        one.Split('.')[0].Length != other.Split('.')[0].Length
            ? one.Split('.')[0].Length > other.Split('.')[0].Length
            : string.CompareOrdinal(one, other) > 0;
}
