using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Tests.FakeSlack.Sockets;

namespace Tests.FakeSlack.People;

/// <summary>Slack's outgoing side: signs with the fake's clock and delivers to one host.</summary>
/// <param name="host">The base address of the host under test.</param>
public sealed class SlackClient(SlackServer slack, Uri host, string secret = SlackIds.SigningSecret) : IDisposable
{
    public const string Form = "application/x-www-form-urlencoded", Json = "application/json";

    private readonly HttpClient http =
        new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(30) };

    internal SlackServer Slack => slack;

    public SlackPerson Person(string userId)
    {
        lock (slack.World.Gate)
            return new SlackPerson(
                this, slack.World.User(userId) ?? throw new InvalidOperationException($"No user {userId}"));
    }

    public SlackPerson Person(SlackUser user) => Person(slack.Add(user).Id);

    public SignedRequest Sign(string path, string contentType, string body) =>
        SignedRequest.Of(path, contentType, body, secret, slack.World.Now);

    /// <summary>True for a bot that holds sockets: what happens is brought over them instead of HTTP.</summary>
    public bool OverSockets { get; init; }

    /// <summary>Delivers the bytes as they are: once more for a repeat, changed for a forgery.</summary>
    public Task<SlackAnswer> Send(SignedRequest request) => OverSockets ? SocketDelivery.Send(slack, request) : SendOverHttp(request);

    public async Task<SlackAnswer> SendOverHttp(SignedRequest request)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, new Uri(host, request.Path));
        message.Content = new ByteArrayContent([.. request.Body]);
        message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(request.ContentType);
        if (request.Timestamp is { } timestamp)
            message.Headers.TryAddWithoutValidation("X-Slack-Request-Timestamp", timestamp);
        if (request.Signature is { } signature) message.Headers.TryAddWithoutValidation("X-Slack-Signature", signature);
        foreach (var (name, value) in request.Headers) message.Headers.TryAddWithoutValidation(name, value);
        var started = Stopwatch.GetTimestamp();
        using var response = await http.SendAsync(message);
        var body = await response.Content.ReadAsStringAsync();
        return new SlackAnswer(
            request,
            response.StatusCode,
            response.Content.Headers.ContentType?.ToString() ?? "",
            body,
            Stopwatch.GetElapsedTime(started));
    }

    /// <summary>
    /// An event that was not acknowledged in time, again: same body, signed anew, with the headers of a retry.
    /// </summary>
    /// <param name="attempt">1 to 3.</param>
    public Task<SlackAnswer> Redeliver(SignedRequest request, int attempt = 1, string reason = "http_timeout") =>
        Send(request.At(slack.World.Now, secret) with
        {
            Headers = request.Headers
                .SetItem("X-Slack-Retry-Num", attempt.ToString(CultureInfo.InvariantCulture))
                .SetItem("X-Slack-Retry-Reason", reason),
        });

    public Task<SlackAnswer> VerifyUrl(string challenge) => Send(Sign("/slack/events", Json, new JsonObject
    {
        ["token"] = SlackIds.VerificationToken, ["challenge"] = challenge, ["type"] = "url_verification",
    }.ToJsonString()));

    /// <summary>Any event, in the envelope that all have.</summary>
    public SignedRequest EventRequest(JsonObject inner, string? eventId = null)
    {
        lock (slack.World.Gate)
        {
            var envelope = Envelopes.Event(inner, eventId ?? slack.World.NextId("Ev"), slack.World);
            return Sign("/slack/events", Json, envelope.ToJsonString());
        }
    }

    /// <summary>The bot hears of its own post too, as of anybody's.</summary>
    public async Task<SlackAnswer> Echo(Message post)
    {
        SignedRequest request;
        lock (slack.World.Gate) request = EventRequest(Events.Message(post, slack.World));
        return await Send(request);
    }

    /// <summary>Somebody changes in what Slack tells of them, or is deactivated.</summary>
    public async Task<SlackAnswer> Changes(SlackUser user)
    {
        SignedRequest request;
        lock (slack.World.Gate)
        {
            slack.World.Add(user);
            request = EventRequest(Events.Changed(user, slack.World));
        }
        return await Send(request);
    }

    /// <summary>
    /// An event without a person: the bot was added to a channel by a program, the token was revoked.
    /// </summary>
    public Task<SlackAnswer> Happens(JsonObject inner) => Send(EventRequest(inner));

    internal SignedRequest Interaction(JsonObject payload) =>
        Sign("/slack/interactivity", Form, Forms.Encode([("payload", payload.ToJsonString())]));

    public void Dispose() => http.Dispose();
}
