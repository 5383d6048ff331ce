using System.Text.Json.Nodes;

namespace Tests.FakeSlack.Rules;

/// <summary>The text object.</summary>
internal static class TextRules
{
    public static void Plain(JsonObject it, string name, string at, int max, Findings findings) =>
        Check(it, name, at, max, findings, "plain_text");

    public static void PlainOrMarked(JsonObject it, string name, string at, int max, Findings findings) =>
        Check(it, name, at, max, findings, "plain_text", "mrkdwn");

    public static void Check(JsonObject text, string at, int max, Findings findings, params IReadOnlyList<string> types)
    {
        var type = text.Text("type");
        if (type is null || !types.Contains(type))
            findings.Add(at, $"must be of type {string.Join(" or ", types)}, is {type ?? "nothing"}");
        findings.Only(text, at, type == "mrkdwn" ? "text verbatim" : "text emoji");
        findings.Required(text, "text", at, max);
        findings.Truth(text, "emoji", at);
        findings.Truth(text, "verbatim", at);
    }

    private static void Check(
        JsonObject it, string name, string at, int max, Findings findings, params IReadOnlyList<string> types)
    {
        if (it[name] is JsonObject text) Check(text, $"{at}/{name}", max, findings, types);
        else if (it.ContainsKey(name)) findings.Add($"{at}/{name}", "must be a text object");
    }
}
