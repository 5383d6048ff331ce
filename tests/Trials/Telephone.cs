using System.Collections.Concurrent;
using Bots.Host;
using Core.Language;
using NodaTime;
using Tests.FakeSlack.People;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>People of T1 who type commands, with nothing behind it but a host in a process of its own: Slack itself is not there.</summary>
internal sealed class Telephone : IDisposable
{
    private const string Secret = "s3cret";
    private readonly HttpClient _http;
    private readonly ConcurrentDictionary<string, SignedRequest> _signed = [];

    public Telephone(Uri host) => _http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 256 })
    {
        BaseAddress = host,
        Timeout = TimeSpan.FromMinutes(1),
    };

    /// <param name="setting">Where it keeps everything: <c>--ConnectionStrings:Sqlite=…</c>.</param>
    public static Task<ChildHost> Host(string setting) => ChildHost.Start(typeof(App).Assembly.Location,
    [
        setting, $"--Slack:SigningSecret={Secret}", "--Slack:BotToken=xoxb-1", "--Slack:ApiUrl=http://127.0.0.1:9/",
        "--Logging:LogLevel:Default=Error",
    ]);

    /// <param name="id">The same twice is the same delivery.</param>
    /// <returns>What Slack is told, or null when the line went dead.</returns>
    public async Task<string?> Says(string text, string by, string id)
    {
        // What takes longer than Slack waits is answered later, by a road that is not here; asked again it is there.
        string? answer;
        do answer = await Once(text, by, id);
        while (answer is "" || answer?.Contains(Phrases.English.TakesLonger, StringComparison.Ordinal) is true);
        return answer;
    }

    public void Dispose() => _http.Dispose();

    private async Task<string?> Once(string text, string by, string id)
    {
        var signed = _signed.GetOrAdd(id, _ => SignedRequest.Of(
            "/slack/commands", SlackClient.Form,
            $"command=%2Fva&text={Uri.EscapeDataString(text)}&team_id=T1&user_id={by}&channel_id=D-{by}&channel_name=directmessage&trigger_id={id}",
            Secret, SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds()));
        using var message = new HttpRequestMessage(HttpMethod.Post, signed.Path) { Content = new ByteArrayContent([.. signed.Body]) };
        message.Content.Headers.ContentType = new(signed.ContentType);
        message.Headers.Add("X-Slack-Request-Timestamp", signed.Timestamp);
        message.Headers.Add("X-Slack-Signature", signed.Signature);
        try
        {
            using var answer = await _http.SendAsync(message, TestContext.Current.CancellationToken);
            Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
            return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException)
        {
            return null;
        }
    }
}
