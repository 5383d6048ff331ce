using System.Text.Json.Nodes;

namespace Tests.FakeSlack;

/// <summary>
/// The <c>state.values</c> of a view or message: each input's value, typed or as the bot filled it in.
/// </summary>
internal static class StateValues
{
    /// <param name="typed">By (block id, action id); null is a field emptied by hand.</param>
    public static JsonObject Of(JsonNode? surface, IReadOnlyDictionary<(string Block, string Action), string?> typed)
    {
        var values = new JsonObject();
        foreach (var block in surface?["blocks"].Objects() ?? [])
        {
            foreach (var element in SlackText.Elements(block))
            {
                if (element.Text("type") is "button" or "overflow") continue;
                var key = (Block: block.Text("block_id")!, Action: element.Text("action_id")!);
                var value = typed.TryGetValue(key, out var given) ? given : Initial(element);
                if (values[key.Block] is not JsonObject row) values[key.Block] = row = [];
                row[key.Action] = Value(element, value);
            }
        }

        return values;
    }

    public static string? Initial(JsonObject element) => element.Text("type") switch
    {
        "datepicker" => element.Text("initial_date"),
        "timepicker" => element.Text("initial_time"),
        "datetimepicker" => element.Text("initial_date_time"),
        "static_select" or "radio_buttons" or "external_select" => element["initial_option"].Text("value"),
        "multi_static_select" or "checkboxes" => element["initial_options"] is JsonArray { Count: > 0 } chosen
            ? string.Join(',', chosen.Objects().Select(each => each.Text("value"))) : null,
        "users_select" => element.Text("initial_user"),
        "conversations_select" => element.Text("initial_conversation"),
        "channels_select" => element.Text("initial_channel"),
        _ => element.Text("initial_value"),
    };

    public static string? InitialLabel(JsonObject element) => element.Text("type") is "static_select" or "radio_buttons"
        ? element["initial_option"]?["text"].Text("text")
        : Initial(element);

    public static IEnumerable<JsonObject> Options(JsonObject element) =>
    [
        .. element["options"].Objects(),
        .. element["option_groups"].Objects().SelectMany(group => group["options"].Objects()),
    ];

    /// <summary>The option that a person picks by what it says, or a test by its value.</summary>
    public static JsonObject Option(JsonObject element, string named) =>
        Options(element).FirstOrDefault(each => each["text"].Text("text") == named || each.Text("value") == named)
        ?? throw new InvalidOperationException(
            $"No choice “{named}” in {element.ToJsonString()}");

    private static JsonObject Value(JsonObject element, string? value)
    {
        var type = element.Text("type")!;
        return type switch
        {
            "datepicker" => Row(type, "selected_date", value),
            "timepicker" => Row(type, "selected_time", value),
            "datetimepicker" => Row(type, "selected_date_time", value is null ? null : JsonNode.Parse(value)),
            "static_select" or "radio_buttons" =>
                Row(type, "selected_option", value is null ? null : Chosen(element, value)),
            "multi_static_select" or "checkboxes" => Row(type, "selected_options", AllChosen(element, value)),
            "users_select" => Row(type, "selected_user", value),
            "conversations_select" => Row(type, "selected_conversation", value),
            "channels_select" => Row(type, "selected_channel", value),
            _ => Row(type, "value", string.IsNullOrEmpty(value) ? null : value),
        };
    }

    private static JsonObject Row(string type, string name, JsonNode? value) =>
        new() { ["type"] = type, [name] = value };

    /// <param name="values">Separated by commas.</param>
    private static JsonArray AllChosen(JsonObject element, string? values) =>
        [.. (values ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(each => Chosen(element, each))];

    private static JsonObject Chosen(JsonObject element, string value) => Option(element, value).Copy();
}
