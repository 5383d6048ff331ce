using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bots.Teams;

/// <summary>Calls the Bot Connector where it was proved to be. It tells what became of the call, and throws only when it is told to stop.</summary>
internal sealed partial class TeamsConnector(
    TeamsHttp http, TeamsSettings settings, TeamsAccess access, TeamsPace pace, IClock clock, ILogger<TeamsConnector> log)
{
    /// <param name="thread">The message whose thread it belongs into; null for none.</param>
    /// <param name="query">Without its question mark.</param>
    public Task<TeamsReply> Post(TeamsOrigin to, string? thread, JsonObject activity, string query, CancellationToken stop) =>
        Paced(HttpMethod.Post, to, $"v3/conversations/{Conversation(to, thread)}/activities{(query is "" ? "" : "?" + query)}", activity, stop);

    public Task<TeamsReply> Put(TeamsOrigin to, string message, JsonObject activity, CancellationToken stop) =>
        Paced(HttpMethod.Put, to, $"v3/conversations/{Conversation(to, null)}/activities/{Uri.EscapeDataString(message)}", activity, stop);

    /// <summary>Opens somebody's own chat with the bot.</summary>
    /// <param name="near">Where they were heard: it is opened at the same service.</param>
    public Task<TeamsReply> Open(TeamsOrigin near, string account, CancellationToken stop) => Call(HttpMethod.Post, near, "v3/conversations", new JsonObject
    {
        ["isGroup"] = false,
        ["bot"] = new JsonObject { ["id"] = near.Bot },
        ["members"] = new JsonArray(new JsonObject { ["id"] = account }),
        ["tenantId"] = near.Tenant,
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = near.Tenant } },
    }, stop);

    /// <summary>What the roster says of somebody.</summary>
    public Task<TeamsReply> Member(TeamsOrigin room, string account, CancellationToken stop) =>
        Call(HttpMethod.Get, room, $"v3/conversations/{Conversation(room, null)}/members/{Uri.EscapeDataString(account)}", null, stop);

    private static string Conversation(TeamsOrigin to, string? thread) =>
        Uri.EscapeDataString(thread is null || !to.HasThreads ? to.Room : $"{to.Room};messageid={thread}");

    private async Task<TeamsReply> Paced(HttpMethod method, TeamsOrigin to, string path, JsonObject activity, CancellationToken stop) =>
        await pace.Turn(to.Tenant, to.Room, stop) is { } wait
            ? new TeamsReply.NotYet(Duration.FromTimeSpan(wait))
            : await Call(method, to, path, activity, stop);

    private async Task<TeamsReply> Call(HttpMethod method, TeamsOrigin to, string path, JsonObject? body, CancellationToken stop)
    {
        if (!settings.MayCall(to.ServiceUrl)) return Told(method, to, path, new TeamsReply.No(0, "service_not_allowed"));
        string? token = null;
        if (settings.HasToken && (token = await access.Token(stop)) is null) return Told(method, to, path, new TeamsReply.TooMany(Duration.Zero));
        using var request = new HttpRequestMessage(method, new Uri($"{to.ServiceUrl}/{path}"));
        if (body is not null) request.Content = WireJson.Content(body);
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var reply = Told(method, to, path, await Asked(request, stop));
        if (reply is not TeamsReply.No(401, _) || token is null) return reply;
        // It may have been withdrawn before its end; then the next one serves.
        access.Drop(token);
        return new TeamsReply.TooMany(Duration.Zero);
    }

    private async Task<TeamsReply> Asked(HttpRequestMessage request, CancellationToken stop)
    {
        try
        {
            using var response = await http.Client.SendAsync(request, stop);
            return response.StatusCode switch
            {
                HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed => new TeamsReply.TooMany(Wait(response)),
                >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout => new TeamsReply.Unknown(Number(response)),
                _ when response.IsSuccessStatusCode => new TeamsReply.Ok(await Read(response, stop)),
                _ => new TeamsReply.No((int)response.StatusCode, Error(await Read(response, stop), response)),
            };
        }
        catch (Exception why) when (why is HttpRequestException or IOException
            || (why is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return new TeamsReply.Unknown(why.GetType().Name);
        }
    }

    private static async Task<JsonElement> Read(HttpResponseMessage response, CancellationToken stop) =>
        LooseJson.Read(await response.Content.ReadAsByteArrayAsync(stop)) ?? default;

    // The finer word is the one that tells why, a chat that takes nothing, of all that is forbidden; it comes wrapped in a message.
    private static string Error(JsonElement body, HttpResponseMessage response)
    {
        var error = body.At("error");
        var inner = LooseJson.Read(Encoding.UTF8.GetBytes(error.Text("message"))) ?? default;
        string[] told = [inner.Text("subCode"), error.Text("subCode"), body.Text("subCode"), error.Text("code"), body.Text("code")];
        return Printable.Of(Array.Find(told, word => word is not "" && !word.Contains(' ', StringComparison.Ordinal)) ?? $"http_{Number(response)}");
    }

    private Duration Wait(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } told } => Duration.FromTimeSpan(told),
        { Date: { } until } => Duration.Max(Duration.Zero, Instant.FromDateTimeOffset(until) - clock.GetCurrentInstant()),
        _ => Duration.Zero,
    };

    private static string Number(HttpResponseMessage response) => ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);

    private TeamsReply Told(HttpMethod method, TeamsOrigin to, string path, TeamsReply reply)
    {
        if (reply is not TeamsReply.No(0, _)) pace.Heed(to, reply);
        // Ids of people and rooms may be in a log; a path holds nothing else.
        if (reply is TeamsReply.No(var status, var error)) LogNo(method.Method, path, status, error);
        else if (reply is TeamsReply.Unknown(var why)) LogUnknown(method.Method, path, why);
        else if (reply is TeamsReply.TooMany(var wait)) LogTooMany(method.Method, path, wait.TotalSeconds);
        return reply;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Teams said no to {Method} {Path}: {Status} {Error}")]
    private partial void LogNo(string method, string path, int status, string error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Teams did not answer {Method} {Path}: {Why}")]
    private partial void LogUnknown(string method, string path, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Teams wants {Method} {Path} to wait for {Seconds} s")]
    private partial void LogTooMany(string method, string path, double seconds);
}
