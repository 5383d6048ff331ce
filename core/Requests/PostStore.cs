using Core.Speech;
using Core.Store;
using NodaTime;

namespace Core.Requests;

internal static class PostStore
{
    private const string ById = """
        select id, platform, workspace, room, message, thread, team, author, body, link, reader, used_as, subject, edited, gone from posts
        where agency_id = @Agency and id = @Id
        """;

    private const string At = """
        select id, platform, workspace, room, message, thread, team, author, body, link, reader, used_as, subject, edited, gone from posts
        where agency_id = @Agency and platform = @Platform and workspace = @Workspace and room = @Room and message = @Message
        """;

    private const string From = """
        select id, platform, workspace, room, message, thread, team, author, body, link, reader, used_as, subject, edited, gone from posts
        where agency_id = @Agency and subject = @Subject and used_as = 'Pointed' and platform = @Platform and workspace = @Workspace and room = @Room
        """;

    private const string Put = """
        insert into posts (id, agency_id, platform, workspace, room, message, thread, team, author, body, link, reader, used_as, subject,
          edited, gone, kept_at)
        values (@Id, @Agency, @Platform, @Workspace, @Room, @Message, @Thread, @Team, @Author, @Body, @Link, @Reader, @UsedAs, @Subject,
          @Edited, @Gone, @Now)
        on conflict (platform, workspace, room, message) do update
        set thread = excluded.thread, team = excluded.team, author = excluded.author, body = excluded.body, link = excluded.link,
            reader = excluded.reader, used_as = excluded.used_as, subject = excluded.subject, edited = excluded.edited, gone = excluded.gone
        """;

    private const string Forget = """
        delete from posts where (agency_id, id) in
          (select agency_id, id from posts where used_as in ('None', 'Asked') and kept_at < @Before limit 500)
        """;

    public static Task<Post?> Post(this AgencySession db, string id) => db.One<Post>(ById, new { Id = id });

    public static Task<Post?> PostAt(this AgencySession db, Platform platform, string workspace, string room, string message) =>
        db.One<Post>(At, new { Platform = platform, Workspace = workspace, Room = room, Message = message });

    /// <summary>The message in this room from which a request was made; null when it was not made from one here.</summary>
    public static Task<Post?> PostOf(this AgencySession db, string subject, Platform platform, string workspace, string room) =>
        db.One<Post>(From, new { Subject = subject, Platform = platform, Workspace = workspace, Room = room });

    public static Task KeepPost(this AgencySession db, Post post, Instant now) => db.Do(Put, new
    {
        post.Id, post.Platform, post.Workspace, post.Room, post.Message, post.Thread, post.Team, post.Author, post.Body, post.Link,
        post.Reader, post.UsedAs, post.Subject, post.Edited, post.Gone, Now = now,
    });

    /// <summary>What nothing came of is forgotten, at most 500 at a time.</summary>
    /// <param name="before">Exclusive.</param>
    public static Task<int> ForgetPosts(this Session db, Instant before) => db.Do(Forget, new { Before = before });
}
