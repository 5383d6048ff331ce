using Core;
using Core.Speech;
using Core.Store;
using Core.Views;
using NodaTime;

namespace Bots.Host;

/// <summary>Hands a drawn letter to the courier of its platform, and has written down what became of it.</summary>
public sealed partial class Carrier(Posting posting, Desk desk, IEnumerable<ICourier> couriers, ILogger<Carrier> log)
{
    /// <summary>Who has not answered by then may have taken it: it is looked for before it is sent once more.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);

    /// <summary>A card's reader sees the last one meanwhile.</summary>
    private static readonly Duration WhileOut = Duration.FromMinutes(1);

    /// <summary>What its workspace does not take rests for as long as that lasts, and what is behind it at its address too.</summary>
    internal static readonly Instant WithItsWorkspace = Instant.MaxValue;

    private readonly Dictionary<Platform, ICourier> _couriers = couriers.ToDictionary(c => c.Platform);

    /// <summary>For trials that stop the process at a moment of their choosing; nobody else sets it.</summary>
    internal Action<Failpoint>? Passing { get; set; }

    /// <summary>How many letters a workspace takes at a time, now.</summary>
    public int Takes(Platform platform, string workspace) => _couriers.TryGetValue(platform, out var courier) ? courier.Takes(workspace) : int.MaxValue;

    /// <returns>Until when the letter's address rests, if its platform asked for that.</returns>
    public async Task<Instant?> Deliver(Letter letter, Drawn drawn)
    {
        switch (drawn)
        {
            case Drawn.Ready ready:
                return await Post(letter, ready);
            case Drawn.OfCards:
                await Redraw(letter);
                return null;
            case Drawn.Errand errand:
                await Ask(letter, errand);
                return null;
            case Drawn.Asleep(var until):
                Overtaken(letter, await posting.Hold(letter, until));
                return null;
            case Drawn.Untrue:
                Overtaken(letter, await posting.Close(letter, "untrue"));
                return null;
            case Drawn.Gone:
                Overtaken(letter, await posting.Close(letter, "never", "gone"));
                return null;
            default:
                throw new NotSupportedException(drawn.GetType().Name);
        }
    }

    private async Task<Instant?> Post(Letter letter, Drawn.Ready ready)
    {
        var to = ready.To with { Mark = letter.Mark };
        switch (await Try(to.Platform, letter, async (courier, end) =>
            await Known(courier, letter, to, ready.View, end) ?? await courier.Carry(to, ready.View, end)))
        {
            case Delivery.Later later when IsOut(to.Platform, to.Workspace):
                await posting.Rest((later.Doubtful ? letter : letter.Unbegun, to.Place));
                return WithItsWorkspace;
            case Delivery.Later later:
                return await posting.Later(letter, ready.To, later.Wait, later.Doubtful);
            case Delivery.NotYet wait:
                return await Wait(letter, to.Platform, to.Workspace, wait);
            case Delivery.Stopped(var why):
                Overtaken(letter, await posting.Shut(letter, to.Platform, to.Workspace, why));
                return WithItsWorkspace;
            case Delivery.Never(var why):
                LogNever(letter.Id, letter.Kind, why);
                Overtaken(letter, await posting.Never(letter, ready.To, why));
                return null;
            case Delivery.Done done:
                Passing?.Invoke(Failpoint.BeforeKept);
                desk.Arrived(ready);
                Overtaken(letter, await posting.Sent(letter, ready, done));
                return null;
            default:
                Overtaken(letter, await posting.Close(letter, "sent"));
                return null;
        }
    }

    // As long as nobody could look, the doubt stays.
    private static async Task<Delivery?> Known(ICourier courier, Letter letter, Address to, View view, CancellationToken end)
    {
        if (letter is not { Doubtful: true, BegunAt: { } since }) return null;
        var known = await courier.Look(to, view, since, end);
        return known switch
        {
            Delivery.Later later => later with { Doubtful = true },
            Delivery.Done done => done with { Before = true },
            _ => known,
        };
    }

    private async Task<Instant> Wait(Letter letter, Platform platform, string workspace, Delivery.NotYet not)
    {
        if (!not.All && Takes(platform, workspace) > 0) return await posting.PutOff(letter.Unbegun, not.Wait);
        await posting.Rest((letter.Unbegun, Address.PlaceOf(platform, workspace)));
        return WithItsWorkspace;
    }

    private bool IsOut(Platform platform, string workspace) => _couriers[platform].IsOut(workspace);

    // Each side's card by itself: one room that hangs keeps no other from seeing the change.
    private async Task Redraw(Letter letter)
    {
        var left = await Task.WhenAll((await desk.DrawCards(letter)).Select(card => Redraw(letter, card)));
        if (left.OfType<Delivery.Later>().MaxBy(l => l.Wait) is { Wait: var asked }) await posting.Later(letter, to: null, asked);
        else if (left.OfType<Delivery.NotYet>().MaxBy(l => l.Wait) is { Wait: var wait }) await posting.PutOff(letter.Unbegun, wait);
        else await posting.Close(letter, "sent");
    }

    /// <returns>Null when it is done with, whatever came of it.</returns>
    private async Task<Delivery?> Redraw(Letter letter, CardDrawn card)
    {
        switch (await Try(card.To.Platform, letter, (courier, end) => courier.Redraw(card.To, card.Message, card.View, end)))
        {
            case Delivery.Later or Delivery.NotYet when IsOut(card.To.Platform, card.To.Workspace):
                return new Delivery.NotYet(WhileOut);
            case var later and (Delivery.Later or Delivery.NotYet):
                return later;
            case Delivery.Stopped:
                // It is drawn when something changes after the workspace takes us again.
                return null;
            case Delivery.Never("message_not_found"):
                await posting.CardGone(letter, card);
                return null;
            case Delivery.Never(var why):
                LogNever(letter.Id, letter.Kind, why);
                return null;
            default:
                await posting.Redrawn(letter, card);
                return null;
        }
    }

    private async Task Ask(Letter letter, Drawn.Errand errand)
    {
        switch (await Try(errand.Platform, letter, (courier, end) => courier.Ask(errand.Workspace, errand.Say, end)))
        {
            case Delivery.Later when IsOut(errand.Platform, errand.Workspace):
                await posting.Rest((letter.Unbegun, Address.PlaceOf(errand.Platform, errand.Workspace)));
                return;
            case Delivery.Later(var wait):
                await posting.Later(letter, to: null, wait);
                return;
            case Delivery.NotYet wait:
                await Wait(letter, errand.Platform, errand.Workspace, wait);
                return;
            case Delivery.Stopped(var why):
                await posting.Shut(letter, errand.Platform, errand.Workspace, why);
                return;
            case Delivery.Never(var why):
                LogNever(letter.Id, letter.Kind, why);
                await posting.Never(letter, to: null, why);
                return;
            case Delivery.Learned(var said):
                await desk.Hear(said);
                await posting.Close(letter, "sent");
                return;
            default:
                await posting.Close(letter, "sent");
                return;
        }
    }

    // A host that stops does not cut off what has begun: it would arrive twice.
    private async Task<Delivery> Try(Platform platform, Letter letter, Func<ICourier, CancellationToken, Task<Delivery>> carry)
    {
        if (!_couriers.TryGetValue(platform, out var courier)) return new Delivery.Never("no_courier");
        using var end = new CancellationTokenSource(Patience);
        try
        {
            Passing?.Invoke(Failpoint.BeforeSend);
            var delivery = await carry(courier, end.Token).WaitAsync(end.Token);
            Passing?.Invoke(Failpoint.AfterSend);
            return delivery;
        }
        catch (Exception why) when (why is HttpRequestException or IOException or TimeoutException or OperationCanceledException)
        {
            LogTrouble(why, letter.Id, letter.Kind);
            return new Delivery.Later(Duration.Zero) { Doubtful = true };
        }
    }

    private void Overtaken(Letter letter, bool closed)
    {
        if (!closed) LogOvertaken(letter.Id, letter.Takes);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Letter {Id} was taken over after take {Take}")]
    private partial void LogOvertaken(string id, long take);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Letter {Id} ({Kind}) can never be delivered: {Why}")]
    private partial void LogNever(string id, string kind, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Letter {Id} ({Kind}) did not get through and is tried again")]
    private partial void LogTrouble(Exception why, string id, string kind);
}
