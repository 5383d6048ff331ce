using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

namespace Bots.Slack;

/// <summary>
/// Answers a press where it was made. Slack takes five answers within half an hour at each address; they are counted here, for some count
/// against us. The address itself is kept nowhere.
/// </summary>
internal sealed partial class ResponseUrls(SlackHttp http, SlackSettings settings, UseCount uses, ILogger<ResponseUrls> log)
{
    /// <returns>False when it did not arrive there, or may not be sent there.</returns>
    public async Task<bool> Answer(string url, JsonObject message, CancellationToken stop)
    {
        if (!SlackAddresses.MayAnswerAt(url, settings.ResponseHosts, out var address))
        {
            LogElsewhere(Uri.TryCreate(url, UriKind.Absolute, out var told) ? Printable.Of(told.Host) : "");
            return false;
        }
        if (!uses.Take(url))
        {
            LogUsedUp();
            return false;
        }
        try
        {
            using var content = WireJson.Content(message);
            using var response = await http.Client.PostAsync(address, content, stop);
            if (!response.IsSuccessStatusCode) LogRefused((int)response.StatusCode);
            return response.IsSuccessStatusCode;
        }
        catch (Exception why) when (why is HttpRequestException or IOException or OperationCanceledException)
        {
            LogUnreachable(why.GetType().Name);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An answer was to go to {Host}, which Slack:ResponseHosts does not name")]
    private partial void LogElsewhere(string host);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An address was used five times, or is older than half an hour: the answer goes another way")]
    private partial void LogUsedUp();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack did not take an answer: {Status}")]
    private partial void LogRefused(int status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An answer did not reach Slack: {Why}")]
    private partial void LogUnreachable(string why);
}
