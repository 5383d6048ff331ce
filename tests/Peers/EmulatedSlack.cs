using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Tests.FakeSlack;
using Tests.Kit;

namespace Tests.Peers;

/// <summary>
/// <c>emulate</c>, as vercel-labs make it: one workspace with Ada, Ben and Cleo, and the app with the rights that our manifest asks for,
/// which it enforces. Cleo is of another organization. What it lacks beside Slack is told in <c>tests/npm/emulate.js</c>, where it is added.
/// </summary>
internal sealed class EmulatedSlack : IAsyncDisposable
{
    public const string App = "A0PEER", Bot = "B0PEER", BotUser = "U0PEER", BotToken = "xoxb-peer-bot-token";
    public const string ClientId = "1.2", ClientSecret = "peer-client-secret", Team = "T000000001";

    private readonly NodeProgram _node;
    private readonly HttpClient _http = new();

    private EmulatedSlack(NodeProgram node) => _node = node;

    public Uri Url { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Skips the test by name where emulate is not installed.</summary>
    public static async Task<EmulatedSlack> Start(long unixSeconds)
    {
        var slack = new EmulatedSlack(NodeProgram.Start("emulate.js", "emulate"));
        var started = await slack._node.Ask(new JsonObject
        {
            ["do"] = "start", ["now"] = unixSeconds, ["seed"] = Seed(), ["app"] = new JsonObject { ["app_id"] = App, ["bot_id"] = Bot, ["user_id"] = BotUser },
        });
        slack.Url = new UriBuilder((string)started["url"]!) { Host = "127.0.0.1" }.Uri;
        await slack._node.Ask(new JsonObject { ["do"] = "stranger", ["user"] = await slack.User("cleo"), ["team"] = "T0ACME" });
        return slack;
    }

    public Task At(long unixSeconds) => _node.Ask(new JsonObject { ["do"] = "clock", ["now"] = unixSeconds });

    /// <summary>From here on it calls the host, signed, with what the manifest listens to.</summary>
    public Task Subscribe(Uri host) => _node.Ask(new JsonObject
    {
        ["do"] = "subscribe",
        ["url"] = new Uri(host, "/slack/events").ToString(),
        ["events"] = new JsonArray("message", "app_mention", "member_joined_channel", "reaction_added"),
    });

    /// <summary>Calls its Web API as a person does by using Slack, or as the bot.</summary>
    public async Task<JsonObject> Call(string token, string method, JsonObject args)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Url, $"api/{method}"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = new StringContent(args.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await _http.SendAsync(request);
        return (JsonObject)JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    /// <summary>The same, and it must be done.</summary>
    public async Task<JsonObject> Done(string token, string method, JsonObject args)
    {
        var answer = await Call(token, method, args);
        Assert.True((bool)answer["ok"]!, $"{method}: {answer}");
        return answer;
    }

    public async Task<IReadOnlyList<JsonObject>> All(string collection) =>
        [.. (await _node.Ask(new JsonObject { ["do"] = "state" }))[collection]!.AsArray().Select(each => each!.AsObject())];

    public async Task<string> User(string name) => Id(await All("users"), "name", name, "user_id");

    public async Task<string> Channel(string name) => Id(await All("channels"), "name", name, "channel_id");

    public static string Token(string name) => $"xoxp-peer-{name}";

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _node.DisposeAsync();
    }

    private static string Id(IReadOnlyList<JsonObject> all, string by, string value, string id) =>
        (string)all.Single(each => (string?)each[by] == value)[id]!;

    private static JsonObject Seed() => new()
    {
        ["team"] = new JsonObject { ["name"] = "Home", ["domain"] = "home" },
        ["signing_secret"] = SlackIds.SigningSecret,
        ["strict_scopes"] = true,
        ["users"] = new JsonArray(Person("ada", "Ada"), Person("ben", "Ben"), Person("cleo", "Cleo")),
        ["channels"] = new JsonArray(new JsonObject { ["name"] = "acme", ["is_private"] = true }),
        ["oauth_apps"] = new JsonArray(new JsonObject
        {
            ["client_id"] = ClientId, ["client_secret"] = ClientSecret, ["app_id"] = App, ["name"] = "VA Desk", ["scopes"] = Scopes(),
            ["bot_id"] = Bot, ["bot_user_id"] = BotUser, ["bot_name"] = "desk",
            ["redirect_uris"] = new JsonArray("https://desk.example.com/slack/oauth/callback"),
        }),
        ["tokens"] = new JsonArray(
            new JsonObject
            {
                ["token"] = BotToken, ["type"] = "bot", ["user_id"] = BotUser, ["app_id"] = App, ["bot_id"] = Bot, ["bot_user_id"] = BotUser,
                ["scopes"] = Scopes(),
            },
            Person("ada"), Person("ben"), Person("cleo")),
    };

    private static JsonObject Person(string name, string real) => new() { ["name"] = name, ["real_name"] = real };

    private static JsonObject Person(string name) => new() { ["token"] = Token(name), ["type"] = "user", ["user"] = name };

    private static JsonNode Scopes() =>
        JsonNode.Parse(File.ReadAllText(Repository.PathOf("manifests/slack.json")))!["oauth_config"]!["scopes"]!["bot"]!.DeepClone();
}
