using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bots.Teams;

/// <summary>
/// The token that the bot speaks with. One asks for a new one, and all who need it wait for that; it is renewed early, and used to its end
/// where no new one is to be had.
/// </summary>
internal sealed partial class TeamsAccess(
    TeamsHttp http, TeamsSettings settings, TeamsIdentity identity, IClock clock, ILogger<TeamsAccess> log)
{
    private static readonly Duration Early = Duration.FromMinutes(5), Last = Duration.FromSeconds(30), Pause = Duration.FromSeconds(10),
        Longest = Duration.FromDays(1), Soon = Duration.FromDays(1);

    /// <summary>On a machine that is none of Azure's nobody answers at all.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private string With => settings.Certificate is null ? "Teams:AppSecret" : "Teams:Certificate";

    private readonly Lock _lock = new();
    private string? _token;
    private Instant _ends, _asked;
    private bool _failed;
    private TeamsWish _wish = TeamsWish.Any;
    private Task _asking = Task.CompletedTask;

    /// <returns>Null when there is none to be had now.</returns>
    public async Task<string?> Token(CancellationToken stop)
    {
        var (token, left) = Held();
        if (token is not null && left > Early) return token;
        var asked = Ask();
        // As long as the old one serves nobody waits.
        if (token is not null && left > Last) return token;
        await asked.WaitAsync(stop);
        (token, left) = Held();
        return left > Duration.Zero ? token : null;
    }

    /// <summary>It was refused, whatever was said of its end.</summary>
    public void Drop(string token)
    {
        lock (_lock)
            if (_token == token) (_token, _wish) = (null, TeamsWish.Another);
    }

    private (string? Token, Duration Left) Held()
    {
        lock (_lock) return (_token, _ends - clock.GetCurrentInstant());
    }

    private Task Ask()
    {
        lock (_lock)
        {
            var now = clock.GetCurrentInstant();
            if (!_asking.IsCompleted || ((_token is not null || _failed) && now >= _asked && now - _asked < Pause)) return _asking;
            (_asked, _failed) = (now, true);
            return _asking = Task.Run(Renew);
        }
    }

    private async Task Renew()
    {
        try
        {
            using var patience = new CancellationTokenSource(settings.ManagedIdentity ? Patience : http.Client.Timeout);
            var asked = clock.GetCurrentInstant();
            if (await (settings.AppSecret is "" ? identity.Ask(_wish, patience.Token) : WithSecret()) is not { } granted) return;
            if (granted.Ends is { } ends && ends - asked < Soon) LogEnds(With, Math.Max(0, (long)(ends - asked).TotalHours));
            var life = Duration.Min(Duration.Max(granted.Life, Duration.Zero), Longest);
            lock (_lock) (_token, _ends, _failed, _wish) = (granted.Token, asked + life, false, TeamsWish.Any);
        }
        catch (Exception why) when (settings.ManagedIdentity && why is AuthenticationFailedException or HttpRequestException or OperationCanceledException)
        {
            LogNoIdentity();
        }
        catch (AuthenticationFailedException why)
        {
            LogNotBelieved(Code().Match(why.ToString()).Value);
        }
        catch (Exception why) when (why is IOException or CryptographicException or UnauthorizedAccessException)
        {
            LogNoCertificate(why.GetType().Name);
        }
        catch (Exception why) when (why is HttpRequestException or OperationCanceledException)
        {
            LogUnreachable(why.GetType().Name);
        }
    }

    private async Task<TeamsGrant?> WithSecret()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = settings.AppId,
            ["client_secret"] = settings.AppSecret,
            ["scope"] = TeamsIdentity.Scope,
        });
        using var answer = await http.Client.PostAsync(settings.TokenUrl, form);
        var said = LooseJson.Read(await answer.Content.ReadAsByteArrayAsync());
        if (answer.IsSuccessStatusCode && said is { } body && body.Text("access_token") is { Length: > 0 } token
            && long.TryParse(body.Text("expires_in"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            var ends = settings.AppSecretEnds?.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
            return new TeamsGrant(token, Duration.FromSeconds(Math.Min(seconds, 86_400)), ends);
        }
        LogRefused((int)answer.StatusCode, Printable.Of(said?.Text("error") ?? ""));
        return null;
    }

    // All that is told of a no: the sentences around it may name whoever asked.
    [GeneratedRegex(@"AADSTS\d+")]
    private static partial Regex Code();

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Microsoft gives the bot no token: {Status} {Error}. Check Teams:AppId, Teams:AppSecret (has it expired?) and Teams:TenantId")]
    private partial void LogRefused(int status, string error);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Microsoft gives the bot no token for its certificate: {Code}. Check Teams:AppId, Teams:TenantId, and that the certificate is "
            + "uploaded to the app and has not expired")]
    private partial void LogNotBelieved(string code);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "There is no managed identity here that may speak as Teams:AppId. Teams:ManagedIdentity is for a machine in Azure that the bot's "
            + "user-assigned identity is assigned to; elsewhere set Teams:Certificate or Teams:AppSecret")]
    private partial void LogNoIdentity();

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "What the bot proves itself with, {With}, ends in {Hours} h, and then it can say nothing any more: make a new one, give it to the host")]
    private partial void LogEnds(string with, long hours);

    [LoggerMessage(Level = LogLevel.Error, Message = "The bot's certificate, Teams:Certificate, cannot be used any more: {Why}")]
    private partial void LogNoCertificate(string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Microsoft did not answer when asked for a token: {Why}")]
    private partial void LogUnreachable(string why);
}
