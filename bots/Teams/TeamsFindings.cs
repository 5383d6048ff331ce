using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Core.Views;

namespace Bots.Teams;

/// <summary>What was found, as the message extension shows it. Pure.</summary>
internal static partial class TeamsFindings
{
    private const string Preview = "application/vnd.microsoft.card.thumbnail";

    private const int LongestTitle = 120, LongestText = 200;

    /// <param name="lookers">For whom a card that was put somewhere is drawn by itself, as Teams names them.</param>
    public static TeamsAnswer List(IReadOnlyList<Finding> found, IReadOnlyList<string> lookers) => Extension(new JsonObject
    {
        ["type"] = "result",
        ["attachmentLayout"] = "list",
        ["attachments"] = new JsonArray([.. found.Select(each => Attachment(each, lookers))]),
    });

    public static TeamsAnswer Message(View view) =>
        Extension(new JsonObject { ["type"] = "message", ["text"] = Plain(Sides.Begun(view.Fallback, view.Lang), TeamsAnswer.LongestMessage) });

    private static TeamsAnswer Extension(JsonObject answer) => new(200, new JsonObject { ["composeExtension"] = answer });

    private static JsonObject Attachment(Finding found, IReadOnlyList<string> lookers) => new()
    {
        ["contentType"] = AdaptiveCard.ContentType,
        ["content"] = AdaptiveCard.Of(
            found.Card, new AdaptiveCardFrame(found.Language) { Refresh = new AdaptiveCardRefresh(found.Say, lookers) }),
        ["preview"] = new JsonObject
        {
            ["contentType"] = Preview,
            ["content"] = new JsonObject { ["title"] = Plain(found.Title, LongestTitle), ["text"] = Plain(found.Text, LongestText) },
        },
    };

    // In a thumbnail card Teams reads a little HTML, and who knows what else.
    private static string Plain(string text, int most) => Markup().Replace(CardText.Shown(text, most), found => found.Value + "\u2060");

    [GeneratedRegex(@"[<&\[\]*_~`#!]")]
    private static partial Regex Markup();
}
