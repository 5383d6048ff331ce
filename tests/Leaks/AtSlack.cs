using System.Text;
using System.Text.Json.Nodes;
using Bots.Slack;
using Core.Speech;
using Core.Views;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.Kit;

namespace Tests.Leaks;

/// <summary>Everybody before Slack's door.</summary>
internal sealed class AtSlack : Door
{
    private readonly SlackServer _slack;
    private SlackClient _client = null!;
    private Wire _wire = null!;
    private int _calls;

    private AtSlack(SlackServer slack) => _slack = slack;

    public static async Task<Door> Stand(StoppedClock clock) => new AtSlack(await SlackServer.Start(() => clock.Now.ToUnixTimeSeconds()));

    public override Platform Platform => Platform.Slack;

    public override string Bot => SlackIds.BotUser;

    public override IReadOnlyList<string> Settings =>
    [
        $"--Slack:SigningSecret={SlackIds.SigningSecret}", $"--Slack:BotToken={SlackIds.BotToken}",
        $"--Slack:ApiUrl={_slack.ApiUrl}", "--Slack:ResponseHosts=127.0.0.1",
        "--Slack:ClientId=1.2", "--Slack:ClientSecret=fake-client-secret", "--DataProtection:Keys=/nowhere/keys",
    ];

    public override void Furnish(IServiceCollection services, IClock clock) => services.AddPassingPacer(clock);

    public override Task Open(Uri host, IServiceProvider services)
    {
        _client = new SlackClient(_slack, host);
        _wire = new Wire(_slack, _client);
        return Task.CompletedTask;
    }

    public override string Direct(string user) => _slack.Direct(user);

    public override string Team(string own, string workspace) => own;

    public override Task Add(string user, string name, string team, bool guest = false)
    {
        _slack.Add(new SlackUser(user, user.ToLowerInvariant()) { TeamId = team, RealName = name, IsRestricted = guest });
        return Task.CompletedTask;
    }

    public override Task Add(string room, IEnumerable<string> members)
    {
        _slack.Channel(room, room.ToLowerInvariant(), [.. members, SlackIds.BotUser]);
        return Task.CompletedTask;
    }

    public override string Writes(string user, string text, string room) => _client.Person(user).Writes(text, room).Written.Ts;

    public override async Task<Answered> Say(Said said)
    {
        var trigger = _wire.Trigger(said);
        return Told(said, trigger, await _client.Send(_wire.Command(said, trigger)));
    }

    public override async Task<Answered> Press(Said said, Pressable shown)
    {
        var trigger = _wire.Trigger(said);
        return Told(said, trigger, await _client.Send(_wire.Press(said, shown.Posted, trigger)));
    }

    public override JsonObject Form(IReadOnlyDictionary<string, string> fields) => new()
    {
        ["blocks"] = new JsonArray([.. fields.Select(f => new JsonObject
        {
            ["type"] = "input", ["block_id"] = $"ask-{f.Key}",
            ["element"] = new JsonObject { ["type"] = "plain_text_input", ["action_id"] = f.Key, ["initial_value"] = f.Value },
        })]),
    };

    public override async Task<Answered> Submit(Said said, string say, JsonObject form, string way = "")
    {
        var (sent, trigger) = (form.Copy(), _wire.Trigger(said));
        sent["private_metadata"] = new JsonObject
        {
            ["say"] = say, ["room"] = Room(said.By, said.At), ["direct"] = said.At.Direct,
        }.ToJsonString();
        return Told(said, trigger, await _client.Send(_wire.Submit(said, sent, Filled(form), trigger)));
    }

    public override IEnumerable<Pressable> In(JsonNode? shown, Voice by, Spot at, bool posted)
    {
        if (shown is JsonArray array)
            foreach (var found in array.SelectMany(each => In(each, by, at, posted))) yield return found;
        if (shown is not JsonObject it) yield break;
        if (it.Text("type") is "button" && it.Text("value") is { Length: > 0 } say) yield return new Pressable(say, by, at, null, "", posted);
        if (it.Text("private_metadata") is { Length: > 0 } metadata && it.ContainsKey("submit"))
        {
            var asks = string.Join(' ', Tests.FakeSlack.SlackText.Inputs(it).Select(i => i.ActionId));
            yield return new Pressable(JsonReading.Parsed(metadata).Text("say") ?? "", by, at, it, asks, posted);
        }
        foreach (var found in it.SelectMany(each => In(each.Value, by, at, posted))) yield return found;
    }

    public override JsonArray Draw(View view) => view.Form is null ? [BlockKit.Message(view)] : [BlockKit.Message(view), BlockKit.Modal(view, "")];

    public override IEnumerable<Sent> Collect()
    {
        var calls = _slack.Calls();
        var sent = calls.Skip(_calls).SelectMany(Of).ToList();
        _calls = calls.Count;
        return sent;
    }

    public override async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _slack.DisposeAsync();
        _slack.AssertNothingUnexpected();
    }

    private static Answered Told(Said said, string trigger, SlackAnswer answer)
    {
        var json = answer.Json;
        var reader = json.Text("response_type") is "in_channel" && !said.At.Direct ? said.At.Room : said.By.Name;
        return new Answered(trigger, reader, answer.Body, json, answer.Ok ? null : $"{answer.Status}: {answer.Body}");
    }

    private static Dictionary<(string, string), string?> Filled(JsonObject form)
    {
        var typed = new Dictionary<(string, string), string?>();
        foreach (var block in form["blocks"].Objects().Where(b => b.Text("type") is "input"))
        {
            var element = (JsonObject)block["element"]!;
            if (StateValues.Initial(element) is not null || block.Flag("optional")) continue;
            typed[(block.Text("block_id")!, element.Text("action_id")!)] = element.Text("type") switch
            {
                "static_select" => StateValues.Options(element).First().Text("value"),
                "datepicker" => "2026-12-10",
                "timepicker" => "09:00",
                _ => Typed(element.Text("action_id")!),
            };
        }
        return typed;
    }

    // The trigger is Slack's own, made of digits at random, and goes back to it.
    private static string Written(Call call)
    {
        var written = call.Args.DeepClone().AsObject();
        written.Remove("trigger_id");
        return written.ToJsonString();
    }

    private IEnumerable<(string Reader, Said? To)> Readers(Call call) => call.Method switch
    {
        "response_url" => [Responded(call)],
        "views.open" => [(_wire.For(call["trigger_id"]!)!.By.Name, _wire.For(call["trigger_id"]!))],
        "views.publish" => [(Name(call["user_id"]!), null)],
        "chat.postEphemeral" => [(Name(call["user"]!), null)],
        "chat.postMessage" or "chat.update" or "chat.unfurl" => [(At(call["channel"]!), null)],
        "files.completeUploadExternal" => [(At(call["channel_id"]!), null)],
        "auth.test" or "users.info" or "conversations.open" or "conversations.history" or "conversations.replies" or "reactions.get"
            or "migration.exchange" or "files.getUploadURLExternal" or "upload" => [],
        _ => throw new NotSupportedException($"Who reads {call.Method}?"),
    };

    private (string, Said?) Responded(Call call)
    {
        var to = _wire.For(call.Path)!;
        return (call["response_type"] is "in_channel" && !to.At.Direct ? to.At.Room : to.By.Name, to);
    }

    private IEnumerable<Sent> Of(Call call) => Readers(call)
        .Select(r => new Sent(r.Reader, Written(call), call.Method, call.Args, r.To, r.To is null && call.Method is not "chat.postEphemeral"))
        .Concat(call.Method is "files.completeUploadExternal" ? Uploaded(call) : []);

    private IEnumerable<Sent> Uploaded(Call call)
    {
        IReadOnlyList<SlackFile> files;
        lock (_slack.World.Gate)
            files = _slack.World.Messages.Last(m => m.Channel == call["channel_id"] && m.Files.Count > 0).Files;
        return files.Select(f => new Sent(
            At(call["channel_id"]!), $"{f.Name} {Encoding.UTF8.GetString(f.Bytes!)}", "a file", new JsonObject(), null, Posted: true));
    }

    // A direct conversation has one reader.
    private static string At(string channel) => channel switch
    {
        ['D', 'U', ..] => Name(channel[1..]),
        ['U', ..] => Name(channel),
        _ => Reader(channel),
    };
}
