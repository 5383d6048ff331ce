using System.Text.Json.Nodes;
using Core.Views;
using NodaTime.Text;

namespace Bots.Teams;

/// <summary>One field, and below it why it cannot stay so, or how to fill it. Its id is the argument's name.</summary>
internal static class CardInput
{
    private const int LongestLine = 2000, LongestText = 3000, LongestLabel = 200, LongestChoice = 100, LongestValue = 300;

    /// <summary>Of the whole text: some clients look for it anywhere, and some ask whether all of it is so.</summary>
    private const string NotBlank = @"^[\s\S]*\S[\s\S]*$";

    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static IEnumerable<JsonNode> Of(Ask ask, CardText text)
    {
        var input = Input(ask, text);
        input["id"] = ask.Name;
        input["label"] = ask.Label is "" ? "…" : CardText.Shown(ask.Label, LongestLabel);
        if (ask.Required)
        {
            input["isRequired"] = true;
            input["errorMessage"] = text.Needed;
            if (ask.Kind is AskKind.Text or AskKind.Long) input["regex"] = NotBlank;
        }
        return ask switch
        {
            { Error: { Length: > 0 } error } => [input, .. text.Under(new Line(error).Spans, CardTextLook.Wrong)],
            { Hint: { Length: > 0 } hint } => [input, .. text.Under(new Line(hint).Spans, CardTextLook.Small)],
            _ => [input],
        };
    }

    private static JsonObject Input(Ask ask, CardText text)
    {
        var value = ask.Value is "" ? null : ask.Value;
        return ask.Kind switch
        {
            AskKind.Date => With("Input.Date", value is not null && LocalDatePattern.Iso.Parse(value).Success ? value : null),
            AskKind.Time => With("Input.Time", value is not null && Minutes.Parse(value).Success ? value : null),
            AskKind.Choice when Choices(ask, text.Measure.Items) is { Count: > 0 } choices => Select(choices, value),
            AskKind.Text or AskKind.Choice => Entry(value, LongestLine, text),
            AskKind.Long => Entry(value, LongestText, text).Also("isMultiline", true),
        };
    }

    private static JsonObject With(string type, string? value)
    {
        var input = new JsonObject { ["type"] = type };
        if (value is not null) input["value"] = value;
        return input;
    }

    private static JsonObject Entry(string? value, int longest, CardText text)
    {
        var typed = value is null ? null : CardText.Clamp(value, text.Measure.Typed);
        return With("Input.Text", typed).Also("maxLength", Math.Max(longest, typed?.Length ?? 0));
    }

    private static JsonObject Select(List<Choice> choices, string? value) =>
        With("Input.ChoiceSet", choices.Any(c => c.Value == value) ? value : null)
            .Also("choices", new JsonArray([.. choices.Select(Option)]));

    // What cannot be sent back whole is not offered; a comma would make two of one.
    private static List<Choice> Choices(Ask ask, int most) =>
        [.. ask.Choices.Where(c => c.Value is { Length: > 0 and <= LongestValue }).DistinctBy(c => c.Value).Take(most)];

    private static JsonObject Option(Choice choice) =>
        new() { ["title"] = choice.Label is "" ? "…" : CardText.Shown(choice.Label, LongestChoice), ["value"] = choice.Value };

    private static JsonObject Also(this JsonObject input, string name, JsonNode value)
    {
        input[name] = value;
        return input;
    }
}
