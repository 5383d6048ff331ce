namespace Tests.FakeTeams;

/// <summary>Somebody in the directory, or a guest in it.</summary>
/// <param name="Id">For this bot alone.</param>
public sealed record TeamsUser(string Id, string Name)
{
    public string ObjectId { get; init; } = Guid.NewGuid().ToString();

    public string Zone { get; init; } = "Europe/Tallinn";

    public string Locale { get; init; } = "en-GB";

    /// <summary>As the roster has it: <c>user</c>, <c>guest</c> or <c>anonymous</c>.</summary>
    public string Role { get; init; } = "user";

    /// <summary>Their own directory: another one for people who are federated.</summary>
    public string Tenant { get; init; } = TeamsIds.Tenant;
}
