using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

namespace Bots.Slack;

/// <summary>
/// Answers a press where it was made. Slack takes five answers within half an hour at each address; one gesture gives one answer
/// or one apology, and the address is kept no longer than that.
/// </summary>
internal sealed partial class ResponseUrls(SlackHttp http, SlackSettings settings, ILogger<ResponseUrls> log)
{
    /// <returns>False when it did not arrive there, or may not be sent there.</returns>
    public async Task<bool> Answer(string url, JsonObject message, CancellationToken stop)
    {
        if (!SlackAddresses.MayAnswerAt(url, settings.ResponseHosts, out var address))
        {
            LogElsewhere(Uri.TryCreate(url, UriKind.Absolute, out var told) ? Printable.Of(told.Host) : "");
            return false;
        }
        try
        {
            using var content = new StringContent(message.ToJsonString(), Encoding.UTF8, "application/json");
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack did not take an answer: {Status}")]
    private partial void LogRefused(int status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An answer did not reach Slack: {Why}")]
    private partial void LogUnreachable(string why);
}
