using System.Text.Json.Nodes;

namespace Tests.FakeSlack.Methods;

/// <summary><c>auth.test</c>, <c>users.info</c>, <c>conversations.open</c>, <c>migration.exchange</c>.</summary>
internal sealed class PeopleMethods(World world)
{
    public JsonObject AuthTest(JsonObject args) => new()
    {
        ["ok"] = true,
        ["url"] = $"https://{world.Team.Domain}.slack.com/",
        ["team"] = world.Team.Name,
        ["user"] = SlackIds.BotName,
        ["team_id"] = world.Team.Id,
        ["user_id"] = SlackIds.BotUser,
        ["bot_id"] = SlackIds.Bot,
        ["is_enterprise_install"] = world.Team.OrgWide,
        ["enterprise_id"] = world.Team.Enterprise,
    };

    public JsonObject UsersInfo(JsonObject args)
    {
        var user = world.User(args.Text("user")) ?? throw new SlackError("user_not_found");
        if (!user.IsVisible) throw new SlackError("user_not_visible");
        return new JsonObject { ["ok"] = true, ["user"] = user.Json(args.Flag("include_locale"), world.Knows(user)) };
    }

    /// <summary>Other ids of the same people, after a workspace has become part of an enterprise.</summary>
    public JsonObject Exchange(JsonObject args)
    {
        var ids = (args.Text("users") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (ids.Length is 0 or > 400) throw SlackError.Fault("invalid_arguments", $"{ids.Length} users");
        var exchanged = world.Exchanged ?? throw new SlackError("not_enterprise_team");
        return new JsonObject
        {
            ["ok"] = true,
            ["team_id"] = SlackIds.Team,
            ["enterprise_id"] = "E1",
            ["user_id_map"] = new JsonObject(ids.Where(exchanged.ContainsKey).Select(id => KeyValuePair.Create(id, (JsonNode?)exchanged[id]))),
            ["invalid_user_ids"] = new JsonArray([.. ids.Where(id => !exchanged.ContainsKey(id)).Select(id => (JsonNode)id)]),
        };
    }

    public JsonObject ConversationsOpen(JsonObject args)
    {
        var ids = (args.Text("users") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (ids.Length == 0) throw SlackError.Fault("users_list_not_supplied");
        var users = ids.Select(id => world.User(id) ?? throw new SlackError("user_not_found")).ToList();
        var channel = users.Count == 1 ? world.DirectOf(users[0]) : Group(users);
        return new JsonObject { ["ok"] = true, ["channel"] = new JsonObject { ["id"] = channel.Id } };
    }

    private SlackChannel Group(IReadOnlyList<SlackUser> users)
    {
        var members = users.Select(user => user.Id).Append(SlackIds.BotUser).ToHashSet();
        var groups = world.Channels.Where(each => each.Kind is ChannelKind.Group);
        var found = groups.FirstOrDefault(each => each.Members.SetEquals(members));
        if (found is not null) return found;
        var id = world.NextId("G");
        var made = new SlackChannel(id, "mpdm-" + string.Join("--", users.Select(user => user.Name)) + "-1")
        {
            Kind = ChannelKind.Group,
            Members = members,
        };
        world.Add(made);
        return made;
    }
}
