namespace Tests.Kit;

/// <summary>A file that is made with its first line.</summary>
internal sealed class HostLogFile(string path) : IDisposable
{
    /// <summary>Stands in a line of ours that whoever talks to the host could break in two.</summary>
    public const string Broken = "(CONTROL CHARACTERS) ";

    private readonly Lock _lock = new();
    private StreamWriter? _writer;
    private bool _closed;

    public void Write(string line)
    {
        lock (_lock)
        {
            if (_closed) return;
            // Whatever has been written is there at once: a host need not end before the run does.
            _writer ??= new StreamWriter(new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };
            _writer.WriteLine(line);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _closed = true;
            _writer?.Dispose();
        }
    }
}
