using System.Text.Json.Nodes;

namespace Tests.FakeSlack.Rules;

/// <summary>The choices of selects, checkboxes, radio buttons and overflow menus.</summary>
internal static class OptionRules
{
    private const int TextLimit = 75, ValueLimit = 150, Most = 100;

    public static void Select(JsonObject it, string at, Findings findings)
    {
        if (it.ContainsKey("options") == it.ContainsKey("option_groups"))
            findings.Add(at, "needs either options or option_groups");
        if (it.ContainsKey("options")) List(it, at, 1, Most, findings);
        if (it.ContainsKey("option_groups"))
        {
            foreach (var (group, where) in findings.Items(it, "option_groups", at, 1, Most))
            {
                findings.Only(group, where, "label options");
                TextRules.Plain(group, "label", where, TextLimit, findings);
                List(group, where, 1, Most, findings);
            }
        }

        Initial(it, at, findings);
    }

    public static void List(JsonObject it, string at, int min, int max, Findings findings)
    {
        foreach (var (option, where) in findings.Items(it, "options", at, min, max))
        {
            findings.Only(option, where, "text value description url");
            if (!option.ContainsKey("text")) findings.Add(where, "missing required field: text");
            TextRules.PlainOrMarked(option, "text", where, TextLimit, findings);
            findings.Required(option, "value", where, ValueLimit);
            TextRules.PlainOrMarked(option, "description", where, TextLimit, findings);
        }
    }

    /// <summary>What is chosen at first must be one of the choices, word for word.</summary>
    public static void Initial(JsonObject it, string at, Findings findings)
    {
        if (it.ContainsKey("initial_option")) Among(it, it["initial_option"], $"{at}/initial_option", findings);
        if (!it.ContainsKey("initial_options")) return;
        foreach (var (option, where) in findings.Items(it, "initial_options", at, 1, Most))
            Among(it, option, where, findings);
    }

    private static void Among(JsonObject it, JsonNode? initial, string at, Findings findings)
    {
        if (!StateValues.Options(it).Any(option => JsonNode.DeepEquals(option, initial)))
            findings.Add(at, "initial_option must equal one of the options");
    }
}
