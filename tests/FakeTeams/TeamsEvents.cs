using System.Globalization;
using System.Text.Json.Nodes;

namespace Tests.FakeTeams;

/// <summary>What Teams tells beside what people say and press: what they change later, and what becomes of places.</summary>
internal static class TeamsEvents
{
    extension(TeamsClient client)
    {
        /// <summary>Somebody has changed what they wrote; the same twice is told twice.</summary>
        public Task<TeamsResponse> Edits(TeamsPerson who, TeamsMessage message, string text, string eventType = "editMessage")
        {
            var activity = Later("messageUpdate", eventType, who, message, client.Server.Now());
            (activity["text"], activity["textFormat"]) = (text, "plain");
            message.Activity = new JsonObject { ["text"] = text };
            return client.Send(activity);
        }

        public Task<TeamsResponse> Deletes(TeamsPerson who, TeamsMessage message) =>
            client.Send(Later("messageDelete", "softDeleteMessage", who, message, client.Server.Now()));

        /// <summary>Something has become of a channel or of its team.</summary>
        public Task<TeamsResponse> Happens(TeamsPerson by, TeamsRoom room, string eventType)
        {
            var activity = by.Activity("conversationUpdate", room, $"f:{Guid.NewGuid()}", null);
            activity["channelData"]!["eventType"] = eventType;
            return client.Send(activity);
        }

        /// <summary>The bot is taken out of a team, a chat or somebody's own chat: told twice, as an installation and as a member who left.</summary>
        public async Task<IReadOnlyList<TeamsResponse>> TakesOut(TeamsPerson by, TeamsRoom room)
        {
            room.HasBot = false;
            var removed = by.Activity("installationUpdate", room, $"f:{Guid.NewGuid()}", null);
            removed["action"] = "remove";
            var left = by.Activity("conversationUpdate", room, $"f:{Guid.NewGuid()}", null);
            left["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = TeamsIds.Bot });
            left["channelData"]!["eventType"] = "teamMemberRemoved";
            return [await client.Send(removed), await client.Send(left)];
        }
    }

    private static JsonObject Later(string type, string eventType, TeamsPerson who, TeamsMessage message, long now)
    {
        var activity = who.Activity(type, message.Room, message.Id, message);
        activity["channelData"]!["eventType"] = eventType;
        activity["timestamp"] = DateTimeOffset.FromUnixTimeSeconds(now).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        return activity;
    }
}
