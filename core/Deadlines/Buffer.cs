using Core.Store;
using NodaTime;

namespace Core.Deadlines;

/// <summary>The room that is kept before a deadline: a part of the work that is left, and a working hour at the least.</summary>
/// <param name="Id">The agency's.</param>
/// <param name="Percent">Of what is left.</param>
internal sealed record Buffer(string Id, long Percent)
{
    public const long Usual = 25, Most = 200;

    public static readonly Duration Least = Duration.FromHours(1);

    public Duration Of(Duration left) => Duration.Max(Least, Duration.FromMinutes((long)left.TotalMinutes * Percent / 100));
}

internal static class BufferStore
{
    private const string ById = "select agency_id as id, percent from buffers where agency_id = @Agency and agency_id = @Id";

    private const string Put = """
        insert into buffers (agency_id, percent) values (@Agency, @Percent)
        on conflict (agency_id) do update set percent = excluded.percent
        """;

    private const string Delete = "delete from buffers where agency_id = @Agency and agency_id = @Id";

    internal static readonly Table<Buffer> Buffers = new("buffers", b => b.Id, ById, Put, Delete);

    extension(AgencySession db)
    {
        /// <summary>Null until somebody has told one.</summary>
        public Task<Buffer?> ToldBuffer() => db.One<Buffer>(ById, new { Id = db.Agency });

        public async Task<Buffer> Buffer() => await db.ToldBuffer() ?? new Buffer(db.Agency.Value, Deadlines.Buffer.Usual);
    }
}
