using System.Text.Json;

namespace Bots.Teams;

/// <summary>What a dialog sends as a sentence. Pure.</summary>
internal static class TeamsDialogSpeech
{
    /// <summary>Somebody pressed what opens one.</summary>
    public static TeamsGesture Fetch(JsonElement activity, TeamsOrigin origin, string delivery)
    {
        var data = activity.At("value").At("data");
        if (data.ValueKind is not JsonValueKind.Object || TeamsSpeech.Author(activity, origin) is not { } by) return new TeamsGesture.Malformed();
        if (TeamsText.Clean(data.Word("say")) is not { Length: > 0 } say) return new TeamsGesture.Unknown();
        return new TeamsGesture.Opening(
            origin, by, TeamsSpeech.Said(activity, origin, by, say, delivery), TeamsDialog.On(activity.Word("replyToId")));
    }

    /// <summary>Somebody sent its form, or pressed a button in it.</summary>
    public static TeamsGesture Submit(JsonElement activity, TeamsOrigin origin)
    {
        var data = activity.At("value").At("data");
        if (data.ValueKind is not JsonValueKind.Object || TeamsSpeech.Author(activity, origin) is not { } by) return new TeamsGesture.Malformed();
        if (TeamsText.Clean(data.Word("say")) is not { Length: > 0 } say) return new TeamsGesture.Unknown();
        var (dialog, fields) = (TeamsDialog.Read(data), TeamsSpeech.Fields(data));
        var delivery = dialog.Delivery(origin.Room, by.Id, say, fields);
        return new TeamsGesture.Sent(origin, by, TeamsSpeech.Said(activity, origin, by, say, delivery) with { Fields = fields }, dialog);
    }
}
