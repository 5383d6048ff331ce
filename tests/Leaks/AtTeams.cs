using System.Collections.Concurrent;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bots.Teams;
using Core.Speech;
using Core.Views;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using Tests.FakeSlack;
using Tests.FakeTeams;
using Tests.Kit;

namespace Tests.Leaks;

/// <summary>Everybody before Teams' door: most rooms are channels, Bolt's and Zinc's are group chats, and each has their own chat with the bot.</summary>
internal sealed partial class AtTeams : Door
{
    private const string Refresh = "refresh", Fetch = "task/fetch", Sends = "task/submit";

    private static readonly JsonSerializerOptions AsRead = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TeamsServer _teams;
    private readonly ConcurrentDictionary<long, string> _tokens = [];
    private readonly List<(string User, string Team)> _users = [];
    private TeamsClient _client = null!;
    private TeamsMemory? _memory;
    private int _calls;

    private AtTeams(TeamsServer teams) => _teams = teams;

    public static async Task<Door> Stand(StoppedClock clock)
    {
        var teams = await TeamsServer.Start(() => clock.Now.ToUnixTimeSeconds());
        teams.Tenants.UnionWith([Folk.Home, Folk.Away]);
        return new AtTeams(teams);
    }

    public override Platform Platform => Platform.Teams;

    public override string Bot => TeamsIds.Bot;

    public override IReadOnlyList<string> Settings =>
    [
        $"--Teams:AppId={TeamsIds.App}", $"--Teams:AppSecret={TeamsIds.Secret}", $"--Teams:TenantId={Folk.Home}",
        $"--Teams:MetadataUrl={_teams.MetadataUrl}", $"--Teams:TokenUrl={_teams.TokenUrl}", $"--Teams:ServiceHosts={_teams.Address.Authority}",
        // A client is invited to Slack from here too.
        $"--Slack:SigningSecret={SlackIds.SigningSecret}", "--Slack:ClientId=1.2", "--Slack:ClientSecret=fake-client-secret",
        "--DataProtection:Keys=/nowhere/keys",
    ];

    public override void Furnish(IServiceCollection services, IClock clock) =>
        services.Replace(ServiceDescriptor.Singleton(_ => new TeamsPace(new RareTime())));

    public override async Task Open(Uri host, IServiceProvider services)
    {
        _client = new TeamsClient(_teams, host);
        _memory = services.GetRequiredService<TeamsMemory>();
        foreach (var (user, team) in _users) await Meet(user, team);
    }

    public override string Direct(string user) => _teams.Personal(user).Id;

    // Whoever is from elsewhere is in the tenant as its guest.
    public override string Team(string own, string workspace) => workspace;

    public override async Task Add(string user, string name, string team, bool guest = false)
    {
        _teams.Tenants.Add(team);
        _teams.Add(new TeamsUser(user, name) { Tenant = team, Role = guest ? "guest" : "user" });
        _teams.Personal(user).HasBot = true;
        _users.Add((user, team));
        if (_memory is not null) await Meet(user, team);
    }

    public override async Task Add(string room, IEnumerable<string> members)
    {
        var kind = room is Folk.Bolt or Folk.Zinc ? "groupChat" : "channel";
        _teams.Add(new TeamsRoom(room, kind, members));
        if (_memory is not null) await _memory.Keep(Origin(Folk.Home, room, kind), null);
    }

    public override string Writes(string user, string text, string room) =>
        _teams.Write(_teams.Room(room)!, user, null, new JsonObject { ["text"] = text }).Id;

    public override Task<Answered> Say(Said said)
    {
        var room = _teams.Room(Room(said.By, said.At))!;
        return Send(said, _client.Person(said.By.User).SaysActivity(said.Typed, room));
    }

    public override Task<Answered> Press(Said said, Pressable shown) =>
        Invoke(said, new JsonObject { ["say"] = said.Typed }, shown.Way, shown.Message);

    public override JsonObject Form(IReadOnlyDictionary<string, string> fields) => new(fields.Select(f => KeyValuePair.Create(f.Key, (JsonNode?)f.Value)));

    public override Task<Answered> Submit(Said said, string say, JsonObject form, string way = "")
    {
        var data = form.DeepClone().AsObject();
        data["say"] = say;
        return Invoke(said, data, way, "");
    }

    public override IEnumerable<Pressable> In(JsonNode? shown, Voice by, Spot at, bool posted) => Cards(shown).SelectMany(card => In(card, by, at, posted));

    public override JsonArray Draw(View view) =>
        view.Form is null ? [AdaptiveCard.Of(view)] : [AdaptiveCard.Of(view), AdaptiveCard.Dialog(view, new AdaptiveCardFrame("en"))];

    public override IEnumerable<Sent> Collect()
    {
        var calls = _teams.Calls;
        var sent = calls.Skip(_calls).Where(call => call.Body is not null && call.What is "post" or "put").Select(Of).ToList();
        var wrong = calls.Skip(_calls).Where(call => call.What is "unknown" || call.Status is >= 400 and not 404).ToList();
        if (wrong.Count > 0) throw new Xunit.Sdk.XunitException($"Teams said no to {string.Join(", ", wrong)}");
        _calls = calls.Count;
        return sent;
    }

    public override async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _teams.DisposeAsync();
        _teams.AssertNothingUnexpected();
    }

    private TeamsOrigin Origin(string tenant, string room, string kind) => new(tenant, room, kind, _teams.ServiceUrl.TrimEnd('/'), Bot, "");

    // As they were met before: whoever is known is not looked up again, and can be written to.
    private async Task Meet(string user, string team)
    {
        var (known, near) = (_teams.User(user), Folk.Rooms.FirstOrDefault(r => r.Value.Contains(user)).Key ?? (team is Folk.Away ? Folk.Zinc : Folk.Team));
        await _memory!.Keep(Origin(team is Folk.Away && user is not "UEVE" ? Folk.Away : team, near, _teams.Room(near)!.Kind), null);
        await _memory.Learn(new Bots.Teams.TeamsPerson(
            user is "UEVE" ? Folk.Home : team, user, known.ObjectId, known.Name, known.Locale, known.Zone, "Full", Room: null, near, BlockedAt: null));
    }

    private Task<Answered> Invoke(Said said, JsonObject data, string way, string on)
    {
        var activity = Activity("invoke", said);
        (activity["name"], activity["replyToId"]) = (way is Fetch or Sends ? way : "adaptiveCard/action", on is "" ? "1" : on);
        activity["value"] = way is Fetch or Sends
            ? new JsonObject { ["data"] = data, ["context"] = new JsonObject { ["theme"] = "default" } }
            : new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["title"] = "…", ["verb"] = way is Refresh ? way : "say", ["data"] = data },
                ["trigger"] = way is Refresh ? "automatic" : "manual",
            };
        return Send(said, activity);
    }

    private JsonObject Activity(string type, Said said) =>
        _client.Person(said.By.User).Activity(type, _teams.Room(Room(said.By, said.At))!, $"f:{Guid.NewGuid()}", null);

    private async Task<Answered> Send(Said said, JsonObject activity)
    {
        foreach (var tenant in (JsonNode[])[activity["conversation"]!, activity["channelData"]!["tenant"]!])
            tenant[tenant["tenantId"] is null ? "id" : "tenantId"] = said.At.Workspace;
        var token = _tokens.GetOrAdd(_teams.Now(), _ => _teams.Keys[0].Token(_client.Claims()));
        var answer = await _client.Send(activity.ToJsonString(), $"Bearer {token}");
        // It was busy: Teams brings it again.
        for (var again = 0; again < 5 && answer.Status is HttpStatusCode.ServiceUnavailable; again++)
            answer = await _client.Send(activity.ToJsonString(), $"Bearer {token}");
        var shown = answer.Body is "" ? null : answer.Json;
        return new Answered(
            $"{Room(said.By, said.At)}/{activity["id"]}", said.By.Name, Read(answer.Body), shown,
            answer.Status is HttpStatusCode.OK ? null : $"{answer.Status}");
    }

    private Sent Of(TeamsCall call)
    {
        var path = call.Path.Split('?')[0].Split('/').SkipWhile(p => p is not "conversations").Select(Uri.UnescapeDataString).ToArray();
        var room = _teams.Room(path[1].Split(';')[0])!;
        Tests.FakeTeams.TeamsMessage? message;
        lock (_teams.Gate) message = room.Messages.LastOrDefault(m => ReferenceEquals(m.Activity, call.Body) || (call.What is "put" && m.Id == path[3]));
        var reader = room.Kind is "personal" ? Name(room.Members.Single()) : message?.OnlyFor is { } one ? Name(one) : Reader(room.Id);
        return new Sent(
            reader, Read(call.Body!.ToJsonString(AsRead)), call.What, call.Body, null,
            room.Kind is not "personal" && message?.OnlyFor is null, message?.Id ?? "");
    }

    // What is drawn against markup stands between letters, and nobody sees it.
    private static string Read(string text) => text.Replace("\u2060", "", StringComparison.Ordinal).Replace("\\u2060", "", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<JsonObject> Cards(JsonNode? node) => node switch
    {
        JsonObject card when (string?)card["type"] is "AdaptiveCard" => [card],
        JsonObject parts => parts.SelectMany(part => Cards(part.Value)),
        JsonArray items => items.SelectMany(Cards),
        _ => [],
    };

    private static IEnumerable<Pressable> In(JsonObject json, Voice by, Spot at, bool posted)
    {
        var card = new ShownCard(json);
        var asks = string.Join(' ', card.Inputs.Keys);
        if ((string?)json["refresh"]?["action"]?["data"]?["say"] is { } drawn) yield return new Pressable(drawn, by, at, null, "", posted) { Way = Refresh };
        foreach (var button in card.Pressable.Where(b => b.Say is not ""))
        {
            // Within a dialog everything is submitted.
            var way = button.OpensDialog ? Fetch : button.Type is "Action.Submit" ? Sends : "";
            var sends = way is not Fetch && asks is not "" && (string?)button.Json["associatedInputs"] is not "none";
            yield return sends || way is Sends
                ? new Pressable(button.Say, by, at, Filled(button.Data, sends ? card.Fields : []), sends ? asks : "", posted) { Way = way }
                : new Pressable(button.Say, by, at, null, "", posted) { Way = way };
        }
    }

    private static JsonObject Filled(JsonObject data, IEnumerable<JsonObject> fields)
    {
        var filled = data.DeepClone().AsObject();
        foreach (var field in fields)
        {
            var name = (string)field["id"]!;
            filled[name] = (field["value"]?.ToString(), (string?)field["type"], (bool?)field["isRequired"]) switch
            {
                ({ Length: > 0 } given, _, _) => given,
                (_, _, not true) => "",
                (_, "Input.ChoiceSet", _) => (string?)field["choices"]![0]!["value"],
                (_, "Input.Date", _) => "2026-12-10",
                (_, "Input.Time", _) => "09:00",
                _ => Typed(name),
            };
        }
        return filled;
    }

    /// <summary>Nobody writes twice within an hour: so many letters at a standing clock would have to wait for one another.</summary>
    private sealed class RareTime : TimeProvider
    {
        private long _hours;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Interlocked.Increment(ref _hours) * 3600;
    }
}
