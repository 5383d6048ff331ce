using System.Globalization;
using NodaTime;

namespace Core.Store;

/// <summary>Who does what, as the journal keeps it. One turn is undone as one.</summary>
/// <param name="Turn">App-made; <c>undo</c> names it.</param>
/// <param name="Person">None where the platform tells us something: nobody did it.</param>
/// <param name="Verb">The verb's name, never what was said after it.</param>
public sealed record Act(string Turn, PersonId Person, string Verb, Instant At);

/// <summary>A row that was saved or removed in this session.</summary>
internal sealed record Change(Table Table, string Id, object? Before, object? After);

/// <summary>A table whose rows the journal can put back.</summary>
internal abstract class Table(string name)
{
    public string Name { get; } = name;

    /// <summary>The row as it stands, as the journal writes rows; null when there is none.</summary>
    public abstract Task<string?> Stands(AgencySession db, string id);

    /// <summary>Saves the row as it was before; a row that did not exist is removed, or ended where its number must stay.</summary>
    public abstract Task PutBack(AgencySession db, string id, string? before);
}

/// <param name="byId">Takes <c>@Id</c>.</param>
/// <param name="put">Inserts or replaces; takes the row's properties.</param>
/// <param name="remove">Takes <c>@Id</c>.</param>
/// <param name="back">From the row as it stands and as it was: for what must go on counting while the rest is put back.</param>
/// <param name="end">For rows that must stay once made: what they become when their making is undone.</param>
internal sealed class Table<T>(
    string name, Func<T, string> id, string byId, string put, string remove, Func<T, T, T>? back = null, Func<T, T>? end = null)
    : Table(name) where T : class
{
    public string Put => put;

    public string Remove => remove;

    public string Id(T row) => id(row);

    public override async Task<string?> Stands(AgencySession db, string id) =>
        await db.One<T>(byId, new { Id = id }) is { } row ? Json.Write(row) : null;

    public override async Task PutBack(AgencySession db, string id, string? before)
    {
        var now = await db.One<T>(byId, new { Id = id });
        if (before is not null)
        {
            var was = Json.Read<T>(before);
            await db.Save(this, now, now is not null && back is not null ? back(now, was) : was);
        }
        else if (now is not null && end is not null) await db.Save(this, now, end(now));
        else if (now is not null) await db.Remove(this, now);
    }
}

/// <summary>What changed, from what to what, by whom: the audit trail, and what <c>undo</c> reads.</summary>
internal static class Journal
{
    private const string Insert = """
        insert into changes (agency_id, turn, step, at, person_id, verb, in_table, row_id, before, after)
        values (@Agency, @Turn, @Step, @At, @Person, @Verb, @Table, @Id, @Before, @After)
        """;

    private const string OfTurn = """
        select in_table, row_id, before, after, at, person_id, verb from changes
        where agency_id = @Agency and turn = @Turn
        order by step desc
        """;

    private const string LastTurn = """
        select turn from changes
        where agency_id = @Agency and person_id = @Person and at >= @Since and verb <> 'undo'
        order by at desc, turn desc limit 1
        """;

    private const string LastOf = """
        select in_table, row_id, before, after, at, person_id, verb from changes
        where agency_id = @Agency and in_table = @Table and row_id = @Id
        order by at desc, turn desc, step desc limit 1
        """;

    internal sealed record Entry(string InTable, string RowId, string? Before, string? After, Instant At, PersonId PersonId, string Verb);

    private sealed record TurnRow(string Turn);

    /// <param name="before">The row as this turn read it; null when it is new.</param>
    public static async Task Save<T>(this AgencySession db, Table<T> table, T? before, T after) where T : class
    {
        db.Known.Remove(table.Id(after));
        await db.Do(table.Put, after);
        await db.Append(table, table.Id(after), before, after);
    }

    public static async Task Remove<T>(this AgencySession db, Table<T> table, T before) where T : class
    {
        db.Known.Remove(table.Id(before));
        await db.Do(table.Remove, new { Id = table.Id(before) });
        await db.Append(table, table.Id(before), before, null);
    }

    /// <summary>A row that is asked for again and again in one turn: fetched once, until it is saved.</summary>
    public static async Task<T?> Known<T>(this AgencySession db, string id, string byId) where T : class
    {
        if (db.Known.GetValueOrDefault(id) is T known) return known;
        if (await db.One<T>(byId, new { Id = id }) is not { } row) return null;
        db.Known[id] = row;
        return row;
    }

    /// <summary>Newest first, as they are to be undone.</summary>
    public static Task<IReadOnlyList<Entry>> ChangesOf(this AgencySession db, string turn) => db.All<Entry>(OfTurn, new { Turn = turn });

    /// <param name="since">Inclusive.</param>
    public static async Task<string?> LastTurnOf(this AgencySession db, PersonId person, Instant since) =>
        (await db.One<TurnRow>(LastTurn, new { Person = person, Since = since }))?.Turn;

    public static Task<Entry?> LastChangeOf(this AgencySession db, string table, string id) =>
        db.One<Entry>(LastOf, new { Table = table, Id = id });

    private static async Task Append<T>(this AgencySession db, Table<T> table, string id, T? before, T? after) where T : class
    {
        var act = db.Act ?? throw new InvalidOperationException("Nothing is saved without saying who does what.");
        var step = db.Changes.Count.ToString("0000", CultureInfo.InvariantCulture);
        db.Changes.Add(new Change(table, id, before, after));
        await db.Do(Insert, new
        {
            act.Turn, Step = step, act.At, Person = act.Person.Value ?? "", act.Verb, Table = table.Name, Id = id,
            Before = before is null ? null : Json.Write(before), After = after is null ? null : Json.Write(after),
        });
    }
}
