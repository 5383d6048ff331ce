using System.Text.Json.Nodes;

namespace Tests.FakeTeams;

/// <summary>A file that the bot offers, as somebody has it before them in their own chat.</summary>
public static class TeamsFileUse
{
    private const string Consent = "application/vnd.microsoft.teams.card.file.consent", Info = "application/vnd.microsoft.teams.card.file.info";

    extension(TeamsPerson person)
    {
        public IReadOnlyList<TeamsMessage> Offers => Those(person, Consent);

        /// <summary>Files of theirs that the bot shows.</summary>
        public IReadOnlyList<TeamsMessage> Shown => Those(person, Info);

        /// <param name="place">Another one than their OneDrive's.</param>
        public JsonObject AcceptActivity(TeamsMessage offer, JsonObject? place = null)
        {
            var activity = Answer(person, offer, "accept");
            activity["value"]!["uploadInfo"] = place ?? person.Client.Server.Drive.Place((string)Attachment(offer)["name"]!);
            return activity;
        }

        public Task<TeamsResponse> Accepts(TeamsMessage offer, JsonObject? place = null) => person.Client.Send(person.AcceptActivity(offer, place));

        public Task<TeamsResponse> Declines(TeamsMessage offer) => person.Client.Send(Answer(person, offer, "decline"));
    }

    /// <summary>Why it is no file that Teams offers or shows; null when it is one, or no file at all.</summary>
    internal static string? Wrong(TeamsRoom room, JsonObject attachment)
    {
        var content = attachment["content"];
        var isNamed = (string?)attachment["name"] is { Length: > 0 };
        return (string?)attachment["contentType"] switch
        {
            Consent or Info when room.Kind is not "personal" => "files are for personal chats",
            Consent => isNamed && (long?)content?["sizeInBytes"] > 0 && content?["acceptContext"] is JsonObject && content["declineContext"] is JsonObject
                ? null : "a consent without its name, size and contexts",
            Info => isNamed && Uri.IsWellFormedUriString((string?)attachment["contentUrl"], UriKind.Absolute)
                && (string?)content?["uniqueId"] is { Length: > 0 }
                ? null : "a file without its name, address and id",
            _ => null,
        };
    }

    internal static bool IsFile(JsonObject attachment) => (string?)attachment["contentType"] is Consent or Info;

    private static JsonObject Answer(TeamsPerson person, TeamsMessage offer, string action)
    {
        var activity = person.Activity("invoke", offer.Room, $"f:{Guid.NewGuid()}", offer);
        (activity["name"], activity["replyToId"]) = ("fileConsent/invoke", offer.Id);
        activity["value"] = new JsonObject
        {
            ["type"] = "fileUpload", ["action"] = action, ["context"] = Attachment(offer)["content"]![$"{action}Context"]!.DeepClone(),
        };
        return activity;
    }

    private static JsonObject Attachment(TeamsMessage message) => message.Activity["attachments"]![0]!.AsObject();

    private static List<TeamsMessage> Those(TeamsPerson person, string type) =>
        [.. person.Sees().Where(m => m.IsBots && (string?)m.Activity["attachments"]?[0]?["contentType"] == type)];
}
