using System.Collections.Concurrent;
using Core.Agencies;
using Core.Quiet;
using Core.Speech;
using Core.Store;
using NodaTime;

namespace Core;

/// <summary>The postman's side of the outbox: takes what is due, and writes down what became of it.</summary>
public sealed class Posting
{
    private const string Undelivered = "undelivered", Stopped = "stopped";

    private readonly Db _db;
    private readonly IClock _clock;
    private readonly Bell _bell;
    private readonly Together<Letter, Letter?> _beginning;
    private readonly Together<Letter, bool> _closing;

    // Of places where something arrives the table need not be told each time.
    private readonly ConcurrentDictionary<string, bool> _open = [], _resting = [];
    private readonly ConcurrentDictionary<string, long> _rests = [];

    public Posting(Db db, IClock clock, Bell bell)
    {
        (_db, _clock, _bell) = (db, clock, bell);
        _beginning = new(letters => db.InTransaction(s => s.BeginLetters(letters, clock.GetCurrentInstant())));
        _closing = new(letters => db.InTransaction(s => s.CloseSentLetters(letters, clock.GetCurrentInstant())));
    }

    /// <param name="after">The last that has just been taken.</param>
    public Task<IReadOnlyList<Letter>> Take(CancellationToken stop, Letter? after = null)
    {
        var now = _clock.GetCurrentInstant();
        return _db.InTransaction(s => s.TakeLetters(now, after), stop);
    }

    /// <summary>Those that rest for a workspace, answers first, then oldest first.</summary>
    /// <param name="most">As many as it has room for.</param>
    public async Task<IReadOnlyList<Letter>> TakeResters(string place, int most)
    {
        var now = _clock.GetCurrentInstant();
        _resting.TryRemove(place, out _);
        var letters = await _db.InTransaction(s => s.TakeResters(place, most, now));
        if (letters.Count > 0) _resting.TryAdd(place, true);
        return letters;
    }

    /// <summary>The workspaces that letters rest for, as far as this host knows.</summary>
    public IEnumerable<string> Resting => _resting.Keys;

    /// <summary>How often this host has laid letters to rest for it: whoever finds another number than before stands behind them.</summary>
    public long Rests(string place) => _rests.GetValueOrDefault(place);

    /// <summary>Other hosts lay letters to rest as well, and this one did before it was started.</summary>
    public async Task LookForResters()
    {
        foreach (var place in await _db.Read(s => s.RestedFor())) _resting.TryAdd(place, true);
    }

    /// <summary>Letters for workspaces that take no more for now. They keep their places.</summary>
    /// <returns>False when another postman has one of them by now.</returns>
    public async Task<bool> Rest(params IReadOnlyList<(Letter Letter, string Place)> letters)
    {
        // Said first, so that nobody overtakes them, and again when they can be found.
        foreach (var (_, place) in letters) _rests.AddOrUpdate(place, 1, (_, rests) => rests + 1);
        foreach (var (_, place) in letters) _resting.TryAdd(place, true);
        var ours = await _db.InTransaction(async session =>
        {
            var all = true;
            foreach (var (letter, place) in letters) all &= await session.For(letter.AgencyId).RestLetter(letter, place);
            return all;
        });
        foreach (var (_, place) in letters) _resting.TryAdd(place, true);
        return ours;
    }

    /// <summary>For how long nothing will fall due; null when nothing will.</summary>
    public async Task<Duration?> Quiet()
    {
        var now = _clock.GetCurrentInstant();
        return await _db.Read(s => s.NextLetter(now)) - now;
    }

    /// <summary>Said right before it goes out.</summary>
    /// <returns>Null when another postman has the letter by now: it must not be sent.</returns>
    public async Task<Letter?> Begin(Letter letter)
    {
        if (await _beginning.Ask(letter) is { } begun) return begun;
        var now = _clock.GetCurrentInstant();
        return await _db.InTransaction(s => s.For(letter.AgencyId).BeginLetter(letter, now));
    }

    /// <summary>What a postman has in hand stays its own.</summary>
    public async Task Keep(IReadOnlyCollection<Letter> held)
    {
        var now = _clock.GetCurrentInstant();
        if (held.Count > 0) await _db.InTransaction(async s => { await s.KeepLetters(held, now); return true; });
    }

    /// <summary>It has arrived. A card is kept, so that it lives; a direct conversation that was opened for it is remembered.</summary>
    /// <returns>False when another postman had the letter by then: it may have arrived twice.</returns>
    public async Task<bool> Sent(Letter letter, Drawn.Ready ready, Delivery.Done done)
    {
        var to = ready.To;
        var isOpened = to is { Direct: true, Room: null } && done.Room is not null;
        var isPlain = ready is { View.Card: null, Gathered: null, Greeted: null } && !isOpened && _open.ContainsKey(to.Place);
        return (isPlain && await _closing.Ask(letter)) || await WrittenDown(letter, ready, done);
    }

    private Task<bool> WrittenDown(Letter letter, Drawn.Ready ready, Delivery.Done done) => Write(letter, async (agency, now) =>
    {
        var to = ready.To;
        if (to is { Direct: true, Room: null, User: { } user } && done.Room is { } opened)
            await agency.DirectIs(to.Platform, to.Workspace, user, opened);
        if (ready.View.Card is { } subject && done is { Room: { } room, Message: { } message })
        {
            // What had arrived before shows what was so then, and is drawn anew if anything has changed since.
            var shown = done.Before ? "" : ready.Digest;
            await agency.KeepNewCard(new Card(
                subject, ready.Reader, to.Platform, to.Workspace, room, message, shown, done.Beside ? null : to.Thread), now);
        }
        if (ready.Greeted is { } person) await agency.ShowedTongues(person);
        if (ready.Gathered is { } told) await agency.EndDigest(told.Key, told, now);
        if (_open.TryAdd(to.Place, true)) await agency.WorkspaceTakes(to.Platform, to.Workspace);
        return await agency.CloseLetter(letter, now, "sent");
    });

    /// <summary>A card shows what is so now.</summary>
    public Task<bool> Redrawn(Letter letter, CardDrawn card) => Write(letter, async (agency, now) =>
    {
        await agency.KeepCard(new Card(
            card.Subject, card.Reader, card.To.Platform, card.To.Workspace, card.To.Room!, card.Message, card.Digest), now);
        return true;
    });

    /// <summary>A card's message is gone from its platform.</summary>
    public Task<bool> CardGone(Letter letter, CardDrawn card) => Write(letter, async (agency, _) =>
    {
        await agency.DropCard(card.To.Platform, card.To.Workspace, card.To.Room!, card.Message);
        return true;
    });

    /// <param name="outcome"><c>sent</c>, <c>untrue</c> or <c>never</c>.</param>
    public Task<bool> Close(Letter letter, string outcome, string? why = null) =>
        Write(letter, async (agency, now) =>
        {
            if (!await agency.CloseLetter(letter, now, outcome, why)) return false;
            if (letter.Kind is Digests.Kind) await agency.EndDigest(Digests.KeyOf(letter.Say), told: null, now);
            return true;
        });

    /// <summary>Its reader does not work now: with others that wait for them it comes in one message, when they do.</summary>
    public Task<bool> Hold(Letter letter, Instant until) => Write(letter, async (agency, now) =>
    {
        // Two that begin to wait in the same moment would each find no digest, and begin their own.
        await agency.TakeAgency();
        return await agency.HoldLetter(letter, until, now);
    });

    public Task<bool> PutOff(Letter letter, Instant until) => Write(letter, (agency, _) => agency.PutOffLetter(letter, until));

    /// <summary>It was not its turn.</summary>
    /// <returns>Until when.</returns>
    public async Task<Instant> PutOff(Letter letter, Duration wait)
    {
        var until = Kept.NotBefore(_clock.GetCurrentInstant() + wait);
        await PutOff(letter, until);
        return until;
    }

    /// <summary>
    /// Its workspace takes nothing from us any more. The letter rests with all the others until it does again; the owner is told once a day,
    /// elsewhere if there is such a place.
    /// </summary>
    public Task<bool> Shut(Letter letter, Platform platform, string workspace, string why) => Write(letter, async (agency, now) =>
    {
        var place = Address.PlaceOf(platform, workspace);
        _open.TryRemove(place, out _);
        _resting.TryAdd(place, true);
        await agency.WorkspaceStopped(platform, workspace, why);
        // That the bot was removed was told with the removal.
        if (why is not WorkspaceCommands.NotInstalled && await agency.Owner() is { } owner)
        {
            await agency.Owe(new Owed(
                place, Stopped, $"{Stopped}/{why}/{now.InUtc().Date:uuuu-MM-dd}", LetterReader.To(owner.Id), $"tell stopped {platform} {workspace}", now));
        }
        return letter.Kind == Stopped ? await agency.CloseLetter(letter, now, "untrue") : await agency.RestLetter(letter.Unbegun, place);
    });

    /// <summary>Its platform asks for a pause. After too many of them the letter ends, and the owner hears of it.</summary>
    /// <param name="doubtful">It may have arrived all the same.</param>
    /// <returns>Until when its address rests; null when the letter has ended.</returns>
    public async Task<Instant?> Later(Letter letter, Address? to, Duration wait, bool doubtful = false)
    {
        if (Trying.Next(letter.Tries, letter.TriedAt, _clock.GetCurrentInstant(), wait, Random.Shared.NextDouble()) is not { } next)
        {
            await Never(letter, to, Outbox.TriedLong);
            return null;
        }
        var put = doubtful ? letter : letter with { BegunAt = null };
        await Write(letter, (agency, _) => agency.RetryLetter(put, next));
        return next;
    }

    /// <summary>
    /// It cannot be delivered. Who takes nothing there, and has another account, reads it on that one. Otherwise the owner is told in words,
    /// once a day for each address and reason; about a letter that tells of another nobody is told.
    /// </summary>
    public Task<bool> Never(Letter letter, Address? to, string why) => Write(letter, async (agency, now) =>
    {
        if (why is Delivery.Never.Blocked && to is { User: { } user } && await HasElsewhere(agency, letter, to, user, now))
            return await agency.PutOffLetter(letter.Unbegun, now);
        if (!await agency.CloseLetter(letter, now, "never", why)) return false;
        if (letter.Kind == Undelivered || to is null || IsKnown(letter, why)) return true;
        if (await agency.Owner() is not { } owner || letter.Reader == LetterReader.To(owner.Id)) return true;
        await agency.Owe(new Owed(
            $"{to.Platform}/{to.Workspace}/{to.Room ?? to.User}", Undelivered, $"{why}/{now.InUtc().Date:uuuu-MM-dd}", LetterReader.To(owner.Id),
            $"tell undelivered {letter.Id}", now));
        return true;
    });

    private static async Task<bool> HasElsewhere(AgencySession agency, Letter letter, Address to, string user, Instant now)
    {
        if (await agency.ShutAccount(to.Platform, to.Workspace, user, now) is { } shut) await agency.TellElsewhere(shut, now);
        if (LetterReader.Read(letter.Reader) is not LetterReader.ForPerson(var person) || !await agency.IsReachable(person)) return false;
        agency.DueAt(now);
        return true;
    }

    // Whoever bound the room read there how to let the bot in; the welcome follows when it is.
    private static bool IsKnown(Letter letter, string why) => letter.Kind is "welcome" && why is ("not_in_channel" or "channel_not_found");

    private async Task<bool> Write(Letter letter, Func<AgencySession, Instant, Task<bool>> work)
    {
        var now = _clock.GetCurrentInstant();
        var (done, firstDue) = await _db.InTransaction(async session =>
        {
            var agency = session.For(letter.AgencyId);
            return (await work(agency, now), agency.FirstDue);
        });
        if (firstDue <= now) _bell.Ring();
        return done;
    }
}
