using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tests.Trials;

/// <summary>Damages what is inside JSON.</summary>
internal static class FuzzJson
{
    private const string Deep = "@deep@", Broken = "\\uE000";

    private static readonly string[] Names =
    [
        "type", "id", "value", "text", "user", "channel", "event", "payload", "actions", "state", "values", "team", "view", "ts", "subtype", "\0", "",
        "__proto__",
    ];

    private static readonly string[] Kinds =
    [
        "block_actions", "view_submission", "view_closed", "block_suggestion", "shortcut", "message_action", "event_callback", "url_verification",
        // Not app_uninstalled: that is believed, and all that came after would meet a host that is not there any more.
        "app_rate_limited", "message", "app_mention", "member_joined_channel", "tokens_revoked", "reaction_added", "static_select", "datepicker",
        "app_home_opened", "datetimepicker", "checkboxes", "multi_static_select", "users_select", "nonsense", "", "\u202E",
    ];

    private static readonly string[] Numbers =
        ["0", "-1", "1e400", "-1e-400", "9223372036854775807", "99999999999999999999999999999999", "0.1", "1E5", "253402300800"];

    public static string Change(string json, Random random)
    {
        var root = JsonNode.Parse(json)!;
        for (var changes = random.Next(1, 6); changes > 0; changes--) Once(root, random);
        var text = root.ToJsonString().Replace(Broken, random.Next(2) == 0 ? "\\ud800" : "\\udc00\\ud800", StringComparison.OrdinalIgnoreCase);
        if (text.Contains(Deep, StringComparison.Ordinal)) text = text.Replace($"\"{Deep}\"", Nested(random), StringComparison.Ordinal);
        if (random.Next(15) == 0) text = Doubled(text, random);
        return text;
    }

    /// <summary>As many levels as nobody means, or just as many as may be.</summary>
    public static string Nested(Random random)
    {
        var levels = FuzzTexts.Pick(random, [10, 55, 62, 63, 64, 65, 1000, 1000, 5000]);
        var (open, close) = random.Next(2) == 0 ? ("[", "]") : ("{\"a\":", "}");
        var text = new StringBuilder().Insert(0, open, levels).Append('1');
        return (random.Next(5) == 0 ? text : text.Insert(text.Length, close, levels)).ToString();
    }

    private static void Once(JsonNode root, Random random)
    {
        var places = Places(root).ToList();
        if (places.Count == 0) return;
        var (parent, key) = FuzzTexts.Pick(random, places);
        switch (random.Next(9))
        {
            case 0:
                Remove(parent, key);
                break;
            case 1 when parent is JsonObject named:
                var moved = named[key]?.DeepClone();
                named.Remove(key);
                named[FuzzTexts.Pick(random, Names)] = moved;
                break;
            case 2 when parent is JsonArray list:
                list.Add(list[Index(key)]?.DeepClone());
                break;
            case 3 when parent is JsonObject more:
                more[FuzzTexts.Pick(random, Names) + "x"] = Any(random);
                break;
            case 4:
                Set(parent, key, JsonValue.Create(FuzzTexts.Pick(random, Kinds)));
                break;
            default:
                Set(parent, key, Any(random));
                break;
        }
    }

    private static JsonNode? Any(Random random) => random.Next(12) switch
    {
        0 => null,
        1 => JsonNode.Parse(FuzzTexts.Pick(random, Numbers)),
        2 => JsonValue.Create(random.Next(2) == 0),
        3 => new JsonArray(),
        4 => new JsonObject(),
        5 => new JsonArray(new JsonArray(JsonValue.Create("x")), null, new JsonObject { ["type"] = 5 }),
        6 => random.Next(4) == 0 ? JsonValue.Create(Deep) : JsonValue.Create(""),
        _ => JsonValue.Create(FuzzTexts.Any(random)),
    };

    private static IEnumerable<(JsonNode Parent, string Key)> Places(JsonNode? node)
    {
        if (node is JsonObject named)
        {
            foreach (var (key, child) in named)
            {
                yield return (node, key);
                foreach (var place in Places(child)) yield return place;
            }
        }
        else if (node is JsonArray list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                yield return (node, i.ToString(CultureInfo.InvariantCulture));
                foreach (var place in Places(list[i])) yield return place;
            }
        }
    }

    private static void Remove(JsonNode parent, string key)
    {
        if (parent is JsonObject named) named.Remove(key);
        else ((JsonArray)parent).RemoveAt(Index(key));
    }

    private static void Set(JsonNode parent, string key, JsonNode? value)
    {
        if (parent is JsonObject named) named[key] = value;
        else ((JsonArray)parent)[Index(key)] = value;
    }

    private static int Index(string key) => int.Parse(key, CultureInfo.InvariantCulture);

    // No tree has the same name twice, so it is written into the text.
    private static string Doubled(string text, Random random)
    {
        var name = $"\"{FuzzTexts.Pick(random, Names)}\":";
        var at = text.IndexOf(name, StringComparison.Ordinal);
        return at < 0 ? text : text.Insert(at, name + JsonSerializer.Serialize(FuzzTexts.Pick(random, Kinds)) + ",");
    }
}
