using Core.Requests;
using Core.Store;
using NodaTime;

namespace Core.Deadlines;

internal enum Consent { Yes, No }

/// <summary>A later date that a client was asked about. Until they say yes, nothing moves.</summary>
/// <param name="Id">The request's: one question at a time.</param>
/// <param name="NoteId">What they were told with it; a button names the question by it.</param>
/// <param name="AskedBy">Who hears the answer.</param>
/// <param name="Was">When it was due as they were asked: moved meanwhile, nothing is asked any more.</param>
/// <param name="Due">As a request keeps it, in <paramref name="DueZone"/>.</param>
internal sealed record Proposal(
    RequestId Id, string NoteId, PersonId AskedBy, string? Was, string Due, string DueZone, Instant DueAt, Instant AskedAt,
    Consent? Answer = null, PersonId? AnsweredBy = null)
{
    public bool Pends(Request request) => Answer is null && request.IsOpen && request.Due == Was;
}

internal static class ProposalStore
{
    private const string ById = """
        select id, note_id, asked_by, was, due, due_zone, due_at, asked_at, answer, answered_by from proposals
        where agency_id = @Agency and id = @Id
        """;

    private const string Put = """
        insert into proposals (id, agency_id, note_id, asked_by, was, due, due_zone, due_at, asked_at, answer, answered_by)
        values (@Id, @Agency, @NoteId, @AskedBy, @Was, @Due, @DueZone, @DueAt, @AskedAt, @Answer, @AnsweredBy)
        on conflict (id) do update
        set note_id = excluded.note_id, asked_by = excluded.asked_by, was = excluded.was, due = excluded.due, due_zone = excluded.due_zone,
            due_at = excluded.due_at, asked_at = excluded.asked_at, answer = excluded.answer, answered_by = excluded.answered_by
        """;

    private const string Delete = "delete from proposals where agency_id = @Agency and id = @Id";

    internal static readonly Table<Proposal> Proposals = new("proposals", p => p.Id.Value, ById, Put, Delete);

    extension(AgencySession db)
    {
        /// <summary>The last one that was asked about, answered or not.</summary>
        public Task<Proposal?> Proposal(RequestId request) => db.One<Proposal>(ById, new { Id = request });

        /// <summary>What its client has not answered yet; null where nothing is asked.</summary>
        public async Task<Proposal?> Pending(Request request) =>
            request.IsOpen && await db.Proposal(request.Id) is { } proposal && proposal.Pends(request) ? proposal : null;
    }
}
