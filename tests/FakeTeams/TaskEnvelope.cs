using System.Text.Json.Nodes;

namespace Tests.FakeTeams;

/// <summary>What Teams makes of the answer to <c>task/fetch</c> and <c>task/submit</c>, and what it cannot take.</summary>
internal static class TaskEnvelope
{
    /// <summary>Bytes of the card as JSON. Of a dialog Teams names no limit; of a message it does.</summary>
    private const int LargestCard = 28_000;

    private static readonly string[] Sizes = ["small", "medium", "large"];

    /// <param name="envelope">Null where the body is empty.</param>
    /// <param name="isFetch">True where a dialog is to open: then there must be one.</param>
    /// <returns>Why the client says that it cannot reach the app; null where it can use the answer.</returns>
    public static string? Wrong(JsonObject? envelope, bool isFetch)
    {
        if (envelope is null) return isFetch ? "nothing to open" : null;
        if (envelope["task"] is not JsonObject task || task["type"]?.GetValueKind() is not System.Text.Json.JsonValueKind.String)
            return "Task or Task Type is missing in Task Module response";
        return ((string)task["type"]!, task["value"]) switch
        {
            ("message", JsonValue said) => (string?)said is { Length: > 0 } ? null : "an empty message",
            ("continue", JsonObject info) => Info(info),
            var (type, value) => $"a {type} with {value?.GetValueKind()}",
        };
    }

    private static string? Info(JsonObject info)
    {
        if ((string?)info["title"] is not { Length: > 0 }) return "no title";
        foreach (var side in (string[])["height", "width"])
            if (!IsSize(info[side])) return $"a {side} of {info[side]?.ToJsonString() ?? "nothing"}";
        foreach (var url in (string[])["url", "fallbackUrl"])
            if (info[url] is { } to && !((string)to!).StartsWith("https://", StringComparison.Ordinal)) return $"{url} is not https";
        // A page must be on a domain that the app's manifest names; ours names none.
        if (info["url"] is not null) return "a page on a domain that the manifest does not name";
        return info["card"] is JsonObject card ? Card(card) : "neither card nor url";
    }

    private static string? Card(JsonObject attachment)
    {
        if ((string?)attachment["contentType"] is not "application/vnd.microsoft.card.adaptive") return $"a card of type {attachment["contentType"]}";
        if (attachment["content"] is not JsonObject card || (string?)card["type"] is not "AdaptiveCard") return "no card in it";
        if ((string?)card["version"] is not "1.5") return $"a card of version {card["version"]}";
        if (card.ToJsonString().Length > LargestCard) return "a card of more than 28 KB";
        var shown = new ShownCard(card);
        if (shown.Buttons.Count > 6) return $"{shown.Buttons.Count} actions";
        // A dialog sends what is submitted, and nothing else; from within one no other is opened.
        if (shown.Pressable.FirstOrDefault(b => b.Type is not ("Action.Submit" or "Action.OpenUrl")) is { } other) return $"a button of type {other.Type}";
        if (card["refresh"] is not null) return "a card that asks for itself";
        return shown.Pressable.Any(b => b.OpensDialog) ? "a dialog that opens another" : null;
    }

    private static bool IsSize(JsonNode? size) => size?.GetValueKind() switch
    {
        null => true,
        System.Text.Json.JsonValueKind.Number => size.ToJsonString() is not ['-' or '0', ..],
        System.Text.Json.JsonValueKind.String => Sizes.Contains((string)size!),
        _ => false,
    };
}
