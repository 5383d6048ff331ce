using System.Text.Json.Nodes;

namespace Tests.FakeTeams;

/// <summary>A call that the bot made.</summary>
/// <param name="What"> <c>metadata</c>, <c>keys</c>, <c>token</c>, <c>open</c>, <c>post</c>, <c>put</c> or <c>member</c>.</param>
public sealed record TeamsCall(string What, string Path, string? Authorization, JsonNode? Body)
{
    public int Status { get; init; }

    public override string ToString() => $"{What} {Path} {Status}";
}
