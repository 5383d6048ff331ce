using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bots.Teams;
using Core;
using Core.Language;
using Core.Speech;
using Tests.Kit;

namespace Tests.Lint;

/// <summary>
/// What the schema does not say about <c>manifests/teams</c>, and that each package is made of it. That it fits the schema is checked in
/// <c>.ci/run</c>, by ajv.
/// </summary>
public sealed partial class TeamsManifestLint
{
    private static readonly Guid AppId = new("1b2c3d4e-0000-4000-8000-123456789abc");

    // Of the store: the name of an app says none of these, and none of a platform that is not spoken to here.
    private static readonly string[] NotInNames = ["Chat", "Contacts", "Calendar", "Calls", "Files", "Activity", "Apps", "Help", "Teams", "Slack", "Microsoft"];

    // What Teams itself does behind a slash.
    private static readonly string[] TeamsOwn =
    [
        "activity", "available", "away", "brb", "busy", "call", "chat", "code", "dnd", "files", "find", "goto", "help", "join", "keys", "loop", "mentions",
        "offline", "org", "pop", "saved", "testcall", "unread", "whatsnew", "who", "wiki",
    ];

    private static readonly JsonNode Manifest = JsonNode.Parse(System.IO.File.ReadAllText(Repository.PathOf("manifests/teams/manifest.json")))!;

    private static readonly IReadOnlySet<string> Later = LaterVerbs.Verbs.Select(v => v.Name).ToHashSet();

    [Fact]
    public void Whoever_meets_the_bot_can_say_any_verb_to_it()
    {
        var bot = Manifest["bots"]![0]!;
        // What is written after a mention, after a slash or in a personal chat is a sentence, whatever the menu holds.
        Assert.Equal(["groupChat", "personal", "team"], Texts(bot["scopes"]!).Order());
        Assert.False(bot["isNotificationOnly"]!.GetValue<bool>());
        var verbs = Desk.Grammar.Verbs.Where(v => (v.Who & Role.Anybody) != 0 && !v.Unlisted);
        Assert.All(verbs, verb => Assert.Equal(verb.Name, Read(verb.Example)?.Verb.Name));
        foreach (var list in Lists()) Assert.Contains(Titles(list), title => title is "help" or "hi");
    }

    [Fact]
    public void Each_scope_has_its_menu_and_each_command_in_it_can_be_said_and_is_done()
    {
        Assert.Equal(["personal", "team", "groupChat"], Lists().Select(l => Assert.Single(Texts(l["scopes"]!))));
        Assert.All(Lists().SelectMany(Titles), title =>
        {
            var read = Read(title);
            Assert.True(read is not null, $"“{title}” is no sentence");
            Assert.DoesNotContain(read!.Verb.Name, Later);
        });
        Assert.All(Lists(), list => Assert.Distinct(Titles(list)));
    }

    [Fact]
    public void What_a_command_shows_as_an_example_can_be_said() => Assert.All(
        Lists().SelectMany(l => l["commands"]!.AsArray()).Where(c => Text(c!, "description").Contains(": ", StringComparison.Ordinal)), command =>
        {
            var said = Text(command!, "description").Split(": ", 2)[1];
            var read = Read(said);
            // After the colon stands an example or a list of what is asked for.
            Assert.True(!said.StartsWith(Text(command!, "title"), StringComparison.Ordinal) || read is not null, said);
        });

    [Fact]
    public void No_command_behind_a_slash_is_teams_own() => Assert.Empty(
        Lists().Where(l => Texts(l["scopes"]!).Single() is not "personal").SelectMany(Titles).Select(t => t.Split(' ')[0]).Intersect(TeamsOwn));

    [Fact]
    public void Every_text_fits_where_it_is_shown()
    {
        Assert.InRange(Text(Manifest["name"]!, "short").Length, 1, 30);
        Assert.InRange(Text(Manifest["name"]!, "full").Length, 1, 100);
        Assert.InRange(Text(Manifest["description"]!, "short").Length, 1, 80);
        Assert.InRange(Text(Manifest["description"]!, "full").Length, 175, 4000);
        Assert.InRange(Text(Manifest["developer"]!, "name").Length, 1, 32);
        Assert.InRange(Lists().Count(), 1, 3);
        Assert.All(Lists(), list => Assert.InRange(list["commands"]!.AsArray().Count, 1, 12));
        Assert.All(Lists().SelectMany(Titles), title => Assert.InRange(title.Length, 1, 32));
        Assert.All(Lists().SelectMany(l => l["commands"]!.AsArray()), command => Assert.InRange(Text(command!, "description").Length, 1, 128));
        Assert.All(Extension(), command =>
        {
            Assert.InRange(Text(command, "title").Length, 1, 32);
            Assert.InRange(Text(command, "description").Length, 1, 128);
        });
        Assert.DoesNotContain(NotInNames, word => Text(Manifest["name"]!, "short").Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_extension_searches_and_makes_a_request_of_a_message()
    {
        Assert.Equal(["requests", "clients"], Extension().Where(c => Text(c, "type") is "query").Select(c => Text(c, "id")));
        var action = Extension().Single(c => Text(c, "type") is "action");
        Assert.Contains("message", Texts(action["context"]!));
        Assert.True(action["fetchTask"]!.GetValue<bool>());
    }

    [Fact]
    public void It_asks_for_no_right_over_what_people_write_elsewhere()
    {
        Assert.Null(Manifest["authorization"]);
        Assert.Null(Manifest["webApplicationInfo"]);
        Assert.Equal(["YOUR-ADDRESS"], Texts(Manifest["validDomains"]!));
    }

    [Fact]
    public void The_english_file_says_what_the_manifest_says_and_nothing_else()
    {
        var file = JsonNode.Parse(System.IO.File.ReadAllText(Repository.PathOf("manifests/teams/languages/en.json")))!.AsObject();
        var said = Localised(Manifest, "").ToDictionary(t => t.Path, t => t.Text);
        var translatable = file.ToDictionary(p => p.Key, p => p.Value!.GetValue<string>());
        Assert.Equal(said.OrderBy(t => t.Key, StringComparer.Ordinal), translatable.OrderBy(t => t.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("tr")]
    [InlineData("et")]
    [InlineData("ar")]
    [InlineData("he")]
    [InlineData("mr")]
    public void Each_language_says_all_of_it_and_what_is_typed_stays(string tag)
    {
        var (english, other) = (File("en"), File(tag));
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, text =>
        {
            var typed = text.Key.StartsWith("bots", StringComparison.Ordinal) && text.Key.EndsWith(".title", StringComparison.Ordinal);
            Assert.Equal(typed || text.Key is "name.short", other[text.Key] == text.Value);
            Assert.All(Commands().Matches(text.Value), command => Assert.Contains(command.Value, other[text.Key], StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void Each_icon_has_its_size(string name, int size)
    {
        var bytes = System.IO.File.ReadAllBytes(Repository.PathOf($"manifests/teams/{name}"));
        Assert.Equal("\u0089PNG", System.Text.Encoding.Latin1.GetString(bytes, 0, 4));
        Assert.Equal((size, size), (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))));
    }

    [Fact]
    public void The_package_is_the_manifest_with_our_id_and_address_and_all_that_it_names()
    {
        var zip = Package(targeted: false);
        var manifest = JsonNode.Parse(zip["manifest.json"])!;
        Assert.Equal(AppId.ToString(), Text(manifest, "id"));
        Assert.Equal(AppId.ToString(), Text(manifest["bots"]![0]!, "botId"));
        Assert.Equal(AppId.ToString(), Text(manifest["composeExtensions"]![0]!, "botId"));
        Assert.Equal(["desk.example.com"], Texts(manifest["validDomains"]!));
        Assert.Equal("https://desk.example.com/privacy", Text(manifest["developer"]!, "privacyUrl"));
        Assert.DoesNotContain("YOUR-ADDRESS", manifest.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("00000000-0000-0000-0000-000000000000", manifest.ToJsonString(), StringComparison.Ordinal);
        Assert.Null(manifest["bots"]![0]!["supportsTargetedMessages"]);
        var languages = Tags.Order(StringComparer.Ordinal).Select(tag => $"languages/{tag}.json");
        Assert.Equal(["color.png", .. languages, "manifest.json", "outline.png"], zip.Keys.Order());
        Assert.Equal(
            Tags.Where(tag => tag is not "en").Order(StringComparer.Ordinal),
            manifest["localizationInfo"]!["additionalLanguages"]!.AsArray().Select(each => Text(each!, "languageTag")));
        string[] named = [Text(manifest["icons"]!, "color"), Text(manifest["icons"]!, "outline"), Text(manifest["localizationInfo"]!, "defaultLanguageFile")];
        Assert.All(named, name => Assert.Contains(name, zip.Keys));
        Assert.Equal(System.IO.File.ReadAllBytes(Repository.PathOf("manifests/teams/color.png")), zip["color.png"]);
    }

    [Fact]
    public void Where_messages_can_be_for_one_person_the_menus_of_rooms_open_with_a_slash()
    {
        var bot = JsonNode.Parse(Package(targeted: true)["manifest.json"])!["bots"]![0]!;
        Assert.True(bot["supportsTargetedMessages"]!.GetValue<bool>());
        var triggers = bot["commandLists"]!.AsArray().Select(l => l!["triggers"] is { } t ? string.Join(' ', Texts(t)) : "");
        Assert.Equal(["", "mention slash", "mention slash"], triggers);
    }

    [Fact]
    public void The_same_package_is_the_same_bytes() => Assert.Equal(Bytes(targeted: true), Bytes(targeted: true));

    [Fact]
    public void The_readme_tells_how_to_make_it_and_names_each_file()
    {
        var readme = System.IO.File.ReadAllText(Repository.PathOf("manifests/README.md"));
        string[] told = ["teams-package", "teams/manifest.json", "icons.mjs", "languages/en.json", "/api/messages", "Single Tenant", "Teams__AppId"];
        foreach (var named in told) Assert.Contains(named, readme, StringComparison.Ordinal);
    }

    private static readonly string[] Tags = ["en", "tr", "et", "ar", "he", "mr"];

    private static Dictionary<string, string> File(string tag) =>
        JsonNode.Parse(System.IO.File.ReadAllText(Repository.PathOf($"manifests/teams/languages/{tag}.json")))!.AsObject()
            .ToDictionary(p => p.Key, p => p.Value!.GetValue<string>());

    private static byte[] Bytes(bool targeted)
    {
        using var zip = new MemoryStream();
        TeamsPackage.Write(zip, AppId, new Uri("https://desk.example.com/"), targeted);
        return zip.ToArray();
    }

    private static Dictionary<string, byte[]> Package(bool targeted)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes(targeted)));
        return zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var stream = e.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    private static IEnumerable<(string Path, string Text)> Localised(JsonNode? node, string path) => node switch
    {
        JsonObject it => it.SelectMany(p => Localised(p.Value, path is "" ? p.Key : $"{path}.{p.Key}")),
        JsonArray array => array.SelectMany((item, i) => Localised(item, $"{path}[{i}]")),
        JsonValue value when Shown().IsMatch(path) => [(path, value.GetValue<string>())],
        _ => [],
    };

    private static Sentence? Read(string sentence) => Desk.Grammar.Read(sentence, new Dictionary<string, string>());

    private static IEnumerable<JsonNode> Lists() => Manifest["bots"]![0]!["commandLists"]!.AsArray().Select(l => l!);

    private static IEnumerable<string> Titles(JsonNode list) => list["commands"]!.AsArray().Select(c => Text(c!, "title"));

    private static IEnumerable<JsonNode> Extension() => Manifest["composeExtensions"]![0]!["commands"]!.AsArray().Select(c => c!);

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private static IEnumerable<string> Texts(JsonNode list) => list.AsArray().Select(t => t!.GetValue<string>());

    [GeneratedRegex("`[^`]+`|(?<=: )(request|timer|client) [a-z0-9: ]+$|R-41")]
    private static partial Regex Commands();

    [GeneratedRegex(@"^(name|description)\.(short|full)$|^(bots|composeExtensions)\[0\]\..*\.(title|description)$")]
    private static partial Regex Shown();
}
