using System.Text.Json.Nodes;

namespace Tests.FakeSlack.People;

/// <summary>Somebody who types, presses and fills forms in Slack. Sees only what Slack shows them.</summary>
public sealed class SlackPerson(SlackClient client, SlackUser user)
{
    public string Id => user.Id;

    public SlackUser User => user;

    /// <summary>The channel id of their direct message with the bot.</summary>
    public string Direct => Slack.Direct(user.Id);

    /// <summary>The form on top of their screen.</summary>
    public OpenView? View => Slack.View(user.Id);

    internal SlackServer Slack => client.Slack;

    internal SlackClient Client => client;

    /// <summary>What they see in a channel, or in their direct message with the bot.</summary>
    public IReadOnlyList<Message> Sees(string? channel = null) => Slack.Sees(user.Id, channel ?? Direct);

    /// <param name="line">As typed: <c>/request Fix it @ann https://acme.com</c>.</param>
    /// <param name="channel">Where; their direct message with the bot when left out.</param>
    public SignedRequest SlashRequest(string line, string? channel = null)
    {
        if (user.IsForeign || user.OnlyWrites)
            throw new InvalidOperationException("Slack has no commands of our app for people of other organizations.");
        if (!line.StartsWith('/')) throw new ArgumentException("A command begins with a slash.", nameof(line));
        var (command, text) = line.Split(' ', 2) is [var first, var rest] ? (first, rest) : (line, "");
        lock (Slack.World.Gate)
        {
            var where = Where(channel);
            return client.Sign("/slack/commands", SlackClient.Form, Forms.Encode(
            [
                ("token", SlackIds.VerificationToken),
                ("team_id", Slack.World.Team.Id),
                ("team_domain", Slack.World.Team.Domain),
                .. Slack.World.Team.Enterprise is { } grid ? new[] { ("enterprise_id", grid) } : [],
                ("channel_id", where.Id),
                ("channel_name", where.NameInPayloads),
                ("user_id", user.Id),
                ("user_name", user.Name),
                ("command", command),
                ("text", Escapes.InCommand(text.Trim(), Slack.World)),
                ("api_app_id", SlackIds.App),
                ("is_enterprise_install", Slack.World.Team.OrgWide ? "true" : "false"),
                ("response_url", Slack.ResponseUrls.ForCommand(where.Id, user.Id)),
                ("trigger_id", Slack.Triggers.Give(user.Id)),
            ]));
        }
    }

    public async Task<SlackAnswer> Slash(string line, string? channel = null) =>
        Screen.Command(Slack, await client.Send(SlashRequest(line, channel)), channel ?? Direct, user.Id);

    /// <summary>A message as it would be typed, in a channel, a thread or the direct message with the bot.</summary>
    /// <param name="thread">The thread's message.</param>
    public Task<SlackAnswer> Says(
        string text, string? channel = null, Message? thread = null, params IReadOnlyList<SlackFile> files) =>
        Deliver(Write(text, channel ?? thread?.Channel, thread, files));

    /// <summary>The same without delivering it, for a test that means to damage it.</summary>
    public SignedRequest SaysRequest(string text, string? channel = null, Message? thread = null)
    {
        lock (Slack.World.Gate)
            return client.EventRequest(
                Events.Message(Write(text, channel ?? thread?.Channel, thread, []), Slack.World));
    }

    public async Task<SlackAnswer> Edits(Message own, string text) => await client.Send(this.EditRequest(own, text));

    /// <summary>Adds somebody, or the bot, to a channel.</summary>
    public async Task<SlackAnswer> Invites(string channel, string userId = SlackIds.BotUser)
    {
        SignedRequest request;
        lock (Slack.World.Gate)
        {
            var where = Where(channel);
            where.Members.Add(userId);
            request = client.EventRequest(Events.Joined(userId, where, user.Id, Slack.World));
        }

        Slack.Changed();
        return await client.Send(request);
    }

    public async Task<SlackAnswer> Joins(string channel)
    {
        SignedRequest request;
        lock (Slack.World.Gate)
        {
            var where = Slack.Channel(channel);
            where.Members.Add(user.Id);
            request = client.EventRequest(Events.Joined(user.Id, where, null, Slack.World));
        }

        return await client.Send(request);
    }

    /// <param name="tab"><c>home</c> or <c>messages</c>.</param>
    public async Task<SlackAnswer> OpensHome(string tab = "home")
    {
        return await client.Send(OpensHomeRequest(tab));
    }

    public SignedRequest OpensHomeRequest(string tab = "home")
    {
        if (user.IsForeign) throw new InvalidOperationException("People of other organizations do not have our app.");
        lock (Slack.World.Gate) return client.EventRequest(Events.HomeOpened(user, tab, Slack.World));
    }

    internal SlackChannel Where(string? channel)
    {
        var where = Slack.Channel(channel ?? Direct);
        return where.Members.Contains(user.Id)
            ? where
            : throw new InvalidOperationException($"{user.Id} is not in {where.Id}.");
    }

    internal Message Write(string text, string? channel, Message? thread, IReadOnlyList<SlackFile> files)
    {
        Message message;
        lock (Slack.World.Gate)
        {
            message = new Message(Where(channel).Id, Slack.World.NextTs(), user.Id)
            {
                ThreadTs = thread?.ThreadTs ?? thread?.Ts,
                Files = files,
            };
            message.Write(Escapes.InMessage(text, Slack.World), Typed(text));
            Slack.World.Messages.Add(message);
        }

        Slack.Changed();
        return message;
    }

    /// <summary>
    /// A channel without the bot stays unheard; a mention in one that has it is told twice, once as a mention.
    /// </summary>
    private async Task<SlackAnswer> Deliver(Message message)
    {
        SignedRequest heard;
        SignedRequest? mention = null;
        lock (Slack.World.Gate)
        {
            var channel = Slack.Channel(message.Channel);
            if (!channel.Members.Contains(SlackIds.BotUser))
                throw new InvalidOperationException($"The bot is not in {channel.Id}: nothing would be delivered.");
            heard = client.EventRequest(Events.Message(message, Slack.World));
            var called = message.RawText.Contains($"<@{SlackIds.BotUser}>", StringComparison.Ordinal);
            if (called && channel.Kind is not ChannelKind.Direct)
                mention = client.EventRequest(Events.Mention(message, Slack.World));
        }

        var twin = mention is null ? null : await client.Send(mention);
        var answer = await client.Send(heard) with { Said = message, Twin = twin };
        if (this.LinksRequest(message) is { } links) await client.Send(links);
        return answer;
    }

    internal JsonArray Typed(string text) => Slack.World.Stamped(new JsonArray(Rich("rich_text", Rich(
        "rich_text_section", new JsonObject { ["type"] = "text", ["text"] = text }))));

    private static JsonObject Rich(string type, JsonObject inner) =>
        new() { ["type"] = type, ["elements"] = new JsonArray(inner) };
}
