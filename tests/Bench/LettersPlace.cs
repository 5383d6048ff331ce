using System.Data.Common;
using Bots.Host;
using Core.Store;
using Microsoft.Data.Sqlite;
using Npgsql;
using Tests.Kit;

namespace Tests.Bench;

/// <summary>A database of its own for one measurement, gone afterwards.</summary>
internal sealed class LettersPlace(string name, Db db, Func<Task> settle, Func<ValueTask> remove) : IAsyncDisposable
{
    public string Name => name;

    public bool IsPostgres => name is "PostgreSQL";

    public Db Db => db;

    /// <summary>What the database does by itself after many writes is done now.</summary>
    public Task Settle() => settle();

    /// <param name="server">Null for SQLite.</param>
    public static async Task<LettersPlace> Open(string? server, int people = 100, int agencies = 1, int clients = 1)
    {
        var place = server is null ? InFile() : await OnServer(server);
        await Seed.Fill(place.Db, agencies, people, clients);
        return place;
    }

    /// <summary>The server that TEST_POSTGRES names, or one started for this; null where there is none.</summary>
    public static async Task<(string? Server, PostgresCluster? Own)> Server()
    {
        if (Environment.GetEnvironmentVariable("TEST_POSTGRES") is { Length: > 0 } given) return (given, null);
        var own = await PostgresCluster.Start();
        return (own?.ConnectionString, own);
    }

    public async ValueTask DisposeAsync()
    {
        await db.DisposeAsync();
        await remove();
    }

    private static LettersPlace InFile()
    {
        var folder = Directory.CreateTempSubdirectory("va-desk-bench-letters-");
        var connection = $"Data Source={Path.Combine(folder.FullName, "letters.db")};Pooling=False";
        var source = SqliteFactory.Instance.CreateDataSource(connection);
        return new LettersPlace("SQLite", new Db(Engine.Sqlite(source)), () => Say(source, "pragma wal_checkpoint(truncate)"), () =>
        {
            folder.Delete(recursive: true);
            return ValueTask.CompletedTask;
        });
    }

    private static async Task<LettersPlace> OnServer(string server)
    {
        var database = "bench_" + Guid.NewGuid().ToString("N");
        await Say(server, $"create database {database} template template0 encoding 'UTF8'");
        var connection = new NpgsqlConnectionStringBuilder(Databases.Postgres(server)) { Database = database, CommandTimeout = 0 };
        var source = NpgsqlDataSource.Create(connection);
        return new LettersPlace("PostgreSQL", new Db(Engine.Postgres(source)), async () =>
        {
            foreach (var chore in (string[])["vacuum analyze", "checkpoint"]) await Say(source, chore);
        }, async () =>
        {
            await source.DisposeAsync();
            await Say(server, $"drop database if exists {database} with (force)");
        });
    }

    private static async Task Say(string server, string sql)
    {
        await using var source = NpgsqlDataSource.Create(server);
        await Say(source, sql);
    }

    private static async Task Say(DbDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
