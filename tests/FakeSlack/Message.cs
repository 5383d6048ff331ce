using System.Text.Json.Nodes;

namespace Tests.FakeSlack;

/// <summary>A message as it is now; edits change it in place, so a test may keep it and look again.</summary>
public sealed class Message(string channel, string ts, string user)
{
    public string Channel { get; internal set; } = channel;

    public string Ts { get; } = ts;

    /// <summary>Who wrote it; the bot is <see cref="SlackIds.BotUser"/>.</summary>
    public string User { get; } = user;

    public string? ThreadTs { get; init; }

    /// <summary>The only reader, when it is ephemeral.</summary>
    public string? OnlyFor { get; init; }

    public IReadOnlyList<SlackFile> Files { get; init; } = [];

    public JsonObject? Metadata { get; internal set; }

    /// <summary>The same in every event about this message.</summary>
    public string ClientId { get; } = Guid.NewGuid().ToString();

    /// <summary>As the API holds it: entities escaped.</summary>
    public string RawText { get; private set; } = "";

    public JsonArray Blocks { get; private set; } = [];

    public bool Deleted { get; internal set; }

    /// <summary>Who put which emoji on it.</summary>
    public IReadOnlyList<(string Emoji, string User)> Reactions => [.. Put];

    /// <summary>What stands beneath a link in it, by the link.</summary>
    public Dictionary<string, JsonArray> Unfurls { get; } = [];

    internal List<(string Emoji, string User)> Put { get; } = [];

    public int Edits { get; private set; }

    public bool IsBots => User == SlackIds.BotUser;

    /// <summary>All that a person reads in it, in reading order.</summary>
    public string Text => SlackText.Of(Node);

    public IReadOnlyList<ButtonSeen> Buttons => SlackText.Buttons(Node);

    public JsonObject Node => new() { ["text"] = RawText, ["blocks"] = Blocks.DeepClone() };

    /// <summary>What people chose in its pickers, by (block id, action id).</summary>
    internal Dictionary<(string Block, string Action), string?> Typed { get; } = [];

    public override string ToString() =>
        $"{Channel} {Ts} by {User}{Note(" in ", ThreadTs)}{Note(" only for ", OnlyFor)}: {Text}";

    internal void Write(string text, JsonArray blocks) => (RawText, Blocks) = (text, blocks);

    internal void Edit(string text, JsonArray blocks)
    {
        Write(text, blocks);
        Edits++;
    }

    private static string Note(string what, string? value) => value is null ? "" : what + value;
}

/// <param name="Permalink">Where people open it.</param>
/// <param name="Bytes">What the bot uploaded; null for a person's file.</param>
public sealed record SlackFile(string Id, string Name, string Title, string Permalink, byte[]? Bytes = null)
{
    internal JsonObject Json() => new()
    {
        ["id"] = Id, ["name"] = Name, ["title"] = Title, ["permalink"] = Permalink, ["mode"] = "hosted",
        ["mimetype"] = "application/octet-stream", ["url_private"] = Permalink + "/private", ["is_external"] = false,
    };
}
