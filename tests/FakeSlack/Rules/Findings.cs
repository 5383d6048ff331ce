using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tests.FakeSlack.Rules;

/// <summary>What is wrong with a piece of Block Kit, in Slack's own form of words.</summary>
internal sealed class Findings
{
    public List<string> Messages { get; } = [];

    public void Add(string at, string what) => Messages.Add($"[ERROR] {what} [json-pointer:{at}]");

    /// <summary>Slack refuses properties that it does not know.</summary>
    /// <param name="names">Separated by spaces; <c>type</c> goes without saying.</param>
    public void Only(JsonObject it, string at, string names)
    {
        foreach (var (name, _) in it)
            if (name != "type" && !names.Split(' ').Contains(name)) Add(at, $"invalid additional property: {name}");
    }

    public string? Required(JsonObject it, string name, string at, int max)
    {
        if (it[name] is null) Add(at, $"missing required field: {name}");
        return Optional(it, name, at, max);
    }

    /// <summary>A string of at least one character, if it is there at all.</summary>
    public string? Optional(JsonObject it, string name, string at, int max)
    {
        if (!it.ContainsKey(name)) return null;
        if (it[name] is not JsonValue value || value.GetValueKind() != JsonValueKind.String)
        {
            Add($"{at}/{name}", "must be a string");
            return null;
        }

        var text = value.GetValue<string>();
        if (text.Length == 0) Add($"{at}/{name}", "must be more than 0 characters");
        if (text.Length > max) Add($"{at}/{name}", $"must be less than {max + 1} characters");
        return text;
    }

    public void Truth(JsonObject it, string name, string at)
    {
        if (it.ContainsKey(name) && it[name]?.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))
            Add($"{at}/{name}", "must be a boolean");
    }

    public int? Whole(JsonObject it, string name, string at, int min, int max)
    {
        if (!it.ContainsKey(name)) return null;
        var number = it[name]?.GetValueKind() == JsonValueKind.Number ? it.Number(name) : null;
        if (number >= min && number <= max) return number;
        Add($"{at}/{name}", $"must be an integer from {min} to {max}");
        return null;
    }

    /// <summary>The array's objects with the pointer of each.</summary>
    public IReadOnlyList<(JsonObject Item, string At)> Items(JsonObject it, string name, string at, int min, int max)
    {
        if (it[name] is not JsonArray array)
        {
            Add(at, it.ContainsKey(name) ? $"must be an array: {name}" : $"missing required field: {name}");
            return [];
        }

        if (array.Count < min) Add($"{at}/{name}", $"no less than {min} items allowed");
        if (array.Count > max) Add($"{at}/{name}", $"no more than {max} items allowed");
        var items = new List<(JsonObject, string)>();
        for (var i = 0; i < array.Count; i++)
        {
            if (array[i] is JsonObject item) items.Add((item, $"{at}/{name}/{i}"));
            else Add($"{at}/{name}/{i}", "must be an object");
        }

        return items;
    }
}
