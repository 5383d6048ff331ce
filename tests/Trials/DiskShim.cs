using System.Diagnostics;
using System.IO.MemoryMappedFiles;

namespace Tests.Trials;

/// <summary>The disk under one child host: it notes all that is done to it, and fails when told to. See <c>shim/disk.c</c>.</summary>
internal sealed class DiskShim : IDisposable
{
    private static readonly Lazy<(string? Library, string Why)> Built = new(Build);

    private readonly string _folder = Directory.CreateTempSubdirectory("va-desk-shim-").FullName;
    private readonly MemoryMappedFile _shared;
    private readonly MemoryMappedViewAccessor _trouble;
    private readonly FileStream _log;

    /// <param name="database">The SQLite file. Skips the test where no C compiler is.</param>
    public DiskShim(string database)
    {
        if (Built.Value.Library is not { } library)
        {
            Assert.Skip($"No C compiler here: {Built.Value.Why}");
            throw new InvalidOperationException();
        }
        var (log, trouble) = (Path.Combine(_folder, "log"), Path.Combine(_folder, "trouble"));
        _log = new FileStream(log, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite);
        _shared = MemoryMappedFile.CreateFromFile(trouble, FileMode.CreateNew, mapName: null, capacity: 4096);
        _trouble = _shared.CreateViewAccessor();
        Environment = new Dictionary<string, string>
        {
            ["LD_PRELOAD"] = library, ["DISK_FILE"] = database, ["DISK_LOG"] = log, ["DISK_TROUBLE"] = trouble,
        };
    }

    public IReadOnlyDictionary<string, string> Environment { get; }

    /// <summary>How many bytes have been noted: what is acknowledged now must be on a disk that loses its power here or later.</summary>
    public long Noted => RandomAccess.GetLength(_log.SafeFileHandle);

    /// <summary>How often the trouble was met.</summary>
    public int Met => _trouble.ReadInt32(16);

    public void Fail(WriteTrouble write, Files where, int times = -1) => Set((int)write, sync: 0, where, times);

    public void FailSync(Files where, int times = -1) => Set(write: 0, sync: 1, where, times);

    public void Heal() => Set(0, 0, Files.None, 0);

    public byte[] Log()
    {
        _log.Position = 0;
        var log = new byte[_log.Length];
        _log.ReadExactly(log);
        return log;
    }

    public void Dispose()
    {
        _trouble.Dispose();
        _shared.Dispose();
        _log.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Set(int write, int sync, Files where, int times)
    {
        // What is looked at first is set last.
        _trouble.Write(0, 0);
        _trouble.Write(4, 0);
        _trouble.Write(8, (int)where);
        _trouble.Write(12, times);
        _trouble.Write(0, write);
        _trouble.Write(4, sync);
    }

    private static (string?, string) Build()
    {
        var library = Path.Combine(Directory.CreateTempSubdirectory("va-desk-shim-").FullName, "disk.so");
        try
        {
            using var compiler = Process.Start(new ProcessStartInfo(
                "cc", ["-shared", "-fPIC", "-O2", "-o", library, Kit.Repository.PathOf("tests/Trials/shim/disk.c"), "-ldl"])
            { RedirectStandardError = true })!;
            var errors = compiler.StandardError.ReadToEnd();
            compiler.WaitForExit();
            return compiler.ExitCode == 0 ? (library, "") : throw new InvalidOperationException(errors);
        }
        catch (System.ComponentModel.Win32Exception none)
        {
            return (null, none.Message);
        }
    }
}

internal enum WriteTrouble
{
    None,
    NoRoom,

    /// <summary>What is there already can be written over.</summary>
    NoRoomToGrow,
    Fails,
    HalfThenFails,
    HalfThenNoRoom,
}

[Flags]
internal enum Files
{
    None = 0,
    Database = 1,
    Log = 2,
    Shared = 8,
    All = 11,
}
