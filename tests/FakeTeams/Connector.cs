using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tests.FakeTeams;

/// <summary>What the Connector does with a call whose token is right, and what it says no to.</summary>
internal sealed class Connector(TeamsServer server)
{
    /// <summary>Bytes of UTF-16, the card included.</summary>
    private const int LargestMessage = 100 * 1024;

    // Its bytes as they are counted, whichever way they were written.
    private static readonly JsonSerializerOptions AsItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Error(string code, string? message = null) =>
        new() { ["error"] = new JsonObject { ["code"] = code, ["message"] = message ?? code } };

    /// <param name="path">After <c>conversations</c>.</param>
    public (int Status, JsonNode? Answer) Do(string what, string[] path, JsonObject? body, bool targeted)
    {
        if (what is "open") return Open(body);
        var (id, thread) = path[0].Split(";messageid=") is [var room, var first] ? (room, first) : (path[0], null);
        if (server.Room(id) is not { } where) return (404, Error("ConversationNotFound"));
        if (what is "member") return Member(where, path[2]);
        if (body is null) return (400, Error("BadSyntax"));
        if (Wrong(where, body) is { } wrong)
        {
            server.Fault($"{what} {where.Id}: {wrong}");
            return (400, Error(wrong.Split(':')[0], wrong));
        }
        if (where.Blocked)
            return (403, Error("Forbidden", """{"subCode":"MessageWritesBlocked","details":"Thread is blocked from message writes.","errorCode":209}"""));
        if (!where.HasBot) return (403, Error("BotNotInConversationRoster", "The bot is not part of the conversation roster."));
        if (body.ToJsonString().Length * 2 > LargestMessage) return (413, Error("MessageSizeTooBig"));
        return what is "put" ? Put(where, path[2], body, targeted) : Post(where, thread, body, targeted);
    }

    private (int Status, JsonNode? Answer) Open(JsonObject? body)
    {
        var tenant = (string?)body?["channelData"]?["tenant"]?["id"];
        if (body?["members"] is not JsonArray { Count: 1 } members || (string?)members[0]?["id"] is not { } user
            || tenant is null || !server.Tenants.Contains(tenant))
        {
            server.Fault($"open: {body?.ToJsonString()}");
            return (400, Error("BadSyntax", "Incorrect conversation creation parameters"));
        }
        if ((string?)body["bot"]?["id"] is not TeamsIds.Bot) return (403, Error("BotNotRegistered"));
        // People of another organisation have no app here, and so no chat with it.
        if (server.User(user).Tenant != tenant) return (403, Error("Forbidden", "The user does not belong to the tenant."));
        var chat = server.Personal(user);
        if (chat.Blocked) return (403, Error("ConversationBlockedByUser", "User blocked the conversation with the bot."));
        // Who shares a team or a chat with the bot can be written to.
        if (!chat.HasBot && !server.IsNear(user)) return (403, Error("BotNotInConversationRoster"));
        chat.HasBot = true;
        return (201, new JsonObject { ["id"] = chat.Id, ["serviceUrl"] = server.ServiceUrl });
    }

    private (int Status, JsonNode? Answer) Member(TeamsRoom room, string user)
    {
        if (!room.HasBot) return (403, Error("BotNotInConversationRoster"));
        if (!room.Members.Contains(user)) return (404, Error("MemberNotFoundInConversation"));
        var member = server.User(user);
        return (200, new JsonObject
        {
            ["id"] = member.Id, ["name"] = member.Name, ["aadObjectId"] = member.ObjectId, ["objectId"] = member.ObjectId,
            ["tenantId"] = member.Tenant, ["userRole"] = member.Role, ["userPrincipalName"] = $"{member.Name.ToLowerInvariant()}@example.com",
        });
    }

    private (int Status, JsonNode? Answer) Post(TeamsRoom room, string? thread, JsonObject activity, bool targeted)
    {
        if (thread is not null && (room.Kind is not "channel" || room.Messages.All(m => m.Id != thread || m.OnlyFor is not null)))
            return (404, Error("ActivityNotFoundInConversation"));
        var reader = targeted ? (string?)activity["recipient"]?["id"] : null;
        if (targeted && (room.Kind is "personal" || reader is null || !room.Members.Contains(reader))) return (400, Error("BadArgument", "Not a member"));
        return (201, new JsonObject { ["id"] = server.Write(room, TeamsIds.Bot, thread, activity, reader).Id });
    }

    private static (int Status, JsonNode? Answer) Put(TeamsRoom room, string id, JsonObject activity, bool targeted)
    {
        if (room.Messages.FirstOrDefault(m => m.Id == id && m.IsBots && (m.OnlyFor is not null) == targeted) is not { } message)
            return (404, Error("ActivityNotFoundInConversation"));
        message.Activity = activity;
        message.Edits++;
        message.ShownTo.Clear();
        return (200, new JsonObject { ["id"] = id });
    }

    private static string? Wrong(TeamsRoom room, JsonObject activity)
    {
        if ((string?)activity["type"] is not { } type) return "BadArgument: no type";
        if (type is not "message") return null;
        if (activity["text"] is null && activity["attachments"] is not JsonArray { Count: > 0 }) return "BadSyntax: neither text nor attachments";
        foreach (var attachment in (activity["attachments"]?.AsArray() ?? []).OfType<JsonObject>())
        {
            if ((TeamsFileUse.IsFile(attachment) ? TeamsFileUse.Wrong(room, attachment) : Wrong(attachment["content"])) is { } wrong)
                return $"BadArgument: {wrong}";
        }
        return null;
    }

    /// <summary>Why it is no card that Teams shows; null when it is one.</summary>
    public static string? Wrong(JsonNode? content)
    {
        if (content is not JsonObject card) return "content is no object";
        if ((string?)card["version"] is not "1.5") return $"a card of version {card["version"]}";
        var shown = new ShownCard(card);
        if (shown.Buttons.Count > 6) return $"{shown.Buttons.Count} actions";
        return Encoding.UTF8.GetByteCount(card.ToJsonString(AsItIs)) > 28_000 ? "a card of more than 28 KB" : null;
    }
}
