namespace Bots.Host;

/// <summary>One host for each SQLite file: two would each believe to be the only writer. Free again when the process ends, however it ends.</summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream? _held;

    private FileLock(FileStream? held) => _held = held;

    /// <summary>For a server, which keeps its clients apart by itself.</summary>
    public static FileLock None { get; } = new(null);

    /// <exception cref="LockedException">Another host has it.</exception>
    public static FileLock On(string database)
    {
        try
        {
            return new FileLock(new FileStream(database + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException why) when (why is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new LockedException($"Another VA Desk is using {database}; stop it first, or give this one another file with ConnectionStrings:Sqlite.");
        }
        catch (Exception why) when (why is DirectoryNotFoundException or PathTooLongException or UnauthorizedAccessException)
        {
            throw new SettingsException($"The database cannot be kept in {database}: {why.Message}");
        }
    }

    public void Dispose() => _held?.Dispose();
}

/// <summary>The SQLite file belongs to another host. This one says so and does not start.</summary>
public sealed class LockedException(string message) : Exception(message);
