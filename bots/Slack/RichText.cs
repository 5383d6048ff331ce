using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Core.Views;

namespace Bots.Slack;

/// <summary>Text as <c>rich_text</c>, where Slack reads nothing into what people wrote: no mark, no mention, no link.</summary>
internal static partial class RichText
{
    /// <summary>In the zone of whoever looks at it.</summary>
    private const string Moment = "{date_short_pretty} {time}";

    public static JsonObject Of(string text) => Block("rich_text_section", [Draw(new Plain(text))]);

    public static IEnumerable<JsonNode> Section(IEnumerable<Span> spans) => Blocks("rich_text_section", spans);

    public static IEnumerable<JsonNode> Quote(string text) => Blocks("rich_text_quote", [new Plain(text)]);

    /// <summary>A row a line: its name in bold, then its value.</summary>
    public static IEnumerable<JsonNode> Rows(IReadOnlyList<Fact> rows) => Blocks("rich_text_section", rows.SelectMany(Row));

    /// <summary>Where only plain text can stand.</summary>
    public static string Flat(IEnumerable<Span> spans) => string.Concat(spans.Select(span => span switch
    {
        Plain(var text) => text,
        Strong(var text) => text,
        Code(var text) => text,
        When(_, var otherwise) => otherwise,
        Mention(var name, _) => name,
        Link(var text, var url) => Beside(text, url),
        _ => throw new NotSupportedException($"Block Kit cannot draw {span.GetType().Name}"),
    }));

    private static IEnumerable<Span> Row(Fact row, int index) =>
        [new Plain(index == 0 ? "" : "\n"), new Strong(row.Name), new Plain("  "), .. row.Value];

    private static IEnumerable<JsonNode> Blocks(string type, IEnumerable<Span> spans)
    {
        JsonNode[] runs = [.. spans.Where(s => s is not (Plain("") or Strong("") or Code(""))).Select(Draw)];
        return runs.Length == 0 ? [] : [Block(type, runs)];
    }

    private static JsonObject Block(string type, JsonNode[] runs) => new()
    {
        ["type"] = "rich_text",
        ["elements"] = new JsonArray(new JsonObject { ["type"] = type, ["elements"] = new JsonArray(runs) }),
    };

    private static JsonNode Draw(Span span) => span switch
    {
        Plain(var text) => Run(text),
        Strong(var text) => Run(text, "bold"),
        Code(var text) => Run(text, "code"),
        When(var at, var otherwise) => new JsonObject
        {
            ["type"] = "date",
            ["timestamp"] = at.ToUnixTimeSeconds(),
            ["format"] = Moment,
            ["fallback"] = otherwise is "" ? "…" : SlackLimits.Clamp(otherwise, SlackLimits.Hint / 2),
        },
        Mention(_, { } account) when User().IsMatch(account) => new JsonObject { ["type"] = "user", ["user_id"] = account },
        Mention(var name, _) => Run(name),
        Link(var text, var url) when IsSafe(url) => new JsonObject
        {
            ["type"] = "link", ["url"] = url, ["text"] = SlackLimits.Clamp(text is "" ? url : text, SlackLimits.Text),
        },
        Link(var text, var url) => Run(Beside(text, url)),
        _ => throw new NotSupportedException($"Block Kit cannot draw {span.GetType().Name}"),
    };

    private static JsonObject Run(string text, string? style = null)
    {
        var shown = text is "" ? "…" : SlackLimits.Clamp(text, SlackLimits.Text);
        var run = new JsonObject { ["type"] = "text", ["text"] = shown };
        if (style is not null) run["style"] = new JsonObject { [style] = true };
        return run;
    }

    private static bool IsSafe(string url) => url.Length <= SlackLimits.Url && SafeLink.Is(url);

    private static string Beside(string text, string url) => text == url || text is "" ? url : $"{text} ({url})";

    [GeneratedRegex("^[UW][A-Z0-9-]{1,40}$")]
    private static partial Regex User();
}
