using Core.Speech;
using Core.Views;
using NodaTime;

namespace Core.Store;

/// <summary>Remembers each delivery with its answer, in the transaction that did the work: a repeat gets the first answer.</summary>
internal static class Inbox
{
    private const string Answered = """
        select answer from inbox
        where platform = @Platform and workspace = @Workspace and delivery = @Delivery
        """;

    // No "on conflict": of two copies at once on PostgreSQL the second breaks the key, is done again, and finds the first one's answer.
    private const string Keep = """
        insert into inbox (platform, workspace, delivery, heard_at, answer)
        values (@Platform, @Workspace, @Delivery, @Now, @Answer)
        """;

    private const string Forget = """
        delete from inbox where (platform, workspace, delivery) in
          (select platform, workspace, delivery from inbox where heard_at < @Before limit 500)
        """;

    private const string Newest = """
        select cast(coalesce(max(at), 0) as bigint) as at
        from (select max(heard_at) as at from inbox union all select max(done_at) as at from letters) as moments
        """;

    private sealed record Moment(Instant At);

    private sealed record Row(string Answer);

    public static async Task<View?> AnswerTo(this Session db, Platform platform, string workspace, string delivery) =>
        await db.One<Row>(Answered, new { Platform = platform, Workspace = workspace, Delivery = delivery }) is { } first
            ? Json.Read<View>(first.Answer)
            : null;

    public static Task Remember(this Session db, Utterance said, Instant now, View answer) => db.Do(Keep, new
    {
        said.Platform, said.Place.Workspace, said.Delivery, Now = now, Answer = Json.Write(answer),
    });

    /// <summary>Old deliveries are forgotten, at most 500 at a time so that nobody waits for it.</summary>
    /// <param name="before">Exclusive.</param>
    public static Task<int> ForgetDeliveries(this Session db, Instant before) => db.Do(Forget, new { Before = before });

    /// <summary>When something was last heard or sent, of any agency; the beginning of time when nothing ever was.</summary>
    public static async Task<Instant> LastHeard(this Session db) => (await db.One<Moment>(Newest))!.At;
}
