using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Core.Views;

namespace Bots.Teams;

/// <summary>
/// Text as runs, in which Teams reads no markdown; times and mentions in blocks of their own, where alone it is promised that they are read.
/// Gathers whom the card mentions.
/// </summary>
internal sealed partial class CardText(AdaptiveCardMeasure measure, AdaptiveCardFrame frame)
{
    private const int LongestName = 80, After = 26, AfterInFact = 20;

    public AdaptiveCardMeasure Measure => measure;

    public string Needed => frame.Needed;

    /// <summary>For the card's <c>msteams</c>.</summary>
    public List<JsonNode> Mentioned { get; } = [];

    /// <summary>A paragraph: a run of text, or several rows where something else stands between.</summary>
    /// <param name="spacing">Above it; null for as much as usual.</param>
    public IEnumerable<JsonNode> Block(IEnumerable<Span> spans, CardTextLook look, string? spacing = null) =>
        Laid(spans, After).Select((row, i) => Draw(row, look, i == 0 ? spacing : "None"));

    /// <summary>The same, right below what is above it.</summary>
    public IEnumerable<JsonNode> Under(IEnumerable<Span> spans, CardTextLook look) =>
        Laid(spans, After).Select(row => Draw(row, look, spacing: "None"));

    /// <summary>Names on one side, values on the other.</summary>
    public IEnumerable<JsonNode> Rows(IReadOnlyList<Fact> rows) => rows.Take(measure.Items).Select((row, i) =>
    {
        JsonNode[] name = [.. Block([new Strong(row.Name)], CardTextLook.Normal)];
        JsonNode[] value = [.. Laid(row.Value, AfterInFact).Select((line, j) => Draw(line, CardTextLook.Normal, spacing: j == 0 ? null : "None"))];
        var columns = new JsonObject { ["type"] = "ColumnSet", ["columns"] = new JsonArray(Column(1, name), Column(2, value)) };
        if (i > 0) columns["spacing"] = "Small";
        return columns;
    });

    /// <summary>As it may be shown where plain text stands: no date token, no mention.</summary>
    public static string Shown(string text, int most) => Reading().Replace(Clamp(text, most), found => found.Value + "\u2060");

    /// <summary>Never in the middle of what a person sees as one character.</summary>
    public static string Clamp(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = 0;
        while (end + StringInfo.GetNextTextElementLength(text, end) is var next && next < most) end = next;
        return text[..end] + "…";
    }

    private IReadOnlyList<IReadOnlyList<IReadOnlyList<Span>>> Laid(IEnumerable<Span> spans, int after) =>
        new CardTextRows(span => span is When || IsMentioned(span), after).Of(spans.Take(measure.Items));

    private bool IsMentioned(Span span) =>
        span is Mention(var name, { } account) && frame.Roster.Contains(account) && CalledInText(name) is not "";

    private JsonObject Draw(IReadOnlyList<IReadOnlyList<Span>> row, CardTextLook look, string? spacing)
    {
        JsonObject[] pieces = [.. row.Select(piece => Piece(piece, look))];
        var drawn = pieces is [var alone] ? alone : new JsonObject
        {
            ["type"] = "ColumnSet",
            ["columns"] = new JsonArray([.. pieces.Select((piece, i) => Column(i == pieces.Length - 1 ? "stretch" : "auto", i, piece))]),
        };
        if (spacing is not null) drawn["spacing"] = spacing;
        return drawn;
    }

    private JsonObject Piece(IReadOnlyList<Span> piece, CardTextLook look) => piece switch
    {
        [When(var at, var otherwise)] => CardTextRows.Token(at) is { } token ? look.Block(token) : Runs([new Plain(otherwise)], look),
        [Mention(var name, { } account)] when IsMentioned(piece[0]) => Mentioning(CalledInText(name), account, look),
        _ => Runs(piece, look),
    };

    private JsonObject Runs(IReadOnlyList<Span> spans, CardTextLook look) => new()
    {
        ["type"] = "RichTextBlock", ["inlines"] = new JsonArray([.. spans.Select(span => Run(span, look))]),
    };

    private JsonObject Run(Span span, CardTextLook look)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = Shown(Words(span), measure.Text) };
        look.Dress(run);
        if (span is Strong) run["weight"] = "Bolder";
        if (span is Code) run["fontType"] = "Monospace";
        if (span is Link(_, var url) && IsSafe(url)) run["selectAction"] = new JsonObject { ["type"] = "Action.OpenUrl", ["url"] = url };
        return run;
    }

    private string Words(Span span) => span switch
    {
        Plain(var text) => text,
        Strong(var text) => text,
        Code(var text) => text,
        When(_, var otherwise) => otherwise,
        Mention(var name, _) => name is "" ? "…" : name,
        Link("", var url) => url,
        Link(var text, var url) => text == url || IsSafe(url) ? text : $"{text} ({url})",
        _ => throw new NotSupportedException($"Adaptive Cards cannot draw {span.GetType().Name}"),
    };

    // Its text must stand in the card as it stands in the list, and text blocks read markdown.
    private JsonObject Mentioning(string name, string account, CardTextLook look)
    {
        var text = $"<at>{name}</at>";
        Mentioned.Add(new JsonObject
        {
            ["type"] = "mention", ["text"] = text, ["mentioned"] = new JsonObject { ["id"] = account, ["name"] = name },
        });
        return look.Block(text);
    }

    private static string CalledInText(string name) => Clamp(Marking().Replace(name, " ").Trim(), LongestName);

    private bool IsSafe(string url) => url.Length <= Math.Max(measure.Text, LongestName) && SafeLink.Is(url);

    private static JsonObject Column(string width, int index, JsonNode item)
    {
        var column = new JsonObject { ["type"] = "Column", ["width"] = width, ["items"] = new JsonArray(item) };
        if (index > 0) column["spacing"] = "Small";
        return column;
    }

    private static JsonObject Column(int weight, JsonNode[] items) =>
        new() { ["type"] = "Column", ["width"] = weight, ["items"] = new JsonArray(items) };

    // What begins a date token, and what begins or ends a mention.
    [GeneratedRegex(@"\{(?=\{)|<(?=/?at>)", RegexOptions.IgnoreCase)]
    private static partial Regex Reading();

    // Everything that could be a mark: names are letters, digits, and the little that stands between them.
    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}'’.,‑\- ]+")]
    private static partial Regex Marking();
}
