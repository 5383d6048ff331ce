using Core.Store;
using Microsoft.Data.Sqlite;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>What is in a SQLite file, once its host is gone.</summary>
internal static class DiskRows
{
    private const string Filed = "select number, what from requests order by number";

    public sealed record Row(long Number, string What);

    public static Task<IReadOnlyList<Row>> Requests(Db db) => db.Read(s => s.All<Row>(Filed));

    public static async Task<IReadOnlyList<Row>> Requests(string database)
    {
        await using var db = new Db(Prototype.SqliteEngine(Prototype.Sqlite(database)));
        return await Requests(db);
    }

    /// <returns><c>ok</c>, or what is wrong.</returns>
    public static async Task<string> Integrity(string database)
    {
        await using var connection = new SqliteConnection(Prototype.Sqlite(database));
        await connection.OpenAsync();
        await using var check = new SqliteCommand("pragma integrity_check", connection);
        return (string)(await check.ExecuteScalarAsync())!;
    }
}
