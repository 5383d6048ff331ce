using System.Collections.Concurrent;
using NodaTime;
using Tests.FakeSlack.People;

namespace Tests.Trials;

/// <summary>People who file requests with a host over HTTP, and a journal of what they were answered.</summary>
/// <param name="noted">How much the disk has noted so far; read when an answer has come.</param>
internal sealed class DiskTalk(string name, Func<long> noted)
{
    public const string Secret = "s3cret";

    public const int People = 16;

    private readonly ConcurrentQueue<Reply> _replies = [];
    private int _last;

    /// <param name="Text">Null when no answer came.</param>
    /// <param name="Noted">How much the disk had noted when the answer was there.</param>
    public sealed record Reply(string What, string? Text, TimeSpan Took, long Noted)
    {
        /// <summary>The number under which it was filed; null when it was not, or nobody said so.</summary>
        public long? Number => Text?.Split(" is filed") is [var before, _, ..] && before.LastIndexOf("R-", StringComparison.Ordinal) is >= 0 and var at
            ? long.Parse(before.AsSpan(at + 2), System.Globalization.CultureInfo.InvariantCulture)
            : null;

        public bool Says(string words) => Text?.Contains(words, StringComparison.Ordinal) is true;
    }

    public IReadOnlyList<Reply> Replies => [.. _replies];

    public IEnumerable<Reply> Filed => _replies.Where(r => r.Number is not null);

    /// <summary>Settings for a host that these people can talk to.</summary>
    public static string[] Settings(string database) =>
    [
        $"--ConnectionStrings:Sqlite=Data Source={database};Pooling=False", $"--Slack:SigningSecret={Secret}", "--Slack:BotToken=xoxb-1",
        "--Slack:ApiUrl=http://127.0.0.1:9/", "--Logging:LogLevel:Default=None",
    ];

    /// <summary>Each says one thing after the other, until told to stop or nobody answers any more.</summary>
    public Task Go(Uri host, Func<bool> enough) => Task.WhenAll(Enumerable.Range(0, People).Select(_ => Task.Run(async () =>
    {
        using var http = new HttpClient { BaseAddress = host };
        while (!enough() && (await Say(http, $"{name}-{Interlocked.Increment(ref _last)}")).Text is not null)
        {
        }
    })));

    /// <summary>Says these things, some of them again.</summary>
    public Task<Reply[]> Say(Uri host, IEnumerable<string> whats) => Task.WhenAll(whats.Chunk(40).Select(some => Task.Run(async () =>
    {
        using var http = new HttpClient { BaseAddress = host };
        var replies = new List<Reply>();
        foreach (var what in some) replies.Add(await Say(http, what));
        return replies;
    }))).ContinueWith(all => all.Result.SelectMany(r => r).ToArray(), TaskScheduler.Default);

    public async Task<Reply> Say(HttpClient http, string what)
    {
        var signed = SignedRequest.Of(
            "/slack/commands", SlackClient.Form,
            "command=%2Frequest&text=acme-sons+" + what + "&team_id=T1&user_id=U1&channel_id=D1&channel_name=directmessage&trigger_id=" + what,
            Secret, SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds());
        using var message = new HttpRequestMessage(HttpMethod.Post, signed.Path) { Content = new ByteArrayContent([.. signed.Body]) };
        message.Content.Headers.ContentType = new(signed.ContentType);
        message.Headers.Add("X-Slack-Request-Timestamp", signed.Timestamp);
        message.Headers.Add("X-Slack-Signature", signed.Signature);
        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        var text = await Answer(http, message);
        var reply = new Reply(what, text, System.Diagnostics.Stopwatch.GetElapsedTime(began), noted());
        _replies.Enqueue(reply);
        return reply;
    }

    private static async Task<string?> Answer(HttpClient http, HttpRequestMessage message)
    {
        try
        {
            using var answer = await http.SendAsync(message);
            return await answer.Content.ReadAsStringAsync();
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException)
        {
            return null;
        }
    }
}
