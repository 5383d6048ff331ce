using System.Globalization;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bots.Teams;

/// <summary>
/// The token that the bot speaks with. One asks for a new one, and all who need it wait for that; it is renewed early, and used to its end
/// where no new one is to be had.
/// </summary>
internal sealed partial class TeamsAccess(TeamsHttp http, TeamsSettings settings, IClock clock, ILogger<TeamsAccess> log)
{
    private static readonly Duration Early = Duration.FromMinutes(5), Last = Duration.FromSeconds(30), Pause = Duration.FromSeconds(10);

    private readonly Lock _lock = new();
    private string? _token;
    private Instant _ends, _asked;
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
            if (_token == token) _token = null;
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
            if (!_asking.IsCompleted || (_token is not null && now >= _asked && now - _asked < Pause)) return _asking;
            _asked = now;
            return _asking = Task.Run(Renew);
        }
    }

    private async Task Renew()
    {
        try
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = settings.AppId,
                ["client_secret"] = settings.AppSecret,
                ["scope"] = "https://api.botframework.com/.default",
            });
            var asked = clock.GetCurrentInstant();
            using var answer = await http.Client.PostAsync(settings.TokenUrl, form);
            var said = LooseJson.Read(await answer.Content.ReadAsByteArrayAsync());
            if (!answer.IsSuccessStatusCode || said is not { } body || body.Text("access_token") is not { Length: > 0 } token
                || !long.TryParse(body.Text("expires_in"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            {
                LogRefused((int)answer.StatusCode, Printable.Of(said?.Text("error") ?? ""));
                return;
            }
            lock (_lock) (_token, _ends) = (token, asked + Duration.FromSeconds(Math.Clamp(seconds, 0, 86_400)));
        }
        catch (Exception why) when (why is HttpRequestException or IOException or OperationCanceledException)
        {
            LogUnreachable(why.GetType().Name);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Microsoft gives the bot no token: {Status} {Error}. Check Teams:AppId, Teams:AppSecret (has it expired?) and Teams:TenantId")]
    private partial void LogRefused(int status, string error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Microsoft did not answer when asked for a token: {Why}")]
    private partial void LogUnreachable(string why);
}
