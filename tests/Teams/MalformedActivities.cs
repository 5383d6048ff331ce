using System.Text.Json.Nodes;

namespace Tests.Teams;

/// <summary>Bodies with a right token that are no activity, or one that nothing can be made of.</summary>
internal static class MalformedActivities
{
    private static readonly string[] Needed =
    [
        "type", "serviceUrl", "channelId", "conversation", "conversation.id", "conversation.tenantId", "from", "from.id", "recipient", "recipient.id",
    ];

    private static readonly (string Name, Func<JsonNode?> Make)[] Oddities =
    [
        ("a number", () => 7), ("an array of numbers", () => new JsonArray(1, 2)), ("a text", () => "x"), ("null", () => null),
        ("an object", () => new JsonObject { ["a"] = 1 }),
    ];

    /// <summary>What may stand where something else should.</summary>
    public static IEnumerable<Func<JsonNode?>> Values => Oddities.Select(odd => odd.Make);

    public static IEnumerable<(string Name, string Body)> All(JsonObject said)
    {
        string With(string path, JsonNode? value)
        {
            var copy = said.DeepClone().AsObject();
            var names = path.Split('.');
            var at = names[..^1].Aggregate((JsonNode)copy, (node, name) => node[name]!);
            if (value is null) at.AsObject().Remove(names[^1]);
            else at[names[^1]] = value;
            return copy.ToJsonString();
        }
        var whole = said.ToJsonString();
        string[] nonsense = ["", " ", "null", "true", "0", "\"text\"", "[]", "[{}]", "{}", "{", "}", "{]", "{\"type\"}", "message", "\u0000", "<xml/>"];
        foreach (var text in nonsense) yield return ($"“{text}”", text);
        yield return ("an array around it", $"[{whole}]");
        yield return ("cut off", whole[..(whole.Length / 2)]);
        yield return ("something after it", whole + "x");
        yield return ("3,000 deep", $"{whole.TrimEnd('}')}}},\"deep\":{new string('[', 3000)}{new string(']', 3000)}}}");
        yield return ("3,000 objects deep", string.Concat(Enumerable.Repeat("{\"a\":", 3000)) + "1" + new string('}', 3000));
        yield return ("half a character", whole.Replace("\"help\"", "\"\\ud83d\"", StringComparison.Ordinal));
        yield return ("said twice", whole.TrimEnd('}') + "},\"serviceUrl\":\"https://example.com/\"}");
        yield return ("a megabyte", With("text", new string('x', 1 << 20)));
        yield return ("ten megabytes", With("text", new string('x', 10 << 20)));
        yield return ("no type", With("type", null));
        foreach (var (name, wrong) in (IEnumerable<(string, Func<JsonNode?>)>)
            [("a number", () => 7), ("an array", () => new JsonArray()), ("an object", () => new JsonObject()), ("true", () => true)])
        {
            foreach (var path in Needed) yield return ($"{path} is {name}", With(path, wrong()));
        }
        foreach (var path in (string[])["conversation", "conversation.id", "from", "from.id", "recipient", "recipient.id"])
            yield return ($"no {path}", With(path, null));
        foreach (var path in (string[])["conversation.id", "conversation.tenantId", "from.id", "recipient.id", "id"])
        {
            yield return ($"a slash in {path}", With(path, "a/b"));
            yield return ($"a line in {path}", With(path, "a\nb"));
            yield return ($"300 characters in {path}", With(path, new string('x', 300)));
        }
    }

    /// <summary>Odd, and still an activity: it is taken, whatever is or is not made of it.</summary>
    public static IEnumerable<(string Name, string Body)> Odd(JsonObject said)
    {
        foreach (var path in (string[])["text", "entities", "attachments", "value", "locale", "localTimezone", "channelData", "textFormat", "replyToId"])
        {
            foreach (var (name, wrong) in Oddities)
            {
                var copy = said.DeepClone().AsObject();
                copy["id"] = Guid.NewGuid().ToString();
                copy[path] = wrong();
                yield return ($"{path} is {name}", copy.ToJsonString());
            }
        }
        foreach (var type in (string[])["typing", "messageReaction", "messageUpdate", "messageDelete", "event", "endOfConversation", "somethingNew"])
        {
            var copy = said.DeepClone().AsObject();
            (copy["id"], copy["type"]) = (Guid.NewGuid().ToString(), type);
            yield return (type, copy.ToJsonString());
        }
    }
}
