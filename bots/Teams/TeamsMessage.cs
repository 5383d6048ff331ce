using System.Text.Json.Nodes;
using Core.Store;
using Core.Views;

namespace Bots.Teams;

/// <summary>A view as a message of the bot's. Pure.</summary>
internal static class TeamsMessage
{
    private const int LongestSummary = 500;

    /// <param name="message">The one that it is to replace; null for a new one.</param>
    public static JsonObject Of(TeamsOrigin room, Address to, View view, AdaptiveCardFrame frame, string? message = null) =>
        Around(room, to.User, view, TeamsFile.Offer(room, view) ?? Card(view, frame), message);

    /// <param name="user">Whom it is for; null for everybody there.</param>
    public static JsonObject Around(TeamsOrigin room, string? user, View view, JsonObject attachment, string? message)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["from"] = new JsonObject { ["id"] = room.Bot },
            ["conversation"] = new JsonObject { ["id"] = room.Room },
            // What a notification shows, and what is read out.
            ["summary"] = CardText.Shown(view.Fallback is "" ? "…" : Sides.Begun(TeamsText.Unmarked(view.Fallback), view.Lang), LongestSummary),
            ["attachments"] = new JsonArray(attachment),
        };
        if (message is not null) activity["id"] = message;
        if (user is not null) activity["recipient"] = new JsonObject { ["id"] = user };
        return activity;
    }

    private static JsonObject Card(View view, AdaptiveCardFrame frame) =>
        new() { ["contentType"] = AdaptiveCard.ContentType, ["content"] = AdaptiveCard.Of(view, frame) };
}
