using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Tests.FakeTeams;

/// <summary>Carries activities to the bot as the Bot Connector does: each with a token for the service that it names.</summary>
public sealed class TeamsClient(TeamsServer server, Uri bot) : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(30) };

    public TeamsServer Server => server;

    public Uri Messages => new(bot, "/api/messages");

    public TeamsPerson Person(string id) => new(this, server.User(id));

    public JsonObject Claims(string? serviceUrl = null) => new()
    {
        ["serviceurl"] = serviceUrl ?? server.ServiceUrl, ["nbf"] = server.Now() - 60, ["exp"] = server.Now() + 3600,
        ["iss"] = TeamsIds.Issuer, ["aud"] = TeamsIds.App,
    };

    public Task<TeamsResponse> Send(JsonObject activity) =>
        Send(activity.ToJsonString(), $"Bearer {server.Keys[0].Token(Claims((string?)activity["serviceUrl"]))}");

    /// <param name="authorization">The headers, as they stand.</param>
    public async Task<TeamsResponse> Send(string body, params IReadOnlyList<string> authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Messages) { Content = new StringContent(body, Encoding.UTF8) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        foreach (var header in authorization) request.Headers.TryAddWithoutValidation("Authorization", header);
        using var answer = await _http.SendAsync(request);
        return new TeamsResponse(answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public void Dispose() => _http.Dispose();
}

public sealed record TeamsResponse(HttpStatusCode Status, string Body)
{
    public JsonObject Json => JsonNode.Parse(Body)!.AsObject();
}

/// <summary>Somebody who types and presses in Teams.</summary>
public sealed class TeamsPerson(TeamsClient client, TeamsUser user)
{
    public TeamsClient Client => client;

    public TeamsUser User => user;

    public string Id => user.Id;

    public TeamsRoom Personal => client.Server.Personal(user.Id);

    /// <summary>What they see in a chat or channel, or in their own chat with the bot.</summary>
    public IReadOnlyList<TeamsMessage> Sees(TeamsRoom? room = null)
    {
        lock (client.Server.Gate) return [.. (room ?? Personal).Messages.Where(m => m.OnlyFor is null || m.OnlyFor == user.Id)];
    }

    /// <summary>Types something: bare in their own chat, and elsewhere with a mention of the bot before it.</summary>
    public Task<TeamsResponse> Says(string text, TeamsRoom? room = null, TeamsMessage? thread = null, params IReadOnlyList<TeamsUser> mentioned) =>
        client.Send(SaysActivity(text, room, thread, mentioned));

    /// <summary>The same without sending it.</summary>
    public JsonObject SaysActivity(string text, TeamsRoom? room = null, TeamsMessage? thread = null, params IReadOnlyList<TeamsUser> mentioned)
    {
        var where = room ?? thread?.Room ?? Personal;
        if (where == Personal) where.HasBot = true;
        var typed = mentioned.Aggregate(text, (all, who) => all.Replace($"@{who.Name}", $"<at>{who.Name}</at>", StringComparison.Ordinal));
        if (where.Kind is not "personal") typed = $"<at>{TeamsIds.BotName}</at> {typed}";
        var message = client.Server.Write(where, user.Id, thread is null ? null : thread.Thread ?? thread.Id, new JsonObject { ["text"] = typed });
        var activity = Activity("message", where, message.Id, thread ?? message);
        (activity["text"], activity["textFormat"]) = (typed, "plain");
        var entities = activity["entities"]!.AsArray();
        if (where.Kind is not "personal") entities.Add(Mention(TeamsIds.Bot, TeamsIds.BotName));
        foreach (var who in mentioned) entities.Add(Mention(who.Id, who.Name));
        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "text/html", ["content"] = $"<p>{WebUtility.HtmlEncode(text)}</p>",
        });
        return activity;
    }

    /// <summary>Types a command behind a slash, where the app's menu has them: nobody else sees it, and there is no mention in it.</summary>
    /// <param name="text">Without the slash, as the menu puts it there.</param>
    public Task<TeamsResponse> Slashes(string text, TeamsRoom room, TeamsMessage? thread = null)
    {
        Assert.NotEqual("personal", room.Kind);
        var root = thread?.Thread ?? thread?.Id;
        var message = client.Server.Write(room, user.Id, root, new JsonObject { ["text"] = text }, onlyFor: user.Id);
        var activity = Activity("message", room, message.Id, thread);
        (activity["text"], activity["textFormat"]) = (text, "plain");
        activity["recipient"]!["isTargeted"] = true;
        return client.Send(activity);
    }

    public JsonObject PressActivity(TeamsMessage on, string label, params IReadOnlyList<(string Name, string Value)> fields)
    {
        var card = on.Card(user.Id);
        var button = card.Button(label);
        if (button.OpensDialog) throw new Xunit.Sdk.XunitException($"The client asks for a dialog when {label} is pressed");
        var activity = Activity("invoke", on.Room, $"f:{Guid.NewGuid()}", on);
        activity["replyToId"] = on.Id;
        activity["name"] = "adaptiveCard/action";
        activity["value"] = new JsonObject
        {
            ["action"] = new JsonObject
            {
                ["type"] = button.Type, ["title"] = label, ["verb"] = (string?)button.Json["verb"], ["data"] = Data(card, button, fields),
            },
            ["trigger"] = "manual",
        };
        return activity;
    }

    /// <summary>Presses a button with what stands in the card's fields, and has before them what the answer shows.</summary>
    public async Task<TeamsResponse> Press(TeamsMessage on, string label, params IReadOnlyList<(string Name, string Value)> fields)
    {
        var answer = await client.Send(PressActivity(on, label, fields));
        if (answer.Status is HttpStatusCode.OK && (string?)answer.Json["type"] is "application/vnd.microsoft.card.adaptive")
            lock (client.Server.Gate) on.ShownTo[user.Id] = answer.Json["value"]!.DeepClone().AsObject();
        return answer;
    }

    /// <summary>The same with a client that knows only how to send what stands in a card.</summary>
    public Task<TeamsResponse> Submits(TeamsMessage on, string label, params IReadOnlyList<(string Name, string Value)> fields)
    {
        var card = on.Card(user.Id);
        var activity = Activity("message", on.Room, client.Server.NextId(), on);
        activity["replyToId"] = on.Id;
        activity["value"] = Data(card, card.Button(label), fields);
        return client.Send(activity);
    }

    /// <summary>Adds the bot there, or to their own chat: Teams tells it twice, once as an installation and once as a new member.</summary>
    public async Task<IReadOnlyList<TeamsResponse>> Installs(TeamsRoom? room = null)
    {
        var where = room ?? Personal;
        where.HasBot = true;
        var installed = Activity("installationUpdate", where, $"f:{Guid.NewGuid()}", null);
        installed["action"] = "add";
        var joined = Activity("conversationUpdate", where, $"f:{Guid.NewGuid()}", null);
        joined["membersAdded"] = new JsonArray(new JsonObject { ["id"] = user.Id }, new JsonObject { ["id"] = TeamsIds.Bot });
        return await Task.WhenAll(client.Send(installed), client.Send(joined));
    }

    public Task<TeamsResponse> Removes(TeamsRoom? room = null)
    {
        var where = room ?? Personal;
        where.HasBot = false;
        var removed = Activity("installationUpdate", where, $"f:{Guid.NewGuid()}", null);
        removed["action"] = "remove";
        return client.Send(removed);
    }

    public JsonObject Activity(string type, TeamsRoom room, string id, TeamsMessage? at)
    {
        var server = client.Server;
        var channel = room.Kind is "channel";
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TeamsIds.Tenant } };
        if (channel) (data["team"], data["channel"]) = (new JsonObject { ["id"] = "19:team@thread.tacv2" }, new JsonObject { ["id"] = room.Id });
        var conversation = new JsonObject
        {
            ["conversationType"] = room.Kind, ["tenantId"] = TeamsIds.Tenant,
            ["id"] = channel && at is not null ? $"{room.Id};messageid={at.Thread ?? at.Id}" : room.Id,
        };
        if (room.Kind is not "personal") conversation["isGroup"] = true;
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = DateTimeOffset.FromUnixTimeSeconds(server.Now()).ToString("O"),
            ["localTimezone"] = user.Zone,
            ["serviceUrl"] = server.ServiceUrl,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = user.Id, ["name"] = user.Name, ["aadObjectId"] = user.ObjectId },
            ["conversation"] = conversation,
            ["recipient"] = new JsonObject { ["id"] = TeamsIds.Bot, ["name"] = TeamsIds.BotName },
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "clientInfo", ["locale"] = user.Locale, ["country"] = "EE", ["platform"] = "Web", ["timezone"] = user.Zone,
            }),
            ["channelData"] = data,
            ["locale"] = user.Locale,
        };
    }

    private static JsonObject Mention(string id, string name) => new()
    {
        ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name }, ["text"] = $"<at>{name}</at>",
    };

    internal static JsonObject Data(ShownCard card, CardButton button, IReadOnlyList<(string Name, string Value)> fields)
    {
        var data = button.Data.DeepClone().AsObject();
        if ((string?)button.Json["associatedInputs"] is "none") return data;
        foreach (var (name, value) in card.Inputs) data[name] = value;
        foreach (var (name, value) in fields)
            data[name] = card.Inputs.ContainsKey(name) ? value : throw new Xunit.Sdk.XunitException($"There is no field {name} in:\n{card.Text}");
        // An empty field is not sent at all.
        foreach (var name in card.Inputs.Keys)
            if ((string?)data[name] is "") data.Remove(name);
        return data;
    }
}
