using Core.Store;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Bots.Host;

/// <summary>What the two drivers want to be told, beyond what the settings say.</summary>
internal static class Databases
{
    private const int SqliteFull = 13, Multithread = 2, MemoryStatistics = 9;

    /// <exception cref="SettingsException">It is no connection string, or names no file.</exception>
    public static string Sqlite(string text)
    {
        try
        {
            // The store keeps its own connections, each with what it has compiled.
            var parts = new SqliteConnectionStringBuilder(text) { Pooling = false };
            if (parts.DataSource is "" || parts.DataSource.Contains(":memory:", StringComparison.Ordinal) || parts.Mode is SqliteOpenMode.Memory)
                throw new SettingsException("ConnectionStrings:Sqlite must name a file, as Data Source=va-desk.db does.");
            parts.DataSource = Path.GetFullPath(parts.DataSource);
            return parts.ConnectionString;
        }
        catch (ArgumentException why)
        {
            throw new SettingsException($"ConnectionStrings:Sqlite is no connection string: {why.Message}");
        }
    }

    /// <exception cref="SettingsException">It is no connection string, or names no server.</exception>
    public static string Postgres(string text)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(text);
            if (string.IsNullOrEmpty(parts.Host)) throw new SettingsException("ConnectionStrings:Postgres must name a server, as Host=localhost does.");
            if (parts.MaxAutoPrepare == 0) parts.MaxAutoPrepare = 100;
            // Whatever is set here is set for one transaction: nothing is left that would have to be cleared away before the next.
            parts.NoResetOnClose = true;
            return parts.ConnectionString;
        }
        catch (ArgumentException why)
        {
            throw new SettingsException($"ConnectionStrings:Postgres is no connection string: {why.Message}");
        }
    }

    // Each connection is used by one thread at a time, so the library need not lock itself for every call, nor count its memory.
    static Databases()
    {
        SQLitePCL.Batteries_V2.Init();
        _ = SQLitePCL.raw.sqlite3_config(Multithread);
        _ = SQLitePCL.raw.sqlite3_config(MemoryStatistics, 0);
    }

    public static Engine Open(Settings settings) => Open(settings.Sqlite, settings.Postgres);

    public static Engine Open(string sqlite, string? postgres) => postgres is not null
        ? Engine.Postgres(NpgsqlDataSource.Create(postgres))
        : Engine.Sqlite(
            SqliteFactory.Instance.CreateDataSource(sqlite), why => why is SqliteException { SqliteErrorCode: SqliteFull });

    /// <summary>Where the SQLite file is.</summary>
    public static string File(string sqlite) => new SqliteConnectionStringBuilder(sqlite).DataSource;
}
