using System.Net;
using System.Text.Json.Nodes;

namespace Tests.FakeTeams;

/// <summary>The message extension, as somebody has it who may use one: in any conversation, whether the bot is in it or not.</summary>
public static class TeamsExtensionUse
{
    private static readonly string[] Cards =
    [
        "application/vnd.microsoft.card.adaptive", "application/vnd.microsoft.card.hero", "application/vnd.microsoft.card.thumbnail",
    ];

    extension(TeamsPerson person)
    {
        /// <summary>Opens a search without a word typed, or types one.</summary>
        /// <param name="room">Their own chat with the bot where it is null.</param>
        public async Task<Shelf> Searches(string command, string words = "", TeamsRoom? room = null, int skip = 0, int count = 25)
        {
            var answer = await person.Client.Send(person.SearchActivity(command, words, room, skip, count));
            Assert.True(answer.Status is HttpStatusCode.OK, $"{answer.Status} {answer.Body}");
            return Read(answer.Json, count);
        }

        /// <summary>The same without sending it.</summary>
        public JsonObject SearchActivity(string command, string words = "", TeamsRoom? room = null, int skip = 0, int count = 25)
        {
            var activity = person.ExtensionActivity("query", command, room);
            var value = activity["value"]!.AsObject();
            value["parameters"] = new JsonArray(words is ""
                ? new JsonObject { ["name"] = "initialRun", ["value"] = "true" }
                : new JsonObject { ["name"] = "search", ["value"] = words });
            value["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count };
            return activity;
        }

        /// <summary>An invoke of the extension's. Of a chat between two people Teams tells only that it is personal, and its own id for it.</summary>
        public JsonObject ExtensionActivity(string what, string command, TeamsRoom? room = null, TeamsMessage? at = null)
        {
            Assert.True(person.User is { Role: "user", Tenant: TeamsIds.Tenant }, $"Teams gives {person.User.Name} no extensions.");
            var where = room ?? person.Personal;
            var activity = person.Activity("invoke", where, $"f:{Guid.NewGuid()}", at);
            activity["name"] = $"composeExtension/{what}";
            activity["channelData"]!["source"] = new JsonObject { ["name"] = "compose" };
            activity["value"] = new JsonObject
            {
                ["commandId"] = command, ["commandContext"] = "compose", ["requestId"] = Guid.NewGuid().ToString("N"),
                ["context"] = new JsonObject { ["theme"] = "default" },
            };
            return activity;
        }

        /// <summary>Writes to the others there, and not to the bot: it is told nothing of that.</summary>
        /// <param name="html">As Teams keeps it.</param>
        public TeamsMessage Writes(string html, TeamsRoom room, TeamsMessage? thread = null) =>
            person.Client.Server.Write(room, person.Id, thread?.Thread ?? thread?.Id, new JsonObject { ["text"] = html });

        /// <summary>Chooses the action in a message's menu, or in the box for writing where it is null.</summary>
        public async Task<OpenDialog> MakesRequest(TeamsMessage? of, TeamsRoom? room = null)
        {
            var activity = person.MakeRequestActivity(of, room);
            var command = activity["value"]!.DeepClone().AsObject();
            command.Remove("messagePayload");
            return await OpenDialog.Of(person, of?.Room ?? room ?? person.Personal, await person.Client.Send(activity), command);
        }

        /// <summary>The same without sending it.</summary>
        public JsonObject MakeRequestActivity(TeamsMessage? of, TeamsRoom? room = null)
        {
            var activity = person.ExtensionActivity("fetchTask", "make-request", of?.Room ?? room, of);
            if (of is null) return activity;
            var author = person.Client.Server.User(of.Author);
            var value = activity["value"]!.AsObject();
            value["commandContext"] = "message";
            value["messagePayload"] = new JsonObject
            {
                ["id"] = of.Id, ["replyToId"] = of.Thread, ["createdDateTime"] = "2026-12-02T13:59:00.000Z", ["lastModifiedDateTime"] = null,
                ["deleted"] = false, ["subject"] = null, ["summary"] = null, ["importance"] = "normal", ["locale"] = "en-gb",
                ["linkToMessage"] = $"https://teams.microsoft.com/l/message/{Uri.EscapeDataString(of.Room.Id)}/{of.Id}",
                ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = (string?)of.Activity["text"] },
                ["from"] = new JsonObject
                {
                    ["device"] = null, ["conversation"] = null, ["application"] = null,
                    ["user"] = new JsonObject { ["userIdentityType"] = "aadUser", ["id"] = author.ObjectId, ["displayName"] = author.Name },
                },
                ["reactions"] = new JsonArray(), ["mentions"] = new JsonArray(), ["attachments"] = new JsonArray(),
            };
            return activity;
        }

        /// <summary>Sends a message with the card in it: their own, which the bot is not told of.</summary>
        public TeamsMessage Puts(ShelfItem found, TeamsRoom? room = null) => person.Client.Server.Write(
            room ?? person.Personal, person.Id, thread: null, new JsonObject
            {
                ["attachments"] = new JsonArray(new JsonObject
                {
                    ["contentType"] = found.Attachment["contentType"]!.DeepClone(), ["content"] = found.Attachment["content"]!.DeepClone(),
                }),
            });

        /// <summary>Has a card before them that asks to be drawn for them.</summary>
        /// <returns>What they see of it then.</returns>
        public async Task<ShownCard> LooksAt(TeamsMessage message)
        {
            var refresh = message.Card().Json["refresh"] ?? throw new Xunit.Sdk.XunitException($"Nothing asks for anybody's own card in {message}");
            var activity = person.Activity("invoke", message.Room, $"f:{Guid.NewGuid()}", message);
            (activity["name"], activity["replyToId"]) = ("adaptiveCard/action", message.Id);
            activity["value"] = new JsonObject { ["action"] = refresh["action"]!.DeepClone(), ["trigger"] = "automatic" };
            var answer = await person.Client.Send(activity);
            Assert.True(answer.Status is HttpStatusCode.OK, $"{answer.Status} {answer.Body}");
            if (answer.Body is not "" && (string?)answer.Json["type"] is "application/vnd.microsoft.card.adaptive")
                lock (person.Client.Server.Gate) message.ShownTo[person.Id] = answer.Json["value"]!.DeepClone().AsObject();
            return message.Card(person.Id);
        }
    }

    /// <summary>What the client takes, and nothing else: anything wrong is shown to people as an app that cannot be reached.</summary>
    private static Shelf Read(JsonObject answer, int count)
    {
        Assert.Equal(["composeExtension"], answer.Select(part => part.Key));
        var extension = answer["composeExtension"]!.AsObject();
        var type = (string?)extension["type"];
        Assert.Contains(type, (string[])["result", "message", "auth", "config"]);
        if (type is "message")
        {
            Assert.False(string.IsNullOrWhiteSpace((string?)extension["text"]), "A message without words.");
            return new Shelf((string)extension["text"]!, []);
        }
        if (type is not "result") return new Shelf(type, []);
        Assert.Contains((string?)extension["attachmentLayout"], (string[])["list", "grid"]);
        var attachments = extension["attachments"]!.AsArray();
        Assert.InRange(attachments.Count, 0, count);
        return new Shelf(null, [.. attachments.Select(each => new ShelfItem(Checked(each!.AsObject())))]);
    }

    private static JsonObject Checked(JsonObject attachment)
    {
        Assert.Contains((string?)attachment["contentType"], Cards);
        if (Connector.Wrong(attachment["content"]) is { } wrong) Assert.Fail(wrong);
        // A list shows what is above the card in it; an Adaptive Card it cannot show.
        var preview = attachment["preview"]!.AsObject();
        Assert.Contains((string?)preview["contentType"], Cards[1..]);
        Assert.False(string.IsNullOrWhiteSpace((string?)preview["content"]!["title"]), "A line without a title.");
        return attachment;
    }
}

/// <param name="Says">What stands there instead of anything found.</param>
public sealed record Shelf(string? Says, IReadOnlyList<ShelfItem> Items)
{
    public IEnumerable<string> Titles => Items.Select(item => item.Title);

    public ShelfItem this[string title] => Items.FirstOrDefault(item => item.Title.Contains(title, StringComparison.Ordinal))
        ?? throw new Xunit.Sdk.XunitException($"No {title} but {Says ?? string.Join(", ", Titles)}");
}

public sealed record ShelfItem(JsonObject Attachment)
{
    public string Title => Shown("title");

    public string Text => Shown("text");

    public ShownCard Card => new(Attachment["content"]!.AsObject());

    private string Shown(string part) => ((string?)Attachment["preview"]!["content"]![part] ?? "").Replace("\u2060", "", StringComparison.Ordinal);
}
