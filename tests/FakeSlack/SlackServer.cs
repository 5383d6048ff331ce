using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Tests.FakeSlack.Methods;
using Tests.FakeSlack.Sockets;

namespace Tests.FakeSlack;

/// <summary>
/// Slack's side of the wire on a port of its own: one workspace, its people, and what the bot did there. More workspaces behind the same
/// port are added with <see cref="Team"/>.
/// </summary>
public sealed partial class SlackServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Pulse pulse = new();
    private readonly Troubles troubles = new();
    private readonly List<Trouble.Hanging> hanging = [];
    private readonly CallLog log;
    private readonly WebApi api;
    private readonly FileMethods files;
    private readonly Func<long> clock;
    private WebApplication? app;

    private SlackServer(Func<long> unixSeconds, SlackTeam team, OAuthMethods oauth)
    {
        (clock, OAuth) = (unixSeconds, oauth);
        World = new World(unixSeconds, team);
        log = new CallLog(World, pulse);
        Triggers = new Triggers(World);
        Chat = new ChatMethods(World);
        files = new FileMethods(World, Chat);
        ResponseUrls = new ResponseUrls(World, Chat);
        Views = new ViewMethods(World, Triggers);
        Sockets = new SocketHub(pulse.Beat, log.Fault);
        api = new WebApi(World, Chat, Views, files, ResponseUrls, Sockets, log, oauth);
        World.Add(new SlackUser(SlackIds.BotUser, SlackIds.BotName) { IsBot = true });
    }

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>
    /// What <c>Slack:ApiUrl</c> must be; the host for <c>Slack:ResponseHosts</c> is <c>127.0.0.1</c>.
    /// </summary>
    public Uri ApiUrl => new(Address, "api/");

    public IReadOnlyList<string> Faults => log.Faults;

    /// <summary>Socket Mode, for a bot that is not called but calls.</summary>
    public SocketHub Sockets { get; }

    internal World World { get; }

    internal Triggers Triggers { get; }

    internal ResponseUrls ResponseUrls { get; }

    internal ViewMethods Views { get; }

    internal ChatMethods Chat { get; }

    /// <param name="unixSeconds">The fake's only clock.</param>
    public static async Task<SlackServer> Start(Func<long> unixSeconds)
    {
        var slack = new SlackServer(unixSeconds, SlackTeam.Home, new OAuthMethods(unixSeconds));
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        slack.app = builder.Build();
        slack.app.UseWebSockets();
        slack.app.Map("/link", link => link.Run(slack.Sockets.Serve));
        slack.app.Run(slack.Serve);
        await slack.app.StartAsync();
        var addresses =
            slack.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        slack.Address = slack.files.Address = slack.ResponseUrls.Address = new Uri(addresses.Single() + "/");
        slack.Sockets.Address = new UriBuilder(slack.Address) { Scheme = "ws" }.Uri;
        return slack;
    }

    public SlackUser Add(SlackUser user)
    {
        lock (World.Gate) World.Add(user);
        return user;
    }

    public SlackChannel Add(SlackChannel channel)
    {
        lock (World.Gate) World.Add(channel);
        return channel;
    }

    /// <summary>A channel of these people; name <see cref="SlackIds.BotUser"/> too if the bot is to be in it.</summary>
    public SlackChannel Channel(string id, string name, params IReadOnlyList<string> members) =>
        Add(new SlackChannel(id, name) { Members = members.ToHashSet() });

    public SlackChannel Channel(string id)
    {
        lock (World.Gate) return World.Channel(id) ?? throw new InvalidOperationException($"No channel {id}");
    }

    /// <summary>The id of the bot's direct message with a person.</summary>
    public string Direct(string userId)
    {
        lock (World.Gate) return World.Direct(userId).Id;
    }

    public void RevokeToken() => api.Token = null;

    /// <summary>As an app made from a manifest without it.</summary>
    public void HasNoHomeTab()
    {
        lock (World.Gate) World.HasHomeTab = false;
    }

    /// <summary>The next calls of a method go wrong. <c>response_url</c> and <c>upload</c> are methods too.</summary>
    public void Next(string method, Trouble trouble, int times = 1) => troubles.Add(method, trouble, times);

    /// <summary>The next call of a method gets no answer until it is released.</summary>
    public Trouble.Hanging Hang(string method)
    {
        var trouble = new Trouble.Hanging();
        lock (hanging) hanging.Add(trouble);
        troubles.Add(method, trouble, 1);
        return trouble;
    }

    public IReadOnlyList<Call> Calls() => log.Calls;

    public IReadOnlyList<Call> Calls(string method) => [.. log.Calls.Where(call => call.Method == method)];

    /// <summary>The first call that matches, past or to come.</summary>
    public Task<Call> Received(Func<Call, bool> match, TimeSpan? within = null) =>
        Until(() => log.Calls.FirstOrDefault(match), "such a call", within);

    public Task<Call> Received(string method, TimeSpan? within = null) =>
        Until(() => log.Calls.FirstOrDefault(call => call.Method == method), $"a call of {method}", within);

    /// <summary>Waits until <paramref name="look"/> finds something; asked again after each change.</summary>
    public async Task<T> Until<T>(Func<T?> look, string what, TimeSpan? within = null) where T : class
    {
        using var patience = new CancellationTokenSource(within ?? Patience);
        while (!patience.IsCancellationRequested)
        {
            var next = pulse.Next;
            lock (World.Gate)
                if (look() is { } found) return found;
            await next.WaitAsync(patience.Token).ContinueWith(_ => { }, TaskScheduler.Default);
        }

        Assert.Fail($"There was never {what}. {Report()}");
        return null!;
    }

    /// <summary>Fails the test when a call was unknown, malformed, or against Slack's rules.</summary>
    public void AssertNothingUnexpected()
    {
        string[] faults = [.. log.Faults, .. others.SelectMany(each => each.Faults)];
        if (faults.Length > 0) Assert.Fail("Slack did not like:\n" + string.Join('\n', faults));
    }

    /// <summary>For a test that means to do wrong: takes the fault away, and fails when there was none.</summary>
    public void ExpectFault(string part) => Assert.True(log.Forgive(part), $"No fault with “{part}”. {Report()}");

    public async ValueTask DisposeAsync()
    {
        lock (hanging) hanging.ForEach(each => each.Release());
        if (app is null) return;
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }

    internal void Fault(string what) => log.Fault(what);

    internal void Changed() => pulse.Beat();

    private string Report() =>
        "Received:\n" + string.Join('\n', log.Calls) + "\nFaults:\n" + string.Join('\n', log.Faults);

    private async Task Serve(HttpContext http)
    {
        var request = await Arrived.From(http.Request);
        await Whose(request).Serve(http, request);
    }

    private async Task Serve(HttpContext http, Arrived request)
    {
        var method = WebApi.Method(request.Path);
        var call = new Call(method, WebApi.Peek(request, method), World.Now) { Path = request.Path };
        var trouble = troubles.Take(method);
        if (trouble is Trouble.Hanging hang)
        {
            call.Outcome = "hanging";
            log.Add(call);
            await hang.Released;
        }

        var (reply, outcome) = Answer(request, method, trouble, call);
        call.Outcome = outcome;
        log.Add(call);
        if (trouble is Trouble.Dropped) http.Abort();
        else await reply.Write(http.Response);
    }

    private (Reply Reply, string Outcome) Answer(Arrived request, string method, Trouble? trouble, Call call)
    {
        switch (trouble)
        {
            case Trouble.Error(var code):
                return (Reply.Json(Reply.No(code, []), method is "response_url" or "upload" ? 404 : 200), code);
            case Trouble.TooMany(var seconds):
                return (Reply.Json(Reply.No("ratelimited", []), 429) with { RetryAfterSeconds = seconds }, "429");
            case Trouble.Broken:
                return (Reply.Plain("internal error", 500), "500");
            default:
                lock (World.Gate)
                {
                    var (reply, outcome) = method == OAuthMethods.Authorize
                        ? Consented(request)
                        : api.Do(request, method);
                    call.Answer = JsonReading.Parsed(reply.Body);
                    return (reply, trouble is Trouble.Dropped ? "dropped" : outcome);
                }
        }
    }
}
