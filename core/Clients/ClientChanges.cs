using Core.Agencies;
using Core.Language;
using Core.Store;
using Core.Views;

namespace Core.Clients;

/// <summary><c>client acme zone Berlin</c>, and the form that changes several things at once.</summary>
internal static class ClientChanges
{
    private static readonly string[] Details = ["zone", "hours", "urgent", "holidays", "promise", "off", "language", "rate", "currency"];

    private static readonly string[] Words = [.. Details.Except(["off"]), "name", "handle", "change"];

    /// <param name="rest">What follows the client's name.</param>
    public static async Task<View> Run(Turn turn, Client client, string rest, IReadOnlyDictionary<string, string> fields)
    {
        if (DaysOffOfClient.In(rest) is { } days) return await DaysOffOfClient.Change(turn, client, days);
        var (detail, value) = Said(rest);
        if (detail is "change") return fields.ContainsKey("name") ? await All(turn, client, fields) : ClientViews.ChangeForm(turn, client, fields);
        if (detail is not ("name" or "handle") && !Details.Contains(detail)) return turn.Refuse(new NoSuchDetail(rest, client.Handle));
        if (value is "") return ClientViews.ChangeForm(turn, client, fields);

        if (detail is "name") return await Save(turn, client, await Renamed(turn, client, value));
        if (detail is "handle") return await Save(turn, client, await WithHandle(turn, client, value));
        var said = new Dictionary<string, string> { [detail] = value };
        Result<Client> With(Turn whose) => ClientDetails.With(client, said, offer: $"client {client.Handle} zone", whose.Now, whose.Words);
        var changed = With(turn);
        if (changed.Refused is Unread unread) return await turn.Refuse(unread, there => With(there).Refused is not Unread);
        var saved = await Save(turn, client, changed);
        return detail is "promise" && changed.Refused is null ? PromiseOfClient.Set(turn, changed.Value, value) : saved;
    }

    private static (string Detail, string Value) Said(string rest)
    {
        if (OwnWords.Head(rest, Words) is var (word, after)) return (word, after);
        var first = rest.Split((char[]?)null, 2);
        return (first[0].ToLowerInvariant(), first is [_, var value] ? value.Trim() : "");
    }

    private static async Task<View> All(Turn turn, Client client, IReadOnlyDictionary<string, string> fields)
    {
        var renamed = await Renamed(turn, client, fields["name"]);
        if (renamed.Refused is { } refused) return turn.Refuse(refused);
        var said = Details.Where(d => fields.TryGetValue(d, out var value) && (d is "off" or "promise" || value.Trim() is not ""))
            .ToDictionary(d => d, d => fields[d]);
        // An emptied rate is none.
        if (fields.TryGetValue("rate", out var rate) && rate.Trim() is "") said["rate"] = "none";
        return await Save(turn, client, ClientDetails.With(renamed.Value, said, offer: $"client {client.Handle} zone", turn.Now, turn.Words));
    }

    private static async Task<View> Save(Turn turn, Client before, Result<Client> after)
    {
        if (after.Refused is { } refused) return turn.Refuse(refused);
        await turn.Db.Save(ClientStore.Clients, before, after.Value);
        var card = await ClientViews.Card(turn, after.Value);
        var saved = turn.Say.ClientSaved(after.Value.Name);
        return card with { Fallback = saved, Parts = [new Line(saved), .. card.Parts, new Buttons(turn.Undo())] };
    }

    private static async Task<Result<Client>> Renamed(Turn turn, Client client, string said)
    {
        var name = ClientDetails.Name(said.Trim('"', '“', '”', ' '));
        if (name.Refused is { } refused) return refused;
        var key = ClientNames.Key(name.Value);
        return (await turn.Db.EveryClient()).FirstOrDefault(c => c.Id != client.Id && c.NameKey == key) is { } other
            ? new ClientThere(other)
            : client with { Name = name.Value };
    }

    private static async Task<Result<Client>> WithHandle(Turn turn, Client client, string said)
    {
        var handle = ClientNames.HandleOf(said);
        if (!ClientRules.MayBeHandle(handle)) return new HandleTaken(said);
        var others = (await turn.Db.EveryClient()).Where(c => c.Id != client.Id);
        return others.Any(c => c.Handle == handle) ? new HandleTaken(handle) : client with { Handle = handle };
    }
}
