using Core.Views;
using NodaTime;
using NodaTime.Text;

namespace Bots.Teams;

/// <summary>How a paragraph is laid out whose times and mentions stand in blocks of their own: in rows, of pieces beside each other.</summary>
/// <param name="stands">Whether a span is such a block.</param>
/// <param name="after">How many characters may stand beside a block; more have a row to themselves, so that nothing is squeezed.</param>
internal sealed class CardTextRows(Func<Span, bool> stands, int after)
{
    /// <summary>How many characters may stand before a block.</summary>
    private const int Before = 16;

    private static readonly InstantPattern Second = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss'Z'");

    /// <summary>Day and time as each client writes them, in its own zone; null where no calendar of theirs reaches.</summary>
    public static string? Token(Instant at) => at.InUtc().Year is < 1900 or > 9999
        ? null
        : $"{{{{DATE({Second.Format(at)},SHORT)}}}} {{{{TIME({Second.Format(at)})}}}}";

    /// <returns>Rows of pieces; a piece is a run of spans, or one block.</returns>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<Span>>> Of(IEnumerable<Span> spans)
    {
        var pieces = Pieces(spans);
        if (pieces.Count < 2) return [.. pieces.Select(piece => new[] { piece })];
        var rows = new List<List<List<Span>>>();
        foreach (var piece in pieces)
        {
            if (rows is [.., var row] && Beside(row[^1], piece)) row.Add(piece);
            else rows.Add([piece]);
        }
        return [.. rows.Select(Trimmed).Where(row => row.Count > 0)];
    }

    private List<List<Span>> Pieces(IEnumerable<Span> spans)
    {
        var pieces = new List<List<Span>>();
        foreach (var span in spans.Where(s => s is not (Plain("") or Strong("") or Code(""))))
        {
            if (pieces is [.., [var last, ..]] && !stands(last) && !stands(span)) pieces[^1].Add(span);
            else pieces.Add([span]);
        }
        return pieces;
    }

    private bool Beside(List<Span> left, List<Span> right) =>
        stands(left[0]) ? !stands(right[0]) && Length(right) <= after : Length(left) <= Before;

    private static int Length(List<Span> piece) => piece.Sum(span => span switch
    {
        Plain(var text) => text.Length,
        Strong(var text) => text.Length,
        Code(var text) => text.Length,
        Mention(var name, _) => name.Length,
        Link(var text, var url) => Math.Max(text.Length, url.Length),
        _ => 0,
    });

    // Columns keep their own distance, and at a row's end a dot between two things has lost one of them.
    private static IReadOnlyList<IReadOnlyList<Span>> Trimmed(List<List<Span>> row) =>
    [
        .. from piece in row.Index()
           let spans = Ended(Begun(piece.Item, isFirst: piece.Index == 0), isLast: piece.Index == row.Count - 1)
           where spans.Count > 0
           select spans,
    ];

    private static List<Span> Begun(List<Span> piece, bool isFirst) =>
        piece is [Plain(var text), .. var rest] ? WithText(text.TrimStart(Lost(isFirst))) is { } left ? [left, .. rest] : rest : piece;

    private static List<Span> Ended(List<Span> piece, bool isLast) =>
        piece is [.. var rest, Plain(var text)] ? WithText(text.TrimEnd(Lost(isLast))) is { } left ? [.. rest, left] : rest : piece;

    private static Plain? WithText(string text) => text is "" ? null : new Plain(text);

    private static char[] Lost(bool isEdge) => isEdge ? [' ', '\n', '·'] : [' ', '\n'];
}
