using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Tests.FakeSlack.Rules;

/// <summary>Inside a <c>rich_text</c> block.</summary>
internal static partial class RichTextRules
{
    private static readonly HashSet<string> DateTokens =
    [
        "date_num", "date_slash", "date", "date_short", "date_long", "date_long_full",
        "date_pretty", "date_short_pretty", "date_long_pretty", "day_divider_pretty", "time", "time_secs", "ago",
    ];

    public static void Check(JsonObject part, string at, World world, Findings findings)
    {
        switch (part.Text("type"))
        {
            case "rich_text_section":
                findings.Only(part, at, "elements");
                Inlines(part, at, world, findings);
                break;
            case "rich_text_quote" or "rich_text_preformatted":
                findings.Only(part, at, "elements border language");
                Inlines(part, at, world, findings);
                break;
            case "rich_text_list":
                findings.Only(part, at, "elements style indent offset border");
                if (part.Text("style") is not ("bullet" or "ordered"))
                    findings.Add($"{at}/style", "must be one of: bullet, ordered");
                findings.Whole(part, "indent", at, 0, 8);
                foreach (var (item, where) in findings.Items(part, "elements", at, 1, int.MaxValue))
                {
                    if (item.Text("type") != "rich_text_section") findings.Add(where, "must be a rich_text_section");
                    Inlines(item, where, world, findings);
                }

                break;
            case var type:
                findings.Add(at, $"unsupported type: {type ?? "nothing"}");
                break;
        }
    }

    private static void Inlines(JsonObject part, string at, World world, Findings findings)
    {
        foreach (var (inline, where) in findings.Items(part, "elements", at, 0, int.MaxValue))
            Inline(inline, where, world, findings);
    }

    private static void Inline(JsonObject it, string at, World world, Findings findings)
    {
        if (it["style"] is { } style) Style(style, $"{at}/style", findings);
        switch (it.Text("type"))
        {
            case "text":
                findings.Only(it, at, "text style");
                findings.Required(it, "text", at, int.MaxValue - 1);
                break;
            case "link":
                findings.Only(it, at, "url text style unsafe");
                findings.Required(it, "url", at, 3000);
                break;
            case "user":
                findings.Only(it, at, "user_id style");
                if (findings.Required(it, "user_id", at, 255) is { Length: > 0 } user && world.User(user) is null)
                    findings.Add($"{at}/user_id", $"no such user: {user}");
                break;
            case "channel":
                findings.Only(it, at, "channel_id style");
                var channel = findings.Required(it, "channel_id", at, 255);
                if (channel?.Length > 0 && world.Channel(channel) is null)
                    findings.Add($"{at}/channel_id", $"no such channel: {channel}");
                break;
            case "emoji":
                findings.Only(it, at, "name unicode skin_tone style");
                findings.Required(it, "name", at, 255);
                break;
            case "usergroup":
                findings.Only(it, at, "usergroup_id style");
                findings.Required(it, "usergroup_id", at, 255);
                break;
            case "broadcast":
                findings.Only(it, at, "range style");
                if (it.Text("range") is not ("here" or "channel" or "everyone"))
                    findings.Add($"{at}/range", "must be here, channel or everyone");
                break;
            case "date":
                Date(it, at, findings);
                break;
            case "color":
                findings.Only(it, at, "value");
                findings.Required(it, "value", at, 255);
                break;
            case var type:
                findings.Add(at, $"unsupported type: {type ?? "nothing"}");
                break;
        }
    }

    private static void Date(JsonObject it, string at, Findings findings)
    {
        findings.Only(it, at, "timestamp format url fallback style");
        if (it["timestamp"]?.GetValueKind() != JsonValueKind.Number || !long.TryParse(it.Text("timestamp"), out _))
            findings.Add($"{at}/timestamp", "must be whole Unix seconds");
        var format = findings.Required(it, "format", at, 1000) ?? "";
        var tokens = Token().Matches(format).Select(found => found.Groups["name"].Value).ToList();
        if (tokens.Count == 0) findings.Add($"{at}/format", "must have at least one token in braces");
        foreach (var unknown in tokens.Where(token => !DateTokens.Contains(token)))
            findings.Add($"{at}/format", $"unknown token: {unknown}");
        findings.Optional(it, "fallback", at, 1000);
        findings.Optional(it, "url", at, 3000);
    }

    private static void Style(JsonNode style, string at, Findings findings)
    {
        if (style is not JsonObject flags)
        {
            findings.Add(at, "must be an object");
            return;
        }

        findings.Only(flags, at, "bold italic strike code underline highlight client_highlight unlink");
        foreach (var (name, _) in flags) findings.Truth(flags, name, at);
    }

    [GeneratedRegex(@"\{(?<name>[^}]*)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
