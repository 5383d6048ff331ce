using System.Text.Json.Nodes;

namespace Tests.FakeSlack.Rules;

internal enum Surface { Message, Modal, Home }

/// <summary>Blocks and their limits: protocol A.3 and D.6.</summary>
internal static class BlockRules
{
    private const int InMessage = 50, InModal = 100, IdLimit = 255;

    /// <param name="holder">What has the <c>blocks</c>: a message's arguments or a view.</param>
    public static void Check(JsonObject holder, string at, Surface surface, World world, Findings findings)
    {
        var blocks = findings.Items(holder, "blocks", at, 0, surface is Surface.Message ? InMessage : InModal);
        foreach (var (block, where) in blocks) Block(block, where, surface, world, findings);
        foreach (var twice in Twice(blocks.Select(each => each.Item.Text("block_id"))))
            findings.Add($"{at}/blocks", $"block_id {twice} already exists");
        var elements = blocks.SelectMany(each => SlackText.Elements(each.Item));
        if (elements.Count(element => element.Flag("focus_on_load")) > 1)
            findings.Add($"{at}/blocks", "only one element may have focus_on_load");
    }

    private static void Block(JsonObject block, string at, Surface surface, World world, Findings findings)
    {
        findings.Optional(block, "block_id", at, IdLimit);
        switch (block.Text("type"))
        {
            case "header":
                findings.Only(block, at, "block_id text");
                Needs(block, "text", at, findings);
                TextRules.Plain(block, "text", at, 150, findings);
                break;
            case "section":
                Section(block, at, world, findings);
                break;
            case "divider":
                findings.Only(block, at, "block_id");
                break;
            case "context":
                findings.Only(block, at, "block_id elements");
                foreach (var (element, where) in findings.Items(block, "elements", at, 1, 10))
                    Context(element, where, findings);
                break;
            case "actions":
                findings.Only(block, at, "block_id elements");
                foreach (var (element, where) in findings.Items(block, "elements", at, 1, 25))
                    ElementRules.Check(element, where, Place.Actions, world, findings);
                break;
            case "input":
                Input(block, at, world, findings);
                break;
            case "image":
                findings.Only(block, at, "block_id image_url slack_file alt_text title");
                findings.Optional(block, "image_url", at, 3000);
                findings.Required(block, "alt_text", at, 2000);
                TextRules.Plain(block, "title", at, 2000, findings);
                break;
            case "rich_text":
                findings.Only(block, at, "block_id elements");
                foreach (var (element, where) in findings.Items(block, "elements", at, 1, int.MaxValue))
                    RichTextRules.Check(element, where, world, findings);
                break;
            case "markdown" when surface is Surface.Message:
                findings.Only(block, at, "block_id text");
                findings.Required(block, "text", at, 12_000);
                break;
            case var type:
                findings.Add(at, $"unsupported type: {type ?? "nothing"}");
                break;
        }

        foreach (var twice in Twice(SlackText.Elements(block).Select(each => each.Text("action_id"))))
            findings.Add(at, $"action_id {twice} already exists in this block");
    }

    private static void Section(JsonObject block, string at, World world, Findings findings)
    {
        findings.Only(block, at, "block_id text fields accessory expand");
        if (!block.ContainsKey("text") && !block.ContainsKey("fields"))
            findings.Add(at, "missing required field: text or fields");
        TextRules.PlainOrMarked(block, "text", at, 3000, findings);
        if (block.ContainsKey("fields"))
            foreach (var (text, where) in findings.Items(block, "fields", at, 1, 10))
                TextRules.Check(text, where, 2000, findings, "plain_text", "mrkdwn");
        if (block["accessory"] is JsonObject accessory)
            ElementRules.Check(accessory, $"{at}/accessory", Place.Section, world, findings);
    }

    private static void Context(JsonObject element, string at, Findings findings)
    {
        if (element.Text("type") == "image")
        {
            findings.Only(element, at, "image_url slack_file alt_text");
            findings.Required(element, "alt_text", at, 2000);
            return;
        }

        TextRules.Check(element, at, 3000, findings, "plain_text", "mrkdwn");
    }

    private static void Input(JsonObject block, string at, World world, Findings findings)
    {
        findings.Only(block, at, "block_id label element hint optional dispatch_action");
        Needs(block, "label", at, findings);
        TextRules.Plain(block, "label", at, 2000, findings);
        TextRules.Plain(block, "hint", at, 2000, findings);
        findings.Truth(block, "optional", at);
        findings.Truth(block, "dispatch_action", at);
        Needs(block, "element", at, findings);
        if (block["element"] is JsonObject element)
            ElementRules.Check(element, $"{at}/element", Place.Input, world, findings);
    }

    private static IEnumerable<string> Twice(IEnumerable<string?> ids) =>
        ids.OfType<string>().GroupBy(id => id).Where(same => same.Count() > 1).Select(same => same.Key);

    private static void Needs(JsonObject it, string name, string at, Findings findings)
    {
        if (!it.ContainsKey(name)) findings.Add(at, $"missing required field: {name}");
    }
}
