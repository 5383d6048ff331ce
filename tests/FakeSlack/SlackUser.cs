using System.Text.Json.Nodes;

namespace Tests.FakeSlack;

/// <param name="Name">The handle, as typed after <c>@</c>.</param>
public sealed record SlackUser(string Id, string Name)
{
    public string RealName { get; init; } = Name;

    /// <summary>An IANA zone.</summary>
    public string Tz { get; init; } = "Europe/Tallinn";

    public string Locale { get; init; } = "en-US";

    /// <summary>The user's own team; another one than the workspace's for a person of Slack Connect.</summary>
    public string TeamId { get; init; } = SlackIds.Team;

    public bool IsRestricted { get; init; }

    public bool IsUltraRestricted { get; init; }

    public bool IsStranger => TeamId != SlackIds.Team;

    public bool IsBot { get; init; }

    public bool Deleted { get; init; }

    internal JsonObject Json(bool locale)
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
        if (IsStranger) node["is_stranger"] = true;
        if (locale) node["locale"] = Locale;
        return node;
    }
}
