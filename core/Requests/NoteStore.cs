using Core.Store;

namespace Core.Requests;

internal static class NoteStore
{
    private const string ById = """
        select id, request_id, author_id, at, kind, body, link, readers, edited_at, withdrawn_at from notes
        where agency_id = @Agency and id = @Id
        """;

    private const string Of = """
        select id, request_id, author_id, at, kind, body, link, readers, edited_at, withdrawn_at from notes
        where agency_id = @Agency and request_id = @Request
        order by at desc, id desc limit 50
        """;

    private const string Put = """
        insert into notes (id, agency_id, request_id, author_id, at, kind, body, link, readers, edited_at, withdrawn_at)
        values (@Id, @Agency, @RequestId, @AuthorId, @At, @Kind, @Body, @Link, @Readers, @EditedAt, @WithdrawnAt)
        on conflict (id) do update
        set body = excluded.body, link = excluded.link, readers = excluded.readers, edited_at = excluded.edited_at,
            withdrawn_at = excluded.withdrawn_at
        """;

    private const string Delete = "delete from notes where agency_id = @Agency and id = @Id";

    internal static readonly Table<Note> Notes = new("notes", n => n.Id, ById, Put, Delete);

    public static Task<Note?> Note(this AgencySession db, string id) => db.One<Note>(ById, new { Id = id });

    /// <summary>The latest fifty, newest first, whoever may read them.</summary>
    public static Task<IReadOnlyList<Note>> AllNotesOf(this AgencySession db, RequestId request) =>
        db.All<Note>(Of, new { Request = request });
}
