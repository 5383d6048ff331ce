using Core;
using Core.Speech;
using Core.Store;
using NodaTime;

namespace Bots.Host;

/// <summary>Letters on their way, a lane for each address.</summary>
public sealed partial class Rounds(Carrier carrier, Posting posting, Desk desk, IClock clock, Bell bell, ILogger<Rounds> log)
{
    /// <summary>So many are in hand at the most, or little more: what one host cannot send soon is left to others.</summary>
    private const int Hand = 768;

    /// <summary>What was drawn so long ago is drawn anew before it is sent.</summary>
    private static readonly Duration Stale = Duration.FromMilliseconds(250);

    private readonly Dictionary<string, Lane> _lanes = [];
    private readonly Dictionary<(Platform, string), int> _inHand = [];
    private readonly Lock _lock = new();
    private TaskCompletionSource _quiet = Done();
    private int _load;
    private bool _full;

    public bool Busy
    {
        get
        {
            lock (_lock) return _lanes.Values.Any(lane => lane.Busy);
        }
    }

    /// <summary>All that was taken and is not done with.</summary>
    public IReadOnlyCollection<Letter> Held
    {
        get
        {
            lock (_lock) return [.. _lanes.Values.SelectMany(lane => lane.Held)];
        }
    }

    /// <summary>For so many more the hand has room; below zero when it is too full.</summary>
    public int Room
    {
        get
        {
            lock (_lock) return Hand - _load;
        }
    }

    /// <summary>True when no more should be taken for now. The bell is rung when there is room again for all that is taken at once.</summary>
    public bool Full
    {
        get
        {
            lock (_lock) return _full = _load >= Hand;
        }
    }

    /// <summary>How many more letters may be on their way to a workspace: one that is slow, or rests, does not fill the hand.</summary>
    public int RoomFor(Platform platform, string workspace)
    {
        lock (_lock) return carrier.Takes(platform, workspace) - _inHand.GetValueOrDefault((platform, workspace));
    }

    /// <returns>Null for what goes to no workspace, or to several.</returns>
    public static (Platform Platform, string Workspace)? Home(Drawn drawn) => drawn switch
    {
        Drawn.Ready(var to, _, _, _) => (to.Platform, to.Workspace),
        Drawn.Errand(var platform, var workspace, _) => (platform, workspace),
        _ => null,
    };

    /// <summary>Sends a letter that was taken and drawn just now, or lets it wait for those before it.</summary>
    public void Set(Letter letter, Drawn drawn, CancellationToken stop)
    {
        var key = Key(letter, drawn);
        Lane? lane;
        lock (_lock)
        {
            if (!_lanes.TryGetValue(key, out lane)) _lanes[key] = lane = new Lane(Home(drawn));
            var (load, count) = (lane.Load, lane.Count);
            if (lane.Busy) lane.Wait(letter);
            var waits = lane.Busy;
            if (!waits) (lane.Busy, lane.Now) = (true, letter);
            Weigh(lane, load, count);
            if (waits) return;
            if (_quiet.Task.IsCompleted) _quiet = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        _ = SendAll(key, lane, letter, drawn, stop);
    }

    /// <summary>Completes when nothing is on its way.</summary>
    public Task Quiet(CancellationToken stop)
    {
        lock (_lock) return _quiet.Task.WaitAsync(stop);
    }

    private async Task SendAll(string key, Lane lane, Letter letter, Drawn? drawn, CancellationToken stop)
    {
        for (Letter? next = letter; next is not null; next = Next(key, lane))
        {
            try
            {
                await Send(lane, next, drawn, stop);
            }
            catch (Exception why) when (why is not OutOfMemoryException)
            {
                // Its lease runs out, and then it is taken again.
                LogFailed(why, next.Id, next.Kind);
            }
            // What waited may have become untrue: it is drawn when its turn comes.
            drawn = null;
        }
    }

    private async Task Send(Lane lane, Letter letter, Drawn? drawn, CancellationToken stop)
    {
        var now = clock.GetCurrentInstant();
        if (stop.IsCancellationRequested) await PutOff(letter, letter.DueAt);
        else if (lane.Home is var (platform, workspace) && (lane.RestsUntil == Carrier.WithItsWorkspace || carrier.Takes(platform, workspace) == 0))
        {
            if (!await posting.Rest((letter, Address.PlaceOf(platform, workspace)))) LogTooLate(letter.Id, letter.Takes);
            lane.RestsUntil = Carrier.WithItsWorkspace;
        }
        else if (lane.RestsUntil > now) await PutOff(letter, lane.RestsUntil);
        else if (drawn is Drawn.Asleep or Drawn.Untrue or Drawn.Gone) await carrier.Deliver(letter, drawn);
        else if (await Go(letter, drawn, now) is { } until) lane.RestsUntil = until;
    }

    private async Task PutOff(Letter letter, Instant until)
    {
        if (!await posting.PutOff(letter, until)) LogTooLate(letter.Id, letter.Takes);
    }

    // Once more from the start when this process stood still for so long, between being told that the letter is its own and the call,
    // that the letter may be another's by now.
    private async Task<Instant?> Go(Letter letter, Drawn? drawn, Instant drawnAt)
    {
        while (await posting.Begin(letter) is { } begun)
        {
            // What came to wait for a digest until it was begun is in it; nothing comes to it after that.
            if (drawn is null or Drawn.Ready { Gathered: not null } || clock.GetCurrentInstant() - drawnAt > Stale) drawn = await desk.Draw(begun);
            // What its reader does not get now has not been sent.
            if (clock.GetCurrentInstant() < begun.LeasedUntil) return await carrier.Deliver(drawn is Drawn.Asleep ? begun.Unbegun : begun, drawn);
            letter = begun;
        }
        LogTooLate(letter.Id, letter.Takes);
        return null;
    }

    private Letter? Next(string key, Lane lane)
    {
        lock (_lock)
        {
            var (load, count) = (lane.Load, lane.Count);
            lane.Now = lane.Next();
            lane.Busy = lane.Now is not null;
            Weigh(lane, load, count);
            Thin();
            if (lane.Busy) return lane.Now;
            if (lane.RestsUntil <= clock.GetCurrentInstant() || lane.RestsUntil == Carrier.WithItsWorkspace) _lanes.Remove(key);
            if (!_lanes.Values.Any(l => l.Busy)) _quiet.TrySetResult();
            return null;
        }
    }

    private void Weigh(Lane lane, int load, int count)
    {
        _load += lane.Load - load;
        if (lane.Home is not { } home) return;
        var left = _inHand.GetValueOrDefault(home) + lane.Count - count;
        if (left > 0) _inHand[home] = left;
        else _inHand.Remove(home);
    }

    private void Thin()
    {
        if (!_full || _load > Hand - Outbox.AtOnce) return;
        _full = false;
        bell.Ring();
    }

    // A card is drawn anew wherever it is, and an errand asks one thing: neither keeps a room's letters waiting.
    private static string Key(Letter letter, Drawn drawn) => drawn switch
    {
        Drawn.Ready({ Direct: true, User: { } user } to, _, _, _) => $"{to.Platform}/{to.Workspace}/@{user}",
        Drawn.Ready(var to, _, _, _) => $"{to.Platform}/{to.Workspace}/{to.Room ?? to.User}",
        _ => $"{letter.AgencyId.Value}/{letter.Subject}/{letter.Kind}",
    };

    private static TaskCompletionSource Done()
    {
        var done = new TaskCompletionSource();
        done.SetResult();
        return done;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Letter {Id} ({Kind}) failed on its way and is taken again when its lease runs out")]
    private partial void LogFailed(Exception why, string id, string kind);

    [LoggerMessage(Level = LogLevel.Information, Message = "Letter {Id} waited longer than its lease after take {Take} and is left to whoever has it now")]
    private partial void LogTooLate(string id, long take);
}
