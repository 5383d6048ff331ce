using System.Data.Common;
using System.Text.Json.Nodes;
using Core.Store;
using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;
using Tests.Kit;

namespace Tests.Trials;

/// <param name="Text">As the database got it.</param>
public sealed record IdleAsked(string Text, IReadOnlyList<(string Name, object? Value)> Bound)
{
    public bool IsOfLetters => Text.Contains("from letters", StringComparison.Ordinal);
}

/// <param name="Count">In the database's own unit.</param>
public sealed record IdleCost(string Text, double Count, bool WholeTable);

/// <summary>A database that says what a statement costs it.</summary>
public abstract class IdleDatabase
{
    public abstract string Name { get; }

    public abstract string Unit { get; }

    public abstract double Most { get; }

    /// <summary>For the product: each statement that returns rows is written down.</summary>
    public abstract Engine Listening(ICollection<IdleAsked> asked);

    /// <summary>Carries it out and takes it back.</summary>
    public abstract Task<IdleCost> Cost(IdleAsked asked);

    private protected static void Note(ICollection<IdleAsked> asked, DbCommand command, string text)
    {
        lock (asked) asked.Add(new IdleAsked(text, [.. command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))]));
    }

    private protected sealed class Source(DbDataSource real, ICollection<IdleAsked> asked) : DbDataSource
    {
        public override string ConnectionString => real.ConnectionString;

        protected override DbConnection CreateDbConnection() => new WatchedConnection(
            real.CreateConnection(), (command, _) => command.ExecuteNonQuery(), (command, text) => Note(asked, command, text));
    }
}

/// <summary>Counts steps of its virtual machine: one for each row, and each comparison, that it comes by.</summary>
internal sealed class IdleSqlite(string connectionString) : IdleDatabase
{
    public override string Name => "SQLite";

    public override string Unit => "steps of its machine";

    public override double Most => 500;

    public override Engine Listening(ICollection<IdleAsked> asked) =>
        Engine.Sqlite(new Source(SqliteFactory.Instance.CreateDataSource(connectionString), asked));

    public override async Task<IdleCost> Cost(IdleAsked asked)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        raw.sqlite3_exec(connection.Handle, "begin immediate");
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_prepare_v2(connection.Handle, asked.Text, out var statement));
        foreach (var (name, value) in asked.Bound) Bind(statement, name, value);
        int step;
        do step = raw.sqlite3_step(statement);
        while (step == raw.SQLITE_ROW);
        Assert.Equal(raw.SQLITE_DONE, step);
        var (steps, whole) = (Status(statement, raw.SQLITE_STMTSTATUS_VM_STEP), Status(statement, raw.SQLITE_STMTSTATUS_FULLSCAN_STEP));
        statement.Dispose();
        raw.sqlite3_exec(connection.Handle, "rollback");
        return new IdleCost(asked.Text, steps, whole > 0);
    }

    private static int Status(sqlite3_stmt statement, int counter) => raw.sqlite3_stmt_status(statement, counter, 0);

    private static void Bind(sqlite3_stmt statement, string name, object? value)
    {
        var place = raw.sqlite3_bind_parameter_index(statement, name);
        var bound = value switch
        {
            string text => raw.sqlite3_bind_text(statement, place, text),
            null or DBNull => raw.sqlite3_bind_null(statement, place),
            _ => raw.sqlite3_bind_int64(statement, place, Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)),
        };
        Assert.Equal(raw.SQLITE_OK, bound);
    }
}

/// <summary>Counts pages that it looks at.</summary>
internal sealed class IdlePostgres(string connectionString) : IdleDatabase
{
    public override string Name => "PostgreSQL";

    public override string Unit => "pages";

    public override double Most => 60;

    public override Engine Listening(ICollection<IdleAsked> asked) =>
        Engine.Postgres(new Source(NpgsqlDataSource.Create(connectionString + ";Pooling=false"), asked));

    public override async Task<IdleCost> Cost(IdleAsked asked)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand("explain (analyze, buffers, format json) " + asked.Text, connection, transaction);
        foreach (var (name, value) in asked.Bound) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        // What planning looks at, it looks at once.
        await command.ExecuteScalarAsync();
        var plan = JsonNode.Parse((string)(await command.ExecuteScalarAsync())!)![0]!["Plan"]!;
        var pages = (double)plan["Shared Hit Blocks"]! + (double)plan["Shared Read Blocks"]!;
        return new IdleCost(asked.Text, pages, All(plan).Any(IsWhole));
    }

    private static bool IsWhole(JsonNode plan) =>
        (string?)plan["Node Type"] is "Seq Scan" && (string?)plan["Relation Name"] is "letters" && (int)plan["Actual Loops"]! > 0;

    private static IEnumerable<JsonNode> All(JsonNode plan) =>
        [plan, .. (plan["Plans"] as JsonArray ?? []).SelectMany(below => All(below!))];
}
