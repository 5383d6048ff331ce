using System.Data.Common;
using System.Text.RegularExpressions;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>A database whose connection breaks off after so many statements, as when the process at its end is killed. The driver is the real one.</summary>
/// <param name="after">The last statement that is still carried out.</param>
internal sealed partial class DyingSource(DbDataSource real, int after) : DbDataSource
{
    private int _done;

    public bool Died => _done >= after;

    public override string ConnectionString => real.ConnectionString;

    protected override DbConnection CreateDbConnection() => new WatchedConnection(real.CreateConnection(), Run);

    private int Run(DbCommand command, string text)
    {
        foreach (var statement in Comment().Replace(text, "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            command.CommandText = statement;
            command.ExecuteNonQuery();
            if (++_done != after) continue;
            command.Connection!.Close();
            throw new IOException($"The connection broke off after: {statement}");
        }
        return 0;
    }

    [GeneratedRegex("--.*")]
    private static partial Regex Comment();
}
