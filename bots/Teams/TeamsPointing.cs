using System.Text.Json;
using System.Text.RegularExpressions;
using Core.Speech;

namespace Bots.Teams;

/// <summary>A message at which somebody points: the action <em>Make a request</em> in its menu. Pure.</summary>
internal static partial class TeamsPointing
{
    private const string MakeRequest = "make-request";

    /// <summary>What is asked of the directory before it is heard: whose id in it this is.</summary>
    public const string Author = "author";

    /// <returns>Null where it is another command than ours.</returns>
    public static Utterance? Read(JsonElement value, Utterance said)
    {
        if (value.Word("commandId") is not (MakeRequest or "")) return null;
        var message = value.At("messagePayload");
        // From the box for writing, or from behind a slash: the form, and nothing in it.
        if (message.ValueKind is not JsonValueKind.Object) return said with { Text = "request" };
        var id = message.Word("id");
        return said with
        {
            Text = "post-form",
            Fields = new Dictionary<string, string>
            {
                ["text"] = message.IsTrue("deleted") ? "" : Words(message),
                ["link"] = message.Word("linkToMessage") is var link && IsLink(link) ? link : "",
                ["files"] = Files(message),
                ["thread"] = said.Place.Thread is { } thread && thread != id ? thread : "",
                ["team"] = said.Place.Workspace,
                [Author] = message.At("from").At("user").Word("id"),
            },
            // Where Teams does not say in which conversation it stands, its number says nothing.
            Post = said.Place.Room is not "" && Number().IsMatch(id) ? new PostSaid(id) : null,
        };
    }

    private static string Words(JsonElement message)
    {
        var (body, subject) = (message.At("body"), TeamsText.Clean(message.Word("subject")));
        var text = body.Word("contentType") is "html" ? TeamsHtml.Text(body.Word("content")) : TeamsText.Clean(body.Word("content"));
        return subject is "" ? text : $"{subject}\n{text}".Trim();
    }

    private static string Files(JsonElement message) => string.Join(' ', message.At("attachments").Items
        .Where(file => file.Word("contentType") is "reference")
        .Select(file => file.Word("contentUrl").Replace(" ", "%20", StringComparison.Ordinal))
        .Where(IsLink));

    private static bool IsLink(string url) => url.StartsWith("https://", StringComparison.Ordinal) && Uri.TryCreate(url, UriKind.Absolute, out _);

    [GeneratedRegex(@"^[^\s/\p{C}]{1,255}$")]
    private static partial Regex Number();
}
