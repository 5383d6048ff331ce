using System.Text.Json.Nodes;
using Core.Views;

namespace Bots.Teams;

/// <summary>Draws a view as an Adaptive Card 1.5. Pure.</summary>
internal static class AdaptiveCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The card itself: the <c>content</c> of an attachment, the <c>value</c> of an invoke's answer.</summary>
    public static JsonObject Of(View view) => new()
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["fallbackText"] = view.Fallback,
        ["body"] = new JsonArray(new JsonObject
        {
            ["type"] = "RichTextBlock",
            ["inlines"] = new JsonArray(new JsonObject { ["type"] = "TextRun", ["text"] = view.Fallback }),
        }),
    };
}
