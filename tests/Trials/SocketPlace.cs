using Bots.Slack;
using Bots.Slack.SocketMode;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.FakeSlack.Sockets;
using Tests.Story;

namespace Tests.Trials;

/// <summary>An agency that serves Acme over sockets which live in a time of the trial's own. All that is asked is numbered and timed.</summary>
internal sealed class SocketPlace : IAsyncDisposable
{
    private readonly Scene _scene;
    private readonly SlackClient _client;
    private readonly SlackSockets _sockets;
    private readonly List<TimeSpan> _times = [];
    private int _said;

    private SocketPlace(Scene scene, SlackClient client, SlackSockets sockets) => (_scene, _client, _sockets) = (scene, client, sockets);

    public SlackServer Slack => _scene.Slack;

    public SocketHub Hub => _scene.Slack.Sockets;

    /// <summary>How many requests were asked for.</summary>
    public int Said => _said;

    /// <summary>The acknowledgement that 99 of 100 were quicker than, in milliseconds.</summary>
    public double Slowest
    {
        get
        {
            lock (_times) return _times.Order().ElementAt((int)(_times.Count * 0.99)).TotalMilliseconds;
        }
    }

    /// <param name="through">What is done to the fake before the first connection is opened.</param>
    public static async Task<SocketPlace> Open(TimeProvider time, int connections, Action<SocketHub>? through = null)
    {
        var scene = await Scene.On(Database.Sqlite);
        (await scene.Writes(scene.Ada, $"setup {scene.Code} North Desk")).Reads("North Desk");
        await scene.Says(scene.Ada, "/client add Acme zone America/New_York");
        through?.Invoke(scene.Slack.Sockets);
        var services = scene.Services;
        var sockets = new SlackSockets(
            services.GetRequiredService<SlackApi>(), services.GetRequiredService<SlackHttp>(),
            services.GetRequiredService<SlackSettings>() with { AppToken = SocketHub.AppToken, Connections = connections },
            services.GetRequiredService<SlackGestures>(), time, services.GetRequiredService<ILogger<SlackSockets>>());
        await sockets.StartAsync(TestContext.Current.CancellationToken);
        return new SocketPlace(scene, new SlackClient(scene.Slack, scene.Host) { OverSockets = true }, sockets);
    }

    /// <summary>Commands, which Slack brings once.</summary>
    public Task<SlackAnswer[]> Types(int count) =>
        Task.WhenAll(Next(count).Select(n => Timed(_client.Send(_client.Person("UADA").SlashRequest($"/request acme typed {n}", Scene.Acme)))));

    /// <summary>Messages, which Slack brings again when they are not acknowledged.</summary>
    public Task<SlackAnswer[]> Writes(int count) =>
        Task.WhenAll(Next(count).Select(n => Timed(_client.Person("UADA").Says($"request acme written {n}"))));

    public Task Until(Func<bool> what, string name, TimeSpan within) => Slack.Until(() => what() ? this : null, name, within);

    /// <summary>Everything that was asked for is filed, and once: the next number says so.</summary>
    public async Task NothingDoubledOrLost()
    {
        await _scene.Idle();
        var next = Assert.Single(await Types(1));
        Assert.Contains($"R-{Said} is filed", next.Body, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _sockets.StopAsync(default);
        _sockets.Dispose();
        _client.Dispose();
        await _scene.DisposeAsync();
    }

    private IEnumerable<int> Next(int count)
    {
        var from = Interlocked.Add(ref _said, count) - count;
        return Enumerable.Range(from + 1, count);
    }

    private async Task<SlackAnswer> Timed(Task<SlackAnswer> asked)
    {
        var answer = await asked;
        lock (_times) _times.Add(answer.Elapsed);
        return answer;
    }
}
