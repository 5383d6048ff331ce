using Core.Agencies;
using Core.Views;

namespace Core.Clients;

/// <summary>What <c>client acme promise 4 working hours</c> is answered with.</summary>
internal static class PromiseOfClient
{
    public static View Set(Turn turn, Client client, string said)
    {
        var promise = client.Promise ?? turn.Agency.Promise;
        var set = turn.Say.ClientPromiseSet(client.Name, Promised.In(turn.Say, promise), own: client.Promise is not null);
        return View.Of(
            set,
            [
                new Line(set),
                .. turn.PromiseNotes(client.Promise, said),
                new Buttons(new Button(turn.Say.Change, $"client {client.Handle} change"), turn.Undo()),
            ]) with
        {
            Again = $"client {client.Handle}",
        };
    }
}
