using Core.Clients;
using Core.Views;

namespace Core.Requests;

/// <summary>For whom something is asked.</summary>
internal abstract record ClientOfRequest
{
    private ClientOfRequest() { }

    /// <param name="Rest">What was said without the client's name.</param>
    public sealed record Known(Client Client, string Rest) : ClientOfRequest;

    /// <summary>Each may be meant.</summary>
    public sealed record Asked(IReadOnlyList<Client> Clients) : ClientOfRequest;

    public sealed record None : ClientOfRequest;
}

internal static class ClientsOfRequests
{
    private const int MostButtons = 5;

    extension(Turn turn)
    {
        /// <summary>A contact's own client, or the room's; a member names it, and else the room's it is.</summary>
        /// <param name="chosen">A handle, from a form or a button.</param>
        public async Task<ClientOfRequest> ClientOfRequest(string typed, string? chosen)
        {
            var visible = await turn.VisibleClients();
            var named = turn.Who.IsMember ? ClientNames.Read(typed, visible) : new ClientReading.None();
            if (chosen is not null && visible.FirstOrDefault(c => c.Handle == chosen) is { } client)
                return new ClientOfRequest.Known(client, Rest(named, client, typed));
            if (named is ClientReading.Found(var found, var rest)) return new ClientOfRequest.Known(found, rest);
            if (named is ClientReading.Several(var several, _)) return new ClientOfRequest.Asked(several);
            if (visible.FirstOrDefault(c => c.Id == turn.At.Client) is { } here) return new ClientOfRequest.Known(here, typed);
            return visible.Count switch
            {
                0 => new ClientOfRequest.None(),
                1 => new ClientOfRequest.Known(visible[0], typed),
                _ => new ClientOfRequest.Asked(visible),
            };
        }

        /// <summary>Nothing is filed yet; each answer is one button. With too many clients for buttons the form lists them all.</summary>
        public async Task<View> WhichClient(IReadOnlyList<Client> clients)
        {
            var draft = await turn.KeepDraft();
            var question = turn.Say.ForWhichClient;
            if (clients.Count <= MostButtons)
            {
                var buttons = clients.Select(c => new Button(c.Name, $"draft {draft} client {c.Handle}"));
                return View.Of(question, new Line(question), new Buttons([.. buttons])) with { Pending = true };
            }
            var choices = clients.Select(c => new Choice(c.Name, c.Handle));
            var ask = new Ask("client", turn.Say.RequestClient, AskKind.Choice) { Required = true, Choices = [.. choices] };
            return View.Of(question, ask) with { Form = new Form(question, turn.Say.FileIt, $"draft {draft}"), Pending = true };
        }
    }

    private static string Rest(ClientReading named, Client chosen, string typed) => named switch
    {
        ClientReading.Found(var found, var rest) when found.Id == chosen.Id => rest,
        ClientReading.Several(var several, var rest) when several.Any(c => c.Id == chosen.Id) => rest,
        _ => typed,
    };
}
