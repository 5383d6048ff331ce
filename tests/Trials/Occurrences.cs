using Tests.Kit;

namespace Tests.Trials;

/// <summary>What became of each occurrence of each rule, by names that are the same in every office.</summary>
internal static class Occurrences
{
    private const string All = """
        select l.kind, l.occurrence, coalesce(p.name, 'room') as reader, coalesce(l.outcome, 'waits') as outcome, count(*) as count from letters as l
        left join people as p on p.agency_id = l.agency_id and l.reader = 'person/' || p.id
        where l.agency_id = @Agency and l.kind not in ('cards', 'redraw', 'answer')
        group by l.kind, l.occurrence, coalesce(p.name, 'room'), coalesce(l.outcome, 'waits')
        order by l.kind, l.occurrence, coalesce(p.name, 'room')
        """;

    internal sealed record Occurrence(string Kind, string Name, string Reader, string Outcome, long Count)
    {
        public string Key => $"{Kind} {Name} {Reader}";
    }

    private sealed record Row(string Kind, string Occurrence, string Reader, string Outcome, long Count);

    public static async Task<IReadOnlyList<Occurrence>> Of(Office office) =>
    [
        .. (await office.Db.Read(s => s.For(office.Agency).All<Row>(All)))
            .Select(r => new Occurrence(r.Kind, r.Occurrence, r.Reader, r.Outcome, r.Count)),
    ];

    /// <summary>How many letters went out more than once.</summary>
    public static int Doubled(Office office) => office.Courier.Carried
        .Where(c => !c.Again && c.To.Mark is not null).GroupBy(c => c.To.Mark!.Split('/')[0]).Count(letter => letter.Count() > 1);
}
