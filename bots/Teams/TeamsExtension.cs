using Core;
using Core.Language;
using Core.Views;

namespace Bots.Teams;

/// <summary>
/// Hears whoever uses the message extension, or a card that it put somewhere, wherever they are: also in conversations that the bot is not in.
/// Nothing that such a conversation tells is kept, and nobody becomes known there.
/// </summary>
internal sealed class TeamsExtension(Desk desk, TeamsMemory memory)
{
    /// <summary>Teams gives up after five seconds, and asks again with every letter that is typed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3.5);

    /// <summary>True where nothing may be concluded from the conversation that it comes from.</summary>
    public async Task<bool> IsApart(TeamsGesture.Spoken spoken) => spoken switch
    {
        TeamsGesture.InDialog { IsExtension: true } => true,
        TeamsGesture.Press or TeamsGesture.InDialog => !await memory.IsIn(spoken.Origin),
        _ => false,
    };

    /// <summary>Only their own chat with the bot has nobody else in it. Chats between two people are called personal as well.</summary>
    public async Task<TeamsGesture.Spoken> Place(TeamsGesture.Spoken spoken)
    {
        var (origin, said) = (spoken.Origin, spoken.Said);
        var own = origin.Room is not "" && (await memory.Person(spoken.By.Tenant, spoken.By.Id))?.Room == origin.Room;
        var kind = own ? TeamsOrigin.Personal : origin.IsPersonal ? TeamsOrigin.Group : origin.Kind;
        if (spoken is TeamsGesture.Opening { IsExtension: true } && said.Fields.GetValueOrDefault(TeamsPointing.Author) is { } author)
            said = said with { Fields = new Dictionary<string, string>(said.Fields) { [TeamsPointing.Author] = await Account(origin, author) } };
        return spoken with { Origin = origin with { Kind = kind }, Said = said with { Place = said.Place with { Direct = own } } };
    }

    public async Task<TeamsHeard> Hear(TeamsGesture.Spoken placed)
    {
        using var patience = new CancellationTokenSource(Patience);
        return await desk.Hear(placed.Said, patience.Token) is { } view
            ? new TeamsHeard(view, IsAnswer: true)
            : new TeamsHeard(SayHiFirst(Phrases.In(placed.By.Language)), IsAnswer: false);
    }

    public async Task<TeamsAnswer> Find(TeamsGesture.Search search)
    {
        var view = (await Hear(await Place(search))).View;
        // Of a later part nothing more is said than that there is none.
        if (view.Found is not { } found || (found.Count == 0 && search.IsFirst)) return TeamsFindings.Message(view);
        return TeamsFindings.List(found, [search.By.Id, .. (await memory.HeardIn(search.Origin)).Where(other => other != search.By.Id)]);
    }

    private static View SayHiFirst(Phrases say) => View.No(say.SayHiFirst).In(say.Tag);

    private async Task<string> Account(TeamsOrigin origin, string author) => await memory.AccountOf(origin.Tenant, author) ?? "";
}
