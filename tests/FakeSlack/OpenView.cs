using System.Text.Json.Nodes;

namespace Tests.FakeSlack;

/// <summary>A modal on one person's screen, or their own page.</summary>
public sealed class OpenView(string id, string user)
{
    public string Id { get; } = id;

    public string User { get; } = user;

    public string RootId { get; init; } = id;

    public string? PreviousId { get; init; }

    /// <summary>Changes with every update.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>As the bot gave it, block ids filled in.</summary>
    public JsonObject Content { get; private set; } = [];

    public bool Closed { get; internal set; }

    public int Updates { get; private set; } = -1;

    public string Title => Content["title"].Text("text") ?? "";

    public string Text => SlackText.Of(Content);

    public IReadOnlyList<InputSeen> Inputs => SlackText.Inputs(Content);

    public IReadOnlyList<ButtonSeen> Buttons => SlackText.Buttons(Content);

    /// <summary>What stands at a field after a refused submit, by block id.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; internal set; } = new Dictionary<string, string>();

    /// <summary>What the person typed, by (block id, action id); it survives errors and updates, as in Slack.</summary>
    internal Dictionary<(string Block, string Action), string?> Typed { get; } = [];

    internal void Show(JsonObject content)
    {
        Content = content;
        Updates++;
        Hash = $"{Updates}.{Id}";
        Errors = new Dictionary<string, string>();
    }
}
