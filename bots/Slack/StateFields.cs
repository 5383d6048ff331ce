using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Bots.Slack;

/// <summary>What stands in the fields of a form or message, by argument name; an emptied field is there, and empty.</summary>
internal static class StateFields
{
    /// <summary>Of the year 9999, Unix time.</summary>
    private const long LastSecond = 253_402_300_799;

    /// <param name="state">Its <c>values</c> are by block, and inside by action, which is the argument's name.</param>
    public static IReadOnlyDictionary<string, string> Read(JsonElement state)
    {
        var fields = new Dictionary<string, string>();
        foreach (var block in state.At("values").Properties)
            foreach (var input in block.Value.Properties)
                fields[input.Name] = SlackText.Clean(Value(input.Value));
        return fields;
    }

    private static string Value(JsonElement input) => input.Text("type") switch
    {
        "datepicker" => input.Text("selected_date"),
        "timepicker" => input.Text("selected_time"),
        "datetimepicker" => Moment(input.Text("selected_date_time")),
        "static_select" or "external_select" or "radio_buttons" => input.At("selected_option").Text("value"),
        "multi_static_select" or "checkboxes" =>
            string.Join(' ', input.At("selected_options").Items.Select(option => option.Text("value"))),
        "users_select" => input.Text("selected_user") is { Length: > 0 } user ? "@" + user : "",
        "conversations_select" => input.Text("selected_conversation"),
        "channels_select" => input.Text("selected_channel"),
        _ => input.Text("value"),
    };

    private static string Moment(string unixSeconds) =>
        long.TryParse(unixSeconds, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= LastSecond
            ? InstantPattern.General.Format(Instant.FromUnixTimeSeconds(seconds))
            : "";
}
