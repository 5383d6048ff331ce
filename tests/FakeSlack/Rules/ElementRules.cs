using System.Globalization;
using System.Text.Json.Nodes;

namespace Tests.FakeSlack.Rules;

internal enum Place { Actions, Section, Input }

/// <summary>Buttons, fields and pickers.</summary>
internal static class ElementRules
{
    private const int IdLimit = 255, PlaceholderLimit = 150, ValueLimit = 3000;

    private const string Common = "action_id focus_on_load";

    private const string Selecting =
        "placeholder options option_groups initial_option initial_options confirm max_selected_items";

    private const string Counting =
        "placeholder is_decimal_allowed initial_value min_value max_value dispatch_action_config";

    public static void Check(JsonObject it, string at, Place place, World world, Findings findings)
    {
        var type = it.Text("type") ?? "nothing";
        if (!Fits(type, place)) findings.Add(at, $"unsupported type: {type} in {place}");
        findings.Optional(it, "action_id", at, IdLimit);
        findings.Truth(it, "focus_on_load", at);
        TextRules.Plain(it, "placeholder", at, PlaceholderLimit, findings);
        if (it["confirm"] is JsonObject confirm) Confirm(confirm, $"{at}/confirm", findings);
        Own(type, it, at, world, findings);
    }

    private static bool Fits(string type, Place place) => type switch
    {
        "button" or "overflow" => place is Place.Actions or Place.Section,
        "image" => place is Place.Section,
        "static_select" or "users_select" or "conversations_select" or "channels_select" or "external_select"
            or "datepicker" or "timepicker" or "checkboxes" or "radio_buttons" => true,
        "datetimepicker" => place is not Place.Section,
        "multi_static_select" => place is not Place.Actions,
        "plain_text_input" or "number_input" or "email_text_input" or "url_text_input" => place is Place.Input,
        _ => false,
    };

    private static void Own(string type, JsonObject it, string at, World world, Findings findings)
    {
        switch (type)
        {
            case "button":
                Button(it, at, findings);
                break;
            case "overflow":
                findings.Only(it, at, "action_id options confirm");
                OptionRules.List(it, at, 1, 5, findings);
                break;
            case "static_select" or "multi_static_select":
                findings.Only(it, at, $"{Common} {Selecting}");
                OptionRules.Select(it, at, findings);
                break;
            case "checkboxes" or "radio_buttons":
                findings.Only(it, at, $"{Common} options initial_option initial_options confirm");
                OptionRules.List(it, at, 1, 10, findings);
                OptionRules.Initial(it, at, findings);
                break;
            case "datepicker":
                findings.Only(it, at, $"{Common} placeholder initial_date confirm");
                Shape(it, "initial_date", at, "YYYY-MM-DD", IsDate, findings);
                break;
            case "timepicker":
                findings.Only(it, at, $"{Common} placeholder initial_time confirm timezone");
                Shape(it, "initial_time", at, "HH:mm", IsTime, findings);
                break;
            case "datetimepicker":
                findings.Only(it, at, $"{Common} initial_date_time confirm");
                if (it.ContainsKey("initial_date_time") && it.Text("initial_date_time")?.Length != 10)
                    findings.Add($"{at}/initial_date_time", "must be 10 digits");
                break;
            case "plain_text_input":
                Input(it, at, findings);
                break;
            case "number_input":
                findings.Only(it, at, $"{Common} {Counting}");
                if (!it.ContainsKey("is_decimal_allowed"))
                    findings.Add(at, "missing required field: is_decimal_allowed");
                Shape(it, "initial_value", at, "a number", IsNumber, findings);
                break;
            case "email_text_input" or "url_text_input":
                findings.Only(it, at, $"{Common} placeholder initial_value dispatch_action_config");
                findings.Optional(it, "initial_value", at, ValueLimit);
                break;
            case "users_select":
                findings.Only(it, at, $"{Common} placeholder initial_user confirm");
                if (it.Text("initial_user") is { } user && world.User(user) is null)
                    findings.Add($"{at}/initial_user", $"no such user: {user}");
                break;
            default:
                break;
        }
    }

    private static void Button(JsonObject it, string at, Findings findings)
    {
        findings.Only(it, at, "action_id text url value style confirm accessibility_label");
        if (!it.ContainsKey("text")) findings.Add(at, "missing required field: text");
        TextRules.Plain(it, "text", at, 75, findings);
        findings.Optional(it, "value", at, 2000);
        findings.Optional(it, "url", at, 3000);
        findings.Optional(it, "accessibility_label", at, 75);
        if (it.ContainsKey("style") && it.Text("style") is not ("primary" or "danger"))
            findings.Add($"{at}/style", "must be one of: primary, danger");
    }

    private static void Input(JsonObject it, string at, Findings findings)
    {
        findings.Only(
            it, at, $"{Common} multiline initial_value min_length max_length placeholder dispatch_action_config");
        findings.Truth(it, "multiline", at);
        findings.Whole(it, "min_length", at, 0, ValueLimit);
        var max = findings.Whole(it, "max_length", at, 1, ValueLimit) ?? ValueLimit;
        if (it.Text("initial_value") is { } initial && initial.Length > max)
            findings.Add($"{at}/initial_value", $"must be less than {max + 1} characters");
    }

    private static void Confirm(JsonObject it, string at, Findings findings)
    {
        findings.Only(it, at, "title text confirm deny style");
        foreach (var name in (string[])["title", "text", "confirm", "deny"])
            if (!it.ContainsKey(name)) findings.Add(at, $"missing required field: {name}");
        if (it.ContainsKey("style") && it.Text("style") is not ("primary" or "danger"))
            findings.Add($"{at}/style", "must be one of: primary, danger");
        TextRules.Plain(it, "title", at, 100, findings);
        TextRules.PlainOrMarked(it, "text", at, 300, findings);
        TextRules.Plain(it, "confirm", at, 30, findings);
        TextRules.Plain(it, "deny", at, 30, findings);
    }

    private static bool IsDate(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out _);

    private static bool IsTime(string text) => TimeOnly.TryParseExact(text, "HH:mm", out _);

    private static bool IsNumber(string text) => decimal.TryParse(text, CultureInfo.InvariantCulture, out _);

    private static void Shape(
        JsonObject it, string name, string at, string wanted, Func<string, bool> fits, Findings findings)
    {
        if (it.ContainsKey(name) && (it.Text(name) is not { } text || !fits(text)))
            findings.Add($"{at}/{name}", $"must be {wanted}");
    }
}
