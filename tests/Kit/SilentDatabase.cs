using System.Data.Common;
using Bots.Host;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Tests.Kit;

/// <summary>A database in which somebody else writes, and does not end until this is let go.</summary>
internal static class SilentDatabase
{
    /// <param name="tables">What is held on PostgreSQL; all of it on SQLite, which knows no less.</param>
    public static async Task<IAsyncDisposable> Hold(Settings settings, string tables, CancellationToken stop)
    {
        DbConnection other = settings.Postgres is { } postgres ? new NpgsqlConnection(postgres) : new SqliteConnection(settings.Sqlite);
        await other.OpenAsync(stop);
        await using var command = other.CreateCommand();
        command.CommandText = settings.Postgres is null ? "begin immediate" : $"begin; lock table {tables}";
        await command.ExecuteNonQueryAsync(stop);
        return other;
    }
}
