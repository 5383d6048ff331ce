namespace Tests.Trials;

/// <summary>A file as a disk has it: what is surely there, and what was written since the last sync and may be there or not.</summary>
internal sealed class DiskFile
{
    private readonly List<(long At, ReadOnlyMemory<byte>? Data)> _pending = [];
    private MemoryStream _durable;

    public DiskFile(byte[] durable) => _durable = Copy(durable);

    public bool Pending => _pending.Count > 0;

    public void Write(long at, ReadOnlyMemory<byte> data) => _pending.Add((at, data));

    public void Cut(long size) => _pending.Add((size, null));

    public void Sync()
    {
        foreach (var (at, data) in _pending) Do(_durable, at, data);
        _pending.Clear();
    }

    /// <summary>Linux forgets what it could not write, and believes after the next sync that all is well.</summary>
    public void FailSync(Random chance)
    {
        _durable = Copy(AfterPowerCut(chance, 4096));
        _pending.Clear();
    }

    /// <summary>
    /// Each sector holds what was synced, or what any later write left there, whichever came last to the disk; and the file has
    /// one of the sizes that it had since.
    /// </summary>
    /// <param name="sector">What the disk writes at once, in bytes.</param>
    public byte[] AfterPowerCut(Random chance, int sector)
    {
        var kept = chance.Next(5) / 4.0;
        var now = Copy(_durable.ToArray());
        var after = Copy(_durable.ToArray());
        var sizes = new List<long> { now.Length };
        var sectors = new SortedDictionary<int, List<byte[]>>();
        foreach (var (at, data) in _pending)
        {
            var before = now.Length;
            Do(now, at, data);
            sizes.Add(now.Length);
            var (from, to) = data is { } written ? (at, at + written.Length) : (Math.Min(now.Length, before), Math.Max(now.Length, before));
            for (var i = (int)(from / sector); (long)i * sector < to; i++)
            {
                if (!sectors.TryGetValue(i, out var versions)) sectors[i] = versions = [];
                versions.Add(Sector(now, i, sector));
            }
        }
        foreach (var (i, versions) in sectors)
        {
            if (chance.NextDouble() < kept) Do(after, (long)i * sector, versions[chance.Next(versions.Count)]);
        }
        after.SetLength(sizes[chance.Next(sizes.Count)]);
        return after.ToArray();
    }

    private static void Do(MemoryStream file, long at, ReadOnlyMemory<byte>? data)
    {
        if (data is not { } written)
        {
            file.SetLength(at);
            return;
        }
        file.Position = at;
        file.Write(written.Span);
    }

    private static byte[] Sector(MemoryStream file, int number, int size)
    {
        var sector = new byte[size];
        file.Position = Math.Min((long)number * size, file.Length);
        file.ReadAtLeast(sector, size, throwOnEndOfStream: false);
        return sector;
    }

    private static MemoryStream Copy(byte[] bytes)
    {
        var copy = new MemoryStream();
        copy.Write(bytes);
        return copy;
    }
}
