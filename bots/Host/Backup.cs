using Microsoft.Data.Sqlite;

namespace Bots.Host;

/// <summary>
/// A copy of the database while a host writes to it. <c>vacuum into</c> reads one moment of it, what is still in the log included, and keeps
/// no writer waiting; what was deleted is not in the copy, and the copy is one file that needs no other beside it.
/// </summary>
internal static class Backup
{
    private const UnixFileMode ReadOrWrite =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <summary>The target is there when it is whole and on the disk, or not at all.</summary>
    /// <returns>Its size in bytes.</returns>
    /// <exception cref="BackupException">Nothing is there to be copied, or something is where the copy would be.</exception>
    public static long Take(string database, string target)
    {
        if (!File.Exists(database)) throw new BackupException($"There is no database at {database}.");
        if (Path.Exists(target)) throw new BackupException($"{target} is there already; name a file that is not.");
        var part = PartOf(target);
        try
        {
            Copy(database, part, like: database);
            Sync(part);
            File.Move(part, target);
            // A file's own sync takes its new name along.
            Sync(target);
            return new FileInfo(target).Length;
        }
        finally
        {
            File.Delete(part);
        }
    }

    public static string PartOf(string target) => $"{target}.{Path.GetRandomFileName()}.part";

    /// <param name="like">Nobody may read or write the copy who may not read or write this file.</param>
    /// <exception cref="BackupException">What was copied is damaged.</exception>
    public static void Copy(string from, string to, string like)
    {
        var created = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) created.UnixCreateMode = File.GetUnixFileMode(like) & ReadOrWrite;
        new FileStream(to, created).Dispose();

        using (var source = Open(from, SqliteOpenMode.ReadOnly))
        {
            using var copy = source.CreateCommand();
            copy.CommandText = "vacuum into @To";
            copy.Parameters.AddWithValue("@To", to);
            copy.ExecuteNonQuery();
        }
        using var made = Open(to, SqliteOpenMode.ReadOnly);
        if (Say(made, "pragma integrity_check") is not "ok") throw new BackupException($"{from} is damaged, so there is no use in a copy of it.");
    }

    public static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    public static object? Say(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public static void Sync(string file)
    {
        using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(handle);
    }
}

/// <summary>No copy was made, or none was put in place; nothing has changed.</summary>
public sealed class BackupException(string message) : Exception(message);
