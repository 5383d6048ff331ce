using Core.Store;
using NodaTime;

namespace Core.Away;

internal static class AwayStore
{
    private const string Columns = "id, person_id, starts_at, ends_at, note, cover_id";

    private const string HandedColumns = "id, from_id, to_id, handed_at";

    private const string ById = $"""
        select {Columns} from absences
        where agency_id = @Agency and id = @Id
        """;

    private const string Ahead = $"""
        select {Columns} from absences
        where agency_id = @Agency and person_id = @Person and ends_at > @Now and ends_at > starts_at
        order by starts_at, id
        """;

    private const string Put = """
        insert into absences (id, agency_id, person_id, starts_at, ends_at, note, cover_id)
        values (@Id, @Agency, @PersonId, @StartsAt, @EndsAt, @Note, @CoverId)
        on conflict (id) do update
        set starts_at = excluded.starts_at, ends_at = excluded.ends_at, note = excluded.note, cover_id = excluded.cover_id
        """;

    private const string Delete = "delete from absences where agency_id = @Agency and id = @Id";

    private const string HandedById = $"select {HandedColumns} from handovers where agency_id = @Agency and id = @Id";

    private const string HandedFrom = $"""
        select {HandedColumns} from handovers
        where agency_id = @Agency and from_id = @Person
        order by id
        """;

    private const string PutHanded = """
        insert into handovers (id, agency_id, from_id, to_id, handed_at) values (@Id, @Agency, @FromId, @ToId, @HandedAt)
        on conflict (id) do update set from_id = excluded.from_id, to_id = excluded.to_id, handed_at = excluded.handed_at
        """;

    private const string DeleteHanded = "delete from handovers where agency_id = @Agency and id = @Id";

    private const string SentTo = """
        select reader, say from letters
        where agency_id = @Agency and subject = @Subject and kind = @Kind and outcome = 'sent'
        order by done_at desc, id desc
        """;

    // Whoever has read of one that is undone reads that it was called off.
    internal static readonly Table<Absence> Absences = new("absences", a => a.Id, ById, Put, Delete, end: a => a.CalledOff());

    internal static readonly Table<Handover> Handovers = new("handovers", h => h.Id.Value, HandedById, PutHanded, DeleteHanded);

    internal sealed record Told(string Reader, string Say);

    extension(AgencySession db)
    {
        public Task<Absence?> Absence(string id) => db.One<Absence>(ById, new { Id = id });

        /// <summary>Those of one member that hold or are to come, in order.</summary>
        public Task<IReadOnlyList<Absence>> AbsencesOf(PersonId person, Instant now) => db.All<Absence>(Ahead, new { Person = person, Now = now });

        public Task<Handover?> Handover(RequestId request) => db.One<Handover>(HandedById, new { Id = request });

        public Task<IReadOnlyList<Handover>> HandedBy(PersonId person) => db.All<Handover>(HandedFrom, new { Person = person });

        /// <summary>What was sent about an absence, the newest first.</summary>
        public Task<IReadOnlyList<Told>> ToldOf(string absence) =>
            db.All<Told>(SentTo, new { Subject = absence, Kind = AwayPlan.Told });

        /// <summary>True when that colleague has read that they got work of hers.</summary>
        public async Task<bool> WasHanded(PersonId from, PersonId to) =>
            (await db.All<Told>(SentTo, new { Subject = AwayPlan.HandedTo(from, to), Kind = AwayPlan.Handed }))
                .Any(t => t.Say.StartsWith("tell handed ", StringComparison.Ordinal));
    }
}
