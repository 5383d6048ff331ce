using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bots.Slack;

/// <summary>
/// Calls Slack's Web API, each call when its turn has come. It tells what became of the call, and throws only when it is told to stop.
/// </summary>
internal sealed partial class SlackApi(SlackHttp http, SlackSettings settings, SlackTokens tokens, Pacer pacer, ILogger<SlackApi> log)
{
    /// <summary>Our own word, in place of Slack's: there is nobody to ask.</summary>
    public const string NotInstalled = Core.Installing.NotInstalled;

    private static readonly Duration Unsaid = Duration.FromSeconds(30);

    /// <param name="workspace">The installation that speaks.</param>
    public Task<SlackReply> Call(string workspace, string method, JsonObject args, CancellationToken stop) =>
        SendIn(workspace, method, Where(args), () => Json(args), stop);

    /// <summary>With another token than the bot's: the app's own, for its connections.</summary>
    public Task<SlackReply> CallAs(string token, string method, JsonObject args, CancellationToken stop) =>
        Send(token, method, Json(args), stop);

    /// <summary>For those methods that read forms only.</summary>
    public Task<SlackReply> CallWithForm(
        string workspace, string method, IReadOnlyDictionary<string, string> args, CancellationToken stop) =>
        SendIn(workspace, method, args.GetValueOrDefault("channel") ?? args.GetValueOrDefault("user"), () => new FormUrlEncodedContent(args), stop);

    /// <summary>Sends a file's bytes to the address that Slack gave for them. The token does not go there.</summary>
    public async Task<SlackReply> Upload(string url, byte[] bytes, CancellationToken stop)
    {
        if (!SlackAddresses.IsSafe(url, out var address)) return new SlackReply.No("unsafe_upload_url");
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return await Answered("upload", request, body => new SlackReply.Ok(default), stop);
    }

    // A workspace without a token is not asked anything. The turn comes before the call: by then the token may be another.
    private async Task<SlackReply> SendIn(string workspace, string method, string? where, Func<HttpContent> content, CancellationToken stop)
    {
        if (await pacer.Turn(workspace, method, where, stop) is { } wait)
            return new SlackReply.NotYet(Duration.FromTimeSpan(wait)) { All = method is SlackTiers.Post };
        SlackReply? reply = null;
        try
        {
            return reply = await tokens.Of(workspace) switch
            {
                SlackToken.Ready(var token) => await Sent(workspace, token, method, content, stop),
                SlackToken.None => new SlackReply.No(NotInstalled),
                _ => new SlackReply.TooMany(Unsaid),
            };
        }
        finally
        {
            pacer.Heed(workspace, method, where ?? method, reply);
        }
    }

    // A token that has ended in spite of our clock is renewed, and then it is said once more.
    private async Task<SlackReply> Sent(string workspace, string token, string method, Func<HttpContent> content, CancellationToken stop)
    {
        var reply = await Send(token, method, content(), stop);
        return reply is SlackReply.No("token_expired") && await tokens.After(workspace, token) is SlackToken.Ready(var next) && next != token
            ? await Send(next, method, content(), stop)
            : reply;
    }

    private static string? Where(JsonObject args) => (string?)args["channel"] ?? (string?)args["channel_id"] ?? (string?)args["users"];

    private static HttpContent Json(JsonObject args) => WireJson.Content(args);

    private async Task<SlackReply> Send(string token, string method, HttpContent content, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(settings.ApiUrl, method)) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await Answered(method, request, Read, stop);
    }

    private async Task<SlackReply> Answered(
        string method, HttpRequestMessage request, Func<byte[], SlackReply> read, CancellationToken stop)
    {
        var reply = await Asked(request, read, stop);
        if (reply.IsStopped) LogStopped(method, ((SlackReply.No)reply).Error);
        else if (reply is SlackReply.No(var missing) && SlackErrors.Of(missing) is Verdict.NotAllowed) LogNotAllowed(method, missing);
        else if (reply is SlackReply.No(var error)) LogNo(method, error);
        else if (reply is SlackReply.Unknown(var why)) LogUnknown(method, why);
        else if (reply is SlackReply.TooMany(var wait)) LogTooMany(method, wait.TotalSeconds);
        return reply;
    }

    private async Task<SlackReply> Asked(HttpRequestMessage request, Func<byte[], SlackReply> read, CancellationToken stop)
    {
        try
        {
            using var response = await http.Client.SendAsync(request, stop);
            return response.StatusCode switch
            {
                HttpStatusCode.OK => read(await response.Content.ReadAsByteArrayAsync(stop)),
                HttpStatusCode.TooManyRequests => new SlackReply.TooMany(Wait(response)),
                >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout =>
                    new SlackReply.Unknown(Number(response)),
                _ => new SlackReply.No($"http_{Number(response)}"),
            };
        }
        catch (HttpRequestException why) when (why.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
        {
            return new SlackReply.Unknown(why.HttpRequestError.ToString()) { Left = false };
        }
        catch (Exception why) when (why is HttpRequestException or IOException
            || (why is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return new SlackReply.Unknown(why.GetType().Name);
        }
    }

    private static SlackReply Read(byte[] body)
    {
        if (LooseJson.Read(body) is not { } json) return new SlackReply.Unknown("no_json");
        return json.IsTrue("ok") ? new SlackReply.Ok(json) : SlackReply.Refused(Printable.Of(json.Text("error")));
    }

    // Slack tells whole seconds. Never earlier than it says.
    private static Duration Wait(HttpResponseMessage response) =>
        response.Headers.RetryAfter?.Delta is { } told ? Duration.FromTimeSpan(told) : Unsaid;

    private static string Number(HttpResponseMessage response) =>
        ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Slack refuses the bot's token in {Method}: {Error}. Check Slack:BotToken, or install the app again")]
    private partial void LogStopped(string method, string error);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The app may not call {Method} in Slack: {Error}. Compare its scopes with the manifest, and install it again")]
    private partial void LogNotAllowed(string method, string error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack said no to {Method}: {Error}")]
    private partial void LogNo(string method, string error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack did not answer {Method}: {Why}")]
    private partial void LogUnknown(string method, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack wants {Method} to wait for {Seconds} s")]
    private partial void LogTooMany(string method, double seconds);
}
