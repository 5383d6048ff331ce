using System.Buffers;

namespace Tests.Trials;

/// <summary>What people wrote, in pieces by which it is known again: four words in a row, or all of it where it is shorter.</summary>
internal sealed class Phrasebook
{
    /// <summary>Shorter pieces are in sentences of anybody's.</summary>
    private const int InARow = 4, Telling = 12;

    private readonly SearchValues<string> _pieces;

    public Phrasebook(IEnumerable<string> texts)
    {
        var pieces = texts.SelectMany(Pieces).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Count = pieces.Count;
        _pieces = SearchValues.Create([.. pieces], StringComparison.OrdinalIgnoreCase);
    }

    public int Count { get; }

    /// <returns>The place in the line where somebody's words are; null when there is none.</returns>
    public string? Found(string line) =>
        line.AsSpan().IndexOfAny(_pieces) is >= 0 and var at ? line[at..Math.Min(line.Length, at + 60)] : null;

    private static IEnumerable<string> Pieces(string text)
    {
        var lines = text.Split('\n').Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return lines.SelectMany(words => words.Length <= InARow
            ? [string.Join(' ', words)]
            : Enumerable.Range(0, words.Length - InARow + 1).Select(at => string.Join(' ', words[at..(at + InARow)])))
            .Where(piece => piece.Length >= Telling && piece.Any(char.IsLetter) && piece.Contains(' ', StringComparison.Ordinal));
    }
}
