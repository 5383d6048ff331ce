using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Tests.FakeSlack;

namespace Tests.Leaks;

/// <summary>A button, or a form with its button, as somebody was shown it.</summary>
/// <param name="View">The form; null for a button.</param>
/// <param name="Posted">On a message that a whole room sees.</param>
internal sealed partial record Pressable(string Say, Voice By, Spot At, JsonObject? View, bool Posted)
{
    /// <summary>What it is, whatever it is about: everybody presses it everywhere, whoever was shown it.</summary>
    public string Shape => $"{Side} {Varying().Replace(Say, "*")} {Fields}";

    private string Side => By.Name switch { "Ada" or "Ben" => "leads", "Cleo" or "Dan" => "contacts", "Xen" or "Eve" => "strangers", _ => By.Name };

    private string Fields => View is null ? "" : string.Join(' ', SlackText.Inputs(View).Select(i => i.ActionId));

    /// <summary>All in there that can be pressed or sent.</summary>
    public static IEnumerable<Pressable> In(JsonNode? shown, Voice by, Spot at, bool posted)
    {
        if (shown is JsonArray array)
            foreach (var found in array.SelectMany(each => In(each, by, at, posted))) yield return found;
        if (shown is not JsonObject it) yield break;
        if (it.Text("type") is "button" && it.Text("value") is { Length: > 0 } say) yield return new Pressable(say, by, at, null, posted);
        if (it.Text("private_metadata") is { Length: > 0 } metadata && it.ContainsKey("submit"))
            yield return new Pressable(JsonReading.Parsed(metadata).Text("say") ?? "", by, at, it, posted);
        foreach (var found in it.SelectMany(each => In(each.Value, by, at, posted))) yield return found;
    }

    /// <summary>What stands in the form stays; what it must have and lacks is filled in.</summary>
    public IReadOnlyDictionary<(string, string), string?> Filled()
    {
        var typed = new Dictionary<(string, string), string?>();
        foreach (var block in View!["blocks"].Objects().Where(b => b.Text("type") is "input"))
        {
            var element = (JsonObject)block["element"]!;
            if (StateValues.Initial(element) is not null || block.Flag("optional")) continue;
            typed[(block.Text("block_id")!, element.Text("action_id")!)] = element.Text("type") switch
            {
                "static_select" => StateValues.Options(element).First().Text("value"),
                "datepicker" => "2026-12-10",
                "timepicker" => "09:00",
                _ => element.Text("action_id") switch { "link" => "https://example.org/a", "due" => "fri 5pm", "est" => "2h", _ => "as filled in" },
            };
        }
        return typed;
    }

    [GeneratedRegex("[0-9a-f]{32}|draft [A-Z0-9]{8}|[0-9]+|zq[a-z]{4}|@U[A-Z0-9]+")]
    private static partial Regex Varying();
}
