namespace Core.Views;

/// <summary>Finds what is to be typed in a phrase: <c>Say `help` to see more</c> is text, code, text.</summary>
internal static class Typed
{
    private const char Mark = '`';

    public static IReadOnlyList<Span> In(IReadOnlyList<Span> spans) =>
        spans.Any(s => s is Plain(var text) && text.Contains(Mark, StringComparison.Ordinal)) ? [.. spans.SelectMany(Split)] : spans;

    private static IEnumerable<Span> Split(Span span)
    {
        if (span is not Plain(var text)) return [span];
        var pieces = text.Split(Mark);
        // A mark without its partner is a mark.
        if (pieces.Length % 2 == 0) pieces = [.. pieces[..^2], pieces[^2] + Mark + pieces[^1]];
        return pieces.Select((piece, i) => i % 2 == 0 ? (Span)new Plain(piece) : new Code(piece)).Where(s => s is not (Plain("") or Code("")));
    }
}
