using System.Text;
using System.Text.Json.Nodes;
using Core.Views;

namespace Bots.Teams;

/// <summary>
/// The buttons of one card. Teams shows six, and what is more it keeps in a menu that its phones do not have within a card: so the others are
/// links, in their place below the buttons of their row. None is lost.
/// </summary>
internal sealed class AdaptiveCardButtons
{
    /// <summary>Of all sets together, the one that sends a form included.</summary>
    public const int Most = 6;

    private const int LongestLabel = 75, MostBytesSaid = 1000, MostBytesLinked = 300, MostRefreshed = 60;

    /// <summary>In letters: of a set of buttons in a card beside a meeting or on a phone, 300 pixels wide, and of the frame around each label.</summary>
    private const int WidestRow = 36, Around = 5;

    private readonly HashSet<Button> _drawn;
    private readonly Form? _form;
    private readonly bool _inDialog;
    private readonly Func<Button, bool> _opensDialog;
    private readonly TeamsDialog? _dialog;
    private readonly TeamsAsked _asked;

    private AdaptiveCardButtons(View view, IEnumerable<Part> parts, bool inDialog, AdaptiveCardFrame frame)
    {
        (_form, _inDialog, _opensDialog, _dialog) = (view.Form, inDialog, frame.OpensDialog, frame.Dialog);
        _asked = TeamsAsked.Of(view);
        // A sentence that does not fit would be another sentence once cut.
        var rows = parts.OfType<Buttons>().Select(b => b.Row.Where(b => b.Say is not "" && Encoding.UTF8.GetByteCount(b.Say) <= MostBytesSaid).ToList());
        _drawn = Chosen([.. rows], _form is null ? Most : Most - 1);
    }

    public static AdaptiveCardButtons InMessage(View view, IEnumerable<Part> parts, AdaptiveCardFrame frame) =>
        new(view, parts, inDialog: false, frame);

    /// <summary>There everything is submitted, and the answer is the dialog's next state.</summary>
    public static AdaptiveCardButtons InDialog(View view, IEnumerable<Part> parts, AdaptiveCardFrame frame) => new(view, parts, inDialog: true, frame);

    /// <summary>Asks for the card as whoever looks at it should see it.</summary>
    public static JsonObject Refreshing(AdaptiveCardRefresh refresh) => new()
    {
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "refresh", ["data"] = new JsonObject { ["say"] = refresh.Say } },
        ["userIds"] = new JsonArray([.. refresh.Users.Take(MostRefreshed).Select(u => JsonValue.Create(u))]),
    };

    /// <param name="most">How many links.</param>
    public IEnumerable<JsonNode> Row(IReadOnlyList<Button> row, int most)
    {
        var others = row.Where(b => !_drawn.Contains(b) && b.Say is not "" && Encoding.UTF8.GetByteCount(b.Say) <= MostBytesLinked).Take(most).ToList();
        var sets = new List<List<Button>>();
        foreach (var button in row.Where(_drawn.Contains))
        {
            if (sets is [.., var last] && last.Append(button).Sum(Width) <= WidestRow) last.Add(button);
            else sets.Add([button]);
        }
        var drawn = sets.Select((set, i) => Set([.. set.Select(Action)], spacing: i == 0 ? null : "Small"));
        return others is [] ? drawn : drawn.Append(Links(others, spacing: sets is [] ? null : "Small"));
    }

    /// <summary>What sends the form; nothing where there is none.</summary>
    public IEnumerable<JsonNode> Submit() =>
        _form is { } form ? [Set([Press(new Button(form.Submit, form.Say, ButtonStyle.Primary), form)], spacing: null)] : [];

    // What is coloured first, of whichever row; then whole rows, so that equals look equal; of a row too long for any card its first ones and its last.
    private static HashSet<Button> Chosen(List<List<Button>> rows, int room)
    {
        IEnumerable<Button> coloured = rows.Sum(row => row.Count) <= room ? [] : rows.SelectMany(row => row).Where(b => b.Style is not ButtonStyle.Plain);
        var chosen = new HashSet<Button>(coloured.Take(room), ReferenceEqualityComparer.Instance);
        foreach (var row in rows)
        {
            var (rest, left) = (row.Where(b => !chosen.Contains(b)).ToList(), room - chosen.Count);
            if (rest.Count <= left) chosen.UnionWith(rest);
            else if (row.Count > room && left > 0) chosen.UnionWith([.. rest.Take(left - 1), rest[^1]]);
        }
        return chosen;
    }

    private JsonObject Links(List<Button> buttons, string? spacing)
    {
        IEnumerable<JsonNode> runs = buttons.SelectMany((button, i) => i == 0 ? [Link(button)] : (JsonNode[])[Run(" · "), Link(button)]);
        var links = new JsonObject { ["type"] = "RichTextBlock" };
        if (spacing is not null) links["spacing"] = spacing;
        links["inlines"] = new JsonArray([.. runs]);
        return links;
    }

    private JsonObject Link(Button button)
    {
        var action = Action(button with { Style = ButtonStyle.Plain });
        var run = Run((string)action["title"]!);
        // Its text is its title.
        action.Remove("title");
        if (action["fallback"] is JsonObject fallback) fallback.Remove("title");
        run["selectAction"] = action;
        return run;
    }

    private static JsonObject Run(string text) => new() { ["type"] = "TextRun", ["text"] = text };

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
        var action = !_inDialog && _opensDialog(button) ? Titled("Action.Submit", button, Opening(button)) : Press(button, form: null);
        // Only sending a form needs what stands in it, and only then is it to be right.
        if (_form is not null) action["associatedInputs"] = "none";
        return action;
    }

    /// <param name="form">Set where the button sends it.</param>
    private JsonObject Press(Button button, Form? form)
    {
        if (_inDialog) return Titled("Action.Submit", button, Said(button, form));
        var action = Titled("Action.Execute", button, Said(button, form));
        action["verb"] = "say";
        // Where a client does not know the other yet.
        action["fallback"] = Titled("Action.Submit", button with { Style = ButtonStyle.Plain }, Said(button, form));
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

    private JsonObject Said(Button button, Form? form)
    {
        var data = new JsonObject { ["say"] = button.Say };
        if (form is not null) data[TeamsAsked.Name] = _asked.Write();
        if (_dialog is not null) data[TeamsDialog.Name] = _dialog.Write(form);
        return data;
    }

    private static JsonObject Opening(Button button) =>
        new() { ["msteams"] = new JsonObject { ["type"] = "task/fetch" }, ["say"] = button.Say };
}
