using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Tests.FakeSlack.People;
using Tests.Kit;
using Tests.Story;

namespace Tests.Trials;

/// <summary>A hundred thousand damaged deliveries at each door: it never fails, never hangs, and serves the next one.</summary>
[Collection(nameof(Alone))]
public sealed class FuzzTrials
{
    private const int Each = 100_000, Callers = 12;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    private readonly ConcurrentQueue<string> _wrong = new();
    private readonly ConcurrentDictionary<int, int> _answers = new();

    private sealed record Row(long Rows);

    [Fact]
    public async Task Whatever_is_sent_is_answered_in_time_and_never_with_a_failure()
    {
        var again = Environment.GetEnvironmentVariable("FUZZ_SEED");
        var seed = int.TryParse(again, CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        await using var place = await FuzzPlace.Open();
        var (lines, started) = (new List<string>(), Stopwatch.GetTimestamp());
        foreach (var door in await Doors(place))
        {
            _answers.Clear();
            await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => Call(place, door, seed, caller))));
            lines.Add($"{Each} at {door.Path} ({string.Join(", ", _answers.OrderBy(a => a.Key).Select(a => $"{a.Value} x {a.Key}"))})");
        }
        var said = $"seed {seed}: {string.Join("; ", lines)}";
        string[] wrong = [.. _wrong.Take(10), .. place.Errors.Take(3)];
        if (wrong.Length > 0) Assert.Fail($"{said}\n{_wrong.Count} answers and {place.Errors.Count} errors, the first:\n{string.Join('\n', wrong)}");
        var heard = (await place.Db.Read(s => s.One<Row>("select count(*) as rows from inbox")))!.Rows;
        await AssertServes(place);
        Counts.Print("fuzz", $"{said}; {heard} reached the desk and were kept; 0 failed, 0 hung ({Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s)");
    }

    private async Task Call(FuzzPlace place, FuzzDoor door, int seed, int caller)
    {
        using var connection = new FuzzCaller(place.Host);
        for (var i = caller; i < Each; i += Callers)
        {
            var random = new Random(Mixed(seed, i));
            var wire = new SignatureWire("POST", door.Path, door.ContentType, FuzzBody.Of(door, i, random)).SignedAt(place.Now.ToUnixTimeSeconds());
            var forged = random.Next(10) == 0;
            if (forged) wire = wire.Signed(wire.Headers[0].Value, "v0=" + new string('0', 64));
            var start = Stopwatch.GetTimestamp();
            var (status, body) = await connection.Post(wire, TestContext.Current.CancellationToken);
            var took = Stopwatch.GetElapsedTime(start);
            _answers.AddOrUpdate(status, 1, (_, count) => count + 1);
            var right = forged ? status is 401 or 413 : status is 200 or 400 or 413;
            if (!right || took > Longest || body.Contains("Something broke", StringComparison.Ordinal))
                _wrong.Enqueue($"{door.Path} {i}: {status} after {took.TotalSeconds:F1} s: {body} to {Start(wire.Body)}");
        }
    }

    // Neighbouring seeds begin alike.
    private static int Mixed(int seed, int i) => (int)(((((ulong)(uint)seed << 32) | (uint)i) * 0x9E3779B97F4A7C15) >> 33);

    private static string Start(byte[] body) => Convert.ToBase64String(body.AsSpan(0, Math.Min(2000, body.Length)));

    // Not a sentence about a client: among a hundred thousand there are some that rename or archive one. Nor under an id of one word that is
    // thrown: as a repeat of that delivery it would get its answer.
    private static async Task AssertServes(FuzzPlace place)
    {
        const string body = "command=%2Fva&text=language+en&team_id=T1&user_id=U1&channel_id=D1&channel_name=directmessage&trigger_id=said.afterwards";
        var wire = new SignatureWire("POST", "/slack/commands", SlackClient.Form, Encoding.UTF8.GetBytes(body));
        var (status, answer) = await wire.SignedAt(place.Now.ToUnixTimeSeconds()).Send(place.Host, TestContext.Current.CancellationToken);
        Assert.Equal(200, status);
        Assert.Contains("English", answer, StringComparison.Ordinal);
    }

    /// <summary>Bodies as the fake Slack sends them, with an id of our own in place of the delivery's.</summary>
    private static async Task<IReadOnlyList<FuzzDoor>> Doors(FuzzPlace place)
    {
        await using var real = await DeliverPlace.Open(Database.Sqlite, hosts: 1);
        var ada = real.Ada;
        var posted = await real.Shows("request acme-sons pressed", toAll: true);
        var whispered = await real.Shows("timer start acme", toAll: false);
        var form = await real.Opens("request acme-sons", new Core.Views.Ask("what", "What is it?"));
        SignedRequest[] events =
            [ada.SaysRequest("timer start acme"), ada.SaysRequest("@desk help", DeliverPlace.Room), ada.SaysRequest("hello", DeliverPlace.Room)];
        var answer = new Uri(place.Slack, "/actions/1").ToString();
        return
        [
            new("/slack/commands", SlackClient.Form,
            [
                .. ((string[])["/timer start acme", "/request acme-sons Fix it", "/va help", "/standup", "/deadlines", "/client list", "/timesheet week"])
                    .Select(line => Command(ada.SlashRequest(line, DeliverPlace.Room).Text)),
            ]),
            new("/slack/interactivity", SlackClient.Form,
            [
                .. ((SignedRequest[])[ada.PressRequest(posted, "Go"), ada.PressRequest(whispered, "Go"), ada.SubmitRequest(form, ("what", "this"))])
                    .Select(request => "payload=" + WebUtility.UrlEncode(Payload(request.Text["payload=".Length..], answer))),
            ]),
            new("/slack/events", SlackClient.Json, [.. events.Select(request => Event(request.Text))]),
        ];
    }

    private static string Command(string body) => string.Join('&', body.Split('&').Select(field =>
        field.StartsWith("trigger_id=", StringComparison.Ordinal) ? "trigger_id=" + FuzzDoor.Id : field));

    private static string Payload(string encoded, string answer)
    {
        var payload = JsonNode.Parse(WebUtility.UrlDecode(encoded))!;
        payload["trigger_id"] = FuzzDoor.Id;
        if (payload["response_url"] is not null) payload["response_url"] = answer;
        return payload.ToJsonString();
    }

    private static string Event(string body)
    {
        var json = JsonNode.Parse(body)!;
        json["event_id"] = FuzzDoor.Id;
        // Its time is the delivery's id; the digits of it are the input's number.
        var ts = json["event"]!["ts"]!.GetValue<string>();
        return json.ToJsonString().Replace(ts, $"179500000.{FuzzDoor.Id}", StringComparison.Ordinal);
    }
}
