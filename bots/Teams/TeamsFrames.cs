using Core;
using Core.Language;
using Core.Store;
using Core.Views;

namespace Bots.Teams;

/// <summary>What a card depends on beside its view: who reads it, who may be mentioned there, and who has it drawn for themselves.</summary>
internal sealed class TeamsFrames(TeamsConnector connector, TeamsMemory memory, TeamsSettings settings)
{
    /// <summary>A view mentions one or two; more are only named.</summary>
    private const int Most = 8;

    private static readonly Dictionary<string, string> NoFields = [];

    public async Task<AdaptiveCardFrame> Of(TeamsOrigin room, Address to, View view, CancellationToken stop)
    {
        var frame = In(to.Language) with { Roster = await Roster(room, view, stop) };
        // In a room each looks at the same card with other rights: everybody's client asks for theirs.
        if (room.IsPersonal || to.User is not null || view is not { Card: not null, Again: { } again }) return frame;
        return frame with { Refresh = new AdaptiveCardRefresh(again, await memory.HeardIn(room)) };
    }

    /// <summary>As somebody has it before them who pressed something.</summary>
    public async Task<AdaptiveCardFrame> For(TeamsAuthor reader) =>
        In(await memory.Person(reader.Tenant, reader.Id) is { Language: { Length: > 0 } told } ? told : null);

    private AdaptiveCardFrame In(string? language) => new(language ?? Phrases.English.Tag) { OpensDialog = Opens };

    // The clients that developers try a bot with open none from a card; there a form stands in the chat.
    private bool Opens(Button button) => !settings.Anonymous && Desk.Grammar.Read(button.Say, NoFields)?.Command.Asks is true;

    // Whoever is not there is not told anyway, and Teams refuses the whole message.
    private async Task<HashSet<string>> Roster(TeamsOrigin room, View view, CancellationToken stop)
    {
        var there = new HashSet<string>();
        var mentioned = view.Parts.SelectMany(Spans).OfType<Mention>().Select(m => m.Account).OfType<string>().Distinct().Take(Most);
        foreach (var account in mentioned)
            if (await connector.Member(room, account, stop) is TeamsReply.Ok) there.Add(account);
        return there;
    }

    private static IEnumerable<Span> Spans(Part part) => part switch
    {
        Line(var spans) => spans,
        Hint(var spans) => spans,
        Facts(var rows) => rows.SelectMany(row => row.Value),
        _ => [],
    };
}
