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

    private readonly Dictionary<Platform, ICourier> _couriers = couriers.ToDictionary(c => c.Platform);

    /// <summary>For trials that stop the process at a moment of their choosing; nobody else sets it.</summary>
    internal Action<Failpoint>? Passing { get; set; }

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
                Overtaken(letter, await posting.PutOff(letter, until));
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
            case Delivery.Later later:
                return await posting.Later(letter, ready.To, later.Wait, later.Doubtful);
            case Delivery.Never(var why):
                LogNever(letter.Id, letter.Kind, why);
                Overtaken(letter, await posting.Never(letter, ready.To, why));
                return null;
            case Delivery.Done done:
                Passing?.Invoke(Failpoint.BeforeKept);
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

    // Each side's card by itself: one room that hangs keeps no other from seeing the change.
    private async Task Redraw(Letter letter)
    {
        var waits = await Task.WhenAll((await desk.DrawCards(letter)).Select(card => Redraw(letter, card)));
        if (waits.Max() is { } wait) await posting.Later(letter, to: null, wait);
        else await posting.Close(letter, "sent");
    }

    private async Task<Duration?> Redraw(Letter letter, CardDrawn card)
    {
        switch (await Try(card.To.Platform, letter, (courier, end) => courier.Redraw(card.To, card.Message, card.View, end)))
        {
            case Delivery.Later(var wait):
                return wait;
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
            case Delivery.Later(var wait):
                await posting.Later(letter, to: null, wait);
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
