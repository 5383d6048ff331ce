using System.Text.Json.Nodes;

namespace Tests.FakeSlack.Methods;

/// <summary>The addresses that commands and presses carry: five answers within thirty minutes.</summary>
internal sealed class ResponseUrls(World world, ChatMethods chat)
{
    private const int Uses = 5, LifeSeconds = 30 * 60;
    private readonly Dictionary<string, Given> given = [];

    public Uri Address { get; set; } = new("http://127.0.0.1/");

    public string ForCommand(string channel, string user) =>
        Give("commands", new Given(channel, user, null, world.Now));

    public string ForPress(Message original, string user) =>
        Give("actions", new Given(original.Channel, user, original, world.Now));

    /// <param name="path">Of the request, from <c>/</c> on.</param>
    public void Receive(string path, JsonObject args)
    {
        if (!given.TryGetValue(path, out var url)) throw SlackError.Fault("no_such_url");
        if (world.Now - url.At > LifeSeconds) throw new SlackError("expired_url");
        if (url.Used >= Uses) throw SlackError.Fault("used_url");
        var replaces = args.Flag("replace_original") && url.Original is not null;
        var deletes = args.Flag("delete_original");
        if (args.Text("response_type") is { } type && type is not ("ephemeral" or "in_channel"))
            throw SlackError.Fault("invalid_response_type", type);
        if (deletes && url.Original is null)
            throw SlackError.Fault("invalid_arguments", "nothing to delete: a command has no original");
        var content = deletes ? ("", []) : chat.Content(args);
        url.Used++;
        if (deletes) url.Original!.Deleted = true;
        else if (replaces) url.Original!.Edit(content.Item1, content.Item2);
        else world.Messages.Add(Posted(url, args, content));
    }

    private Message Posted(Given url, JsonObject args, (string Text, JsonArray Blocks) content)
    {
        var message = new Message(url.Channel, world.NextTs(), SlackIds.BotUser)
        {
            OnlyFor = args.Text("response_type") == "in_channel" ? null : url.User,
            ThreadTs = args.Text("thread_ts"),
        };
        message.Write(content.Text, content.Blocks);
        return message;
    }

    private string Give(string kind, Given url)
    {
        var path = $"/{kind}/{world.Team.Id}/{given.Count + 1}/{Guid.NewGuid():N}";
        given[path] = url;
        return new Uri(Address, path).ToString();
    }

    private sealed record Given(string Channel, string User, Message? Original, long At)
    {
        public int Used { get; set; }
    }
}
