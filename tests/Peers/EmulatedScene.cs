using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Bots.Host;
using Core;
using Core.Speech;
using Core.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.Kit;
using Tests.Story;

namespace Tests.Peers;

/// <summary>
/// The running host and <c>emulate</c> for its Slack, with one stopped clock. What people write, they write there, and it calls the host.
/// Commands, presses and sent forms it does not know: those are signed here, with its own triggers and of what it shows.
/// </summary>
internal sealed class EmulatedScene : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Func<Task> _remove;
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private EmulatedScene(EmulatedSlack slack, WebApplication app, StoppedClock clock, CapturedLog log, Func<Task> remove) =>
        (Slack, _app, Clock, Log, _remove) = (slack, app, clock, log, remove);

    public EmulatedSlack Slack { get; }

    public StoppedClock Clock { get; }

    public CapturedLog Log { get; }

    public Uri Host => new(_app.Urls.Single());

    public ICourier Courier => _app.Services.GetServices<ICourier>().Single(c => c.Platform is Platform.Slack);

    public string Code => _app.Services.GetRequiredService<HostFacts>().SetupCode;

    /// <param name="settings">Beside the usual ones; the bot's token where there is one.</param>
    public static async Task<EmulatedScene> Open(params string[] settings) =>
        await Open(await EmulatedSlack.Start(Scene.Start.ToUnixTimeSeconds()), settings);

    public static async Task<EmulatedScene> Open(EmulatedSlack slack, params string[] settings)
    {
        var (clock, log) = (new StoppedClock(Scene.Start), new CapturedLog());
        var (connection, remove) = await Scene.NewDatabase(Database.Sqlite);
        var app = App.Build(
            [
                "--Urls=http://127.0.0.1:0", connection, $"--Slack:SigningSecret={SlackIds.SigningSecret}",
                $"--Slack:ApiUrl={new Uri(slack.Url, "api/")}", "--Slack:ResponseHosts=127.0.0.1", .. settings,
            ],
            services =>
            {
                services.Replace(ServiceDescriptor.Singleton<IClock>(clock));
                services.AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(log);
            });
        await app.Open();
        await app.StartAsync();
        var scene = new EmulatedScene(slack, app, clock, log, remove);
        await slack.Subscribe(scene.Host);
        return scene;
    }

    public async Task Idle()
    {
        await _app.Services.GetRequiredService<Upkeep>().Plan();
        await _app.Services.GetRequiredService<Postman>().Idle(default);
    }

    public async Task Pass(Duration time)
    {
        Clock.Pass(time);
        await Slack.At(Clock.Now.ToUnixTimeSeconds());
    }

    /// <summary>Writes where they are; in the direct message with the bot when no channel is named.</summary>
    public async Task Writes(string who, string text, string? channel = null, string? thread = null)
    {
        await Slack.Done(EmulatedSlack.Token(who), "chat.postMessage", new JsonObject
        {
            ["channel"] = channel is null ? await Direct(who) : await Slack.Channel(channel), ["text"] = text, ["thread_ts"] = thread,
        });
        await Idle();
    }

    public async Task<string> Direct(string who) => (string)(await Slack.Done(
        EmulatedSlack.Token(who), "conversations.open", new JsonObject { ["users"] = EmulatedSlack.BotUser }))["channel"]!["id"]!;

    /// <summary>A new trigger of a gesture of theirs; emulate gives one for the asking.</summary>
    public async Task<string> Trigger(string who) => (string)(await Slack.Done(
        EmulatedSlack.BotToken, "views.generateTriggerId", new JsonObject { ["user_id"] = await Slack.User(who) }))["trigger_id"]!;

    /// <returns>What the response shows to whoever typed it; null when it shows nothing.</returns>
    public async Task<JsonObject?> Types(string who, string line, string? channel = null, string? trigger = null)
    {
        var (command, text) = line.Split(' ', 2) is [var first, var rest] ? (first, rest) : (line, "");
        var answer = await Send("/slack/commands", SlackClient.Form, Forms.Encode(
        [
            ("team_id", EmulatedSlack.Team), ("channel_id", channel is null ? await Direct(who) : await Slack.Channel(channel)),
            ("channel_name", channel ?? "directmessage"), ("user_id", await Slack.User(who)), ("user_name", who), ("command", command), ("text", text),
            ("api_app_id", EmulatedSlack.App), ("is_enterprise_install", "false"),
            ("response_url", new Uri(Slack.Url, $"answer/{Guid.NewGuid():N}").ToString()), ("trigger_id", trigger ?? await Trigger(who)),
        ]));
        await Idle();
        return answer;
    }

    /// <summary>Presses the button of that name on a posted message.</summary>
    public async Task Presses(string who, JsonObject message, string label)
    {
        var (block, button) = Buttons(message).First(each => (string?)each.Button["text"]!["text"] == label);
        var payload = await Gesture("block_actions", who);
        payload["channel"] = new JsonObject { ["id"] = (string)message["channel_id"]! };
        payload["container"] = new JsonObject
        {
            ["type"] = "message", ["message_ts"] = (string)message["ts"]!, ["channel_id"] = (string)message["channel_id"]!, ["is_ephemeral"] = false,
        };
        payload["message"] = message.DeepClone();
        payload["state"] = new JsonObject { ["values"] = new JsonObject() };
        payload["response_url"] = new Uri(Slack.Url, $"answer/{Guid.NewGuid():N}").ToString();
        payload["actions"] = new JsonArray(new JsonObject
        {
            ["type"] = "button", ["action_id"] = (string?)button["action_id"], ["value"] = (string?)button["value"],
            ["block_id"] = (string?)block["block_id"] ?? "b1",
            ["text"] = button["text"]!.DeepClone(), ["action_ts"] = "1.1",
        });
        await Send("/slack/interactivity", SlackClient.Form, Forms.Encode([("payload", payload.ToJsonString())]));
        await Idle();
    }

    /// <summary>Makes a request of somebody's message, by the shortcut in its menu.</summary>
    public async Task Shortcuts(string who, JsonObject message)
    {
        var payload = await Gesture("message_action", who);
        payload["callback_id"] = "make_request";
        payload["channel"] = new JsonObject { ["id"] = (string)message["channel_id"]! };
        payload["message"] = message.DeepClone();
        payload["message_ts"] = (string)message["ts"]!;
        payload["response_url"] = new Uri(Slack.Url, $"answer/{Guid.NewGuid():N}").ToString();
        await Send("/slack/interactivity", SlackClient.Form, Forms.Encode([("payload", payload.ToJsonString())]));
        await Idle();
    }

    /// <summary>Fills a form that is open there, by the fields' action ids, and sends it.</summary>
    public async Task<JsonObject?> Sends(string who, JsonObject view, params IReadOnlyList<(string Field, string Value)> fields)
    {
        var typed = fields.ToDictionary(f => Block(view, f.Field), f => (string?)f.Value);
        var payload = await Gesture("view_submission", who);
        var shown = (JsonObject)view.DeepClone();
        shown["id"] = (string)view["view_id"]!;
        shown["state"] = new JsonObject { ["values"] = StateValues.Of(view, typed) };
        payload["view"] = shown;
        var answer = await Send("/slack/interactivity", SlackClient.Form, Forms.Encode([("payload", payload.ToJsonString())]));
        await Idle();
        return answer;
    }

    /// <summary>An event that emulate does not tell of.</summary>
    public async Task Happens(JsonObject happened)
    {
        await Send("/slack/events", SlackClient.Json, new JsonObject
        {
            ["type"] = "event_callback", ["team_id"] = EmulatedSlack.Team, ["api_app_id"] = EmulatedSlack.App, ["event_id"] = $"Ev{Guid.NewGuid():N}",
            ["event"] = happened, ["event_time"] = Clock.Now.ToUnixTimeSeconds(),
            ["authorizations"] = new JsonArray(new JsonObject { ["team_id"] = EmulatedSlack.Team, ["user_id"] = EmulatedSlack.BotUser, ["is_bot"] = true }),
        }.ToJsonString());
        await Idle();
    }

    /// <summary>What stands in a channel or a person's direct message, oldest first.</summary>
    public async Task<IReadOnlyList<JsonObject>> Posted(string where)
    {
        var room = where.StartsWith('D') ? where : await Slack.Channel(where);
        return [.. (await Slack.All("messages")).Where(m => (string?)m["channel_id"] == room)];
    }

    public static IEnumerable<(JsonObject Block, JsonObject Button)> Buttons(JsonObject message) =>
        from block in message["blocks"].Objects()
        from element in SlackText.Elements(block)
        where element.Text("type") is "button"
        select (block, element);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _http.Dispose();
        await Slack.DisposeAsync();
        await _remove();
    }

    private static (string Block, string Action) Block(JsonObject view, string field) =>
        ((string)view["blocks"].Objects().First(b => b["element"].Text("action_id") == field)["block_id"]!, field);

    private async Task<JsonObject> Gesture(string type, string who) => new()
    {
        ["type"] = type, ["api_app_id"] = EmulatedSlack.App, ["trigger_id"] = await Trigger(who), ["is_enterprise_install"] = false,
        ["team"] = new JsonObject { ["id"] = EmulatedSlack.Team, ["domain"] = "home" },
        ["user"] = new JsonObject { ["id"] = await Slack.User(who), ["team_id"] = who is "cleo" ? "T0ACME" : EmulatedSlack.Team },
    };

    private async Task<JsonObject?> Send(string path, string contentType, string body)
    {
        var signed = SignedRequest.Of(path, contentType, body, SlackIds.SigningSecret, Clock.Now.ToUnixTimeSeconds());
        using var message = new HttpRequestMessage(HttpMethod.Post, new Uri(Host, path)) { Content = new ByteArrayContent([.. signed.Body]) };
        message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        message.Headers.Add("X-Slack-Request-Timestamp", signed.Timestamp);
        message.Headers.Add("X-Slack-Signature", signed.Signature);
        using var response = await _http.SendAsync(message);
        var answer = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{path}: {response.StatusCode} {answer}");
        return JsonReading.Parsed(answer) as JsonObject;
    }
}
