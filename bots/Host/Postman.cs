using System.Data.Common;
using Core;
using Core.Speech;
using Core.Store;
using NodaTime;

namespace Bots.Host;

/// <summary>
/// Takes what is due, has it drawn at the moment of sending, and hands it to its courier: one letter at a time for each address, in order,
/// many addresses at once. A call that hangs stops one address only. Any number of postmen may run.
/// </summary>
public sealed partial class Postman(Posting posting, Rounds rounds, Desk desk, Bell bell, ILogger<Postman> log) : BackgroundService
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1), BetweenKeeping = TimeSpan.FromSeconds(4), ForTheLast = TimeSpan.FromSeconds(10);

    /// <summary>After so many looks, about a minute, it looks for letters that another host has laid to rest.</summary>
    private const int Looks = 60;

    /// <summary>So many are drawn one after the other; of more, so many hands draw at the same time.</summary>
    private const int Handful = 16, Hands = 4;

    private readonly SemaphoreSlim _taking = new(1);
    private int _looks;

    /// <summary>
    /// Sends what is due, and waits until nothing is and nothing is on its way. It works with the postman running or not: tests and the
    /// playground ask for it after they have moved the clock.
    /// </summary>
    public async Task Idle(CancellationToken stop)
    {
        do await rounds.Quiet(stop);
        while (await TakeAll(stop) > 0 || rounds.Busy);
    }

    public override void Dispose()
    {
        _taking.Dispose();
        base.Dispose();
    }

    /// <summary>What is on its way when the host stops may still arrive; what waits is given back.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        enough.CancelAfter(ForTheLast);
        try
        {
            await rounds.Quiet(enough.Token);
        }
        catch (OperationCanceledException) when (enough.IsCancellationRequested)
        {
            LogLeftBehind();
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Go(stoppingToken), Keep(stoppingToken));

    private async Task Go(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var rest = Rest;
            try
            {
                await TakeAll(stoppingToken);
                if (await posting.Quiet() is { } quiet && quiet.ToTimeSpan() < Rest) rest = quiet.ToTimeSpan();
            }
            catch (Exception why) when (why is DbException or BusyException or TimeoutException)
            {
                // Nothing was taken, or its lease runs out: it is looked for again in a moment.
                LogNoDatabase(why);
            }
            await bell.Wait(rest, stoppingToken);
        }
    }

    private async Task Keep(CancellationToken stoppingToken)
    {
        using var often = new PeriodicTimer(BetweenKeeping);
        while (await often.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await posting.Keep(rounds.Held);
            }
            catch (Exception why) when (why is DbException or BusyException or TimeoutException)
            {
                // Whoever has a database takes them over; the fence keeps us out.
                LogNoDatabase(why);
            }
        }
    }

    private async Task<int> TakeAll(CancellationToken stop)
    {
        await _taking.WaitAsync(stop);
        try
        {
            if (rounds.Full) return 0;
            // They have waited longest: what comes now stands behind them.
            var taken = await TakeResters(stop);
            for (var letters = await posting.Take(stop); letters.Count > 0;)
            {
                taken += letters.Count;
                var more = letters.Count == Outbox.AtOnce;
                // While these are drawn the next are taken, if the hand has room for both.
                var next = more && rounds.Room > Outbox.AtOnce ? posting.Take(stop, letters[^1]) : null;
                if (await Set(letters, place => posting.Resting.Contains(place), stop)) taken += await TakeResters(stop);
                if (next is null && more && !rounds.Full) next = posting.Take(stop, letters[^1]);
                letters = next is null ? [] : await next;
                if (letters.Count > 0) taken += await TakeResters(stop);
            }
            return taken;
        }
        finally
        {
            _taking.Release();
        }
    }

    // It is not cut short when the host stops: others that were taken meanwhile wait for it, and are to be given back.
    private async Task<int> TakeResters(CancellationToken stop)
    {
        if (_looks++ % Looks == 0) await posting.LookForResters();
        var taken = 0;
        foreach (var place in posting.Resting)
        {
            if (stop.IsCancellationRequested) break;
            if (place.Split('/') is not [var platform, var workspace]) continue;
            var room = rounds.RoomFor(Enum.Parse<Platform>(platform), workspace);
            if (room <= 0) continue;
            var rests = posting.Rests(place);
            var letters = await posting.TakeResters(place, Math.Min(room, Outbox.AtOnce));
            await Set(letters, again => posting.Rests(again) != rests, stop);
            taken += letters.Count;
        }
        return taken;
    }

    /// <summary>What its workspace has no room for waits in the database, however much of it there is.</summary>
    /// <param name="behind">True of a workspace that others rest for, who go first.</param>
    /// <returns>True when some were laid to rest.</returns>
    private async Task<bool> Set(IReadOnlyList<Letter> letters, Func<string, bool> behind, CancellationToken stop)
    {
        var rest = new List<(Letter, string)>();
        foreach (var (letter, which) in letters.Zip(await Draw(letters)))
        {
            if (which is not { } drawn) continue;
            if (Rounds.Home(drawn) is var (platform, workspace) && Address.PlaceOf(platform, workspace) is var place
                && (rest.Exists(each => each.Item2 == place) || behind(place) || rounds.RoomFor(platform, workspace) <= 0)) rest.Add((letter, place));
            else rounds.Set(letter, drawn, stop);
        }
        if (rest.Count > 0) await posting.Rest(rest);
        return rest.Count > 0;
    }

    // Several at a time. Those of one hand share what they read, so those of one agency are in one hand.
    private async Task<IReadOnlyList<Drawn?>> Draw(IReadOnlyList<Letter> letters)
    {
        if (letters.Count <= Handful) return await DrawSome(letters);
        var inHand = Math.Max(Handful, (letters.Count + Hands - 1) / Hands);
        var hands = letters.Index().OrderBy(each => each.Item.AgencyId.Value, StringComparer.Ordinal).Chunk(inHand).ToList();
        var drawn = await Task.WhenAll(hands.Select(hand => Task.Run(() => DrawSome([.. hand.Select(each => each.Item)]))));
        var inOrder = new Drawn?[letters.Count];
        foreach (var ((place, _), each) in hands.SelectMany(hand => hand).Zip(drawn.SelectMany(some => some))) inOrder[place] = each;
        return inOrder;
    }

    private async Task<IReadOnlyList<Drawn?>> DrawSome(IReadOnlyList<Letter> letters)
    {
        try
        {
            return await desk.Draw(letters);
        }
        catch (Exception why) when (why is not OutOfMemoryException && letters.Count > 1)
        {
            // One of them is to blame, and the others are drawn without it.
            LogDrawnSingly(why, letters.Count);
        }
        catch (Exception why) when (why is not OutOfMemoryException)
        {
            // A letter that cannot be drawn is a bug of ours: it must not keep the others waiting, nor come back for ever.
            LogUndrawable(why, letters[0].Id, letters[0].Kind);
            await posting.Later(letters[0], to: null, Duration.Zero);
            return [null];
        }
        var drawn = new List<Drawn?>();
        foreach (var letter in letters) drawn.AddRange(await DrawSome([letter]));
        return drawn;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Letter {Id} ({Kind}) could not be drawn")]
    private partial void LogUndrawable(Exception why, string id, string kind);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} letters could not be drawn together and are drawn one by one")]
    private partial void LogDrawnSingly(Exception why, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The postman stops with letters on their way; they are taken again when their leases run out")]
    private partial void LogLeftBehind();

    [LoggerMessage(Level = LogLevel.Error, Message = "The postman cannot reach the database and tries again")]
    private partial void LogNoDatabase(Exception why);
}
