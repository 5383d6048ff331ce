using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Tests.FakeSlack.People;

/// <summary>What people have written in this run, for whoever looks whether it turned up where it should not.</summary>
internal static class TypedTexts
{
    /// <summary>A trial with random input says more than one could look for.</summary>
    private const int Most = 30_000;

    private static readonly ConcurrentDictionary<string, bool> Written = new(StringComparer.Ordinal);
    private static int _count;

    public static IReadOnlyCollection<string> All => [.. Written.Keys];

    public static void Remember(string text)
    {
        if (text is { Length: >= 12 and <= 4000 } && Volatile.Read(ref _count) < Most && Written.TryAdd(text, true))
            Interlocked.Increment(ref _count);
    }

    /// <summary>Of a delivery: a command's text, a message's, what stands in a form.</summary>
    public static void Remember(string contentType, string body)
    {
        if (Volatile.Read(ref _count) >= Most) return;
        if (!contentType.StartsWith(SlackClient.Form, StringComparison.Ordinal))
        {
            Read(body);
            return;
        }
        foreach (var (name, values) in QueryHelpers.ParseQuery(body))
        {
            if (name is "text") Remember($"{values}");
            if (name is "payload") Read($"{values}");
        }
    }

    private static void Read(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            if (json.RootElement.ValueKind is not JsonValueKind.Object) return;
            if (json.RootElement.TryGetProperty("event", out var happened) && happened.ValueKind is JsonValueKind.Object
                && happened.TryGetProperty("text", out var text) && text.ValueKind is JsonValueKind.String)
                Remember(text.GetString()!);
            if (json.RootElement.TryGetProperty("view", out var view) && view.ValueKind is JsonValueKind.Object
                && view.TryGetProperty("state", out var state))
                Fields(state);
        }
        catch (JsonException)
        {
            // Damaged on purpose: nobody wrote that.
            return;
        }
    }

    private static void Fields(JsonElement state)
    {
        if (state.ValueKind is not JsonValueKind.Object) return;
        foreach (var part in state.EnumerateObject())
        {
            if (part.NameEquals("value") && part.Value.ValueKind is JsonValueKind.String) Remember(part.Value.GetString()!);
            else Fields(part.Value);
        }
    }
}
