using System.Text.Json.Nodes;

namespace Tests.FakeSlack;

/// <param name="Name">The handle, as typed after <c>@</c>.</param>
public sealed record SlackUser(string Id, string Name)
{
    public string RealName { get; init; } = Name;

    /// <summary>An IANA zone.</summary>
    public string Tz { get; init; } = "Europe/Tallinn";

    public string Locale { get; init; } = "en-US";

    /// <summary>Where they are seen.</summary>
    internal SlackTeam In { get; init; } = SlackTeam.Home;

    /// <summary>The user's own team; another one than the workspace's for a person of Slack Connect.</summary>
    public string TeamId { get; init; } = SlackIds.Team;

    public bool IsRestricted { get; init; }

    public bool IsUltraRestricted { get; init; }

    /// <summary>Of another organisation: our app is not theirs, so they have no commands and no shortcuts of ours.</summary>
    public bool IsForeign => TeamId != In.Id;

    /// <summary>Their organisation's, where it is on Enterprise Grid.</summary>
    public string? EnterpriseId { get; init; }

    /// <summary>False for somebody of another organisation of whom Slack tells nothing.</summary>
    public bool IsVisible { get; init; } = true;

    /// <summary>False where the bot cannot open a direct message with them.</summary>
    public bool IsReachable { get; init; } = true;

    /// <summary>They write and react, and neither press nor fill in anything of ours.</summary>
    public bool OnlyWrites { get; init; }

    public bool IsBot { get; init; }

    public bool Deleted { get; init; }

    /// <param name="knows">False for somebody of another organisation with whom the bot shares no channel.</param>
    internal JsonObject Json(bool locale, bool knows = true)
    {
        var node = new JsonObject
        {
            ["id"] = Id,
            ["team_id"] = TeamId,
            ["name"] = Name,
            ["deleted"] = Deleted,
            ["real_name"] = RealName,
            ["tz"] = Tz,
            ["profile"] = new JsonObject
            {
                ["real_name"] = RealName,
                ["real_name_normalized"] = RealName,
                ["display_name"] = Name,
                ["display_name_normalized"] = Name,
                ["team"] = TeamId,
            },
            ["is_admin"] = false,
            ["is_owner"] = false,
            ["is_primary_owner"] = false,
            ["is_restricted"] = IsRestricted,
            ["is_ultra_restricted"] = IsUltraRestricted,
            ["is_bot"] = IsBot,
            ["is_app_user"] = false,
        };
        if (!knows) node["is_stranger"] = true;
        if (locale) node["locale"] = Locale;
        if (EnterpriseId is { } enterprise)
            node["enterprise_user"] = new JsonObject { ["id"] = Id, ["enterprise_id"] = enterprise, ["teams"] = new JsonArray(TeamId) };
        return node;
    }
}
