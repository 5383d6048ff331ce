using Npgsql;
using Tests.Kit;

[assembly: AssemblyFixture(typeof(PostgresAtTheEnd))]

namespace Tests.Kit;

/// <summary>Gives each test a database of its own on the server that TEST_POSTGRES names, or on one started for this run.</summary>
internal static class Postgres
{
    private static readonly Lazy<Task<string?>> Server = new(Find);
    private static PostgresCluster? _own;

    /// <summary>Skips the test by name where there is no server.</summary>
    public static Task<PostgresDatabase> NewDatabase() => Create("template0");

    public static Task<PostgresDatabase> CopyOf(PostgresDatabase database) => Create(database.Name);

    public static async ValueTask Stop()
    {
        if (_own is { } cluster) await cluster.DisposeAsync();
    }

    private static async Task<PostgresDatabase> Create(string template)
    {
        if (await Server.Value is not { } server)
        {
            Assert.Skip("PostgreSQL is not here: install it or set TEST_POSTGRES");
            throw new InvalidOperationException();
        }
        return await PostgresDatabase.Create(server, template);
    }

    private static async Task<string?> Find()
    {
        if (Environment.GetEnvironmentVariable("TEST_POSTGRES") is { Length: > 0 } given) return given;
        _own = await PostgresCluster.Start();
        return _own?.ConnectionString;
    }
}

/// <summary>An empty database, gone when disposed, whoever is still connected.</summary>
internal sealed class PostgresDatabase(string server, string name) : IAsyncDisposable
{
    public string ConnectionString { get; } = new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;

    public string Name => name;

    public static async Task<PostgresDatabase> Create(string server, string template)
    {
        var name = "test_" + Guid.NewGuid().ToString("N");
        await Say(server, $"create database {name} template {template} encoding 'UTF8'");
        return new PostgresDatabase(server, name);
    }

    public async ValueTask DisposeAsync() => await Say(server, $"drop database if exists {name} with (force)");

    private static async Task Say(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

/// <summary>The runner disposes it after the last test of the assembly.</summary>
public sealed class PostgresAtTheEnd : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Postgres.Stop();
}
