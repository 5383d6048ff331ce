using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Tests.FakeTeams;

/// <summary>
/// Microsoft on loopback: the keys that the Bot Connector signs with, the tokens that bots send with, and the Connector itself. It behaves like
/// the published protocol, and writes down as a fault what Teams would not take.
/// </summary>
public sealed class TeamsServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<TeamsCall> _calls = new();
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly List<(string What, TeamsTrouble Trouble)> _troubles = [];
    private readonly List<TeamsTrouble.Hanging> _hanging = [];
    private readonly Dictionary<string, TeamsUser> _users = [];
    private readonly Dictionary<string, TeamsRoom> _rooms = [];
    private readonly Dictionary<string, long> _tokens = [];
    private WebApplication? _app;
    private long _last;

    private TeamsServer(Func<long> now) => Now = now;

    /// <summary>Seconds, Unix.</summary>
    public Func<long> Now { get; set; }

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public string ServiceUrl { get; set; } = "";

    public Uri MetadataUrl => new(Address, "/v1/.well-known/openidconfiguration");

    public Uri TokenUrl => new(Address, $"/{TeamsIds.Tenant}/oauth2/v2.0/token");

    /// <summary>Those that are published; the first one signs.</summary>
    public IReadOnlyList<SigningKey> Keys { get; set; } = [new("key-1", "msteams", "webchat")];

    /// <summary>The other ways in which the bot may prove itself here.</summary>
    public TeamsProofs Proofs { get; } = new();

    public TeamsDrive Drive => field ??= new TeamsDrive(this);

    /// <summary>Seconds for which a token serves.</summary>
    public long TokenLife { get; set; } = 3600;

    /// <summary>Where the bot is installed.</summary>
    public HashSet<string> Tenants { get; } = [TeamsIds.Tenant];

    public IReadOnlyList<TeamsCall> Calls => [.. _calls];

    internal Lock Gate { get; } = new();

    /// <param name="now">Seconds, Unix.</param>
    public static async Task<TeamsServer> Start(Func<long> now)
    {
        var server = new TeamsServer(now);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(server.Serve);
        await app.StartAsync();
        server._app = app;
        server.Address = new Uri(app.Urls.Single() + "/");
        server.ServiceUrl = new Uri(server.Address, "/emea/").ToString();
        return server;
    }

    public TeamsUser Add(TeamsUser user)
    {
        lock (Gate) return _users[user.Id] = user;
    }

    public TeamsRoom Add(TeamsRoom room)
    {
        lock (Gate) return _rooms[room.Id] = room;
    }

    public TeamsUser User(string id)
    {
        lock (Gate) return _users[id];
    }

    public TeamsRoom? Room(string id)
    {
        lock (Gate) return _rooms.GetValueOrDefault(id);
    }

    /// <summary>Somebody's own chat with the bot; made when it is not there.</summary>
    public TeamsRoom Personal(string user)
    {
        lock (Gate)
        {
            var id = $"a:1{user[(user.IndexOf(':', StringComparison.Ordinal) + 1)..]}";
            return _rooms.TryGetValue(id, out var room) ? room : _rooms[id] = new TeamsRoom(id, "personal", user) { HasBot = false };
        }
    }

    /// <summary>The next calls of a kind go wrong.</summary>
    public void Next(string what, TeamsTrouble trouble, int times = 1)
    {
        lock (Gate)
        {
            for (var each = 0; each < times; each++) _troubles.Add((what, trouble));
            if (trouble is TeamsTrouble.Hanging hanging) _hanging.Add(hanging);
        }
    }

    public IReadOnlyList<TeamsCall> CallsOf(string what) => [.. _calls.Where(call => call.What == what)];

    /// <summary>Fails the test when something came that Teams would not take.</summary>
    public void AssertNothingUnexpected() => Assert.True(_faults.IsEmpty, "Teams did not like:\n" + string.Join('\n', _faults));

    public async ValueTask DisposeAsync()
    {
        lock (Gate) _hanging.ForEach(each => each.Release());
        if (_app is null) return;
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    /// <summary>Are they somewhere with the bot?</summary>
    internal bool IsNear(string user) => _rooms.Values.Any(room => room.HasBot && room.Members.Contains(user));

    internal void Fault(string what) => _faults.Enqueue(what);

    internal string NextId() => (1_764_684_000_000 + Interlocked.Increment(ref _last)).ToString(CultureInfo.InvariantCulture);

    internal TeamsMessage Write(TeamsRoom room, string author, string? thread, JsonObject activity, string? onlyFor = null)
    {
        lock (Gate)
        {
            var message = new TeamsMessage(NextId(), room, author, thread) { Activity = activity, OnlyFor = onlyFor };
            room.Messages.Add(message);
            return message;
        }
    }

    private async Task Serve(HttpContext http)
    {
        var (request, path) = (http.Request, http.Request.Path.Value!);
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync();
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToArray();
        var what = What(request.Method, segments);
        var body = what is "token" or "upload" ? null : Parsed(text);
        TeamsTrouble? trouble;
        lock (Gate)
        {
            var index = _troubles.FindIndex(each => each.What == what);
            trouble = index < 0 ? null : _troubles[index].Trouble;
            if (index >= 0) _troubles.RemoveAt(index);
        }
        var call = new TeamsCall(what, path + request.QueryString, request.Headers.Authorization, body);
        if (trouble is TeamsTrouble.Hanging hanging)
        {
            _calls.Enqueue(call with { Status = 0 });
            await hanging.Released;
        }
        var (status, answer) = trouble switch
        {
            TeamsTrouble.Refused(var code, var error, _) => (code, Connector.Error(error)),
            _ => Do(what, segments, text, call, request),
        };
        if (trouble is not TeamsTrouble.Hanging) _calls.Enqueue(call with { Status = status });
        if (trouble is TeamsTrouble.Dropped)
        {
            http.Abort();
            return;
        }
        http.Response.StatusCode = status;
        if (trouble is TeamsTrouble.Refused { RetryAfter: { } wait }) http.Response.Headers.RetryAfter = wait;
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.WriteAsync(trouble is TeamsTrouble.Garbage ? "<html>It is late</html>" : answer?.ToJsonString() ?? "");
    }

    private static string What(string method, string[] segments) => (method, segments) switch
    {
        ("GET", ["v1", ".well-known", "openidconfiguration"]) => "metadata",
        ("GET", ["v1", ".well-known", "keys"]) => "keys",
        ("POST", [_, "oauth2", "v2.0", "token"]) => "token",
        ("PUT", ["upload", _]) => "upload",
        ("GET", ["metadata", "identity", "oauth2", "token"]) => "identity",
        ("POST", [_, "v3", "conversations"]) => "open",
        ("POST", [_, "v3", "conversations", _, "activities"]) or ("POST", [_, "v3", "conversations", _, "activities", _]) => "post",
        ("PUT", [_, "v3", "conversations", _, "activities", _]) => "put",
        ("GET", [_, "v3", "conversations", _, "members", _]) => "member",
        _ => "unknown",
    };

    private (int Status, JsonNode? Answer) Do(string what, string[] segments, string text, TeamsCall call, HttpRequest request)
    {
        lock (Gate)
        {
            switch (what)
            {
                case "metadata":
                    return (200, new JsonObject
                    {
                        ["issuer"] = TeamsIds.Issuer,
                        ["jwks_uri"] = new Uri(Address, "/v1/.well-known/keys").ToString(),
                        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
                    });
                case "keys":
                    return (200, new JsonObject { ["keys"] = new JsonArray([.. Keys.Select(key => key.Published())]) });
                case "token":
                    return Proofs.Token(segments[0], text, NewToken, TokenLife);
                case "upload":
                    return Drive.Take(segments[1], request, text);
                case "identity":
                    return Proofs.Token(request, NewToken, TokenLife);
                case "unknown":
                    Fault($"{request.Method} {request.Path} is nothing that the bot should call");
                    return (404, Connector.Error("NotFound"));
            }
            if (call.Authorization?.Split(' ') is not ["Bearer", var token] || !_tokens.TryGetValue(token, out var ends) || ends < Now())
                return (401, Connector.Error("Unauthorized"));
            return new Connector(this).Do(what, segments[3..], call.Body as JsonObject, request.Query["isTargetedActivity"] == "true");
        }
    }

    private string NewToken()
    {
        var token = $"token-{Guid.NewGuid():N}";
        _tokens[token] = Now() + TokenLife;
        return token;
    }

    private static JsonNode? Parsed(string text)
    {
        try
        {
            return text is "" ? null : JsonNode.Parse(text);
        }
        catch (System.Text.Json.JsonException)
        {
            return JsonValue.Create("no JSON");
        }
    }
}
