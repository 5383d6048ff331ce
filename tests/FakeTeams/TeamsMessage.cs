using System.Text.Json.Nodes;

namespace Tests.FakeTeams;

/// <summary>What stands in a chat or channel.</summary>
/// <param name="author">The bot's id, or a person's.</param>
/// <param name="thread">The first message of its thread; null for a first one, and where there are no threads.</param>
public sealed class TeamsMessage(string id, TeamsRoom room, string author, string? thread)
{
    public string Id => id;

    public TeamsRoom Room => room;

    public string Author => author;

    public string? Thread => thread;

    public bool IsBots => author == TeamsIds.Bot;

    /// <summary>The one who sees it; null for everybody.</summary>
    public string? OnlyFor { get; init; }

    public JsonObject Activity { get; internal set; } = [];

    /// <summary>How often the bot has changed it.</summary>
    public int Edits { get; internal set; }

    /// <summary>What their own client shows instead, for whoever pressed something in it.</summary>
    internal Dictionary<string, JsonObject> ShownTo { get; } = [];

    public ShownCard Card(string? reader = null) => new(
        reader is not null && ShownTo.TryGetValue(reader, out var own) ? own
            : Activity["attachments"]?[0]?["content"] as JsonObject ?? []);

    /// <summary>All that stands in it.</summary>
    public string Text => Activity["text"] is { } text ? (string)text! : Card().Text;

    public override string ToString() => $"{id} in {room.Id} by {author}: {Text}";
}
