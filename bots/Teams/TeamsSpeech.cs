using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Core.Speech;
using NodaTime.Text;

namespace Bots.Teams;

/// <summary>An activity as a sentence that somebody said somewhere. Pure.</summary>
internal static partial class TeamsSpeech
{
    private const string Help = "help", Hello = "hi";

    /// <summary>Who tells what the bot learns here.</summary>
    internal static readonly Speaker Teams = new("", "teams");

    /// <summary>What a card sends beside its fields.</summary>
    private static readonly string[] NoFields = ["say", "msteams", "action", "type", TeamsDialog.Name, TeamsAsked.Name];

    /// <param name="bytes">The same, to know again what has no id.</param>
    public static TeamsGesture Read(JsonElement activity, ReadOnlySpan<byte> bytes)
    {
        var extended = activity.Word("type") is "invoke" && activity.Word("name").StartsWith(TeamsLooking.Prefix, StringComparison.Ordinal);
        if (Origin(activity, roomless: extended) is not { } origin) return new TeamsGesture.Malformed();
        var id = activity.Word("id") is { Length: > 0 } told ? told : $"hash:{Convert.ToHexStringLower(SHA256.HashData(bytes))}";
        if (!Id().IsMatch(id)) return new TeamsGesture.Malformed();
        var delivery = $"{origin.Room}/{id}";
        return activity.Word("type") switch
        {
            "message" => Message(activity, origin, delivery),
            "invoke" when extended => Author(activity, origin) is { } by ? TeamsLooking.Read(activity, origin, by, delivery) : new TeamsGesture.Malformed(),
            "invoke" when activity.Word("name") is "adaptiveCard/action" => Press(activity, origin, delivery),
            "invoke" when activity.Word("name") is TeamsFileSpeech.Name => TeamsFileSpeech.Read(activity, origin, delivery),
            "invoke" when activity.Word("name") is "task/fetch" => TeamsDialogSpeech.Fetch(activity, origin, delivery),
            "invoke" when activity.Word("name") is "task/submit" => TeamsDialogSpeech.Submit(activity, origin),
            "invoke" => new TeamsGesture.Unknown(),
            "installationUpdate" or "conversationUpdate" => TeamsNews.Read(activity, origin, Author(activity, origin), delivery),
            "messageUpdate" or "messageDelete" => Later(activity, origin, delivery),
            _ => new TeamsGesture.Nothing(),
        };
    }

    /// <summary>What greets where the bot has come: said by whoever brought it.</summary>
    public static Utterance Greeting(TeamsOrigin origin, TeamsAuthor by) => new(
        Platform.Teams, new Place(origin.Tenant, origin.Room, origin.IsPersonal), new Speaker(by.Tenant, by.Id), Hello, $"{origin.Room}/greeting/{by.Id}")
    {
        AnswerByLetter = true,
    };

    /// <summary>The bot is in that room now.</summary>
    public static Utterance Joined(TeamsOrigin origin, string delivery) => new(
        Platform.Teams, new Place(origin.Tenant, origin.Room, Direct: false), Teams, $"joined {origin.Room}", delivery)
    {
        Manner = Manner.Learned,
    };

    private static TeamsGesture Message(JsonElement activity, TeamsOrigin origin, string delivery)
    {
        if (Author(activity, origin) is not { } by) return new TeamsGesture.Malformed();
        if (by.Id == origin.Bot) return new TeamsGesture.Nothing();
        var (value, bot) = (activity.At("value"), new HashSet<string> { origin.Bot });
        if (value.ValueKind is JsonValueKind.Object && value.Word("say") is { Length: > 0 } pressed)
        {
            var sent = Said(activity, origin, by, TeamsText.Clean(pressed), delivery) with { AnswerByLetter = true, Fields = Fields(value) };
            return new TeamsGesture.Message(origin, by, sent, []);
        }

        var others = TeamsText.Mentions(activity).Select(m => m.At("mentioned")).Where(m => m.Word("id") is not "" && !bot.Contains(m.Word("id"))).ToList();
        // A command behind a slash: nobody else sees it, so nothing can stand beneath it.
        var apart = activity.At("recipient").IsTrue("isTargeted");
        var asked = origin.IsPersonal || apart || TeamsText.Mentions(activity).Any(m => bot.Contains(m.At("mentioned").Word("id")));
        var (text, links) = (TeamsText.Sentence(activity, bot), Links(activity));
        return new TeamsGesture.Message(
            origin,
            by,
            Said(activity, origin, by, text is "" && asked && links.Count == 0 ? Help : text, delivery) with
            {
                Manner = asked ? Manner.Asked : Manner.Overheard,
                AnswerByLetter = true,
                Fields = links,
                Post = !apart && activity.Word("id") is { Length: > 0 } message ? new PostSaid(message) : null,
            },
            [.. others.Where(m => Id().IsMatch(m.Word("id"))).Select(m => new TeamsAuthor(
                origin.Tenant, m.Word("id"), m.Word("aadObjectId"), TeamsText.Clean(m.Word("name")), "", ""))]);
    }

    /// <summary>Somebody has changed or deleted what they wrote. What is only drawn otherwise, and what is brought back, is none.</summary>
    private static TeamsGesture Later(JsonElement activity, TeamsOrigin origin, string delivery)
    {
        if (activity.Word("id") is not { Length: > 0 } id || Moment(activity) is not { } moment) return new TeamsGesture.Malformed();
        var (post, fate) = (activity.Word("type"), activity.At("channelData").Word("eventType")) switch
        {
            ("messageDelete", "softDeleteMessage" or "") => (new PostSaid(id) { Gone = moment }, "gone"),
            ("messageUpdate", "editMessage" or "") => (new PostSaid(id) { Edited = moment }, moment),
            _ => (null, ""),
        };
        if (post is null) return new TeamsGesture.Nothing();
        return Message(activity, origin, $"{delivery}/{fate}") is TeamsGesture.Message message
            ? message with { Said = message.Said with { Post = post }, Mentioned = [] }
            : new TeamsGesture.Nothing();
    }

    // As the core has moments: seconds since 1970, a point and six digits.
    private static string? Moment(JsonElement activity) =>
        OffsetDateTimePattern.ExtendedIso.Parse(activity.Word("timestamp")) is { Success: true, Value: var at }
            ? (at.ToInstant().ToUnixTimeTicks() / 10_000_000m).ToString("0.000000", CultureInfo.InvariantCulture)
            : null;

    internal static bool IsId(string id) => Id().IsMatch(id);

    private static TeamsGesture Press(JsonElement activity, TeamsOrigin origin, string delivery)
    {
        var action = activity.At("value").At("action");
        if (action.ValueKind is not JsonValueKind.Object || Author(activity, origin) is not { } by) return new TeamsGesture.Malformed();
        var data = action.At("data");
        return TeamsText.Clean(data.Word("say")) is { Length: > 0 } say
            ? new TeamsGesture.Press(origin, by, Said(activity, origin, by, say, delivery) with { Fields = Fields(data) },
                activity.Word("replyToId"), action.Word("verb") is "refresh")
            : new TeamsGesture.Unknown();
    }

    internal static Utterance Said(JsonElement activity, TeamsOrigin origin, TeamsAuthor by, string text, string delivery) =>
        new(Platform.Teams, new Place(origin.Tenant, origin.Room, origin.IsPersonal, Thread(activity, origin)), new Speaker(by.Tenant, by.Id), text, delivery)
        {
            Called = by.Name is "" ? null : by.Name,
            Locale = by.Language is "" ? null : by.Language,
        };

    /// <param name="roomless">Of a chat between two people Teams may tell nothing at all, where the bot is not in it.</param>
    /// <returns>Null when it does not say, in Teams' own way, where it comes from.</returns>
    private static TeamsOrigin? Origin(JsonElement activity, bool roomless = false)
    {
        var (conversation, channel) = (activity.At("conversation"), activity.At("channelData"));
        var tenant = conversation.At("tenantId").ValueKind is JsonValueKind.Undefined ? channel.At("tenant").Word("id") : conversation.Word("tenantId");
        var room = conversation.Word("id").Split(';')[0];
        var kind = conversation.Word("conversationType") switch
        {
            "" => conversation.IsTrue("isGroup") ? "groupChat" : TeamsOrigin.Personal,
            var said => said,
        };
        var (bot, service, team) = (activity.At("recipient").Word("id"), activity.Word("serviceUrl").TrimEnd('/'), channel.At("team").Word("id"));
        string[] ids = room is "" && roomless ? [tenant, kind, bot] : [tenant, room, kind, bot];
        return ids.All(id => Id().IsMatch(id)) && (team is "" || Id().IsMatch(team)) && Uri.TryCreate(service, UriKind.Absolute, out _)
            ? new TeamsOrigin(tenant, room, kind, service, bot, team)
            : null;
    }

    internal static TeamsAuthor? Author(JsonElement activity, TeamsOrigin origin)
    {
        var (from, device) = (activity.At("from"), activity.At("entities").Items.FirstOrDefault(e => e.Word("type") is "clientInfo"));
        return !Id().IsMatch(from.Word("id")) ? null : new TeamsAuthor(
            origin.Tenant, from.Word("id"), from.Word("aadObjectId"), TeamsText.Clean(from.Word("name")),
            activity.Word("locale") is { Length: > 0 } locale ? locale : device.Word("locale"),
            activity.Word("localTimezone") is { Length: > 0 } zone ? zone : device.Word("timezone"));
    }

    // A thread of a channel is a conversation of its own, named for its first message.
    private static string? Thread(JsonElement activity, TeamsOrigin origin) =>
        origin.HasThreads && activity.At("conversation").Word("id").Split(";messageid=") is [_, var first, ..] && Id().IsMatch(first) ? first : null;

    /// <summary>What stands in the fields, by argument name; an emptied field is there, and empty.</summary>
    internal static Dictionary<string, string> Fields(JsonElement data)
    {
        var fields = TeamsAsked.Read(data).Labels.ToDictionary(asked => asked.Name, _ => "");
        foreach (var field in data.Properties)
            if (!NoFields.Contains(field.Name) && field.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
                fields[field.Name] = TeamsText.Clean(field.Value.ToString());
        return fields;
    }

    private static Dictionary<string, string> Links(JsonElement activity)
    {
        var links = string.Join(' ', activity.At("attachments").Items
            .Where(file => file.Word("contentType") is "application/vnd.microsoft.teams.file.download.info")
            .Select(file => file.Word("contentUrl"))
            .Where(link => link.StartsWith("https://", StringComparison.Ordinal)));
        return links is "" ? [] : new() { ["link"] = links };
    }

    // None of Teams' ids has a space or a slash, and in our letters those part one from the next.
    [GeneratedRegex(@"^[^\s/\p{C}]{1,255}$")]
    private static partial Regex Id();
}
