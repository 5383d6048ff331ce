using System.Collections.Concurrent;

namespace Bots.Slack;

/// <summary>
/// Lets calls leave as Slack allows them, for each workspace and method by itself: what one has to wait for, no other waits for. What
/// would wait longer than is useful is sent away at once, so that it waits in the database and not here.
/// </summary>
internal sealed class Pacer(TimeProvider time) : IDisposable
{
    /// <summary>So many letters of one workspace are under way at a time.</summary>
    public const int Hand = 32;

    private readonly ConcurrentDictionary<(string Workspace, string Method), Turns> _lines = [];
    private readonly ConcurrentDictionary<string, Reach> _reaches = [];
    private long _ended;

    /// <summary>How many calls have had their turn and no end yet.</summary>
    public long UnderWay => _lines.Values.Sum(line => line.Given) - Volatile.Read(ref _ended);

    /// <param name="channel">Where it would be seen; null for what is seen nowhere.</param>
    /// <returns>Null when it may go, now; otherwise after how long it would be worth asking again.</returns>
    public ValueTask<TimeSpan?> Turn(string workspace, string method, string? channel, CancellationToken stop) =>
        Of(workspace, method).Turn(channel, stop);

    /// <summary>What came of a call that had its turn.</summary>
    /// <param name="where">Its channel or person.</param>
    /// <param name="reply">Null when nobody waited for it.</param>
    public void Heed(string workspace, string method, string where, SlackReply? reply)
    {
        Interlocked.Increment(ref _ended);
        if (reply is null) return;
        var (line, reach) = (Of(workspace, method), Of(workspace));
        switch (reply)
        {
            case SlackReply.TooMany(var pause):
                line.Hold(pause.ToTimeSpan(), Random.Shared.NextDouble());
                reach.Failed(where, Random.Shared.NextDouble());
                break;
            case SlackReply.Unknown:
                reach.Failed(where, Random.Shared.NextDouble());
                break;
            case { IsStopped: true }:
                reach.Stop();
                break;
            default:
                line.Took();
                reach.Answered();
                break;
        }
    }

    /// <summary>How many letters can be under way there now. After a pause it is tried with one.</summary>
    public int Takes(string workspace)
    {
        var (line, reach) = (Of(workspace, SlackTiers.Post), Of(workspace));
        if (reach.Rests || line.Held > TimeSpan.Zero) return 0;
        return reach.IsOut || line.Doubted ? 1 : Hand;
    }

    /// <summary>The workspace takes nothing from anybody: that is no letter's own fault.</summary>
    public bool IsOut(string workspace) => Of(workspace).IsOut;

    /// <summary>It has another token, or the bot is there again.</summary>
    public void Resume(string workspace) => Of(workspace).Answered();

    public void Dispose()
    {
        foreach (var line in _lines.Values) line.Dispose();
    }

    private Turns Of(string workspace, string method) =>
        _lines.GetOrAdd((workspace, method), static (key, time) => new Turns(SlackTiers.Of(key.Method), time), time);

    private Reach Of(string workspace) => _reaches.GetOrAdd(workspace, static (_, time) => new Reach(time), time);
}
