using System.Buffers.Binary;
using System.Security.Cryptography;
using NodaTime;

namespace Core;

/// <summary>A tenant: one VA's business.</summary>
public readonly record struct AgencyId(string Value);

/// <summary>A person of an agency: its owner, a colleague, or a contact at a client.</summary>
public readonly record struct PersonId(string Value);

public readonly record struct ClientId(string Value);

public readonly record struct RoomId(string Value);

public readonly record struct RequestId(string Value);

internal readonly record struct EntryId(string Value);

internal static class Ids
{
    // Without letters and digits that are taken for each other; said aloud and typed.
    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static long _last;

    [ThreadStatic]
    private static byte[]? _random;

    [ThreadStatic]
    private static int _unused;

    /// <summary>
    /// Ordered by the moment it was made, even within a millisecond: new rows lie beside each other, and of two letters owed in one breath
    /// the first leaves first.
    /// </summary>
    public static string New()
    {
        Span<byte> id = stackalloc byte[16];
        Random(id[8..]);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        // The milliseconds, and behind them twelve bits that count.
        var now = SystemClock.Instance.GetCurrentInstant().ToUnixTimeMilliseconds() << 12;
        long last, next;
        do
        {
            last = Volatile.Read(ref _last);
            next = Math.Max(now, last + 1);
        }
        while (Interlocked.CompareExchange(ref _last, next, last) != last);
        BinaryPrimitives.WriteInt64BigEndian(id, (next >> 12 << 16) | 0x7000 | (next & 0xFFF));
        return new Guid(id, bigEndian: true).ToString("N");
    }

    // The system is asked for many at a time: each question is a call into its kernel.
    private static void Random(Span<byte> into)
    {
        var stock = _random ??= new byte[1024];
        if (_unused < into.Length)
        {
            RandomNumberGenerator.Fill(stock);
            _unused = stock.Length;
        }
        _unused -= into.Length;
        stock.AsSpan(_unused, into.Length).CopyTo(into);
    }

    /// <summary>A short code for a button: 40 bits, unguessable enough beside the check of who presses.</summary>
    public static string Code() => Code(8);

    /// <summary>The same where nothing stands beside it: five bits a letter.</summary>
    public static string Code(int letters) => RandomNumberGenerator.GetString(Letters, letters);
}
