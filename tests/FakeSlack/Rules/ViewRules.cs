using System.Text.Json.Nodes;

namespace Tests.FakeSlack.Rules;

internal static class ViewRules
{
    private const string Known =
        "title blocks close submit submit_disabled "
        + "private_metadata callback_id external_id clear_on_close notify_on_close";

    private const int TitleLimit = 24, PrivateLimit = 3000, IdLimit = 255, TextLimit = 40_000;

    /// <returns>What is wrong with a modal; empty when nothing is.</returns>
    public static IReadOnlyList<string> Modal(JsonObject? view, World world)
    {
        var findings = new Findings();
        if (view is null) return ["[ERROR] missing required field: view [json-pointer:]"];
        const string at = "/view";
        if (view.Text("type") != "modal") findings.Add($"{at}/type", "must be modal");
        findings.Only(view, at, Known);
        if (!view.ContainsKey("title")) findings.Add(at, "missing required field: title");
        foreach (var name in (string[])["title", "submit", "close"])
            TextRules.Plain(view, name, at, TitleLimit, findings);
        Clamp(view, "private_metadata", PrivateLimit, at, findings);
        Clamp(view, "callback_id", IdLimit, at, findings);
        Clamp(view, "external_id", IdLimit, at, findings);
        findings.Truth(view, "clear_on_close", at);
        findings.Truth(view, "notify_on_close", at);
        BlockRules.Check(view, at, Surface.Modal, world, findings);
        if (!view.ContainsKey("submit") && view["blocks"].Objects().Any(block => block.Text("type") == "input"))
            findings.Add(at, "must define `submit` to use an `input` block in modals");
        return findings.Messages;
    }

    /// <returns>What is wrong with somebody's own page; empty when nothing is.</returns>
    public static IReadOnlyList<string> Home(JsonObject? view, World world)
    {
        var findings = new Findings();
        if (view is null) return ["[ERROR] missing required field: view [json-pointer:]"];
        const string at = "/view";
        if (view.Text("type") != "home") findings.Add($"{at}/type", "must be home");
        findings.Only(view, at, "blocks private_metadata callback_id external_id");
        Clamp(view, "private_metadata", PrivateLimit, at, findings);
        Clamp(view, "callback_id", IdLimit, at, findings);
        Clamp(view, "external_id", IdLimit, at, findings);
        BlockRules.Check(view, at, Surface.Home, world, findings);
        return findings.Messages;
    }

    /// <returns>What is wrong with a message's blocks; empty also when it has none.</returns>
    public static IReadOnlyList<string> Message(JsonObject args, World world)
    {
        var findings = new Findings();
        // Slack cuts what is longer, and nobody sees the rest.
        if (args.Text("text") is { Length: > TextLimit }) findings.Add("/text", $"must be less than {TextLimit + 1} characters");
        if (args.ContainsKey("blocks")) BlockRules.Check(args, "", Surface.Message, world, findings);
        return findings.Messages;
    }

    private static void Clamp(JsonObject view, string name, int max, string at, Findings findings)
    {
        if (view.Text(name) is { } text && text.Length > max)
            findings.Add($"{at}/{name}", $"must be less than {max + 1} characters");
    }
}
