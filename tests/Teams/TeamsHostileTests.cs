using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bots.Teams;
using Core.Views;
using Tests.Doors;
using Tests.Kit;
using Tests.Story;
using Tests.Trials;

namespace Tests.Teams;

/// <summary>S.4: whatever is written calls nobody and leads nowhere that it does not show; whatever an activity names, the bot calls nobody else.</summary>
public sealed partial class TeamsHostileTests
{
    /// <summary>What Teams reads in a text, beside what Slack does.</summary>
    private static readonly string[] OfTeams =
    [
        "<at>Ada</at>", "<at>Everyone</at>", "<at>29:1ada</at>", "</at><at>Ada</at>", "<AT>Ada</AT>", "< at>Ada</at>", "<at id=\"0\">Ada</at>",
        "<at>VA Desk</at>", "{{DATE(2026-12-02T14:00:00Z,SHORT)}}", "{{TIME(2026-12-02T14:00:00Z)}}", "{{{DATE(2026-12-02T14:00:00Z,LONG)}}}",
        "{{DATE(", "{ {TIME(x)} }",
        "${user.name}",
        "[the bank](https://evil.example)", "![x](https://evil.example/x.png)", "[x]: https://evil.example", "<https://evil.example>", "**bold", "__x__",
        "# head",
        "\\[the bank\\](https://evil.example)", "[the bank](https://evil.example \"https://bank.example\")",
        "<a href=\"https://evil.example\">the bank</a>",
        "<img src=\"https://evil.example/x.png\">", "<script>alert(1)</script>", "<p>x</p>", "&lt;at&gt;Ada&lt;/at&gt;", "{\"type\":\"Action.OpenUrl\"}",
        "\u2066<at>Ada</at>\u2069", "\u202Emoc.knab//:sptth", "https://bank.example@evil.example", "https://bank.example\u2066/x",
    ];

    private static readonly IReadOnlyList<string> Texts = [.. OfTeams, .. HostileTexts.All, .. HostileTexts.Long];

    [Fact]
    public void Wherever_it_stands_in_a_card_it_is_only_read()
    {
        foreach (var (place, part) in HostileTextTests.Places)
        {
            foreach (var text in Texts)
            {
                var view = View.Of(text, part(text)) with { Form = new Form(text, text, "help") };
                var frame = new AdaptiveCardFrame("en") { Roster = new HashSet<string> { "29:1ada" } };
                JsonObject[] cards = [AdaptiveCard.Of(view with { Form = null }, frame), AdaptiveCard.Of(view, frame), AdaptiveCard.Dialog(view, frame)];
                foreach (var card in cards) Tame(card, $"{place}: {text}");
            }
        }
    }

    [Fact]
    public async Task Whatever_a_guest_writes_nobody_is_called_and_nothing_leads_elsewhere()
    {
        await using var scene = await TeamsStage.Serving(Database.Sqlite);
        foreach (var text in OfTeams.Concat(HostileTexts.All))
        {
            TeamsTalking.Taken(await scene.Cleo.Says($"request {text}", scene.Acme));
            scene.Clock.Pass(NodaTime.Duration.FromSeconds(20));
        }
        TeamsTalking.Taken(await scene.Ada.Says("request list"));
        await scene.Idle();
        var bodies = scene.Teams.Calls.Where(call => call.What is "post" or "put").Select(call => call.Body!.AsObject()).ToList();
        Assert.True(bodies.Count > Texts.Count);
        foreach (var body in bodies)
        {
            Assert.Null(body["entities"]);
            Assert.DoesNotMatch(Read(), (string?)body["summary"] ?? "");
            foreach (var attachment in body["attachments"]!.AsArray()) Tame(attachment!["content"]!.AsObject(), body.ToJsonString());
        }
        Counts.Print(
            "teams hostile-texts",
            $"{Texts.Count} texts in {HostileTextTests.Places.Count} places, {bodies.Count} calls: 0 pings, 0 date tokens, 0 links that hide where they lead");
    }

    [Fact]
    public async Task Nothing_arrives_where_an_activity_would_like_it_to()
    {
        using var sink = new ArrivalSink();
        await using var scene = await TeamsStage.Opened(Database.Sqlite);
        var tricks = AddressTricks.To(sink.Port).Concat(OnTeams(sink.Port, scene.Teams.Address.Authority)).Distinct().ToList();
        var (key, calls) = (scene.Teams.Keys[0], scene.Teams.CallsOf("post").Count);
        foreach (var trick in tricks)
        {
            // Even with a token that is right: somebody at the Connector's may be wrong too.
            var said = scene.Ada.SaysActivity("client list");
            said["serviceUrl"] = trick;
            var answer = await scene.Client.Send(said.ToJsonString(), $"Bearer {key.Token(scene.Client.Claims(trick))}");
            Assert.True((int)answer.Status is 400 or 403, $"{trick}: {answer.Status}");
            // And where it may be answered, what hangs on it is fetched from nowhere.
            var file = scene.Ada.SaysActivity("request look at this");
            file["attachments"] = new JsonArray(
                new JsonObject { ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["contentUrl"] = trick, ["name"] = "a.pdf" },
                new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = trick, ["thumbnailUrl"] = trick });
            TeamsTalking.Taken(await scene.Client.Send(file));
            await scene.Idle();
        }
        Assert.True(tricks.Count >= 30);
        Assert.Equal(0, sink.Arrived);
        Assert.Equal(tricks.Count, scene.Teams.CallsOf("post").Count - calls);
        Counts.Print("teams url-tricks", $"{tricks.Count} tricks as serviceUrl, contentUrl and thumbnailUrl: {sink.Arrived} arrivals");
    }

    private static IEnumerable<string> OnTeams(int port, string allowed) =>
    [
        $"http://{allowed}@127.0.0.1:{port}/emea/", $"http://127.0.0.1:{port}/{allowed}/", $"http://127.0.0.1:{port}\\@{allowed}/",
        $"http://127.0.0.1:{port}#{allowed}", $"http://127.0.0.1:{port}?{allowed}", $"http://{allowed}#@127.0.0.1:{port}/",
        $"http://{allowed}?@127.0.0.1:{port}/",
        $"http://{allowed}.nip.io:{port}/",
        "https://smba.trafficmanager.net.evil.example/emea/", "https://evil-botframework.com/", "https://smba.trafficmanager.net@evil.example/",
        "ftp://smba.trafficmanager.net/", $"http://localhost.:{port}/emea/", $"{allowed}", "emea", "//evil.example/",
    ];

    private static void Tame(JsonObject card, string from)
    {
        foreach (var node in Nodes(card))
        {
            var type = node["type"] is JsonValue named ? (string)named! : "";
            // There Teams reads markdown: only our own times and mentions of people who are there.
            if (type is "TextBlock") Assert.True(Ours().IsMatch((string)node["text"]!), $"{node["text"]} from {from}");
            else foreach (var name in (string[])["text", "title", "label", "errorMessage", "placeholder"])
                if (node[name] is JsonValue said && said.GetValueKind() is System.Text.Json.JsonValueKind.String)
                    Assert.False(Read().IsMatch((string)said!), $"{name} of {type}: {said} from {from}");
            if (type is "mention") Assert.Equal("29:1ada", (string?)node["mentioned"]!["id"]);
            Assert.False(type is "Image" or "Media" or "FactSet", from);
            if (node["selectAction"] is JsonObject action && (string?)action["type"] is "Action.OpenUrl")
            {
                var (url, words) = ((string)action["url"]!, ((string)node["text"]!).Replace("\u2060", "", StringComparison.Ordinal));
                Assert.True(words == "the page" || url.StartsWith(words.TrimEnd('…'), StringComparison.Ordinal), $"{words} leads to {url} from {from}");
                Assert.StartsWith("https://", url, StringComparison.Ordinal);
                Assert.DoesNotContain("@evil", url, StringComparison.Ordinal);
                Assert.DoesNotMatch(Turning(), url);
            }
            else Assert.False(type is "Action.OpenUrl" && node["title"] is not null, from);
        }
    }

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject parts => parts.Where(p => p.Key is not "data").SelectMany(p => Nodes(p.Value)).Prepend(parts),
        JsonArray items => items.SelectMany(Nodes),
        _ => [],
    };

    [GeneratedRegex(@"^(\{\{DATE\([0-9TZ:\-]{20},SHORT\)\}\} \{\{TIME\([0-9TZ:\-]{20}\)\}\}|<at>[\p{L}\p{M}\p{N}'’.,\- …‑]+</at>)$")]
    private static partial Regex Ours();

    [GeneratedRegex(@"\{\{|</?at>", RegexOptions.IgnoreCase)]
    private static partial Regex Read();

    [GeneratedRegex("[\u202A-\u202E\u2066-\u2069]")]
    private static partial Regex Turning();
}
