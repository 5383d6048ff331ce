using System.Security.Cryptography;
using System.Text;

namespace Bots.Slack;

/// <summary>How often each <c>response_url</c> was used: five times within half an hour of when it was first seen. Known by its hash alone.</summary>
internal sealed class UseCount(TimeProvider time)
{
    private const int Most = 5, Kept = 10_000;

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    private readonly Lock _lock = new();
    private readonly Dictionary<UInt128, (int Uses, long Since)> _uses = [];

    /// <summary>In the order in which they were first seen.</summary>
    private readonly Queue<UInt128> _order = [];

    /// <returns>False when it has been used up, or is too old.</returns>
    public bool Take(string url)
    {
        var key = Key(url);
        lock (_lock)
        {
            Forget();
            if (!_uses.TryGetValue(key, out var use))
            {
                _order.Enqueue(key);
                use = (0, time.GetTimestamp());
            }
            if (use.Uses >= Most || time.GetElapsedTime(use.Since) >= Life) return false;
            _uses[key] = use with { Uses = use.Uses + 1 };
            return true;
        }
    }

    // An old one is remembered for twice its life, so that it is not taken for a new one; of too many the oldest go.
    private void Forget()
    {
        while (_order.TryPeek(out var oldest) && (_order.Count >= Kept || time.GetElapsedTime(_uses[oldest].Since) >= Life * 2))
        {
            _order.Dequeue();
            _uses.Remove(oldest);
        }
    }

    private static UInt128 Key(string url)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(url), hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
