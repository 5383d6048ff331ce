using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Core.Store;
using Microsoft.Data.Sqlite;
using Npgsql;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>An empty database, to be brought to any state that a released version has left.</summary>
/// <param name="Setting">For a host, as an argument.</param>
/// <param name="Unpooled">A connection of it that is closed is gone.</param>
/// <param name="Schema">All that a script can have made, a row for each.</param>
internal sealed record MigrationPlace(
    string Setting, DbDataSource Source, DbDataSource Unpooled, Func<DbDataSource, Engine> Engine, string Schema, Func<Task> Remove)
    : IAsyncDisposable
{
    private const string OfSqlite = "select type || ' ' || name || ' ' || coalesce(sql, '') from sqlite_master order by 1";

    private const string OfPostgres = """
        select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '')
        from information_schema.columns where table_schema = 'public'
        union all select indexdef from pg_indexes where schemaname = 'public'
        union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
        from pg_constraint where connamespace = 'public'::regnamespace
        order by 1
        """;

    private const string Somebody = """
        insert into agencies (id, name, zone, language, currency, last_request, planned_until, left_steps)
        values ('a1', 'North', 'Europe/Tallinn', 'en', 'EUR', 7, 0, '')
        """;

    /// <summary>What has ever been released, in order.</summary>
    public static IReadOnlyList<(string Name, string Text)> Scripts { get; } =
        [.. Repository.Files("core/Store/migrations", "*.sql").Select(f => (Path.GetFileName(f.Name), f.Text.ReplaceLineEndings("\n")))];

    public static Task<MigrationPlace> OnSqlite()
    {
        var folder = Directory.CreateTempSubdirectory("va-desk-migration-");
        var connection = Prototype.Sqlite(Path.Combine(folder.FullName, "office.db"));
        var source = SqliteFactory.Instance.CreateDataSource(connection);
        return Task.FromResult(new MigrationPlace(
            $"--ConnectionStrings:Sqlite={connection}", source, source, s => Core.Store.Engine.Sqlite(s), OfSqlite,
            () =>
            {
                folder.Delete(recursive: true);
                return Task.CompletedTask;
            }));
    }

    public static async Task<MigrationPlace> OnPostgres()
    {
        var database = await Postgres.NewDatabase();
        return new MigrationPlace(
            $"--ConnectionStrings:Postgres={database.ConnectionString}", NpgsqlDataSource.Create(database.ConnectionString),
            NpgsqlDataSource.Create(database.ConnectionString + ";Pooling=False"), Core.Store.Engine.Postgres, OfPostgres,
            async () => await database.DisposeAsync());
    }

    /// <summary>As a version with that many scripts has left it, with an agency in it.</summary>
    public async Task Released(int scripts)
    {
        if (scripts == 0) return;
        await Does("create table migrations (name text primary key, hash text not null)");
        foreach (var (name, text) in Scripts.Take(scripts))
        {
            await Does(text);
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            await Does($"insert into migrations (name, hash) values ('{name}', '{hash}')");
        }
        await Does(Somebody);
    }

    /// <exception cref="IOException">The connection broke off.</exception>
    public async Task Migrate(DbDataSource? source = null)
    {
        await using var db = new Db(Engine(source ?? Source));
        await db.Migrate();
    }

    /// <summary>Schema, scripts and the agencies that are there.</summary>
    public async Task<IReadOnlyList<string>> Holds()
    {
        var schema = await Rows(Schema);
        return schema.Count == 0
            ? []
            : [.. schema, .. await Rows("select name || ' ' || hash from migrations order by 1"), .. await Somebodies()];
    }

    public Task<IReadOnlyList<string>> Somebodies() => Rows("select id || ' ' || name from agencies order by 1");

    public async Task<IReadOnlyList<string>> Rows(string sql)
    {
        await using var connection = await Source.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await reader.ReadAsync()) rows.Add(reader.GetString(0));
        return rows;
    }

    public async Task Does(string sql)
    {
        await using var connection = await Source.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        await Unpooled.DisposeAsync();
        await Remove();
    }
}
