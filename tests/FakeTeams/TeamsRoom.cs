namespace Tests.FakeTeams;

/// <summary>A chat or a channel.</summary>
public sealed class TeamsRoom(string id, string kind, params IEnumerable<string> members)
{
    public string Id => id;

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string Kind => kind;

    public HashSet<string> Members { get; } = [.. members];

    public bool HasBot { get; set; } = true;

    /// <summary>They do not want to hear from the bot.</summary>
    public bool Blocked { get; set; }

    public List<TeamsMessage> Messages { get; } = [];
}
