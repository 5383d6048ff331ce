using Core.Speech;
using Core.Store;
using NodaTime;

namespace Bots.Host;

/// <summary>What waits for one address while something is on its way there. In order; each letter once, as it was taken last.</summary>
/// <param name="home">The platform and workspace of the address; null for what has none.</param>
internal sealed class Lane((Platform Platform, string Workspace)? home)
{
    private const int MostCounted = 8;

    private readonly Dictionary<string, Letter> _letters = [];
    private readonly Queue<string> _order = [];

    public (Platform Platform, string Workspace)? Home => home;

    /// <summary>Until then the address rests, because its platform asked for a pause.</summary>
    public Instant RestsUntil { get; set; }

    public bool Busy { get; set; }

    /// <summary>What is on its way.</summary>
    public Letter? Now { get; set; }

    /// <summary>What is on its way and what waits.</summary>
    public IEnumerable<Letter> Held => Now is { } now ? _letters.Values.Prepend(now) : _letters.Values;

    public int Count => _letters.Count + (Busy ? 1 : 0);

    public void Wait(Letter letter)
    {
        // Its lease ran out while it waited, and it was taken again: its place is kept.
        if (!_letters.ContainsKey(letter.Id)) _order.Enqueue(letter.Id);
        _letters[letter.Id] = letter;
    }

    /// <summary>How much of the host's hand it takes up: one room that hangs does not fill it.</summary>
    public int Load => Math.Min(Count, MostCounted);

    public Letter? Next() => _order.TryDequeue(out var id) && _letters.Remove(id, out var letter) ? letter : null;
}
