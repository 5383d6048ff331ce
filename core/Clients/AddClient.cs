using Core.Agencies;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Clients;

/// <summary>A new client. Bare, it is a form; what cannot be read is said at its field, or refused with the nearest.</summary>
/// <param name="Said"><c>"Acme &amp; Sons" zone New York rate 45</c>.</param>
internal sealed record AddClient(string Said, IReadOnlyDictionary<string, string> Fields) : Command
{
    private static readonly string[] Details = ["zone", "language", "rate", "currency"];

    public override bool Asks => Said is "" && !Fields.ContainsKey("name");

    public override async Task<View> Run(Turn turn)
    {
        var (name, details, bad) = Read();
        if (name is "" && !Fields.ContainsKey("name")) return (await Form(turn))!;
        if (bad is not null) return turn.Refuse(bad);
        var clean = ClientDetails.Name(name);
        if (clean.Refused is { } noName) return turn.Refuse(noName);
        var every = await turn.Db.EveryClient();
        var key = ClientNames.Key(clean.Value);
        if (every.FirstOrDefault(c => c.NameKey == key) is { } other) return turn.Refuse(new ClientThere(other));

        var handle = ClientRules.HandleFor(clean.Value, [.. every.Select(c => c.Handle)]);
        var plain = new Client(
            new ClientId(Ids.New()), clean.Value, handle, turn.Agency.ZoneId, turn.Agency.Language,
            Hours: null, Rate: null, turn.Agency.Currency, ArchivedAt: null);
        var draft = await OfferInDraft(turn, details);
        var client = ClientDetails.With(plain, details, draft, turn.Now, turn.Words);
        if (client.Refused is { } refused) return turn.Refuse(refused);
        await turn.Db.Save(ClientStore.Clients, null, client.Value);
        return ClientViews.Added(turn, client.Value) with { Again = $"client {handle}" };
    }

    public override async Task<View?> Form(Turn turn)
    {
        var (name, details, _) = Read();
        return ClientViews.AddForm(turn, name, details, await turn.KeepDraft());
    }

    // A zone that nobody knows is answered with the nearest as buttons, which go on with this sentence.
    private static async Task<string?> OfferInDraft(Turn turn, IReadOnlyDictionary<string, string> details) =>
        details.TryGetValue("zone", out var zone) && Settings.Zone(zone, offer: null).Refused is not null
            ? $"draft {await turn.KeepDraft()} zone"
            : null;

    private (string Name, IReadOnlyDictionary<string, string> Details, Refusal? Bad) Read()
    {
        var quoted = ClientNames.Quoted(Said);
        var options = Options.Read(quoted?.After ?? Said, ClientDetails.Reads);
        var details = new Dictionary<string, string>(options.Values);
        foreach (var detail in Details)
        {
            if (options.Bad is var (option, value, _) && option == detail) details[detail] = value;
            if (Fields.TryGetValue(detail, out var field) && field.Trim() is not "") details[detail] = field.Trim();
        }
        var unquoted = options.Bad is var (_, _, before) ? before : options.Text;
        var typed = quoted?.Name ?? unquoted;
        var leftover = quoted is not null && options.Bad is null && options.Text is not "" ? new UnknownOption(options.Text) : null;
        return (Fields.GetValueOrDefault("name")?.Trim() ?? typed.Trim(), details, leftover);
    }
}
