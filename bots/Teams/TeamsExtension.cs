using Core;
using Core.Language;

namespace Bots.Teams;

/// <summary>
/// Answers whoever uses the message extension, wherever they are: also in conversations that the bot is not in. Nothing that such a
/// conversation tells is kept, and nobody becomes known there.
/// </summary>
internal sealed class TeamsExtension(Desk desk, TeamsMemory memory, TeamsAnswers answers)
{
    /// <summary>Teams gives up after five seconds, and asks again with every letter that is typed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3.5);

    public async Task<TeamsAnswer> Find(TeamsGesture.Search search)
    {
        using var patience = new CancellationTokenSource(Patience);
        var by = search.By;
        var person = await memory.Person(by.Tenant, by.Id);
        // Only their own chat with the bot has nobody else in it. Chats between two people are called personal as well.
        var own = person?.Room is { } room && room == search.Origin.Room;
        var said = search.Said with { Place = search.Said.Place with { Direct = own } };
        if (await desk.Hear(said, patience.Token) is not { } view) return TeamsFindings.Message(Phrases.In(by.Language).SayHiFirst);
        if (view.Found is not { } found) return TeamsFindings.Message(view.Fallback);
        // Of a later part nothing more is said than that there is none.
        if (found.Count == 0 && search.IsFirst) return TeamsFindings.Message(view.Fallback);
        return TeamsFindings.List(found, [by.Id, .. (await memory.HeardIn(search.Origin)).Where(other => other != by.Id)]);
    }

    /// <summary>A button of a card that was put where the bot is not. It shows whoever presses it what is theirs, and nobody else.</summary>
    public async Task<TeamsAnswer> Press(TeamsGesture.Press press)
    {
        using var patience = new CancellationTokenSource(Patience);
        var said = press.Said with { Place = press.Said.Place with { Direct = false } };
        return await desk.Hear(said, patience.Token) is { } view
            ? await answers.Give(press with { Said = said }, view)
            : TeamsAnswer.Message(Phrases.In(press.By.Language).SayHiFirst);
    }
}
