using System.Text.Json.Nodes;
using Core.Views;

namespace Bots.Slack;

/// <summary>Draws a <see cref="View"/> in Slack's Block Kit. Pure; knows Slack's limits and escapes, and nothing else.</summary>
internal static class BlockKit
{
    private const int InMessage = 50, InModal = 100;

    /// <summary>Text and blocks: what every message has, wherever it goes. A form is drawn as a button that opens it.</summary>
    public static JsonObject Message(View view)
    {
        var begun = view.Begun();
        return new() { ["text"] = SlackLimits.Fallback(begun.Fallback), ["blocks"] = Blocks(WithoutForm(begun), InMessage) };
    }

    /// <summary>Somebody's own page.</summary>
    /// <param name="metadata">Comes back with every press on it.</param>
    public static JsonObject Home(View view, string metadata) => new()
    {
        ["type"] = "home", ["private_metadata"] = metadata, ["blocks"] = Blocks(WithoutForm(view.Begun()), InModal),
    };

    /// <summary>A modal. Without a form to send it only tells something.</summary>
    /// <param name="metadata">Comes back with what is sent.</param>
    public static JsonObject Modal(View drawn, string metadata)
    {
        var view = drawn.Begun();
        var parts = view.Form is null ? view.Parts.Where(p => p is not Ask) : view.Parts;
        var modal = new JsonObject
        {
            ["type"] = "modal",
            ["title"] = SlackLimits.PlainText(Heading(view), SlackLimits.ModalTitle),
            ["private_metadata"] = metadata,
            ["blocks"] = Blocks(parts, InModal),
        };
        if (view.Form is { } form) modal["submit"] = SlackLimits.PlainText(form.Submit, SlackLimits.ModalTitle);
        return modal;
    }

    /// <summary>The sentences that stand at fields, by block id; empty when none does.</summary>
    public static JsonObject Errors(View view) => new(
        from ask in view.Begun().Parts.OfType<Ask>().DistinctBy(a => a.Name)
        where ask.Error is { Length: > 0 }
        select KeyValuePair.Create<string, JsonNode?>(InputBlock.Id(ask), SlackLimits.Clamp(ask.Error!, SlackLimits.Hint)));

    private static IEnumerable<Part> WithoutForm(View view) => view.Form is { } form
        ?
        [
            new Title(form.Title),
            .. view.Parts.Where(p => p is not (Title or Ask)),
            new Buttons(new Button(form.Title, form.Say, ButtonStyle.Primary)),
        ]
        : view.Parts;

    private static string Heading(View view) =>
        view.Form?.Title ?? view.Parts.OfType<Title>().FirstOrDefault()?.Text ?? SlackLimits.Product;

    private static JsonArray Blocks(IEnumerable<Part> parts, int limit)
    {
        var pressed = 0;
        var blocks = new List<JsonNode>();
        foreach (var part in parts)
        {
            foreach (var block in Draw(part, ref pressed)) blocks.Add(block);
        }
        // What is at the end can mostly be pressed: the middle goes first.
        return blocks.Count <= limit ? [.. blocks] : [.. blocks.Take(limit - 2), RichText.Of("…"), blocks[^1]];
    }

    private static IEnumerable<JsonNode> Draw(Part part, ref int pressed) => part switch
    {
        Title(var text) => text is "" ? [] : [Header(text)],
        Line(var spans) => RichText.Section(spans),
        Hint(var spans) => Context(RichText.Flat(spans)),
        Quote(var text) => RichText.Quote(text),
        Facts(var rows) => RichText.Rows(rows),
        Ask ask => [InputBlock.Of(ask)],
        Buttons(var row) => ButtonRows.Of(row, ref pressed),
        _ => throw new NotSupportedException($"Block Kit cannot draw {part.GetType().Name}"),
    };

    private static JsonObject Header(string text) =>
        new() { ["type"] = "header", ["text"] = SlackLimits.PlainText(text, SlackLimits.Header) };

    private static IEnumerable<JsonNode> Context(string text) => text is "" ? [] :
    [
        new JsonObject { ["type"] = "context", ["elements"] = new JsonArray(SlackLimits.PlainText(text, SlackLimits.Text)) },
    ];
}
