using Core.Agencies;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Clients;

internal static class ClientCommands
{
    public static readonly Verb[] Verbs =
    [
        new("client", Role.Member, w => new OneClient(w.Left, w.Fields)) { Example = "client acme zone New York" },
        new("client add", Role.Lead, w => new AddClient(w.Left, w.Fields)) { Example = "client add \"Acme & Sons\" zone New York" },
        new("client list", Role.Member, w => new ListClients(w.Left)),
        new("client archive", Role.Lead, w => new ArchiveClient(w.Left, w.Field("sure"))) { Example = "client archive acme" },
        new("client restore", Role.Lead, w => new RestoreClient(w.Left)) { Unlisted = true },
    ];
}

/// <param name="More">What follows: a client whose name begins with "list" is meant then.</param>
internal sealed record ListClients(string More) : Question
{
    public override async Task<View> Run(Turn turn) => More is "" || await turn.NamedClient($"list {More}") is not ClientReading.Found(var client, _)
        ? ClientViews.All(turn, await turn.VisibleClients())
        : await ClientViews.Card(turn, client);
}

/// <summary>Shows a client, or changes one thing about it: <c>client acme zone Berlin</c>.</summary>
internal sealed record OneClient(string Said, IReadOnlyDictionary<string, string> Fields) : Command
{
    public override bool Asks => Said.EndsWith(" change", StringComparison.Ordinal) && !Fields.ContainsKey("name");

    public override async Task<View> Run(Turn turn)
    {
        if (Said is "") return ClientViews.All(turn, await turn.VisibleClients());
        var read = await turn.NamedClient(Said);
        if (read is ClientReading.Several several) return await turn.AskWhich(several.Clients);
        if (read is not ClientReading.Found(var client, var rest)) return turn.Refuse(new NoSuchClient(Said));
        if (rest is "") return await ClientViews.Card(turn, client);
        if (!turn.Who.IsLead) return turn.Refuse(new NotAllowed());
        return await ClientChanges.Run(turn, client, rest, Fields);
    }

    public override async Task<View?> Form(Turn turn) =>
        await turn.NamedClient(Said) is ClientReading.Found(var client, _) ? ClientViews.ChangeForm(turn, client, Fields) : null;
}

/// <summary>Puts a client away; asked first, for a running timer stops with it.</summary>
internal sealed record ArchiveClient(string Said, string? Sure) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (Said is "") return turn.Refuse(new ClientNeeded());
        var read = await turn.NamedClient(Said);
        if (read is ClientReading.Several several) return await turn.AskWhich(several.Clients);
        if (read is not ClientReading.Found(var client, "")) return turn.Refuse(new NoSuchClient(Said));
        if (Sure is null) return ClientViews.AskArchive(turn, client, await turn.KeepDraft());

        await turn.Db.Save(ClientStore.Clients, client, client with { ArchivedAt = turn.Now });
        return turn.Done(turn.Say.ClientArchived(client.Name)) with { Again = "client list" };
    }
}

internal sealed record RestoreClient(string Said) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (Said is "") return turn.Refuse(new ClientNeeded());
        var archived = (await turn.Db.EveryClient()).Where(c => c.ArchivedAt is not null).ToList();
        if (ClientNames.Read(Said, archived) is not ClientReading.Found(var client, "")) return turn.Refuse(new NoSuchClient(Said));
        await turn.Db.Save(ClientStore.Clients, client, client with { ArchivedAt = null });
        return turn.Done(turn.Say.ClientRestored(client.Name));
    }
}
