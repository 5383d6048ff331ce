using System.Text.Json.Nodes;

namespace Tests.FakeSlack;

public sealed record ButtonSeen(string Label, string? Value, string ActionId, string BlockId, string? Style);

/// <param name="Initial">As the bot filled it in; a choice by its value.</param>
/// <param name="Options">Labels of the choices; empty for other kinds.</param>
public sealed record InputSeen(
    string Label,
    string BlockId,
    string ActionId,
    string Type,
    string? Initial,
    bool Optional,
    IReadOnlyList<string> Options);

/// <summary>Reads a message (<c>text</c>, <c>blocks</c>) or a view as a person does, top to bottom.</summary>
public static class SlackText
{
    public static string Of(JsonNode? message)
    {
        var parts = message?["blocks"].Objects().Select(Block).Where(text => text.Length > 0).ToList() ?? [];
        if (parts.Count == 0) return Escapes.Read(message.Text("text") ?? "");
        return string.Join('\n', (string[])[.. Present(message?["title"].Text("text")), .. parts]);
    }

    public static IReadOnlyList<ButtonSeen> Buttons(JsonNode? message) =>
    [
        .. from block in message?["blocks"].Objects() ?? []
           from element in Elements(block)
           where element.Text("type") == "button"
           select new ButtonSeen(
               element["text"].Text("text") ?? "",
               element.Text("value"),
               element.Text("action_id") ?? "",
               block.Text("block_id") ?? "",
               element.Text("style")),
    ];

    public static IReadOnlyList<InputSeen> Inputs(JsonNode? view) =>
    [
        .. from block in view?["blocks"].Objects() ?? []
           where block.Text("type") == "input"
           let element = block["element"] as JsonObject ?? []
           select new InputSeen(
               block["label"].Text("text") ?? "",
               block.Text("block_id") ?? "",
               element.Text("action_id") ?? "",
               element.Text("type") ?? "",
               StateValues.Initial(element),
               block.Flag("optional"),
               [.. StateValues.Options(element).Select(option => option["text"].Text("text") ?? "")]),
    ];

    /// <summary>Everything in a block that can be pressed, chosen or filled.</summary>
    internal static IEnumerable<JsonObject> Elements(JsonObject block) => block.Text("type") switch
    {
        "actions" => block["elements"].Objects(),
        "input" => block["element"] is JsonObject element ? [element] : [],
        "section" => block["accessory"] is JsonObject accessory && accessory.Text("type") != "image" ? [accessory] : [],
        _ => [],
    };

    private static string Block(JsonObject block) => block.Text("type") switch
    {
        "header" => TextObject(block["text"]),
        "section" => Lines(
        [
            TextObject(block["text"]),
            .. block["fields"].Objects().Select(TextObject),
            .. Elements(block).Select(Element),
        ]),
        "context" =>
            string.Join(' ', block["elements"].Objects().Select(each => each.Text("alt_text") ?? TextObject(each))),
        "actions" => string.Join(' ', Elements(block).Select(Element)),
        "input" => Lines([TextObject(block["label"]), .. Elements(block).Select(Element), TextObject(block["hint"])]),
        "image" => Lines([TextObject(block["title"]), block.Text("alt_text") ?? ""]),
        "markdown" => block.Text("text") ?? "",
        "rich_text" => Lines([.. block["elements"].Objects().Select(Rich)]),
        _ => "",
    };

    private static string Element(JsonObject element) => element.Text("type") switch
    {
        "button" => $"[{TextObject(element["text"])}]",
        _ => Lines([TextObject(element["placeholder"]), StateValues.InitialLabel(element) ?? ""]),
    };

    private static string Rich(JsonObject part) => part.Text("type") switch
    {
        "rich_text_list" => Lines([.. part["elements"].Objects().Select(item => "• " + Rich(item))]),
        _ => string.Concat(part["elements"].Objects().Select(Inline)),
    };

    private static string Inline(JsonObject inline) => inline.Text("type") switch
    {
        "text" => inline.Text("text") ?? "",
        "date" => inline.Text("fallback") ?? "",
        "link" => inline.Text("text") ?? inline.Text("url") ?? "",
        "user" => $"<@{inline.Text("user_id")}>",
        "channel" => $"<#{inline.Text("channel_id")}>",
        "usergroup" => $"<!subteam^{inline.Text("usergroup_id")}>",
        "broadcast" => $"<!{inline.Text("range")}>",
        "emoji" => $":{inline.Text("name")}:",
        _ => "",
    };

    private static string TextObject(JsonNode? text) => text.Text("type") == "mrkdwn"
        ? Escapes.Read(text.Text("text") ?? "")
        : text.Text("text") ?? "";

    private static string Lines(IReadOnlyList<string> lines) => string.Join('\n', lines.Where(line => line.Length > 0));

    private static IEnumerable<string> Present(string? text) => text is null ? [] : [text];
}
