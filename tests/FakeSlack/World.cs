using System.Globalization;
using System.Text.Json.Nodes;

namespace Tests.FakeSlack;

/// <summary>What is true in the workspace. Every member is used with <see cref="Gate"/> held.</summary>
internal sealed class World(Func<long> unixSeconds, SlackTeam? team = null)
{
    private readonly Dictionary<string, SlackUser> users = [];
    private readonly Dictionary<string, SlackChannel> channels = [];
    private readonly Dictionary<string, OpenView> views = [];
    private readonly Dictionary<string, OpenView> homes = [];
    private long lastTs, lastId;

    public Lock Gate { get; } = new();

    public SlackTeam Team { get; } = team ?? SlackTeam.Home;

    public List<Message> Messages { get; } = [];

    public long Now => unixSeconds();

    public IEnumerable<SlackUser> Users => users.Values;

    public IEnumerable<SlackChannel> Channels => channels.Values;

    public IEnumerable<OpenView> Views => views.Values;

    /// <summary>As the manifest has it: <c>home_tab_enabled</c>.</summary>
    public bool HasHomeTab { get; set; } = true;

    public void Add(SlackUser user) => users[user.Id] = user with { In = Team };

    public void Add(SlackChannel channel) => channels[channel.Id] = channel;

    public void Add(OpenView view) => views[view.Id] = view;

    public SlackUser? User(string? id) => id is null ? null : users.GetValueOrDefault(id);

    /// <summary>Does the bot share a channel with them, or their workspace?</summary>
    public bool Knows(SlackUser user) =>
        !user.IsForeign || channels.Values.Any(each => each.Members.Contains(user.Id) && each.Members.Contains(SlackIds.BotUser));

    /// <summary>A channel that is shared with another organization gets another id; all that is in it stays.</summary>
    public SlackChannel Renumber(string from, string to)
    {
        var moved = channels[from] with { Id = to };
        channels.Remove(from);
        channels[to] = moved;
        foreach (var message in Messages.Where(each => each.Channel == from)) message.Channel = to;
        return moved;
    }

    public SlackChannel? Channel(string? id) => id is null ? null : channels.GetValueOrDefault(id);

    public OpenView? View(string? id) => id is null ? null : views.GetValueOrDefault(id);

    /// <summary>Their own page, which shows nothing until it is published.</summary>
    public OpenView Home(string userId) =>
        homes.TryGetValue(userId, out var home) ? home : homes[userId] = new OpenView(NextId("V"), userId);

    public Message? Message(string channel, string? ts) =>
        Messages.Find(each => each.Channel == channel && each.Ts == ts);

    /// <summary>Seconds and six digits, never the same twice, also when the clock stands or goes back.</summary>
    public string NextTs()
    {
        lastTs = Math.Max(Now * 1_000_000 + 100, lastTs + 100);
        return string.Create(CultureInfo.InvariantCulture, $"{lastTs / 1_000_000}.{lastTs % 1_000_000:D6}");
    }

    public string NextId(string prefix) => string.Create(CultureInfo.InvariantCulture, $"{prefix}0F{++lastId:D6}");

    /// <summary>The direct message of the bot with one person, made when it is missing.</summary>
    public SlackChannel Direct(string userId)
    {
        var found = channels.Values.FirstOrDefault(
            each => each.Kind is ChannelKind.Direct && each.Members.Contains(userId));
        if (found is not null) return found;
        var made = new SlackChannel($"D{userId}", "")
        {
            Kind = ChannelKind.Direct,
            Members = new HashSet<string> { userId, SlackIds.BotUser },
        };
        Add(made);
        return made;
    }

    /// <summary>A channel that the bot may write in.</summary>
    public SlackChannel Writable(string? id)
    {
        var channel = id is not null && users.TryGetValue(id, out var user) ? DirectOf(user) : Channel(id);
        if (channel is null) throw new SlackError("channel_not_found");
        if (!channel.Members.Contains(SlackIds.BotUser))
            throw new SlackError(channel.Kind is ChannelKind.Public ? "not_in_channel" : "channel_not_found");
        return channel.Archived ? throw new SlackError("is_archived") : channel;
    }

    /// <summary>What the migration to an enterprise made of people's ids; null while there was none.</summary>
    public Dictionary<string, string>? Exchanged { get; set; }

    public SlackChannel DirectOf(SlackUser user) =>
        !user.IsReachable || !user.IsVisible || !Knows(user) ? throw new SlackError("user_not_visible")
        : user.IsBot ? throw new SlackError("cannot_dm_bot")
        : user.Deleted ? throw new SlackError("user_disabled")
        : Direct(user.Id);

    /// <summary>Slack names the blocks and elements that came without an id.</summary>
    public JsonArray Stamped(JsonNode? blocks)
    {
        if (blocks is not JsonArray given) return [];
        var stamped = given.Copy();
        foreach (var block in stamped.Objects())
        {
            block["block_id"] ??= NextId("b");
            foreach (var element in SlackText.Elements(block)) element["action_id"] ??= NextId("a");
        }

        return stamped;
    }
}
