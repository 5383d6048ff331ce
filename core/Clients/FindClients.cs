using Core.Agencies;
using Core.Speech;
using Core.Views;

namespace Core.Clients;

/// <summary>Clients by name or handle; without words all of them. In a client's room nobody hears of another one.</summary>
internal sealed record FindClients(string Words, Page Page) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        var visible = (await turn.VisibleClients()).Where(c => turn.At.Client is not { } here || c.Id == here);
        var found = visible.Where(c => Finds.Has(Words, c.Name, c.Handle)).OrderBy(c => c.NameKey, StringComparer.Ordinal).ToList();
        var page = Page.Of(found);
        var who = await turn.Beholders();
        var cards = new List<Finding>();
        foreach (var client in page) cards.Add(await Of(turn, who, client));
        var view = found.Count == 0
            ? View.Of(turn.Say.NothingFound, new Line(turn.Say.NothingFound))
            : View.Of(turn.Say.ClientCount(found.Count), [.. page.Select(c => new Line(new Strong(c.Name)))]);
        return view with { Found = cards };
    }

    private static async Task<Finding> Of(Turn turn, Beholders who, Client client)
    {
        // A handle is a name: it stands in no card that others have before them.
        var (text, say) = (turn.Say.WithClock(turn.Say.Zone(client.Zone, turn.Now), turn.ClockIn(client.Zone)), $"found-client {client.Id.Value}");
        return who switch
        {
            Beholders.Oneself => new(client.Name, text, await ClientViews.Card(turn, client), say, turn.Say.Tag),
            Beholders.OfClient(var they) => new(client.Name, text, ClientViews.ForItself(they, client), say, they.Say.Tag),
            _ => new(client.Name, text, turn.Covered(turn.Agency.Name, say), say, turn.Agency.Language),
        };
    }
}

/// <summary>A client's card as whoever presses the button may see it. Rates are told in their own chat, and nowhere else.</summary>
internal sealed record FoundClient(string Id) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        var found = (await turn.VisibleClients()).FirstOrDefault(c => c.Id.Value == Id && (turn.At.Client is not { } here || c.Id == here));
        if (found is not { } client) return turn.Refuse(new NotAllowed());
        return await ClientViews.Card(turn with { At = turn.At with { Everybody = turn.At.Place is not { Direct: true } } }, client);
    }
}
