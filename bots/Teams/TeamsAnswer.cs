using System.Text.Json.Nodes;
using Core.Views;

namespace Bots.Teams;

/// <summary>What the Connector is told at once about something it brought. Only an invoke's answer has a body.</summary>
internal sealed record TeamsAnswer(int Status, JsonObject? Body = null)
{
    /// <summary>Longer texts Teams cuts by itself, in the middle of a word.</summary>
    public const int LongestMessage = 280;

    public static TeamsAnswer Taken { get; } = new(200);

    public static TeamsAnswer Malformed { get; } = new(400);

    public static TeamsAnswer NotAllowed { get; } = new(403);

    public static TeamsAnswer Failed { get; } = new(500);

    /// <summary>An invoke that nobody here knows.</summary>
    public static TeamsAnswer Unknown { get; } = new(501);

    /// <summary>Nothing was done, and nobody waits: it is to be brought again.</summary>
    public static TeamsAnswer Later { get; } = new(503);

    /// <summary>In place of the card that was pressed, for whoever pressed it.</summary>
    public static TeamsAnswer Card(JsonObject card) => Invoke(200, AdaptiveCard.ContentType, card);

    /// <summary>Beside the card, which stays.</summary>
    public static TeamsAnswer Message(View view) => Message(Sides.Begun(TeamsText.Unmarked(view.Fallback), view.Lang));

    public static TeamsAnswer Message(string text) =>
        Invoke(200, "application/vnd.microsoft.activity.message", CardText.Clamp(text, LongestMessage));

    private static TeamsAnswer Invoke(int status, string type, JsonNode value) =>
        new(200, new JsonObject { ["statusCode"] = status, ["type"] = type, ["value"] = value });
}
