using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Core.Views;

namespace Bots.Teams;

/// <summary>
/// A file as Teams takes one from a bot: offered in somebody's own chat, and put into their OneDrive once they agree. Nothing is kept until
/// then: what is offered is a sentence, and whoever agrees says it. Pure.
/// </summary>
internal static class TeamsFile
{
    private const string Consent = "application/vnd.microsoft.teams.card.file.consent", Info = "application/vnd.microsoft.teams.card.file.info";

    private const int LongestName = 120, LongestDescription = 300;

    /// <summary>Null where it cannot be offered: in a room, or where no sentence brings the file again.</summary>
    public static JsonObject? Offer(TeamsOrigin room, View view)
    {
        if (!room.IsPersonal || view is not { File: { Content.Length: > 0 } file, Again: { Length: > 0 } again }) return null;
        return new JsonObject
        {
            ["contentType"] = Consent,
            ["name"] = Name(file.Name),
            ["content"] = new JsonObject
            {
                ["description"] = CardText.Clamp(view.Fallback, LongestDescription),
                ["sizeInBytes"] = Bytes(file).Length,
                ["acceptContext"] = new JsonObject { ["say"] = again },
                ["declineContext"] = new JsonObject { ["say"] = again },
            },
        };
    }

    /// <summary>There it is.</summary>
    public static JsonObject Done(TeamsUpload upload) => new()
    {
        ["contentType"] = Info,
        ["contentUrl"] = upload.Shown.AbsoluteUri,
        ["name"] = Name(upload.Name),
        ["content"] = new JsonObject { ["uniqueId"] = upload.Id, ["fileType"] = upload.Kind },
    };

    public static byte[] Bytes(Attachment file) => Encoding.UTF8.GetBytes(file.Content);

    // Of OneDrive's rules.
    private static string Name(string name) => CardText.Clamp(string.Concat(name.Select(each => IsPlain(each) ? each : '-')).Trim(' ', '.'), LongestName);

    private static bool IsPlain(char each) => each is not ('"' or '*' or ':' or '<' or '>' or '?' or '/' or '\\' or '|')
        && char.GetUnicodeCategory(each) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
}

/// <summary>Where somebody lets a file be put.</summary>
/// <param name="To">Takes it once.</param>
/// <param name="Shown">Where it is then.</param>
internal sealed record TeamsUpload(Uri To, Uri Shown, string Name, string Id, string Kind);
