using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bots.Slack;
using Core.Views;
using Tests.Kit;

namespace Tests.Drawing;

/// <summary>
/// Goldens that Slack's Block Kit Builder takes as they are: of a message its blocks, of a modal or a page the whole view. What a notification
/// says of a message stands beside it.
/// </summary>
internal static partial class SlackGolden
{
    public static void Matches(string name, View view) => MatchesDrawn(name, view.Form is null ? BlockKit.Message(view) : BlockKit.Modal(view, ""));

    public static void MatchesHome(string name, View view) => MatchesDrawn(name, BlockKit.Home(view, ""));

    public static void MatchesDrawn(string name, JsonObject drawn)
    {
        var same = Same(drawn).AsObject();
        var text = same["text"]?.GetValue<string>();
        same.Remove("text");
        Golden.Matches($"{name}.slack", same);
        if (text is not null) Golden.MatchesText($"{name}.slack.txt", text + "\n");
    }

    /// <summary>Without the ids that every run makes anew: of turns, of entries, of drafts.</summary>
    public static JsonNode Same(JsonNode drawn) => JsonNode.Parse(
        Made().Replace(drawn.ToJsonString(), m => m.Value.Contains(' ', StringComparison.Ordinal) ? $"{m.Value.Split(' ')[0]} MADE" : "MADE"))!;

    [GeneratedRegex("(?<![0-9a-f])(?:[0-9a-f]{32}){1,2}(?![0-9a-f])|(draft|post-file) [2-9A-Z]{8}")]
    private static partial Regex Made();
}
