using System.Data.Common;

namespace Core.Store;

/// <summary>A connection that compiles a statement once and keeps it: on SQLite compiling costs more than running.</summary>
internal sealed class Connection(DbConnection connection, Engine engine) : IAsyncDisposable
{
    private readonly Dictionary<string, Statement> _statements = [];

    public bool OneWriter => engine.OneWriter;

    public Statement this[string sql] =>
        _statements.TryGetValue(sql, out var known) ? known : _statements[sql] = Compile(sql);

    public ValueTask<DbTransaction> Begin() => connection.BeginTransactionAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var statement in _statements.Values) await statement.DisposeAsync();
        await connection.DisposeAsync();
    }

    private Statement Compile(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = engine.Speak(sql);
        return new Statement(command);
    }
}
