using Core.Store;

namespace Core.Standup;

internal static class ReplyStore
{
    private const string ById = """
        select id, standup_id as round_id, client_id, author_id, platform, workspace, room, message, card, reader, said_at, body, link, state, answer,
          answered_by, answered_at, edited_at, withdrawn_at
        from standup_replies
        where agency_id = @Agency and id = @Id
        """;

    private const string Put = """
        insert into standup_replies (id, agency_id, standup_id, client_id, author_id, platform, workspace, room, message, card, reader, said_at, body,
          link, state, answer, answered_by, answered_at, edited_at, withdrawn_at)
        values (@Id, @Agency, @RoundId, @ClientId, @AuthorId, @Platform, @Workspace, @Room, @Message, @Card, @Reader, @SaidAt, @Body,
          @Link, @State, @Answer, @AnsweredBy, @AnsweredAt, @EditedAt, @WithdrawnAt)
        on conflict (id) do update
        set body = excluded.body, link = excluded.link, state = excluded.state, answer = excluded.answer, answered_by = excluded.answered_by,
            answered_at = excluded.answered_at, edited_at = excluded.edited_at, withdrawn_at = excluded.withdrawn_at
        """;

    private const string Delete = "delete from standup_replies where agency_id = @Agency and id = @Id";

    internal static readonly Table<Reply> Replies = new("standup_replies", r => r.Id, ById, Put, Delete);

    public static Task<Reply?> Reply(this AgencySession db, string id) => db.One<Reply>(ById, new { Id = id });
}
