namespace Tests.FakeSlack;

/// <summary>A workspace.</summary>
/// <param name="Enterprise">The Enterprise Grid organization that it is in; null where it stands alone.</param>
/// <param name="OrgWide">The app is installed for that whole organization, and not for this workspace.</param>
public sealed record SlackTeam(string Id, string Name, string? Enterprise = null, bool OrgWide = false)
{
    public static SlackTeam Home { get; } = new(SlackIds.Team, SlackIds.TeamName);

    public string Domain => Name.ToLowerInvariant().Replace(' ', '-');

    /// <summary>What a token is for.</summary>
    public string Installation => OrgWide ? Enterprise! : Id;
}
