using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using NodaTime;

namespace Bots.Teams;

/// <param name="Endorsements">The channels that it may speak for; null when that is not said of it.</param>
internal sealed record TeamsKey(JsonWebKey Key, IReadOnlySet<string>? Endorsements);

/// <summary>
/// The keys that the Bot Connector signs with. They are kept until others are published: where those are kept may be down for days. A key
/// that is not known is asked for at once, but whoever invents keys does not make us ask more than twice a minute.
/// </summary>
internal sealed partial class TeamsKeys(TeamsHttp http, TeamsSettings settings, IClock clock, ILogger<TeamsKeys> log)
{
    private static readonly Duration Pause = Duration.FromSeconds(30), Fresh = Duration.FromHours(24);

    private readonly Lock _lock = new();
    private volatile Dictionary<string, TeamsKey> _keys = [];
    private Instant? _asked, _learned;
    private Task _asking = Task.CompletedTask;

    /// <summary>True until keys were published to us once: then nothing can be said of any token.</summary>
    public bool AreUnknown => _keys.Count == 0;

    /// <returns>Null when no such key is published.</returns>
    public async Task<TeamsKey?> Find(string id, CancellationToken stop)
    {
        if (_keys.TryGetValue(id, out var known))
        {
            // Nobody waits for what is only to be newer.
            if (AreOld) _ = Ask();
            return known;
        }
        await Ask().WaitAsync(stop);
        return _keys.GetValueOrDefault(id);
    }

    private bool AreOld
    {
        get
        {
            lock (_lock) return clock.GetCurrentInstant() - _learned > Fresh;
        }
    }

    /// <summary>One asks, and all who want to know meanwhile wait for the same answer.</summary>
    private Task Ask()
    {
        lock (_lock)
        {
            var now = clock.GetCurrentInstant();
            if (!_asking.IsCompleted || (_asked is { } asked && now >= asked && now - asked < Pause)) return _asking;
            _asked = now;
            return _asking = Task.Run(Learn);
        }
    }

    private async Task Learn()
    {
        try
        {
            var metadata = OpenIdConnectConfiguration.Create(await Get(settings.MetadataUrl));
            var published = Read(await Get(Keys(metadata.JwksUri)));
            if (published.Count == 0) throw new InvalidDataException("No keys are published.");
            _keys = published;
            lock (_lock) _learned = clock.GetCurrentInstant();
            LogLearned(published.Count);
        }
        catch (Exception why) when (why is not OutOfMemoryException)
        {
            // Whatever came instead of keys, those that we have are still right.
            LogNotLearned(why);
        }
    }

    private async Task<string> Get(Uri url)
    {
        using var answer = await http.Client.GetAsync(url);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    private Uri Keys(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.IsLoopback && settings.MetadataUrl.IsLoopback))
            ? address
            : throw new InvalidDataException("The metadata names no address of keys.");

    private static Dictionary<string, TeamsKey> Read(string set) =>
        (LooseJson.Read(Encoding.UTF8.GetBytes(set)) ?? throw new InvalidDataException("The keys are no JSON.")).At("keys").Items
            .Where(key => key.Text("kid") is not "" && key.Text("kty") is "RSA" && key.Text("use") is "" or "sig")
            .DistinctBy(key => key.Text("kid"))
            .ToDictionary(key => key.Text("kid"), key => new TeamsKey(
                new JsonWebKey(key.GetRawText()),
                key.At("endorsements") is { ValueKind: System.Text.Json.JsonValueKind.Array } endorsed
                    ? endorsed.Items.Select(each => each.ToString()).ToHashSet(StringComparer.Ordinal)
                    : null));

    [LoggerMessage(Level = LogLevel.Information, Message = "The Bot Connector publishes {Count} keys")]
    private partial void LogLearned(int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The Bot Connector's keys could not be learned; those that are known are kept")]
    private partial void LogNotLearned(Exception why);
}
