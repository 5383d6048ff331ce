using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Core.Language;
using NodaTime;
using NodaTime.Text;
using Tests.Kit;

namespace Tests.Story;

/// <summary>Somebody who reads one language, and what must be so in all that she is given to read.</summary>
/// <param name="brief">What the client wrote: it stays in the client's words.</param>
internal sealed partial class Readership(StoryDoor scene, Who who, string tag, string brief)
{
    private const string FromTheLeft = @"[A-Za-z\u0900-\u097F]", FromTheRight = @"[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE]";

    // What is not for reading: what a press says, where a link leads, ids, and what is copied to be typed.
    private static readonly HashSet<string> Unread = ["data", "value", "url", "action_id", "block_id", "id", "msteams", "refresh", "type", "fallback"];

    private readonly string _plain = tag.Split('-')[0];

    public Phrases Say => Phrases.In(tag);

    /// <summary>It tells this moment of the first days: in her words, or left to her platform, which writes it on her clock.</summary>
    public void ReadsWhen(Shown shown, Instant at, DateTimeZone zone)
    {
        var said = Say.Moment(at, zone, Scene.Start);
        if (!scene.Given(who, shown).ToJsonString().Contains(InstantPattern.General.Format(at), StringComparison.Ordinal)) Reads(shown, said);
        else Reads(shown);
    }

    /// <param name="parts">Stand in it, marks of direction left out.</param>
    public void Reads(Shown shown, params IReadOnlyList<string> parts)
    {
        var given = scene.Given(who, shown);
        var texts = Texts(given).ToList();
        var all = string.Join('\n', texts);
        Assert.All(parts, part => Assert.Contains(Bidi.Strip(part), Bidi.Strip(all), StringComparison.Ordinal));
        Assert.True(Glossary.EnglishIn(Own(all), _plain) is [], $"English for who reads {tag}: {all}");
        var isCard = given.ContainsKey("body");
        foreach (var text in texts) Keeps(text, isCard, all);
        if (!isCard) return;
        Assert.Equal(_plain, (string?)given["lang"]);
        Assert.Equal(IsRightToLeft, (bool?)given["rtl"] is true);
    }

    private bool IsRightToLeft => _plain is "ar" or "he";

    private void Keeps(string text, bool isCard, string all)
    {
        foreach (var line in text.Split('\n'))
        {
            var outside = Outside(line);
            Assert.True(outside is not null, $"Marks without an end in {line} of {all}");
            // Where the line is in her letters, none of the other direction stands outside of its own isolate.
            var (mine, others) = IsRightToLeft ? (FromTheRight, FromTheLeft) : (FromTheLeft, FromTheRight);
            Assert.False(Regex.IsMatch(outside, mine) && Regex.IsMatch(outside, others), $"Not isolated: {line} of {all}");
            // Slack has no direction but that of a line's first letter.
            if (IsRightToLeft && !isCard && line.Trim() is not "") Assert.True(Begun().IsMatch(outside), $"Begins at the left: {line} of {all}");
        }
        if (tag is "mr" or "ar-u-nu-arab") Assert.False(LatinDigit().IsMatch(Own(text)), $"Other digits than hers: {text} of {all}");
    }

    // Neither what is typed nor names, ids, addresses and what others wrote.
    private string Own(string text) => NotOwn().Replace(Bidi.Strip(text).Replace(brief, "", StringComparison.Ordinal), "");

    /// <returns>Null where the isolates of a line do not end in it.</returns>
    private static string? Outside(string line)
    {
        var (outside, depth) = (new System.Text.StringBuilder(), 0);
        foreach (var letter in line)
        {
            if (letter is >= '\u2066' and <= '\u2068') depth++;
            else if (letter is Bidi.End) depth--;
            else if (depth == 0) outside.Append(letter);
            if (depth < 0) return null;
        }
        return depth == 0 ? outside.ToString() : null;
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Texts),
        // Its runs are one line, and what begins in one may end in the next.
        JsonObject part when (part["inlines"] ?? ((string?)part["type"] is "rich_text_section" ? part["elements"] : null)) is JsonArray runs =>
            [string.Concat(runs.SelectMany(run => run is JsonValue plain ? [plain.ToString()] : Texts(run)))],
        JsonObject part when IsTyped(part) => [],
        // A moment: Slack writes it on each reader's clock, and where it cannot, what we say of it.
        JsonObject part when (string?)part["type"] is "date" => [(string)part["fallback"]!],
        JsonObject part when part["type"] is null => part.SelectMany(each => Said(each.Key, each.Value)),
        JsonObject part => part.Where(each => !Unread.Contains(each.Key)).SelectMany(each => Said(each.Key, each.Value)),
        _ => [],
    };

    private static bool IsTyped(JsonObject part) =>
        (part["style"] is JsonObject style && (bool?)style["code"] is true) || (string?)part["fontType"] is "Monospace";

    private static IEnumerable<string> Said(string name, JsonNode? node) =>
        node is not JsonValue value ? Texts(node)
        : name is "text" or "title" or "label" or "placeholder" or "value" or "hint" && value.TryGetValue<string>(out var said) ? [said]
        : [];

    [GeneratedRegex(@"`[^`]*`|/[a-z]+( [a-z0-9-]+)*|R-[0-9]+|https?://\S+|<[@#!][^>]*>|\{\{[^}]*\}\}|<!date[^>]*>|Acme & Sons|North Desk|\b123\b")]
    private static partial Regex NotOwn();

    [GeneratedRegex(@"^[^\p{L}\u200F]*[\u200F\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE]")]
    private static partial Regex Begun();

    [GeneratedRegex("[0-9]")]
    private static partial Regex LatinDigit();
}
