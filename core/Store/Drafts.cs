using NodaTime;

namespace Core.Store;

/// <summary>A sentence that waits for one more word, a press or a form. What people wrote lies here and not on a button.</summary>
/// <param name="Say">The sentence as it was said.</param>
/// <param name="Fields">What is known beyond it, by argument name, as JSON.</param>
/// <param name="Made">The sentence that shows what came of it; null while it waits.</param>
internal sealed record Draft(string Id, PersonId PersonId, string Say, string Fields, Instant CreatedAt, string? Made)
{
    public IReadOnlyDictionary<string, string> Known => Json.Read<Dictionary<string, string>>(Fields);
}

internal static class Drafts
{
    private const string Put = """
        insert into drafts (id, agency_id, person_id, say, fields, created_at, made)
        values (@Id, @Agency, @PersonId, @Say, @Fields, @CreatedAt, @Made)
        on conflict (agency_id, id) do update set fields = excluded.fields, made = excluded.made
        """;

    private const string ById = """
        select id, person_id, say, fields, created_at, made from drafts
        where agency_id = @Agency and id = @Id and person_id = @PersonId
        """;

    private const string Forget = """
        delete from drafts where (agency_id, id) in (select agency_id, id from drafts where created_at < @Before limit 500)
        """;

    /// <summary>Old drafts are forgotten, at most 500 at a time.</summary>
    /// <param name="before">Exclusive.</param>
    public static Task<int> ForgetDrafts(this Session db, Instant before) => db.Do(Forget, new { Before = before });

    /// <exception cref="WriterNeededException">The session only looks; the same is asked again where it may write.</exception>
    public static Task Keep(this AgencySession db, Draft draft) =>
        db.Act is null ? throw new WriterNeededException() : db.Do(Put, draft);

    /// <summary>Null when there is none, or it is somebody else's.</summary>
    public static Task<Draft?> Draft(this AgencySession db, string id, PersonId whose) => db.One<Draft>(ById, new { Id = id, PersonId = whose });
}

/// <summary>A question turned out to be unclear, and what was said has to be kept until it is clear.</summary>
internal sealed class WriterNeededException() : Exception("A session that only looks cannot write.");
