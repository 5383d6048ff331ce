using System.Text;
using System.Text.Json.Nodes;
using Core.Views;

namespace Bots.Teams;

/// <summary>The buttons of one card. Teams takes six; the views promise five and More, so of a row of more the first five and the last are drawn.</summary>
internal sealed class AdaptiveCardButtons
{
    /// <summary>Of all sets together, the one that sends a form included.</summary>
    public const int Most = 6;

    private const int LongestLabel = 75, MostBytesSaid = 1000, MostRefreshed = 60;

    /// <summary>In letters: of a set of buttons in a chat's card, and of the frame around each label.</summary>
    private const int WidestRow = 60, Around = 6;

    private readonly HashSet<Button> _drawn;
    private readonly Form? _form;
    private readonly bool _inDialog;
    private readonly Func<Button, bool> _opensDialog;

    private AdaptiveCardButtons(View view, IEnumerable<Part> parts, bool inDialog, Func<Button, bool> opensDialog)
    {
        (_form, _inDialog, _opensDialog) = (view.Form, inDialog, opensDialog);
        var room = _form is null ? Most : Most - 1;
        // A sentence that does not fit would be another sentence once cut.
        List<(Button Button, int Place)> all =
        [
            .. parts.OfType<Buttons>()
                .SelectMany(b => b.Row.Where(b => b.Say is not "" && Encoding.UTF8.GetByteCount(b.Say) <= MostBytesSaid).Select((b, i) => (b, i))),
        ];
        // Of each row what stands first, before any row has its second; what is last of all is mostly More.
        var kept = all.Count <= room ? all : [.. all.SkipLast(1).OrderBy(b => b.Place).Take(room - 1), all[^1]];
        _drawn = new HashSet<Button>(kept.Select(b => b.Button), ReferenceEqualityComparer.Instance);
    }

    public static AdaptiveCardButtons InMessage(View view, IEnumerable<Part> parts, AdaptiveCardFrame frame) =>
        new(view, parts, inDialog: false, frame.OpensDialog);

    /// <summary>There everything is submitted, and the answer is the dialog's next state.</summary>
    public static AdaptiveCardButtons InDialog(View view, IEnumerable<Part> parts) => new(view, parts, inDialog: true, _ => false);

    /// <summary>Asks for the card as whoever looks at it should see it.</summary>
    public static JsonObject Refreshing(AdaptiveCardRefresh refresh) => new()
    {
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "refresh", ["data"] = new JsonObject { ["say"] = refresh.Say } },
        ["userIds"] = new JsonArray([.. refresh.Users.Take(MostRefreshed).Select(u => JsonValue.Create(u))]),
    };

    public IEnumerable<JsonNode> Row(IReadOnlyList<Button> row)
    {
        var sets = new List<List<Button>>();
        foreach (var button in row.Where(_drawn.Contains))
        {
            if (sets is [.., var last] && last.Append(button).Sum(Width) <= WidestRow) last.Add(button);
            else sets.Add([button]);
        }
        return sets.Select((set, i) => Set([.. set.Select(Action)], spacing: i == 0 ? null : "Small"));
    }

    /// <summary>What sends the form; nothing where there is none.</summary>
    public IEnumerable<JsonNode> Submit() =>
        _form is { } form ? [Set([Press(new Button(form.Submit, form.Say, ButtonStyle.Primary))], spacing: null)] : [];

    // A client cuts the labels of a set that is too wide instead of beginning another row.
    private static int Width(Button button) => Around + Math.Min(button.Label.Length, LongestLabel);

    private static JsonObject Set(JsonNode[] actions, string? spacing)
    {
        var set = new JsonObject { ["type"] = "ActionSet" };
        if (spacing is not null) set["spacing"] = spacing;
        set["actions"] = new JsonArray(actions);
        return set;
    }

    private JsonObject Action(Button button)
    {
        var action = _opensDialog(button) ? Titled("Action.Submit", button, Opening(button)) : Press(button);
        // Only sending a form needs what stands in it, and only then is it to be right.
        if (_form is not null) action["associatedInputs"] = "none";
        return action;
    }

    private JsonObject Press(Button button)
    {
        if (_inDialog) return Titled("Action.Submit", button, Said(button));
        var action = Titled("Action.Execute", button, Said(button));
        action["verb"] = "say";
        // Where a client does not know the other yet.
        action["fallback"] = Titled("Action.Submit", button with { Style = ButtonStyle.Plain }, Said(button));
        return action;
    }

    private static JsonObject Titled(string type, Button button, JsonObject data)
    {
        var action = new JsonObject
        {
            ["type"] = type, ["title"] = button.Label is "" ? "…" : CardText.Shown(button.Label, LongestLabel), ["data"] = data,
        };
        if (button.Style is not ButtonStyle.Plain) action["style"] = button.Style is ButtonStyle.Danger ? "destructive" : "positive";
        return action;
    }

    private static JsonObject Said(Button button) => new() { ["say"] = button.Say };

    private static JsonObject Opening(Button button) =>
        new() { ["msteams"] = new JsonObject { ["type"] = "task/fetch" }, ["say"] = button.Say };
}
