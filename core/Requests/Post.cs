using Core.Speech;
using Core.Store;

namespace Core.Requests;

internal enum PostUse
{
    /// <summary>Nothing came of it yet: only what became of the message itself is known.</summary>
    None,

    /// <summary>Somebody pointed at it, and its author is asked.</summary>
    Asked,

    /// <summary>A request was made from it.</summary>
    Pointed,

    /// <summary>It was said to the bot, and a request was filed.</summary>
    Said,

    /// <summary>Heard in a thread as a note.</summary>
    Note,

    /// <summary>Heard beneath a client's part of a standup.</summary>
    Reply,
}

/// <summary>Somebody's message that has become a matter of ours.</summary>
/// <param name="Thread">The message beneath which it stands; null where it stands by itself.</param>
/// <param name="Team">Its author's own; both empty where nobody is known.</param>
/// <param name="Body">What it says, while somebody is asked about it; empty otherwise.</param>
/// <param name="Link">Where it can be read.</param>
/// <param name="Reader">Who is asked, as <see cref="LetterReader"/> writes it.</param>
/// <param name="Subject">The request or the note that came of it.</param>
/// <param name="Edited">The platform's moment of the newest text; empty for the first.</param>
/// <param name="Gone">The platform's moment when it was deleted; empty while it stands.</param>
internal sealed record Post(
    string Id, Platform Platform, string Workspace, string Room, string Message, string? Thread, string Team, string Author,
    string Body, string Link, string Reader, PostUse UsedAs, string? Subject, string Edited, string Gone)
{
    public bool IsBy(Speaker? speaker) => speaker is not null && Author is not "" && speaker.Team == Team && speaker.User == Author;

    /// <summary>Nothing is known of it yet but where it is.</summary>
    public static Post New(Platform platform, string workspace, string room, string message) => new(
        Ids.Code(), platform, workspace, room, message, Thread: null, Team: "", Author: "", Body: "", Link: "", Reader: "", PostUse.None,
        Subject: null, Edited: "", Gone: "");
}

/// <summary>Where a wish comes from, as a draft remembers it until something is filed.</summary>
/// <param name="Thread">Null where the message stands by itself.</param>
internal sealed record Source(string Room, string Message, string? Thread, string Team, string Author, PostUse UsedAs)
{
    /// <summary>The field of a draft.</summary>
    public const string Field = "post";

    /// <summary>Where the room is; null for where it is said.</summary>
    public Platform? Platform { get; init; }

    public string? Workspace { get; init; }

    public static Source? Of(IReadOnlyDictionary<string, string> fields) =>
        fields.GetValueOrDefault(Field) is { Length: > 0 } written ? Json.Read<Source>(written) : null;

    public static Source Of(Post post) => new(post.Room, post.Message, post.Thread, post.Team, post.Author, PostUse.Pointed);

    public string Write() => Json.Write(this);
}

internal static class Sources
{
    extension(Turn turn)
    {
        /// <summary>What the sentence was made from, or the message that says it; null for what has no message.</summary>
        public Source? Source() => Requests.Source.Of(turn.Said.Fields) ?? (turn.At is { Place: { } place, Speaker: { } who, Post: { } post }
            ? new Source(place.Room, post.Message, place.Thread, who.Team, who.User, PostUse.Said)
            : null);

        /// <summary>The message has become a request. One that is a note stays one.</summary>
        public async Task KeepSource(Source source, Request request)
        {
            if (turn.At.Place is not { } place) return;
            var (platform, workspace) = (source.Platform ?? turn.At.Platform, source.Workspace ?? place.Workspace);
            var post = await turn.Db.PostAt(platform, workspace, source.Room, source.Message) ?? Post.New(platform, workspace, source.Room, source.Message);
            if (post.UsedAs is PostUse.Note) return;
            if (post is { UsedAs: PostUse.Reply, Subject: { } reply }) await turn.Db.OweRedraw(reply, $"standup-reply {reply} again", turn.Now);
            if (post.Reader is not "") await turn.Db.OweRedraw(post.Id, $"tell post {post.Id}", turn.Now);
            await turn.Db.KeepPost(post with
            {
                Thread = source.Thread,
                Team = source.Team,
                Author = source.Author,
                Body = "",
                Link = "",
                UsedAs = source.UsedAs,
                Subject = request.Id.Value,
            }, turn.Now);
        }
    }
}
