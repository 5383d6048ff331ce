using System.Text.Json;

namespace Bots.Teams;

/// <summary>What somebody says to a file that is offered. Pure.</summary>
internal static class TeamsFileSpeech
{
    public const string Name = "fileConsent/invoke";

    private const int LongestWord = 200;

    public static TeamsGesture Read(JsonElement activity, TeamsOrigin origin, string delivery)
    {
        var value = activity.At("value");
        if (value.ValueKind is not JsonValueKind.Object || TeamsSpeech.Author(activity, origin) is not { } by) return new TeamsGesture.Malformed();
        var (say, action) = (TeamsText.Clean(value.At("context").Word("say")), value.Word("action"));
        if (say is "" || action is not ("accept" or "decline") || !origin.IsPersonal) return new TeamsGesture.Unknown();
        var upload = action is "accept" ? Upload(value.At("uploadInfo")) : null;
        if (action is "accept" && upload is null) return new TeamsGesture.Malformed();
        return new TeamsGesture.Offered(origin, by, TeamsSpeech.Said(activity, origin, by, say, delivery), upload, activity.Word("replyToId"));
    }

    private static TeamsUpload? Upload(JsonElement told) =>
        Uri.TryCreate(told.Word("uploadUrl"), UriKind.Absolute, out var to) && Uri.TryCreate(told.Word("contentUrl"), UriKind.Absolute, out var shown)
            ? new TeamsUpload(to, shown, told.Word("name"), Short(told.Word("uniqueId")), Short(told.Word("fileType")))
            : null;

    private static string Short(string word) => CardText.Clamp(word, LongestWord);
}
