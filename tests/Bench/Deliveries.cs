using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;

namespace Tests.Bench;

/// <summary>What Slack would send, as bytes on the wire: signed beforehand, each unlike any other.</summary>
/// <param name="Agencies">As they were seeded, like <paramref name="People"/> and <paramref name="Clients"/>.</param>
/// <param name="Mixed">Presses, events and forms too, a quarter each.</param>
/// <param name="ResponseUrl">Where presses want their answer.</param>
internal sealed partial record Deliveries(int Agencies, int People, int Clients, bool Mixed, string ResponseUrl)
{
    public const string Secret = "0123456789abcdef0123456789abcdef";

    private static readonly byte[] Key = Encoding.ASCII.GetBytes(Secret);

    /// <summary>What the people of each agency speak, in turn; none where all that they do is start their timers.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    public static Deliveries Of(Options options) => new(
        options.Number("agencies", 10), options.Number("people", 1000), options.Number("clients", 50),
        options.Text("mixed") is "yes", options.Text("answers"))
    {
        Languages = options.Text("languages").Split(',', StringSplitOptions.RemoveEmptyEntries),
    };

    /// <param name="from">The number of the first one: where the last load ended, so that none comes twice.</param>
    public byte[][] Sign(int from, int count)
    {
        var sent = SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signed = new byte[count][];
        Parallel.For(0, count, i => signed[i] = One(from + i, sent));
        return signed;
    }

    /// <summary>A command that is answered with a form, for the trigger <see cref="Trigger"/>.</summary>
    public byte[] AsksForForm(int number)
    {
        var (path, type, body) = Slash(number);
        var sent = SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return Request(path, type, WithoutWords().Replace(body, "command=%2Frequest&text=&"), sent);
    }

    public static string Trigger(int number) => $"{number}.1234567890.0123456789abcdef0123456789abcdef";

    /// <summary>The same as an envelope of Socket Mode, named by its number.</summary>
    public byte[] Envelope(int number)
    {
        var (path, _, body) = Body(number);
        var (type, payload) = path is "/slack/events" ? ("events_api", body)
            : body.StartsWith("payload=", StringComparison.Ordinal) ? ("interactive", WebUtility.UrlDecode(body["payload=".Length..]))
            : ("slash_commands", Fields(body));
        var answers = type is "slash_commands" ? "true" : "false";
        return Encoding.UTF8.GetBytes(
            $$"""{"envelope_id":"{{number}}","type":"{{type}}","accepts_response_payload":{{answers}},"payload":{{payload}}}""");
    }

    [GeneratedRegex("command=[^&]*&text=[^&]*&")]
    private static partial Regex WithoutWords();

    private byte[] One(int number, string sent)
    {
        var (path, type, body) = Body(number);
        return Request(path, type, body, sent);
    }

    private (string Path, string Type, string Body) Body(int number) => !Mixed ? Slash(number) : (number % 4) switch
    {
        0 => Slash(number),
        1 => Press(number),
        2 => Mention(number),
        _ => Submit(number),
    };

    // Everybody in turn, and each time for the next client: no two starts of one person are for the same work.
    private (string, string, string) Slash(int number)
    {
        var (person, client) = (number % People, number / People % Clients);
        // At each moment those of a language are at different sentences, so that any stretch of the load is the same mixture.
        var turn = number / People + person / (Agencies * Tongues.Six.Count);
        var said = Languages is [] ? $"%2Ftimer&text=start+acme{client}+work+number+{number}"
            : "%2Fva&text=" + WebUtility.UrlEncode(Tongues.Said(Languages[person / Agencies % Languages.Count], turn, client, number));
        var body = $"token=gone&team_id={Team(person)}&team_domain=bench&channel_id=C{number % 97:00000000}&channel_name=general" +
            $"&user_id={Seed.User(person)}&user_name=person{person}&command={said}" +
            $"&api_app_id=A0BENCH&is_enterprise_install=false&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2F{number}" +
            $"&trigger_id={Trigger(number)}";
        return ("/slack/commands", "application/x-www-form-urlencoded", body);
    }

    private (string, string, string) Press(int number)
    {
        var (person, client) = (number % People, number / People % Clients);
        return Interaction($$"""
            {"type":"block_actions",{{Person(person)}},"trigger_id":"{{number}}.1.press","container":{"type":"message","message_ts":"1.1",
            "channel_id":"C00000001","is_ephemeral":true},"channel":{"id":"C00000001","name":"general"},"response_url":"{{ResponseUrl}}",
            "actions":[{"type":"button","action_id":"say-0","block_id":"b","value":"timer start acme{{client}}","action_ts":"1.1"}]}
            """);
    }

    private (string, string, string) Mention(int number)
    {
        var person = number % People;
        return ("/slack/events", "application/json", $$"""
            {"type":"event_callback","team_id":"{{Team(person)}}","event_id":"Ev{{number}}",
            "authorizations":[{"team_id":"{{Team(person)}}","user_id":"UBOT","is_bot":true,"is_enterprise_install":false}],
            "event":{"type":"app_mention","user":"{{Seed.User(person)}}","team":"{{Team(person)}}","channel":"C{{number % 97:00000000}}",
            "ts":"{{number}}.000100","text":"<@UBOT> timer"} }
            """);
    }

    private (string, string, string) Submit(int number)
    {
        var (person, client) = (number % People, number / People % Clients);
        return Interaction($$$"""
            {"type":"view_submission",{{{Person(person)}}},"trigger_id":"{{{number}}}.1.submit","view":{"id":"V{{{number}}}","hash":"1.h",
            "app_installed_team_id":"{{{Team(person)}}}",
            "private_metadata":"{\"say\":\"timer start\",\"room\":\"C00000001\",\"direct\":false}",
            "blocks":[{"type":"input","block_id":"ask-client"},{"type":"input","block_id":"ask-note"}],"state":{"values":{
            "ask-client":{"client":{"type":"plain_text_input","value":"acme{{{client}}}"}},
            "ask-note":{"note":{"type":"plain_text_input","value":"form {{{number}}}"} } } } } }
            """);
    }

    private string Person(int person) =>
        $"\"user\":{{\"id\":\"{Seed.User(person)}\",\"username\":\"p\",\"team_id\":\"{Team(person)}\"}},\"team\":{{\"id\":\"{Team(person)}\"}}";

    private string Team(int person) => Seed.Team(person % Agencies);

    private static (string, string, string) Interaction(string payload) =>
        ("/slack/interactivity", "application/x-www-form-urlencoded", "payload=" + WebUtility.UrlEncode(payload));

    private static string Fields(string form) => JsonSerializer.Serialize(
        form.Split('&').Select(field => field.Split('=', 2)).ToDictionary(field => field[0], field => WebUtility.UrlDecode(field[1])));

    private static byte[] Request(string path, string type, string body, string sent)
    {
        var mac = Convert.ToHexStringLower(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes($"v0:{sent}:{body}")));
        return Encoding.UTF8.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: bench\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n" +
            $"X-Slack-Request-Timestamp: {sent}\r\nX-Slack-Signature: v0={mac}\r\n\r\n{body}");
    }
}
