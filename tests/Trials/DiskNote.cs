using System.Buffers.Binary;
using System.Text;

namespace Tests.Trials;

internal enum Deed
{
    Opened = 1,
    Closed,
    Written,
    Cut,
    Synced,
    NotSynced,
    Removed,
}

/// <summary>One thing that was done to a file of the database.</summary>
/// <param name="End">Where the note ends in the log.</param>
/// <param name="At">The offset; the new size of what was cut; 1 for what was opened and had not been there.</param>
internal sealed record DiskNote(long End, Deed Deed, int Descriptor, long At, ReadOnlyMemory<byte> Data)
{
    private const int Head = 20;

    public string Path => Encoding.UTF8.GetString(Data.Span);

    /// <summary>A note that was not written to its end, because the process was killed, is left out.</summary>
    public static IEnumerable<DiskNote> Read(byte[] log)
    {
        for (var at = 0; at + Head <= log.Length;)
        {
            var head = log.AsSpan(at, Head);
            var size = BinaryPrimitives.ReadInt32LittleEndian(head[16..]);
            if (at + Head + size > log.Length) yield break;
            yield return new DiskNote(
                at + Head + size,
                (Deed)BinaryPrimitives.ReadInt32LittleEndian(head),
                BinaryPrimitives.ReadInt32LittleEndian(head[4..]),
                BinaryPrimitives.ReadInt64LittleEndian(head[8..]),
                log.AsMemory(at + Head, size));
            at += Head + size;
        }
    }
}
