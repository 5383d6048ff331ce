using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Tests.FakeTeams;

/// <summary>An Adaptive Card as somebody has it before them.</summary>
public sealed partial class ShownCard(JsonObject card)
{
    public JsonObject Json => card;

    /// <summary>What can be read in it, a line for each element.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            Read(card["body"], text);
            return text.ToString();
        }
    }

    public IReadOnlyList<CardButton> Buttons =>
        [.. Walk(card).OfType<JsonObject>().Where(IsAction).Select(action => new CardButton(action))];

    /// <summary>What can be pressed within a text.</summary>
    public IReadOnlyList<CardButton> Links =>
    [
        .. Walk(card).OfType<JsonObject>()
            .Where(run => run["selectAction"] is JsonObject action && (string?)action["type"] is "Action.Execute" or "Action.Submit")
            .Select(run => new CardButton(run["selectAction"]!.AsObject(), Shown((string)run["text"]!))),
    ];

    /// <summary>By their ids, with what stands in them.</summary>
    public IReadOnlyDictionary<string, string> Inputs => Fields
        .ToDictionary(node => (string)node["id"]!, node => node["value"]?.ToString() ?? "");

    public IEnumerable<JsonObject> Fields => Walk(card["body"]).OfType<JsonObject>()
        .Where(node => ((string?)node["type"])?.StartsWith("Input.", StringComparison.Ordinal) is true);

    public CardButton Button(string label) => Pressable.FirstOrDefault(b => b.Title == label)
        ?? throw new Xunit.Sdk.XunitException($"No button {label} but {string.Join(", ", Pressable.Select(b => b.Title))} in:\n{Text}");

    /// <summary>The button that says a sentence beginning so.</summary>
    public CardButton Saying(string sentence) => Pressable.FirstOrDefault(b => b.Say.StartsWith(sentence, StringComparison.Ordinal))
        ?? throw new Xunit.Sdk.XunitException($"No button says {sentence} but {string.Join(", ", Pressable.Select(b => b.Say))} in:\n{Text}");

    public IEnumerable<CardButton> Pressable => Buttons.Concat(Links);

    // Its fallback is the same button for clients that know no better.
    private static bool IsAction(JsonObject node) =>
        ((string?)node["type"])?.StartsWith("Action.", StringComparison.Ordinal) is true && node["title"] is not null;

    private static IEnumerable<JsonNode> Walk(JsonNode? node)
    {
        if (node is null) yield break;
        yield return node;
        IEnumerable<JsonNode?> below = node switch
        {
            JsonObject parts => parts.Where(part => part.Key is not ("fallback" or "refresh" or "msteams" or "data")).Select(part => part.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (var each in below.SelectMany(Walk)) yield return each;
    }

    private static void Read(JsonNode? node, StringBuilder text)
    {
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items) Read(item, text);
                break;
            case JsonObject { } run when (string?)run["type"] is "RichTextBlock":
                text.AppendLine(Shown(string.Concat(run["inlines"]!.AsArray().Select(i => i is JsonValue ? (string?)i : (string?)i!["text"]))));
                break;
            case JsonObject part:
                foreach (var name in (string[])["text", "label", "title", "value"])
                    if (part[name] is JsonValue said) text.AppendLine(Shown(said.ToString()));
                foreach (var name in (string[])["items", "columns", "facts", "rows", "cells", "body"])
                    Read(part[name], text);
                break;
        }
    }

    // What nobody sees, and what Teams itself makes of an instant.
    private static string Shown(string text) => Dates().Replace(text.Replace("\u2060", "", StringComparison.Ordinal), "$1");

    [GeneratedRegex(@"\{\{(?:DATE|TIME)\(([^)]*)\)\}\}")]
    private static partial Regex Dates();
}

public sealed class CardButton(JsonObject action, string? text = null)
{
    public string Title => text ?? (string)action["title"]!;

    public string Type => (string)action["type"]!;

    public JsonObject Data => action["data"] as JsonObject ?? [];

    public string Say => (string?)Data["say"] ?? "";

    /// <summary>True where the client asks for a dialog instead of sending what stands in the card.</summary>
    public bool OpensDialog => (string?)Data["msteams"]?["type"] is "task/fetch";

    public JsonObject Json => action;
}
