using System.Text.Json;
using Core.Speech;

namespace Bots.Slack;

/// <summary>
/// What Slack tells of people and channels without being asked, as sentences for the desk. What changes nothing here (a channel's name, a
/// workspace's name, an archive that is opened again) is nothing. Pure.
/// </summary>
internal static class SlackNews
{
    /// <param name="workspace">The installation that hears it.</param>
    /// <param name="bot">The bot's own user id there.</param>
    /// <param name="shared">True for what happens in a channel of several organisations.</param>
    public static Gesture Read(JsonElement happened, string workspace, string bot, string delivery, bool shared)
    {
        var channel = happened.Text("channel");
        return happened.Text("type") switch
        {
            "user_change" => Changed(happened.At("user"), workspace, delivery),
            "member_joined_channel" when happened.Text("user") == bot =>
                Told($"joined {channel}", channel, new() { ["shared"] = shared ? "true" : "false" }),
            // Of the bot itself Slack says so; what it says of others leaving is none of ours.
            "channel_left" or "group_left" => News($"platform left {channel}"),
            "member_left_channel" when happened.Text("user") == bot => News($"platform left {channel}"),
            "channel_archive" or "group_archive" => News($"platform archived {channel}"),
            "channel_deleted" or "group_deleted" => News($"platform deleted {channel}"),
            "channel_shared" => News($"platform shared {channel}"),
            "channel_unshared" => News($"platform {(happened.IsTrue("is_ext_shared") ? "shared" : "unshared")} {channel}"),
            "channel_id_changed" => News(
                $"platform moved {happened.Text("old_channel_id")} {happened.Text("new_channel_id")}", happened.Text("new_channel_id")),
            "grid_migration_finished" => Told("platform grid", "", []),
            _ => new Gesture.Nothing(),
        };

        Gesture News(string say, string? room = null) => Told(say, room ?? channel, []);

        Gesture Told(string say, string room, Dictionary<string, string> fields) => Learned(say, workspace, room, delivery, fields);
    }

    /// <summary>What Slack answered to an exchange of ids, as the desk hears it.</summary>
    public static Utterance Renumbered(string workspace, JsonElement answer) => Utterance(
        "platform renumbered", workspace, "", $"renumbered/{Guid.NewGuid():N}",
        new() { ["ids"] = string.Join(',', answer.At("user_id_map").Properties.Select(pair => $"{pair.Name} {pair.Value}").Where(IsPair)) });

    private static Gesture Changed(JsonElement user, string workspace, string delivery)
    {
        var (team, id) = (user.Text("team_id"), user.Text("id"));
        if (!SlackSpeech.IsId(team) || !SlackSpeech.IsId(id)) return new Gesture.Malformed();
        return Learned($"platform profile {team} {id}", workspace, "", delivery, SlackProfiles.Fields(workspace, user));
    }

    private static Gesture Learned(string say, string workspace, string room, string delivery, Dictionary<string, string> fields) =>
        say.Split(' ').All(word => word is not "" && SlackSpeech.IsId(word))
            ? SlackSpeech.Whole(new Gesture.Event(Utterance(say, workspace, room, delivery, fields)))
            : new Gesture.Malformed();

    private static Utterance Utterance(string say, string workspace, string room, string delivery, Dictionary<string, string> fields) =>
        new(Platform.Slack, new Place(workspace, room, Direct: false), SlackSpeech.Slack, say, delivery)
        {
            Manner = Manner.Learned,
            Fields = fields,
        };

    private static bool IsPair(string pair) => pair.Split(' ') is [var before, var after] && SlackSpeech.IsId(before) && SlackSpeech.IsId(after);
}
