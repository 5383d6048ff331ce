using Core.Store;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Tests.Kit;

/// <summary>The office as it is on its first morning, made once a run on each database. Tests work in copies.</summary>
internal static class Prototype
{
    private static readonly Lazy<Task<byte[]>> File = new(MakeFile);
    private static readonly Lazy<Task<PostgresDatabase>> Database = new(MakeDatabase);

    public static async Task<string> SqliteIn(string folder)
    {
        var path = Path.Combine(folder, "office.db");
        await System.IO.File.WriteAllBytesAsync(path, await File.Value);
        return Sqlite(path);
    }

    public static async Task<PostgresDatabase> OnPostgres() => await Postgres.CopyOf(await Database.Value);

    public static string Sqlite(string path) => $"Data Source={path};Pooling=False";

    public static Engine SqliteEngine(string connection) => Engine.Sqlite(SqliteFactory.Instance.CreateDataSource(connection));

    public static NpgsqlDataSource Source(PostgresDatabase database) =>
        NpgsqlDataSource.Create(database.ConnectionString + ";Max Auto Prepare=100;Maximum Pool Size=20");

    private static async Task<byte[]> MakeFile()
    {
        var folder = Directory.CreateTempSubdirectory("va-desk-prototype-").FullName;
        var path = Path.Combine(folder, "office.db");
        await using (var db = new Db(SqliteEngine(Sqlite(path)))) await Fill(db);
        var bytes = await System.IO.File.ReadAllBytesAsync(path);
        Directory.Delete(folder, recursive: true);
        return bytes;
    }

    // Gone with the run's own server; a copy can be made only while nobody is connected to it.
    private static async Task<PostgresDatabase> MakeDatabase()
    {
        var database = await Postgres.NewDatabase();
        await using var source = Source(database);
        await using var db = new Db(Engine.Postgres(source));
        await Fill(db);
        return database;
    }

    private static async Task Fill(Db db)
    {
        await db.Migrate();
        await FirstDay.Open(db, Office.Start);
    }
}
