using System.Net;
using System.Text.Json;
using Core.Agencies;
using Core.Speech;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bots.Slack.Install;

/// <summary>Exchanges a code, or what renews a token, for a token. Reads and writes forms only, as that one method wants it.</summary>
internal sealed partial class SlackOAuth(SlackHttp http, SlackSettings settings, SlackSeal seal, IClock clock, ILogger<SlackOAuth> log)
{
    private const string Method = "oauth.v2.access";

    /// <returns>Null when Slack refused it, or did not answer: that is in the log.</returns>
    public async Task<Installation?> Exchange(string code, Uri redirect, CancellationToken stop) =>
        await Ask(new() { ["code"] = code, ["redirect_uri"] = redirect.ToString() }, stop) is SlackReply.Ok(var answer) ? Read(answer) : null;

    /// <returns>Null with the reply where there is no new one.</returns>
    public async Task<(SealedToken? Token, SlackReply Reply)> Renew(string workspace, string renewal, CancellationToken stop)
    {
        var reply = await Ask(new() { ["grant_type"] = "refresh_token", ["refresh_token"] = renewal }, stop);
        return (reply is SlackReply.Ok(var answer) ? Token(workspace, answer) : null, reply);
    }

    private Installation? Read(JsonElement answer)
    {
        var (team, enterprise) = (answer.At("team"), answer.At("enterprise"));
        var whole = answer.IsTrue("is_enterprise_install");
        var place = whole ? enterprise : team;
        var (workspace, bot, installer) = (place.Text("id"), answer.Text("bot_user_id"), answer.At("authed_user").Text("id"));
        if (!SlackSpeech.IsId(workspace) || !SlackSpeech.IsId(installer) || Token(workspace, answer) is not { } token)
        {
            LogOdd();
            return null;
        }
        return new Installation(
            Platform.Slack, workspace, Shown(place.Text("name")), bot, installer, enterprise.Text("id") is { Length: > 0 } grid ? grid : null, token);
    }

    private SealedToken? Token(string workspace, JsonElement answer)
    {
        // A token of a person may stand beside it; the bot's own is what we have asked for.
        if (answer.Text("token_type") is not "bot" || answer.Text("access_token") is not { Length: > 0 } token) return null;
        var ends = answer.At("expires_in") is { ValueKind: JsonValueKind.Number } told && told.TryGetInt64(out var seconds) && seconds > 0
            ? clock.GetCurrentInstant() + Duration.FromSeconds(seconds)
            : (Instant?)null;
        var renewal = answer.Text("refresh_token") is { Length: > 0 } next ? seal.Seal(workspace, next) : null;
        return new SealedToken(seal.Seal(workspace, token), renewal, ends);
    }

    private async Task<SlackReply> Ask(Dictionary<string, string> args, CancellationToken stop)
    {
        (args["client_id"], args["client_secret"]) = (settings.ClientId!, settings.ClientSecret!);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(settings.ApiUrl, Method)) { Content = new FormUrlEncodedContent(args) };
        var reply = await Asked(request, stop);
        if (reply is SlackReply.No(var error)) LogNo(error);
        else if (reply is SlackReply.Unknown(var why)) LogUnknown(why);
        return reply;
    }

    private async Task<SlackReply> Asked(HttpRequestMessage request, CancellationToken stop)
    {
        try
        {
            using var response = await http.Client.SendAsync(request, stop);
            if (response.StatusCode is not HttpStatusCode.OK) return new SlackReply.Unknown($"http_{(int)response.StatusCode}");
            if (LooseJson.Read(await response.Content.ReadAsByteArrayAsync(stop)) is not { } json) return new SlackReply.Unknown("no_json");
            return json.IsTrue("ok") ? new SlackReply.Ok(json) : SlackReply.Refused(Printable.Of(json.Text("error")));
        }
        catch (Exception why) when (why is HttpRequestException or IOException or OperationCanceledException)
        {
            return new SlackReply.Unknown(why.GetType().Name);
        }
    }

    private static string Shown(string name) => Printable.Of(name) is { Length: > 80 } whole ? whole[..80] : Printable.Of(name);

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack said no to oauth.v2.access: {Error}")]
    private partial void LogNo(string error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack did not answer oauth.v2.access: {Why}")]
    private partial void LogUnknown(string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack's answer to oauth.v2.access has no workspace, no installer, or no token of a bot")]
    private partial void LogOdd();
}
