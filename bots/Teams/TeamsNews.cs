using System.Text.Json;
using Core;
using Core.Speech;

namespace Bots.Teams;

/// <summary>What becomes of the places where the bot is, and of those to whom it writes, as Teams tells it.</summary>
internal sealed class TeamsNews(TeamsMemory memory, Desk desk)
{
    /// <param name="by">Who did it, as far as that is told.</param>
    public static TeamsGesture Read(JsonElement activity, TeamsOrigin origin, TeamsAuthor? by, string delivery)
    {
        var data = activity.At("channelData");
        var (news, channel) = (data.Word("eventType"), data.At("channel").Word("id"));
        if (activity.Word("type") is "installationUpdate")
        {
            return activity.Word("action") switch
            {
                "add" or "add-upgrade" => new TeamsGesture.Arrived(origin, by, delivery),
                // Of an upgrade both are told: it was never gone.
                "remove" => new TeamsGesture.Left(origin, by, delivery),
                _ => new TeamsGesture.Nothing(),
            };
        }
        if (HasBot(activity, "membersAdded", origin)) return new TeamsGesture.Arrived(origin, by, delivery);
        if (HasBot(activity, "membersRemoved", origin))
        {
            // A private channel has members of its own.
            return news is "channelMemberRemoved" && TeamsSpeech.IsId(channel)
                ? new TeamsGesture.Left(origin with { Room = channel, Team = "" }, by, delivery)
                : new TeamsGesture.Left(origin, by, delivery);
        }
        return news switch
        {
            "channelDeleted" or "channelShared" or "channelUnshared" when TeamsSpeech.IsId(channel) =>
                new TeamsGesture.Changed(origin with { Room = channel, Team = "" }, news["channel".Length..].ToLowerInvariant(), delivery),
            "teamDeleted" or "teamHardDeleted" => new TeamsGesture.Changed(origin, "deleted", delivery),
            "teamArchived" => new TeamsGesture.Changed(origin, "archived", delivery),
            _ => new TeamsGesture.Nothing(),
        };
    }

    public async Task Left(TeamsGesture.Left left)
    {
        var origin = left.Origin;
        if (origin.IsPersonal)
        {
            var who = (await memory.PersonIn(origin))?.Account ?? left.By?.Id;
            await memory.Leave(origin);
            if (who is not null) await Tell(origin, $"platform shut {who}", left.Delivery);
            return;
        }
        foreach (var room in await Rooms(origin))
        {
            await memory.Leave(origin with { Room = room });
            await Tell(origin, $"platform left {room}", $"{left.Delivery}/{room}");
        }
    }

    public async Task Changed(TeamsGesture.Changed changed)
    {
        var origin = changed.Origin;
        foreach (var room in await Rooms(origin))
        {
            if (changed.News is "deleted") await memory.Leave(origin with { Room = room });
            await Tell(origin, $"platform {changed.News} {room}", $"{changed.Delivery}/{room}");
        }
    }

    // The bot is in a team, and by that in its channels; of the team only one of them is told.
    private async Task<IReadOnlyList<string>> Rooms(TeamsOrigin origin) => origin.Team is ""
        ? [origin.Room]
        : [.. (await memory.RoomsOf(origin.Tenant, origin.Team)).Append(origin.Room).Distinct()];

    private async Task Tell(TeamsOrigin origin, string told, string delivery) => await desk.Hear(
        new Utterance(
            Platform.Teams, new Place(origin.Tenant, "", Direct: false), TeamsSpeech.Teams, told, delivery)
        {
            Manner = Manner.Learned,
        });

    private static bool HasBot(JsonElement activity, string members, TeamsOrigin origin) =>
        activity.At(members).Items.Any(member => member.Word("id") == origin.Bot);
}
