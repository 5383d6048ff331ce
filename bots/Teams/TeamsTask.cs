using System.Text.Json.Nodes;
using Core.Views;

namespace Bots.Teams;

/// <summary>What Teams takes as the answer of a dialog, whether a card's button opened it or the message extension. Pure.</summary>
internal static class TeamsTask
{
    private const int LongestTitle = 100, LongestMessage = 1000;

    /// <summary>In pixels, of what stands below the title. Teams makes it smaller where there is less room, and lets it be scrolled.</summary>
    private const int Lowest = 200, Highest = 640, Around = 90;

    /// <summary>The dialog opens, or shows this instead of what it showed.</summary>
    public static TeamsAnswer Show(View view, AdaptiveCardFrame frame, TeamsDialog dialog) => Task("continue", new JsonObject
    {
        ["title"] = CardText.Clamp(AdaptiveCard.TitleOf(view) is { Length: > 0 } heading ? heading : "…", LongestTitle),
        ["width"] = "medium",
        ["height"] = Height(view),
        ["card"] = new JsonObject
        {
            ["contentType"] = AdaptiveCard.ContentType,
            ["content"] = AdaptiveCard.Dialog(view, frame with { Dialog = dialog }),
        },
    });

    /// <summary>A sentence is shown in the dialog, and it is over.</summary>
    public static TeamsAnswer Say(View view) =>
        Task("message", CardText.Clamp(view.Fallback is "" ? "…" : Sides.Begun(view.Fallback, view.Lang), LongestMessage));

    /// <summary>It closes, and nothing is said. Only what was sent from one can be answered so, not the wish to open one.</summary>
    public static TeamsAnswer Close => TeamsAnswer.Taken;

    private static TeamsAnswer Task(string type, JsonNode value) =>
        new(200, new JsonObject { ["task"] = new JsonObject { ["type"] = type, ["value"] = value } });

    private static int Height(View view) => Math.Clamp(Around + view.Parts.Sum(Height), Lowest, Highest);

    private static int Height(Part part) => part switch
    {
        Ask ask => (ask.Kind is AskKind.Long ? 110 : 70) + (ask.Error ?? ask.Hint) switch { null or "" => 0, var below => 20 + (below.Length / 60 * 20) },
        Facts(var rows) => 30 * rows.Count,
        Buttons(var row) => 50 + (row.Count / 3 * 40),
        Quote(var text) => 50 + (text.Length / 60 * 20),
        _ => 40,
    };
}
