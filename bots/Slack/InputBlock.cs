using System.Text.Json.Nodes;
using Core.Views;
using NodaTime.Text;

namespace Bots.Slack;

/// <summary>One field. Its block is <c>ask-{name}</c>, so that an error finds it; its action is the argument's name.</summary>
internal static class InputBlock
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static string Id(Ask ask) => $"ask-{ask.Name}";

    public static JsonObject Of(Ask ask)
    {
        var block = new JsonObject
        {
            ["type"] = "input",
            ["block_id"] = Id(ask),
            ["label"] = SlackLimits.PlainText(ask.Label, SlackLimits.Hint),
            ["element"] = Element(ask),
            ["optional"] = !ask.Required,
        };
        if ((ask.Error ?? ask.Hint) is { Length: > 0 } hint) block["hint"] = SlackLimits.PlainText(hint, SlackLimits.Hint);
        return block;
    }

    private static JsonObject Element(Ask ask)
    {
        var value = ask.Value is "" ? null : ask.Value;
        return ask.Kind switch
        {
            AskKind.Date => Picker(ask, "datepicker", "initial_date", IsDate(value) ? value : null),
            AskKind.Time => Picker(ask, "timepicker", "initial_time", IsTime(value) ? value : null),
            AskKind.Choice when Choices(ask) is { Count: > 0 } choices => Select(ask, choices, value),
            AskKind.Text or AskKind.Choice => Entry(ask, value),
            AskKind.Long => Entry(ask, value).Also("multiline", true),
        };
    }

    private static bool IsDate(string? text) => text is not null && LocalDatePattern.Iso.Parse(text).Success;

    private static bool IsTime(string? text) => text is not null && Minutes.Parse(text).Success;

    private static JsonObject Entry(Ask ask, string? value) =>
        Picker(ask, "plain_text_input", "initial_value", value is null ? null : SlackLimits.Clamp(value, SlackLimits.Text));

    private static JsonObject Picker(Ask ask, string type, string initial, string? value)
    {
        var element = new JsonObject { ["type"] = type, ["action_id"] = ask.Name };
        if (value is not null) element[initial] = value;
        return element;
    }

    private static JsonObject Select(Ask ask, IReadOnlyList<Choice> choices, string? value)
    {
        var element = new JsonObject
        {
            ["type"] = "static_select", ["action_id"] = ask.Name, ["options"] = new JsonArray([.. choices.Select(Option)]),
        };
        if (choices.FirstOrDefault(c => c.Value == value) is { } chosen) element["initial_option"] = Option(chosen);
        return element;
    }

    // What cannot be sent back whole is not offered.
    private static List<Choice> Choices(Ask ask) =>
    [
        .. ask.Choices
            .Where(c => c.Value is { Length: > 0 and <= SlackLimits.OptionValue })
            .DistinctBy(c => c.Value)
            .Take(SlackLimits.Options),
    ];

    private static JsonObject Option(Choice choice) =>
        new() { ["text"] = SlackLimits.PlainText(choice.Label, SlackLimits.OptionText), ["value"] = choice.Value };

    private static JsonObject Also(this JsonObject element, string name, JsonNode value)
    {
        element[name] = value;
        return element;
    }
}
