using System.Text.Json.Nodes;
using Core.Views;

namespace Bots.Slack;

/// <summary>Buttons, five in a row.</summary>
internal static class ButtonRows
{
    /// <param name="pressed">How many buttons stand above, so that each one's action is its own in the whole view.</param>
    public static IEnumerable<JsonNode> Of(IReadOnlyList<Button> buttons, ref int pressed)
    {
        var above = pressed;
        // A sentence that does not fit would be another sentence once cut.
        var drawn = buttons.Where(b => b.Say is { Length: > 0 and <= SlackLimits.ButtonValue }).ToList();
        pressed += drawn.Count;
        return
            from row in drawn.Select((button, i) => Draw(button, above + i)).Chunk(SlackLimits.ButtonsInRow)
            select new JsonObject { ["type"] = "actions", ["elements"] = new JsonArray([.. row.AsEnumerable<JsonNode>()]) };
    }

    private static JsonObject Draw(Button button, int index)
    {
        var node = new JsonObject
        {
            ["type"] = "button",
            ["action_id"] = $"say-{index}",
            ["text"] = SlackLimits.PlainText(button.Label, SlackLimits.Button),
            ["value"] = button.Say,
        };
        if (button.Style is not ButtonStyle.Plain) node["style"] = button.Style is ButtonStyle.Danger ? "danger" : "primary";
        return node;
    }
}
