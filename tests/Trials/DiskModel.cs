namespace Tests.Trials;

/// <summary>The files of one database on a disk that may lose its power, after all that was noted up to some moment.</summary>
/// <param name="before">What was on the disk before anything was noted, by the path of each file.</param>
internal sealed class DiskModel(IReadOnlyDictionary<string, byte[]> before, Random chance)
{
    private static readonly int[] Sectors = [512, 4096];

    private readonly Dictionary<int, DiskFile?> _opened = [];
    private readonly Dictionary<string, DiskFile> _entries = before.ToDictionary(f => f.Key, f => new DiskFile(f.Value));
    private Dictionary<string, DiskFile>? _synced;

    /// <summary>True while the file has writes that no sync has followed yet.</summary>
    public bool Unsynced(string path) => _entries[path].Pending;

    public void Apply(DiskNote note)
    {
        // What the folder had held before is there; what is made in it may go until the folder itself has been synced.
        _synced ??= new(_entries);
        if (note.Deed is Deed.Opened)
        {
            Open(note);
            return;
        }
        if (note.Deed is Deed.Removed)
        {
            _entries.Remove(note.Path);
            return;
        }
        var file = _opened[note.Descriptor];
        switch (note.Deed)
        {
            case Deed.Closed:
                _opened.Remove(note.Descriptor);
                break;
            case Deed.Written:
                file!.Write(note.At, note.Data);
                break;
            case Deed.Cut:
                file!.Cut(note.At);
                break;
            case Deed.Synced when file is null:
                _synced = new(_entries);
                break;
            case Deed.Synced:
                file.Sync();
                break;
            case Deed.NotSynced:
                file?.FailSync(chance);
                break;
            default:
                throw new NotSupportedException($"{note.Deed}");
        }
    }

    /// <summary>What the disk holds if the power goes now, by the path of each file: one of very many possibilities.</summary>
    public IReadOnlyDictionary<string, byte[]> AfterPowerCut()
    {
        var synced = _synced ?? _entries;
        var sector = Sectors[chance.Next(Sectors.Length)];
        var files = from path in synced.Keys.Union(_entries.Keys).Order(StringComparer.Ordinal)
                    let file = chance.Next(2) == 0 ? synced.GetValueOrDefault(path) : _entries.GetValueOrDefault(path)
                    where file is not null
                    select (path, file);
        return files.ToList().ToDictionary(f => f.path, f => f.file.AfterPowerCut(chance, sector));
    }

    private void Open(DiskNote note)
    {
        // A folder is opened only to be synced.
        if (Directory.Exists(note.Path))
        {
            _opened[note.Descriptor] = null;
            return;
        }
        if (!_entries.TryGetValue(note.Path, out var file)) _entries[note.Path] = file = new DiskFile([]);
        _opened[note.Descriptor] = file;
    }
}
