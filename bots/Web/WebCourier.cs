using Core.Speech;
using Core.Store;
using Core.Views;
using NodaTime;

namespace Bots.Web;

/// <summary>Puts what the bot says on the playground's wall.</summary>
internal sealed class WebCourier(Wall wall, IClock clock) : ICourier
{
    public Platform Platform => Platform.Web;

    public Task<Delivery> Carry(Address to, View view, CancellationToken stop)
    {
        var room = to.Room ?? Cast.Direct(to.User!);
        var onlyFor = to is { User: { } user, Direct: false } ? user : null;
        var posted = wall.Post(room, by: null, text: null, view, onlyFor, to.Thread, clock.GetCurrentInstant());
        return Task.FromResult<Delivery>(new Delivery.Done(room, posted.Id));
    }

    public Task<Delivery> Redraw(Address to, string message, View view, CancellationToken stop) => Task.FromResult<Delivery>(
        wall.Redraw(message, view, clock.GetCurrentInstant()) ? new Delivery.Done(to.Room, message) : new Delivery.Never("message_not_found"));

    public Task<Delivery> Ask(string workspace, string errand, CancellationToken stop) =>
        Task.FromResult<Delivery>(new Delivery.Never("nobody_to_ask"));
}
